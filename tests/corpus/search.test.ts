import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/article.ts";
import { buildSearch } from "../../src/corpus/search.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

const article = (id: string, text: string, stated: Article["stated"] = {}): Article => ({ id, text, stated });
const articles = [
  article("1", "The harbour of Valmere was closed on Monday. Dockers had asked for higher wages.", {
    title: "Strike in Valmere",
    outlet: "The Northern Post",
    languages: ["en"],
  }),
  article("2", "Los estibadores de Valmere piden mejores salarios. El puerto cerró el lunes.", {
    title: "Huelga en el puerto",
    outlet: "Diario del Sur",
    languages: ["es"],
  }),
  article("3", "The ministry denied that the harbour would be sold. A strike was called off.", {
    title: "No sale",
    outlet: "The Northern Post",
    languages: ["en"],
  }),
].map((each) => analyseArticle(each, [en, es]));
const search = buildSearch(articles);
const found = (query: string): string[] => search.search(query, 10).hits.map((hit) => hit.article);

test("a word finds the articles that have it, a title's first", () => {
  expect(found("strike")).toEqual(["1", "3"]);
});
test("all words come before any word", () => {
  expect(found("harbour wages")).toEqual(["1"]);
  expect(found("wages ministry").sort()).toEqual(["1", "3"]);
});
test("diacritics and case do not matter", () => {
  expect(found("CERRO")).toEqual(["2"]);
});
test("a phrase is a phrase", () => {
  expect(found('"higher wages"')).toEqual(["1"]);
  expect(found('"wages higher"')).toEqual([]);
});
test("-word leaves out", () => {
  expect(found("harbour -ministry")).toEqual(["1"]);
});
test("outlet: and lang: narrow", () => {
  expect(found("valmere outlet:diario")).toEqual(["2"]);
  expect(found('harbour outlet:"northern post" -wages')).toEqual(["3"]);
  expect(found("valmere lang:en")).toEqual(["1"]);
});
test("snippets are sentences, verbatim, with the words marked", () => {
  const [hit] = search.search("dockers wages", 1).hits;
  const [snippet] = hit?.snippets ?? [];
  expect(snippet?.text).toBe("Dockers had asked for higher wages.");
  const text = articles[0]?.article.text ?? "";
  expect(snippet && text.slice(snippet.start, snippet.end)).toBe(snippet?.text);
  expect(snippet?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(["Dockers", "wages"]);
});
test("a misspelled word gets the nearest", () => {
  expect(search.search("harbor", 5).suggestions).toEqual([{ word: "harbor", nearest: ["harbour"] }]);
  expect(search.search("harbour", 5).suggestions).toEqual([]);
});
for (const query of ['"', "AND", "a:b", "c++", "covid-19 OR", "NEAR(", "* ^ -", "-strike", "title:x", "' OR 1=1"])
  test(`${query} is survived`, () => {
    expect(() => search.search(query, 5)).not.toThrow();
  });
test("any query is survived, and the total is at least the hits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (query) => {
      const { total, hits } = search.search(query, 2);
      expect(total).toBeGreaterThanOrEqual(hits.length);
    }),
  );
});
