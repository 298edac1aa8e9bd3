import { expect, test } from "vitest";
import type { OptionType } from "../src/command.ts";
import { completeOption } from "../src/completion.ts";
import { language as en } from "../src/languages/en/index.ts";
import { language as es } from "../src/languages/es/index.ts";
import { harbour } from "./fixtures/corpus.ts";

const complete = (type: OptionType, partial: string, language = en, limit = 25) =>
  completeOption({ name: "x", description: "x", type }, partial, harbour, language, limit);

test("actors by the beginning of a name, of an alias, of a word in it", () => {
  expect(complete("actor", "te")).toEqual([{ value: "teo-marsh", label: "Teo Marsh (person)" }]);
  expect(complete("actor", "mar").map(({ value }) => value)).toEqual(["teo-marsh"]);
  expect(complete("actor", "VELL", es)).toEqual([{ value: "vellania", label: "Vellania (país)" }]);
});

test("nothing typed: the most mentioned first, at most so many", () => {
  expect(complete("actor", "", en, 2).map(({ value }) => value)).toEqual(["teo-marsh", "vellania"]);
});

test("nobody begins so", () => {
  expect(complete("actor", "zz")).toEqual([]);
  expect(complete("actor", "arsh")).toEqual([]);
});

test("articles by id, with or without leading zeros, by title and by outlet", () => {
  expect(complete("article", "10").map(({ value }) => value)).toEqual(["101", "102"]);
  expect(complete("article", "harb")).toEqual([{ value: "101", label: "101 · Harbour minister removed after vote" }]);
  expect(complete("article", "gaceta").map(({ value }) => value)).toEqual(["102"]);
});

test("outlets, languages, periods and dates", () => {
  expect(complete("outlet", "the").map(({ value }) => value)).toEqual(["The Quay Courier"]);
  expect(complete("language", "sp")).toEqual([{ value: "es", label: "Spanish" }]);
  expect(complete("language", "es", es)).toEqual([{ value: "es", label: "español" }]);
  expect(complete("period", "to").map(({ value }) => value)).toEqual(["today"]);
  expect(complete("date", "2031-03-0").map(({ label }) => label)).toEqual(["3 March 2031", "4 March 2031"]);
  expect(complete("date", "march").map(({ value }) => value)).toContain("2031-03");
});

test("words to search for are not guessed", () => {
  expect(complete("text", "v")).toEqual([]);
});
