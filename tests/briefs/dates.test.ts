import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/article.ts";
import { dateJson, lastDayOf, sayDate, sayGroup, sayInstant, sayIso, sayPeriod, sayReason } from "../../src/briefs/dates.ts";
import type { Language } from "../../src/language.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const cases: readonly (readonly [from: string, to: string, precision: Precision, english: string, spanish: string])[] = [
  ["2022-12-07", "2022-12-07", "day", "7 December 2022", "7 de diciembre de 2022"],
  ["2022-12-01", "2022-12-31", "month", "December 2022", "diciembre de 2022"],
  ["2024-02-01", "2024-02-29", "month", "February 2024", "febrero de 2024"],
  ["2021-01-01", "2021-12-31", "year", "2021", "2021"],
  ["2022-12-06", "2022-12-08", "range", "between 6 and 8 December 2022", "entre el 6 y el 8 de diciembre de 2022"],
  ["2023-01-30", "2023-02-02", "range", "between 30 January and 2 February 2023", "entre el 30 de enero y el 2 de febrero de 2023"],
  [
    "2022-12-30",
    "2023-01-02",
    "range",
    "between 30 December 2022 and 2 January 2023",
    "entre el 30 de diciembre de 2022 y el 2 de enero de 2023",
  ],
  ["2022-11-01", "2023-01-31", "range", "between November 2022 and January 2023", "entre noviembre de 2022 y enero de 2023"],
  ["2000-01-01", "2009-12-31", "range", "between 2000 and 2009", "entre 2000 y 2009"],
  ["2022-09-01", "2022-12-31", "range", "between September and December 2022", "entre septiembre y diciembre de 2022"],
];

describe("a date is said as precisely as it is known, and no more", () => {
  for (const [from, to, precision, english, spanish] of cases)
    test(`${from}..${to}`, () => {
      expect(sayDate({ from, to, precision }, en)).toBe(english);
      expect(sayDate({ from, to, precision }, es)).toBe(spanish);
    });

  test("a date nobody knows is said to be unknown", () => {
    expect(sayDate(undefined, en)).toBe("date unknown");
    expect(sayDate(undefined, es)).toBe("fecha desconocida");
  });
});

describe("a stretch of days is told apart from a day somewhere in it", () => {
  test("3 March to 2 April", () => {
    const days = { from: "2031-03-03", to: "2031-04-02" };
    expect(sayPeriod(days, en)).toBe("3 March to 2 April 2031");
    expect(sayPeriod(days, es)).toBe("del 3 de marzo al 2 de abril de 2031");
  });
  test("within a month", () => {
    expect(sayPeriod({ from: "2031-03-01", to: "2031-03-05" }, es)).toBe("del 1 al 5 de marzo de 2031");
  });
  test("one day", () => {
    expect(sayPeriod({ from: "2031-03-01", to: "2031-03-01" }, en)).toBe("1 March 2031");
  });
  test("over the new year", () => {
    expect(sayPeriod({ from: "2030-12-30", to: "2031-01-05" }, en)).toBe("30 December 2030 to 5 January 2031");
  });
});

test("ISO days, months and years are said; other words are left as they are", () => {
  expect(["2022-12-07", "2022-12", "2022", "Wednesday", "12", "004"].map((iso) => sayIso(iso, en))).toEqual([
    "7 December 2022",
    "December 2022",
    "2022",
    "Wednesday",
    "12",
    "004",
  ]);
});

test("a list is grouped by month, and by year where no month is known", () => {
  const group = (from: string, to: string, precision: Precision) => sayGroup({ from, to, precision, basis: "explicit" }, en);
  expect(group("2023-01-30", "2023-02-02", "range")).toBe("January 2023");
  expect(group("2021-01-01", "2021-12-31", "year")).toBe("2021");
  expect(group("2020-05-01", "2022-05-01", "range")).toBe("May 2020");
  expect(group("2010-01-01", "2019-12-31", "range")).toBe("2010");
});

test("the last day of a month or year", () => {
  expect([lastDayOf("2023-02"), lastDayOf("2024-02"), lastDayOf("2023-12"), lastDayOf("2023")]).toEqual([
    "2023-02-28",
    "2024-02-29",
    "2023-12-31",
    "2023-12-31",
  ]);
});

const withReason: Language = { ...en, phrases: { ...en.phrases, reasons: { told: "article {article} dates it {day}" } } };

test("a reason is a sentence, days in it said as dates", () => {
  const why = { rule: "told", values: { article: "004", day: "2022-12-07" } };
  expect(sayReason(why, withReason)).toBe("article 004 dates it 7 December 2022");
  expect(dateJson({ from: "2022-12-07", to: "2022-12-07", precision: "day", basis: "inferred", why }, withReason)).toEqual({
    from: "2022-12-07",
    to: "2022-12-07",
    precision: "day",
    basis: "inferred",
    why: "article 004 dates it 7 December 2022.",
  });
});

test("a reason without words is left out, and a date that nobody knows is null", () => {
  expect(sayReason({ rule: "unheard-of", values: {} }, withReason)).toBeUndefined();
  expect(dateJson(undefined, en)).toBeNull();
});

test("an instant is said with its minutes, in UTC", () => {
  expect(sayInstant("2023-03-01T06:30:00.000Z", en)).toBe("1 March 2023, 06:30 UTC");
  expect(sayInstant("2023-03-01T06:30Z", es)).toBe("1 de marzo de 2023, 06:30 UTC");
});

test("what is no instant in UTC stands as it is", () => {
  expect(sayInstant("2023-03-01T06:30:00-05:00", en)).toBe("2023-03-01T06:30:00-05:00");
});
