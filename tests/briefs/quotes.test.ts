import { expect, test } from "vitest";
import { quotesBrief } from "../../src/briefs/quotes.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const shown = (text: string): string[] => {
  const corpus = buildCorpus([{ id: "1", text, stated: { languages: ["en"], title: "Harbour" } }], [en, es]);
  const { data } = quotesBrief(corpus, "ana ríos", { language: en });
  return (data as { quotes: readonly { quote: string }[] }).quotes.map(({ quote }) => quote);
};

test("words in marks are shown once, with the sentence that reports them", () => {
  expect(shown("President Ana Ríos said that the harbour was “a great loss” to every family of the whole coast.")).toEqual([
    "that the harbour was “a great loss” to every family of the whole coast",
  ]);
});

test("words in marks of their own are shown", () => {
  expect(shown("President Ana Ríos said that the harbour was closed. “We are all very tired of it,” Ríos said.")).toEqual([
    "that the harbour was closed",
    "We are all very tired of it",
  ]);
});
