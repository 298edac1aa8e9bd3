import { expect, test } from "vitest";
import { fill, fillWords, name, verbatim } from "../../src/briefs/inlines.ts";
import { at, harbour } from "../fixtures/corpus.ts";

test("a template is filled with pieces, and our words stand between them", () => {
  expect(fill("The same as {article}, or near.", { article: name("X {y}") })).toEqual([
    { kind: "text", text: "The same as " },
    { kind: "name", text: "X {y}" },
    { kind: "text", text: ", or near." },
  ]);
});

test("a slot may stand twice, and what fills it is not read as a template", () => {
  expect(fill("{a}{a}", { a: "{a}" })).toEqual([
    { kind: "text", text: "{a}" },
    { kind: "text", text: "{a}" },
  ]);
  expect(fillWords("{a} $& {b}", { a: "$1", b: "{a}" })).toBe("$1 $& {a}");
});

test("a slot that nothing fills is our fault, never shown", () => {
  expect(() => fill("{missing}", {})).toThrow("{missing}");
  expect(() => fillWords("{missing}", {})).toThrow("{missing}");
});

test("verbatim words are cut from the article", () => {
  const article = harbour.article("102");
  if (article === undefined) throw new Error("no fixture");
  const span = at("102", "golpe parlamentario");
  expect(verbatim(article, span)).toEqual({
    kind: "verbatim",
    text: "golpe parlamentario",
    citation: { article: "102", start: span.start, end: span.end },
  });
});
