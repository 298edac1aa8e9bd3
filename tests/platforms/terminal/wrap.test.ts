import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { type Line, wrap } from "../../../src/platforms/terminal/wrap.ts";

const plain = (text: string) => [{ text, style: "plain" as const }];
const linesOf = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(""));

const cases: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
  ["the cranes stay still", 10, ["the cranes", "stay still"]],
  ["the  cranes\n\tstay", 40, ["the cranes stay"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["港口罢工今天", 5, ["港口", "罢工", "今天"]],
  ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 4, ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
  ["🇵🇪🇪🇸🇵🇪", 4, ["🇵🇪🇪🇸", "🇵🇪"]],
  ["e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["", 10, []],
  [" \n ", 10, []],
];

for (const [text, width, lines] of cases)
  test(`${JSON.stringify(text)} in ${width} columns`, () => {
    expect(linesOf(wrap(plain(text), width))).toEqual(lines);
  });

test("an opening quotation mark sticks to what it opens, over a change of style", () => {
  const pieces = [...plain("said “"), { text: "stay still", style: "verbatim" as const }, ...plain("”")];
  expect(linesOf(wrap(pieces, 11))).toEqual(["said “stay", "still”"]);
});

test("a marked passage stays marked between its words, and the blank before it does not", () => {
  const pieces = [...plain("before "), { text: "one two", style: "marked" as const }, ...plain(" after")];
  expect(wrap(pieces, 40)).toEqual([
    [
      { text: "before ", style: "plain" },
      { text: "one two", style: "marked" },
      { text: " after", style: "plain" },
    ],
  ]);
});

test("any text: no line too wide, no character lost, none cut", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), fc.integer({ min: 2, max: 30 }), (texts, width) => {
      const lines = linesOf(wrap(texts.flatMap(plain), width));
      const squeeze = (text: string) => text.replace(/[ \t\n]/gu, "");
      expect(squeeze(lines.join(""))).toBe(squeeze(texts.join("")));
      for (const line of lines) {
        expect(line.isWellFormed()).toBe(texts.join("").isWellFormed());
        expect(stringWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("50,000 characters without a blank are laid out in time", () => {
  expect(wrap(plain("a".repeat(50_000)), 100)).toHaveLength(500);
  expect(wrap(plain("👍🏽".repeat(10_000)), 100)).toHaveLength(200);
});
