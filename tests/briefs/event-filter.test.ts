import { describe, expect, test } from "vitest";
import { timelineBrief } from "../../src/briefs/timeline.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const article = (id: string, text: string, published: string) => ({
  id,
  text: `The weather was fine. Shops were full of people. Nobody complained about prices. ${text}`,
  stated: { title: "x", published, languages: ["en"] },
});

const corpus = await buildCorpus(
  [
    article(
      "1",
      "On Monday the Norbus Company unveiled the Norbus X12 in Oslo. Ingrid Dahl said that the harbour was safe. Ingrid Dahl founded the port on 3 May 1999.",
      "2031-05-14",
    ),
    article("2", "The Norbus Company tested the Norbus X12. On 20 May 2031 the X12 landed in Bergen.", "2031-05-22"),
    article("3", "On 21 May 2031 the X12 fell in Lima. On 22 May 2031 the X120 fell in Lima.", "2031-05-23"),
  ],
  [en, es],
);

const told = (about?: string) => {
  const { data } = timelineBrief(corpus, { about }, { language: en, languages: [en, es] });
  const { events } = data as { readonly events: readonly { readonly text: string }[] };
  return events.map(({ text }) => text);
};

describe("an actor's timeline", () => {
  test("has what it said along with the news, and its history", () => {
    expect(told("Ingrid Dahl")).toEqual(["Ingrid Dahl founded the port on 3 May 1999.", "Ingrid Dahl said that the harbour was safe."]);
  });
  test("the whole timeline has neither", () => {
    expect(told().filter((text) => text.startsWith("Ingrid Dahl"))).toEqual([]);
  });
});

describe("a thing", () => {
  test("is known by its name without its maker's, in an article that names both", () => {
    expect(told("Norbus X12")).toContain("On 20 May 2031 the X12 landed in Bergen.");
  });
  test("is not, in an article that does not name its maker", () => {
    expect(told("Norbus X12")).not.toContain("On 21 May 2031 the X12 fell in Lima.");
  });
  test("a figure is a word of its own", () => {
    expect(told("X12")).toContain("On 21 May 2031 the X12 fell in Lima.");
    expect(told("X12")).not.toContain("On 22 May 2031 the X120 fell in Lima.");
  });
});
