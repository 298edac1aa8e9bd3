import { expect, test } from "vitest";
import { findTranslatedPassages } from "../../src/text/translated-passages.ts";
import { draftOf } from "./marked/read-marked.ts";

const pairs = [
  [
    "El ministro Pérez anunció una inversión de 1.200 millones en la región de Cusco.",
    "Minister Pérez announced an investment of 1,200 million in the region of Cusco.",
  ],
  [
    "La oposición criticó el proyecto y pidió transparencia al Congreso.",
    "The opposition criticised the project and asked Congress for transparency.",
  ],
  [
    "Tres comunidades de Cusco protestaron contra la compañía minera Aurora.",
    "Three communities of Cusco protested against the mining company Aurora.",
  ],
  ["La compañía no respondió a las preguntas de los periodistas.", "The company did not answer the questions of the journalists."],
] as const;

function translationsOf(text: string) {
  return findTranslatedPassages(draftOf(text)).map((pair) => [text.slice(pair.of.start, pair.of.end), text.slice(pair.start, pair.end)]);
}

test("a Spanish text and its English version are paired sentence by sentence", () => {
  const text = `${pairs.map(([spanish]) => spanish).join("\n\n")}\n\n${pairs.map(([, english]) => english).join("\n\n")}\n`;
  expect(translationsOf(text)).toEqual(pairs.map(([spanish, english]) => [spanish, english]));
});

test("two languages that speak of different things are not paired", () => {
  const text = `${pairs[0][0]}\n\n${pairs[1][0]}\n\nThe ferry sank in the autumn, and nobody on the island had been told.\n\nShe bought seven oranges at the market near the old harbour.\n`;
  expect(translationsOf(text)).toEqual([]);
});

test("an article in one language translates nothing", () => {
  expect(translationsOf(`${pairs[0][1]}\n\n${pairs[0][1]}\n`)).toEqual([]);
});
