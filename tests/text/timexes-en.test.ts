import { describe, expect, test } from "vitest";
import { readMarked, timexesOf } from "./marked/read-marked.ts";

// Published on a Wednesday.
const published = "2024-05-15";

const cases: readonly (readonly [string, ...string[]])[] = [
  ["The minister left on [3 May 2024] for Lyon.", "2024-05-03"],
  ["On [March 29], the council voted.", "2024-03-29"],
  ["we meet on [monday] and on [3 july], she wrote", "2024-05-13", "2024-07-03"],
  ["It opened on [Tuesday the 30th].", "2024-04-30"],
  ["It will open on [Thursday 30th].", "2024-05-30"],
  ["The stamp says [07-Aug-2016] below.", "2016-08-07"],
  ["Votes are cast on [the first Tuesday of November 2016].", "2016-11-01"],
  ["They met on [the last day of April].", "2024-04-30"],
  ["It happened in [the first week of March 2023].", "2023-W09"],
  ["The session will be on [Tuesday of next week].", "2024-05-21"],
  ["They signed on [the 9th].", "2024-05-09"],
  ["The works will end in [three months].", "2024-08"],
  ["The bridge was built in [three months].", "P3M"],
  ["It was signed on [December 7] by both.", "2023-12-07"],
  ["The treaty of [May 9th, 1950] was kept.", "1950-05-09"],
  ["The vote took place in [June, 2021] in the capital.", "2021-06"],
  ["She was born on [the 4th of July 1976] in Oslo.", "1976-07-04"],
  ["The summit will be held on [October 12] in Lima.", "2024-10-12"],
  ["The team arrived on [Monday] and left on [Tuesday].", "2024-05-13", "2024-05-14"],
  ["[Last Wednesday], the envoy asked for time.", "2024-05-08"],
  ["The court will meet on [Friday].", "2024-05-17"],
  ["The talks begin [next Monday].", "2024-05-20"],
  ["[Thursday]’s session was short.", "2024-05-09"],
  ["The law passed on [Friday morning].", "2024-05-10TMO"],
  ["He spoke [yesterday] and again [today].", "2024-05-14", "2024-05-15"],
  ["They return [the day after tomorrow].", "2024-05-17"],
  ["Troops entered [this morning].", "2024-05-15TMO"],
  ["[Last week] the price rose; [this week] it fell.", "2024-W19", "2024-W20"],
  ["[Last month] and [last year] were worse.", "2024-04", "2023"],
  ["The harbour reopens [this weekend].", "2024-W20-WE"],
  ["In [mid-December], the rains came.", "2023-12"],
  ["At [the end of 2022], the group sent a letter.", "2022"],
  ["It must happen by [the end of the year].", "2024"],
  ["Output fell in [early 2019] and rose in [late March].", "2019", "2024-03"],
  ["War criminals of [the 1990s] came back.", "199"],
  ["The palace is from [the 17th century].", "16"],
  ["The temple was razed in [480 BC] by the fleet.", "BC0480"],
  ["Sales rose in [the first quarter of 2023].", "2023-Q1"],
  ["Growth was weak in [the second half of 2008].", "2008-H2"],
  ["It began in [the winter of 1914].", "1914-WI"],
  ["They left [two years ago].", "2022"],
  ["They left [three days ago].", "2024-05-12"],
  ["They waited [three and a half months] for it.", "P3.5M"],
  ["It lasted [more than a month and a half], people said.", "P1.5M"],
  ["For [the past three weeks] the roads were shut.", "P3W"],
  ["In [the past months], envoys were recalled.", "PXM"],
  ["Within [twenty-five minutes] it was over.", "PT25M"],
  ["He was jailed for [18 months] without trial.", "P18M"],
  ["She ruled for [several years] in peace.", "PXY"],
  ["A [12-hour] siege ended.", "PT12H"],
  ["The board meets [every week], and the [annual] report is thin.", "P1W", "P1Y"],
  ["The bell rang at [6:40 p.m.] on the square.", "2024-05-15T18:40"],
  ["The lights went out at [18:00 UTC] all over the island.", "2024-05-15T18:00Z"],
  ["[Now] the toll is higher.", "PRESENT_REF"],
  ["The rules were changed [recently] by decree.", "PAST_REF"],
  ["It was dated [2024-02-29] by the clerk.", "2024-02-29"],
  ["The form said [3/14/2024] at the top.", "2024-03-14"],
  ["The shops shut at [Christmas] here.", "2023-12-25"],
  ["They marched on [Good Friday].", "2024-03-29"],
  ["The siege of [April 6]-[7] failed.", "2024-04-06", "2024-04-07"],
  ["They fought in [April] and [June 1955] there.", "1955-04", "1955-06"],
  ["It rained on [12]-[14 July].", "2023-07-12", "2023-07-14"],
  ["On [1 June 2020] he fell. [Two days later] he was back.", "2020-06-01", "2020-06-03"],
  ["On [1 June 2020] he fell. [The next day] he was back.", "2020-06-01", "2020-06-02"],
  ["In [2021] it failed; [that year] nobody asked.", "2021", "2021"],
];

