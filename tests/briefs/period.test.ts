import { describe, expect, test } from "vitest";
import { coverage, dayIn, readPeriod, shiftDay, splitPeriod } from "../../src/briefs/period.ts";
import { UserError } from "../../src/errors.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { day, emptyCorpus, harbour } from "../fixtures/corpus.ts";

const clock = { now: "2031-03-06T02:30:00Z", timeZone: "UTC" };
const read = (words?: string, timeZone = "UTC") => readPeriod(words, harbour, { ...clock, timeZone }, en);

describe("a period that a reader writes", () => {
  for (const [words, from, to] of [
    ["today", "2031-03-06", "2031-03-06"],
    ["Yesterday", "2031-03-05", "2031-03-05"],
    ["24h", "2031-03-05", "2031-03-06"],
    ["7d", "2031-02-28", "2031-03-06"],
    ["1d", "2031-03-06", "2031-03-06"],
    ["week", "2031-02-28", "2031-03-06"],
    ["month", "2031-02-05", "2031-03-06"],
    ["all", "2031-03-03", "2031-04-02"],
    ["2031-03", "2031-03-01", "2031-03-31"],
    ["2030/2031-02", "2030-01-01", "2031-02-28"],
  ] as const)
    test(words, () => {
      expect(read(words)).toEqual({ from, to });
    });

  for (const words of ["tomorrow", "7", "7x", "2031-13", "2031-02-30", "2031-03-05/2031-03-01", "a/b/c", "-7d", ""])
    test(`${words} is none`, () => {
      expect(() => read(words)).toThrow(UserError);
    });
});

test("today is the day of the zone", () => {
  expect(read("today", "America/Lima").from).toBe("2031-03-05");
  expect(read("today", "Pacific/Auckland").from).toBe("2031-03-06");
  expect(dayIn({ now: "2031-12-31T23:59:59Z", timeZone: "Asia/Tokyo" })).toBe("2032-01-01");
});

test("without words: the latest seven days that the articles cover, whatever the clock says", () => {
  expect(read()).toEqual({ from: "2031-03-27", to: "2031-04-02", isDefault: true });
});

test("what is told for days after the last article appeared is not covered", () => {
  const ahead = harbour.timeline.map((entry) => (entry.id === "recall" ? { ...entry, date: day("2099-01-01") } : entry));
  expect(coverage({ ...harbour, timeline: ahead })).toEqual({ from: "2031-03-03", to: "2031-04-02" });
});

test("an empty corpus covers nothing", () => {
  expect(coverage(emptyCorpus)).toBeUndefined();
  expect(readPeriod("all", emptyCorpus, clock, en)).toEqual({ from: "2031-03-06", to: "2031-03-06" });
});

test("a period and what it is about are taken apart", () => {
  expect(splitPeriod("7d ana ruiz", undefined)).toEqual({ period: "7d", about: "ana ruiz" });
  expect(splitPeriod("ana ruiz", undefined)).toEqual({ about: "ana ruiz" });
  expect(splitPeriod("ruiz", undefined)).toEqual({ about: "ruiz" });
  expect(splitPeriod("7x", undefined)).toEqual({ period: "7x" });
  expect(splitPeriod("7d", "ruiz")).toEqual({ period: "7d", about: "ruiz" });
});

test("days are counted over months and leap years", () => {
  expect(shiftDay("2024-03-01", -1)).toBe("2024-02-29");
  expect(shiftDay("2023-12-31", 1)).toBe("2024-01-01");
});
