import { describe, expect, test } from "vitest";
import { type MadeUp, timelineOf } from "./made-up.ts";

const removal = "On 1 March 2031 the Norwegian parliament removed President Ingrid Dahl.";
const first: MadeUp = {
  id: "1",
  published: "2031-04-20",
  text: `Shops were full of fish. ${removal} Meanwhile, in Norway, student demonstrations have continued for more than a month, leaving at least 30 dead due to a crackdown by the Norwegian police. Nobody complained.`,
};
const second: MadeUp = {
  id: "2",
  published: "2031-04-02",
  text: `Shops were empty. ${removal} The Norwegian police, which has killed dozens of students, does not comment. Nobody sang.`,
};

const tolls = (articles: readonly MadeUp[]) =>
  timelineOf(articles)
    .filter(({ class: name, date }) => name === "die" && date !== undefined)
    .map(({ reports, series }) => ({
      articles: reports.map(({ article }) => article).toSorted(),
      values: series?.map(({ value, date, citation }) => [value, date?.to, citation.article]),
    }));

describe("a growing toll is one entry with dated values", () => {
  test("told by two articles of one story, the one without a date as of its publication", () => {
    expect(tolls([first, second])).toEqual([
      {
        articles: ["1", "2"],
        values: [
          [24, "2031-04-02", "2"],
          [30, "2031-04-20", "1"],
        ],
      },
    ]);
  });
  test("and no disagreement", () => {
    const entry = timelineOf([first, second]).find(({ series }) => series !== undefined);
    expect(entry?.disagreements.map(({ about }) => about)).toEqual([]);
  });
  test("each value is verbatim", () => {
    const text = new Map([first, second].map((article) => [article.id, article.text]));
    for (const { series = [] } of timelineOf([first, second]))
      for (const { text: words, citation } of series) expect(text.get(citation.article)?.slice(citation.start, citation.end)).toBe(words);
  });
  test("not where the articles have no happening in common", () => {
    expect(tolls([first, { ...second, text: second.text.replace(removal, "") }]).map(({ articles }) => articles)).toEqual([["1"]]);
  });
  test("not of other people", () => {
    expect(tolls([first, { ...second, text: second.text.replace("students", "sheep") }]).map(({ articles }) => articles)).toEqual([["1"]]);
  });
  test("not long after", () => {
    expect(tolls([first, { ...second, published: "2031-09-02" }]).map(({ articles }) => articles)).toEqual([["1"]]);
  });
});

test("what is told as of now is of the day of publication", () => {
  const text = "Shops were full. The crackdown by the Norwegian police had left two dead on 12 March; those deaths now number over 30.";
  expect(tolls([{ id: "1", published: "2031-04-20", text }])[0]?.values).toEqual([
    [2, "2031-03-12", "1"],
    [30, "2031-04-20", "1"],
  ]);
});

test("a later mention of what caused a toll is cited beside it", () => {
  const third: MadeUp = {
    id: "3",
    published: "2031-06-02",
    text: `Fish is dear. ${removal} Sweden has many harbours. The Norwegian government has also been criticised for its crackdown against the students of Norway.`,
  };
  expect(tolls([first, third])[0]?.articles).toEqual(["1", "3"]);
});

test("tolls of one day are no series", () => {
  const text = "Shops were full. The earthquake in Chile on 12 May 2031 killed 40 people in Chile. Another quake killed 3 people there.";
  expect(timelineOf([{ id: "1", published: "2031-05-14", text }]).flatMap(({ series = [] }) => series)).toEqual([]);
});