describe("English time expressions, with their values", () => {
  for (const [marked, ...values] of cases) {
    test(marked, () => {
      const { text, spans } = readMarked(marked);
      const found = timexesOf(text, "en", published);
      expect(found.map(({ start, end, text: words, value }) => ({ start, end, text: words, value }))).toEqual(
        spans.map((span, index) => ({ ...span, value: values[index] })),
      );
    });
  }
});

describe("what is no time expression in English", () => {
  for (const text of [
    "She lives on the 15th floor and sat on the sun deck.",
    "They march on and may wed.",
    "You may leave, and the march goes on.",
    "About 1,350 people and 2000 soldiers stood there.",
    "The second chance came with the fall of the city.",
    "He sat in the sun and read.",
    "Article 12 of the law costs $2000.",
    "Flight 1987 victims were named.",
    "It scored 3-2 and rose 4.5 percent.",
  ]) {
    test(text, () => expect(timexesOf(text, "en", published).map((timex) => timex.text)).toEqual([]));
  }
});

describe("without a publication date", () => {
  test("a weekday says which day of the week it is and hangs on the publication", () => {
    const [timex] = timexesOf("The mayor resigned on Thursday.", "en");
    expect(timex).toMatchObject({ value: "XXXX-WXX-4", anchor: "publication", certainty: "implied" });
    expect(timex?.days).toBeUndefined();
  });
  test("a day of a month takes its year from the dates that the text tells in full", () => {
    const values = timexesOf("On March 29 she spoke of what happened on December 7, 2022.", "en").map((timex) => timex.value);
    expect(values).toEqual(["2023-03-29", "2022-12-07"]);
  });
  test("a day of a month alone has no year", () => {
    expect(timexesOf("On March 29 she spoke.", "en")[0]?.value).toBe("XXXX-03-29");
  });
});

describe("days and anchors", () => {
  test("the days of mid-December lie in its middle", () => {
    const [timex] = timexesOf("In mid-December 2022 it snowed.", "en");
    expect(timex).toMatchObject({
      value: "2022-12",
      mod: "MID",
      days: { from: "2022-12-11", to: "2022-12-21" },
      certainty: "known",
      anchor: "none",
    });
  });
  test("today in a post is the day of its stamp", () => {
    const text =
      "The harbour was quiet at noon, said the town.\n\nWe met the mayor today #harbour\n\n— Port Watch (@portwatch) April 2, 2024\n\nThe mayor had no comment for the press.";
    const found = timexesOf(text, "en", published);
    expect(found.find((timex) => timex.text === "today")?.value).toBe("2024-04-02");
  });
  test("a history goes on from the last date told", () => {
    const text =
      "In 1808 the war began. On 2 May 1808 the city rose. On 19 July the army was beaten. In January 1809 the siege began. It ended on 21 February. By June 1813 it was over. In October 1813 they crossed.";
    const values = timexesOf(text, "en", published).map((timex) => timex.value);
    expect(values).toEqual(["1808", "1808-05-02", "1808-07-19", "1809-01", "1809-02-21", "1813-06", "1813-10"]);
  });
});
