import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import { toldTogether } from "../../src/briefs/event-reports.ts";
import { type TimelineQuestion, timelineBrief } from "../../src/briefs/timeline.ts";
import type { TimelineEntry } from "../../src/corpus/corpus.ts";
import { UserError } from "../../src/errors.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { at, harbour } from "../fixtures/corpus.ts";

const ask = (question: TimelineQuestion = {}, language = en) => timelineBrief(harbour, question, { language, languages: [en, es] });
const lines = ({ blocks }: Brief) => blocks.map((block) => plain(inlinesOf(block)));
/** Ids of the events, in order. */
const ids = (question: TimelineQuestion) => {
  const { data } = ask(question);
  return typeof data === "object" && data !== null && "events" in data && Array.isArray(data.events)
    ? data.events.map((event) => event.id)
    : [];
};

test("an entry leads with its date and stands in words of the reader's language, the other language beside it", () => {
  const inEnglish = ask().blocks.find(({ kind }) => kind === "entry");
  expect(inEnglish).toMatchObject({
    lead: [{ text: "3 March 2031" }],
    inlines: [{ kind: "verbatim", citation: { article: "101" } }, {}, {}],
  });
  const inSpanish = ask({}, es).blocks.find(({ kind }) => kind === "entry");
  expect(inSpanish).toMatchObject({
    lead: [{ text: "3 de marzo de 2031" }],
    inlines: [{ kind: "verbatim", citation: { article: "102" } }, {}, {}],
  });
});

test("versions that differ are shown, each in its own words, and none is preferred", () => {
  expect(lines(ask()).find((line) => line.includes("what to call it"))).toContain(
    "what to call it: removed [101] · golpe [102]figures differ: 40 [101] · 55 [102]",
  );
});

test("an inferred date says that it is", () => {
  expect(lines(ask()).find((line) => line.includes("condemned it"))).toMatch(/^between 27 March and 2 April 2031, date inferred/u);
});

test("what is planned stands apart, marked, and is no event", () => {
  const said = lines(ask());
  expect(said.indexOf("Announced or planned")).toBe(said.findIndex((line) => line.startsWith("20 March 2031 · planned")) - 1);
  expect(ids({})).not.toContain("talks");
});

test("what has no date is counted", () => {
  expect(lines(ask()).at(-1)).toBe("1 event without a known date is left out.");
});

describe("headings", () => {
  const [first] = harbour.timeline;
  const inYears = (...days: readonly string[]) => {
    if (first === undefined) throw new Error("no fixture");
    const timeline = days.map((iso, index): TimelineEntry => {
      const reports = first.reports.map((report) => ({ ...report, start: report.start + index, text: report.text.slice(index) }));
      return { ...first, id: `event-${index}`, date: { from: iso, to: iso, precision: "day", basis: "explicit" }, reports };
    });
    const { blocks } = timelineBrief({ ...harbour, timeline }, {}, { language: en });
    return blocks.filter(({ kind }) => kind === "heading").map((block) => plain(inlinesOf(block)));
  };

  test("are years where each has few events", () => {
    expect(inYears("2030-05-01", "2031-03-02", "2031-04-01")).toEqual(["2030", "2031"]);
  });

  test("are months where a year is full", () => {
    const full = Array.from({ length: 8 }, (_, index) => `2031-0${index < 4 ? 3 : 4}-1${index}`);
    expect(inYears("2030-05-01", ...full)).toEqual(["2030", "March 2031", "April 2031"]);
  });

  test("do not stand over all there is", () => {
    expect(inYears("2031-03-02", "2031-04-01")).toEqual([]);
  });
});

test("what an article tells in one breath stands in one entry, and no words are shown twice", () => {
  const [first] = harbour.timeline;
  if (first === undefined) throw new Error("no fixture");
  const twice = { ...harbour, timeline: [first, { ...first, id: "vote", class: "vote", disagreements: [] }, ...harbour.timeline.slice(1)] };
  const brief = timelineBrief(twice, {}, { language: en });
  expect(lines(brief).filter((line) => line.includes("Parliament removed"))).toHaveLength(1);
  expect(brief.data).toMatchObject({ total: 4 });
});

test("an event that shares a passage with another of its day stands with it, of another day it does not", () => {
  const [first] = harbour.timeline;
  const [report] = first?.reports ?? [];
  if (first?.date === undefined || report === undefined) throw new Error("no fixture");
  const own = { ...report, article: "100", start: 0, end: 5, text: "Other" };
  const arrest: TimelineEntry = { ...first, id: "arrest", class: "arrest", disagreements: [], reports: [own, report] };
  const later: TimelineEntry = { ...arrest, id: "later", date: { ...first.date, from: "2031-03-09", to: "2031-03-09" } };
  expect(toldTogether([first, arrest, later]).map(({ id, reports }) => [id, reports.length])).toEqual([
    [first.id, first.reports.length + 1],
    ["later", 2],
  ]);
});

