import { expect, test } from "vitest";
import type { AnalysedArticle } from "../../src/article.ts";
import { actorsBrief } from "../../src/briefs/actors.ts";
import { quotesBrief } from "../../src/briefs/quotes.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { at, harbour } from "../fixtures/corpus.ts";

const lines = (corpus: typeof harbour) => actorsBrief(corpus, { language: en }).blocks.map((block) => plain(inlinesOf(block)));

test("who speaks for whom, with the words that tell it and when they appeared", () => {
  expect(lines(harbour).find((line) => line.startsWith("Teo Marsh"))).toContain(
    "speaks for Vellania: Teo Marsh, president of Vellania [101], 5 March 2031",
  );
});

test("of one who has left office, the words that tell that, and for whom it was before", () => {
  const told = (each: AnalysedArticle): AnalysedArticle => ({
    ...each,
    actors: each.actors.map((actor) =>
      actor.id === "teo-marsh" && each.article.id === "7"
        ? { ...actor, former: true, speaksFor: undefined, roleEvidence: [at("7", "Teo Marsh")] }
        : actor,
    ),
  });
  const articles = harbour.articles.map(told);
  const actors = harbour.actors.map((actor) => (actor.id === "teo-marsh" ? { ...actor, former: true, speaksFor: undefined } : actor));
  const corpus = {
    ...harbour,
    articles,
    actors,
    article: (id: string) => articles.find((each) => each.article.id === id),
    actor: (id: string) => actors.find((each) => each.id === id),
  };
  const line = lines(corpus).find((each) => each.startsWith("Teo Marsh"));
  expect(line).toContain("formerly in office, speaks in a personal capacity: Teo Marsh [7]");
  expect(line).toContain("spoke for Vellania before: Teo Marsh, president of Vellania [101], 5 March 2031");
});

test("what a copy repeats is quoted once, what a translation says is quoted too", () => {
  const total = (translationOf: typeof harbour.translationOf) => {
    const articles = harbour.articles.map((each) =>
      each.article.id === "7"
        ? {
            ...each,
            quotes: [
              {
                ...at("7", "Teo Marsh told"),
                text: "We support Ana Ruiz without conditions,",
                kind: "direct" as const,
                speaker: "teo-marsh",
              },
            ],
          }
        : each,
    );
    const corpus = { ...harbour, articles, translationOf, article: (id: string) => articles.find((each) => each.article.id === id) };
    return quotesBrief(corpus, "teo marsh", { language: en }).data;
  };
  expect(total(() => undefined)).toMatchObject({ total: 3 });
  expect(total((id) => (id === "7" ? "101" : undefined))).toMatchObject({ total: 2 });
});
