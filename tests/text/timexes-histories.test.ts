import { describe, expect, test } from "vitest";
import { published } from "./marked/gold.ts";
import { timexesOf } from "./marked/read-marked.ts";

const values = (text: string, code = "en") => timexesOf(text, code, published).map(({ value }) => value);

/** Enough dates with their years that a text is a history. */
const preface = "In 1701 the old king died. In 1703 his son was crowned. In 1705 the first tax was raised. ";
const prefaceEs = "En 1701 murió el viejo rey. En 1703 coronaron a su hijo. En 1705 subió el primer impuesto. ";

describe("in a history, a date without its year", () => {
  test("goes on in the year that was told", () =>
    expect(values(`${preface}On 3 May 1706 the town rose. On 9 July it fell.`).at(-1)).toBe("1706-07-09"));
  test("goes on in the next year after December", () =>
    expect(values(`${preface}On 9 December 1706 the town rose. In January it fell.`).at(-1)).toBe("1707-01"));
  test("is not of a year told in passing", () =>
    expect(
      values(`${preface}On 3 May 1706 the town rose, as one had in 1640. On 9 July it fell. On 3 August 1706 it was sacked.`).at(-2),
    ).toBe("1706-07-09"));
  test("is not of a year told in passing, though the next year is", () =>
    expect(
      values(
        `${preface}On 3 May 1706 the town rose, as one had in 1640 and another the following year. On 9 July it fell. On 3 August 1706 it was sacked.`,
      ).slice(-4),
    ).toEqual(["1640", "1641", "1706-07-09", "1706-08-03"]));
  test("is of the year told last where the account has moved there", () =>
    expect(
      values(`${preface}On 3 May 1706 the town rose. In 1709 a second war began. On 9 July it fell. On 3 August 1709 it was sacked.`).at(
        -2,
      ),
    ).toBe("1709-07-09"));
  test("is not of a year that was planned", () =>
    expect(
      values(`${preface}In 1706 the town fell, a year before the great drive planned for 1707. On 20 March the river rose.`).at(-1),
    ).toBe("1706-03-20"));
  test("is not of the day of publication, though somebody says today", () =>
    expect(values(`${preface}On 3 May 1706 the town rose. The site is still there today. On 9 July it fell.`).at(-1)).toBe("1706-07-09"));
  test("goes on in Spanish as well", () =>
    expect(values(`${prefaceEs}El 3 de mayo de 1706 se alzó la villa. El 9 de julio cayó.`, "es").at(-1)).toBe("1706-07-09"));
  test("follows years before Christ", () =>
    expect(
      values(
        "In 499 BC the cities rose. In 494 BC the fleet was lost. In 493 BC it was over. In 490 BC the army landed. In September it was beaten. The following year the king died.",
      ).slice(-2),
    ).toEqual(["BC0490-09", "BC0489"]));
});

describe("in a history, what hangs on the account", () => {
  test("this day is the one told", () =>
    expect(values(`${preface}On 3 May 1706 the town rose. The poets sang of this day.`).at(-1)).toBe("1706-05-03"));
  test("the 9th is of the month told", () =>
    expect(values(`${preface}On 3 May 1706 the town rose. On the 9th, it fell.`).at(-1)).toBe("1706-05-09"));
  test("soon is not of the future", () =>
    expect(values(`${preface}In 1706 the town soon fell.`)).toEqual(["1701", "1703", "1705", "1706"]));
});

describe("a report is no history", () => {
  test("a month without its year is the one nearest to publication", () =>
    expect(values("The law of 1999 was changed. In March the court struck it down.")).toEqual(["1999", "2024-03"]));
  test("this week is the week of publication", () =>
    expect(values("The law of 1999 was changed this week.")).toEqual(["1999", "2024-W20"]));
});

describe("a day with its weekday", () => {
  test("is of the year in which it is that weekday", () => expect(values("The vote is on Saturday, April 5.")).toEqual(["2025-04-05"]));
  test("is of the usual year where no year near fits", () => expect(values("The vote was on Sunday, April 5.")).toEqual(["2024-04-05"]));
});