test("of two reports the one in plainer words stands for the event", () => {
  const [first] = harbour.timeline;
  if (first === undefined) throw new Error("no fixture");
  const loaded: TimelineEntry = {
    ...first,
    reports: [
      { article: "7", ...at("7", "The shameful vote was a shameful farce"), language: "en" },
      { article: "101", ...at("101", "Parliament removed harbour minister Ana Ruiz"), language: "en" },
    ],
  };
  const brief = timelineBrief({ ...harbour, timeline: [loaded] }, {}, { language: en });
  expect(brief.blocks.find(({ kind }) => kind === "entry")).toMatchObject({
    inlines: [{ kind: "verbatim", citation: { article: "101" } }, {}, {}],
  });
  expect(brief.data).toMatchObject({ events: [{ text: "Parliament removed harbour minister Ana Ruiz" }] });
});

describe("filters", () => {
  for (const [question, found] of [
    [{ about: "Ana Ruiz" }, ["removal"]],
    [{ about: "vellania" }, ["recall"]],
    [{ about: "golpe" }, ["removal"]],
    [{ about: "condemn" }, ["condemned"]],
    [{ about: "demn" }, []],
    [{ from: "2031-03-04" }, ["recall", "condemned"]],
    [{ to: "2031-03-03" }, ["removal"]],
    [{ from: "2031-04" }, ["condemned"]],
    [{ from: "2031", to: "2031" }, ["removal", "recall", "condemned"]],
    [{ from: "2032" }, []],
    [{ outlet: "gaceta" }, ["removal", "condemned"]],
    [{ language: "es" }, ["removal", "condemned"]],
    [{ language: "Spanish", outlet: "courier" }, []],
  ] as const)
    test(JSON.stringify(question), () => {
      expect(ids(question)).toEqual(found);
    });

  test("a narrowed event shows only the reports asked for, and no version of the others", () => {
    const said = lines(ask({ outlet: "La Gaceta" })).join("\n");
    expect(said).not.toContain("[101]");
    expect(said).not.toContain("what to call it");
  });

  for (const [question, words] of [
    [{ from: "yesterday" }, "“yesterday” is not a date for from"],
    [{ to: "2031-02-30" }, "2022-12-07"],
    [{ from: "2032", to: "2031" }, "Change places"],
    [{ outlet: "La Gazeta" }, "La Gaceta"],
    [{ language: "fr" }, "Spanish (es)"],
  ] as const)
    test(`refused with what to do: ${JSON.stringify(question)}`, () => {
      expect(() => ask(question)).toThrow(UserError);
      expect(() => ask(question)).toThrow(words);
    });
});

test("nothing found says what was read and offers next steps", () => {
  const brief = ask({ about: "Anna" });
  expect(lines(brief)[1]).toContain("Read: 3 articles from 2 outlets and 1 unnamed outlet");
  expect(brief.actions.map(({ command }) => command)).toEqual(["/timeline ana-ruiz", "/search Anna", "/timeline", "/sources"]);
});

describe("a length", () => {
  const entries = (brief: Brief) => brief.blocks.filter(({ kind }) => kind === "entry").length;
  const note = (brief: Brief) => lines(brief).find((line) => line.startsWith("Shown:"));
  test("shows so many events, says how many are left out and offers them", () => {
    const whole = ask();
    const short = ask({ length: "1" });
    expect(entries(short)).toBeLessThan(entries(whole));
    expect(note(short)).toMatch(/^Shown: 1 event, those that the articles make most of\. \d+ more (?:is|are) left out\.$/u);
    expect(short.actions?.[0]).toMatchObject({ label: "Every event" });
    expect(short.actions?.[0]?.command).toMatch(/^\/timeline length:\d+$/u);
  });
  test("keeps every event in the data", () => {
    expect(ids({ length: "1" })).toEqual(ids({}));
  });
  test("keeps the other options in what it offers", () => {
    expect(ask({ length: "1", outlet: "The Quay Courier", from: "2031" }).actions?.[0]?.command).toMatch(
      /^\/timeline from:2031 outlet:"The Quay Courier" length:/u,
    );
  });
  test("that all events fit into changes nothing but what was asked", () => {
    expect(ask({ length: "500" }).blocks).toEqual(ask().blocks);
  });
  for (const length of ["0", "-3", "many", "1.5", "99999999"])
    test(`refused with what to do: ${length}`, () => {
      expect(() => ask({ length })).toThrow(UserError);
    });
});
