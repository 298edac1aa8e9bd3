import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language.ts";

/** The doorman of the words that readers see: each stands in every language, with the same slots. */
export function languageContract(languages: readonly Language[]): void {
  const [first, ...others] = languages;
  if (first === undefined) throw new Error("no language");
  const wanted = leavesOf(first.phrases);

  for (const language of others)
    describe(`the phrases of ${language.code} beside those of ${first.code}`, () => {
      const found = leavesOf(language.phrases);

      test("the same phrases", () => {
        expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
      });

      test("the same slots in each", () => {
        const differing = [...wanted].filter(([path, words]) => slotsOf(words) !== slotsOf(found.get(path) ?? ""));
        expect(differing.map(([path, words]) => ({ path, words, other: found.get(path) }))).toEqual([]);
      });

      test("said in its own words", () => {
        const same = [...wanted].filter(([path, words]) => words.split(/\s+/u).length > 3 && found.get(path) === words);
        expect(same).toEqual([]);
      });
    });

  for (const { code, phrases } of languages)
    describe(`the phrases of ${code}`, () => {
      test("none is empty or has stray blanks", () => {
        const bad = [...leavesOf(phrases)].filter(
          ([path, words]) => words === "" || (words !== words.trim() && !path.startsWith("joins.")),
        );
        expect(bad).toEqual([]);
      });

      test("slots are written {so}, and no brace is left over", () => {
        expect([...leavesOf(phrases)].filter(([, words]) => /[{}]/u.test(words.replace(/\{\w+\}/gu, "")))).toEqual([]);
      });

      test("twelve months", () => {
        expect(new Set(phrases.dates.months).size).toBe(12);
      });

      test("descriptions of commands and options fit the platforms", () => {
        const all = [...Object.values(phrases.commands), ...Object.values(phrases.options)];
        expect(all.filter((words) => words.length > 100)).toEqual([]);
      });

      test("reasons are sentences without a full stop", () => {
        expect(Object.entries(phrases.reasons).filter(([, words]) => /[.!?]$/u.test(words))).toEqual([]);
      });
    });
}

/** Every string of a tree by its path. */
function leavesOf(tree: unknown, path = ""): Map<string, string> {
  if (typeof tree === "string") return new Map([[path, tree]]);
  if (typeof tree !== "object" || tree === null) return new Map();
  return new Map(Object.entries(tree).flatMap(([key, value]) => [...leavesOf(value, path === "" ? key : `${path}.${key}`)]));
}

function slotsOf(words: string): string {
  return [...new Set([...words.matchAll(/\{(\w+)\}/gu)].map(([, slot]) => slot ?? ""))].sort().join(" ");
}
