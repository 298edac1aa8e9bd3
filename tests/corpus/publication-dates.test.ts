import { describe, expect, test } from "vitest";
import { solve } from "../../src/corpus/dating/evidence.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { datesOf } from "./made-up.ts";

const dated = {
  id: "dated",
  published: "2031-05-14",
  text: "The council of Norway meets again. The summit of Sweden takes place a week after the president of Norway, Ingrid Dahl, gave a speech in Oslo. Shops were full.",
};

describe("an undated article of a series is dated to the day", () => {
  const undated = {
    id: "undated",
    text: "Norway will not send ships to Sweden, the Norwegian minister Olof Berg said Thursday. Shops were full. On Wednesday, the president of Norway, Ingrid Dahl, gave a speech before the council of the port.",
  };
  test("the weekday that a dated article resolves, and the first of the weekday of its news after it", () => {
    const found = datesOf([dated, undated]).get("undated");
    expect(found).toMatchObject({ from: "2031-05-08", to: "2031-05-08", precision: "day", basis: "inferred" });
    expect(found?.why).toEqual({
      rule: "published-same-weekday-shared",
      values: expect.objectContaining({ quote: "Thursday", known: "Wednesday", knownDate: "2031-05-07", article: "dated" }),
    });
  });
  test("in whatever order the articles come", () => {
    expect(datesOf([undated, dated])).toEqual(datesOf([dated, undated]));
  });
  test("not where nobody dates what it calls Wednesday", () => {
    expect(datesOf([undated]).get("undated")).toBeUndefined();
  });
  test("not where the dated article tells of another speaker", () => {
    const other = { ...dated, text: dated.text.replace("Ingrid Dahl", "Karin Lund") };
    expect(datesOf([other, undated]).get("undated")).toBeUndefined();
  });
});

describe("nothing is published before what it reports", () => {
  test("the newest day of the lede, and the week in which news is told", () => {
    const found = datesOf([
      { id: "1", text: "On 9 May 2031, Norway recalled its ambassador from Sweden. Shops were full. In 2030 Sweden had closed a port." },
    ]).get("1");
    expect(found).toMatchObject({ from: "2031-05-09", to: "2031-05-16", precision: "range" });
    expect(found?.why?.rule).toBe("published-near-news");
  });
  test("a plan is no lower bound", () => {
    const found = datesOf([
      { id: "1", text: "Norway signed a treaty on 9 May 2031. Sweden will sign it on 1 December 2031. Shops were full." },
    ]).get("1");
    expect(found?.from).toBe("2031-05-09");
  });
  test("without any date there is none", () => {
    expect(datesOf([{ id: "1", text: "Norway signed a treaty. Sweden was glad. Shops were full." }]).get("1")).toBeUndefined();
  });
  test("a century tells nothing of the day", () => {
    expect(
      datesOf([{ id: "1", text: "Norway signed a treaty in the 19th century. Sweden was glad. Shops were full." }]).get("1"),
    ).toBeUndefined();
  });
  test("stated dates are left alone", () => {
    expect(datesOf([dated]).size).toBe(0);
  });
});

describe("the solver", () => {
  const piece = (from: number | undefined, to: number | undefined, weight: number, weekday?: number) => ({
    rule: `r${weight}`,
    values: {},
    from,
    to,
    weight,
    weekday,
  });
  test("narrows to what all pieces allow", () => {
    expect(solve([piece(100, undefined, 3), piece(90, 110, 2)]).date).toMatchObject({ from: "1970-04-11", to: "1970-04-21" });
  });
  test("refuses what contradicts the weightier and says so", () => {
    const { date, refused } = solve([piece(100, 110, 3), piece(200, 210, 2)]);
    expect(date?.from).toBe("1970-04-11");
    expect(refused.map((r) => r.rule)).toEqual(["r2"]);
  });
  test("does not depend on the order of the pieces", () => {
    const pieces = [piece(100, 110, 3), piece(104, undefined, 2), piece(undefined, 107, 1), piece(undefined, undefined, 0.5, 1)];
    expect(solve(pieces.toReversed()).date).toEqual(solve(pieces).date);
  });
  test("a weekday alone says nothing", () => {
    expect(solve([piece(undefined, undefined, 3, 4)]).date).toBeUndefined();
  });
  test("every reason has its words in every language", () => {
    const rules = [
      "published-not-before",
      "published-before-plan",
      "published-near-news",
      "published-same-weekday",
      "published-same-weekday-shared",
      "published-in-year",
    ]
      .concat(["published-shared-weekday", "published-after-shared", "published-by-duration", "published-after"])
      .concat(["told-in-sequence", "news-of-the-day", "reaction-to", "embedded-stamp", "after-known-event"]);
    for (const language of [en, es]) for (const rule of rules) expect(Object.keys(language.phrases.reasons)).toContain(rule);
  });
});
