import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { voicesOf } from "./marked/voices.ts";

const word = fc.constantFrom(
  "President",
  "Ana",
  "Ríos",
  "said",
  "that",
  "“",
  "”",
  '"',
  "«",
  "»",
  "‘",
  "’",
  "'",
  "``",
  "''",
  "(",
  ")",
  "—",
  "–",
  ",",
  ".",
  ":",
  ";",
  "?",
  "\n",
  "\n\n",
  "Peru",
  "Peru's",
  "the",
  "of",
  "US",
  "ambassador",
  "to",
  "OAS",
  "he",
  "she",
  "they",
  "her",
  "office",
  "according to",
  "dijo",
  "la",
  "presidenta",
  "de",
  "según",
  "que",
  "El",
  "gobierno",
  "quien",
  "protesters",
  "Center",
  "for",
  "Research",
  "and",
  "(CRC)",
  "🇵🇪",
  "e\u0301",
  "@handle",
  "https://x.y",
  "Jan. 3, 2020",
);
const prose = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));

function check(code: string, text: string): void {
  const { actors, mentions, quotes } = voicesOf(code, text);
  const known = new Set(actors.map(({ id }) => id));
  expect(known.size).toBe(actors.length);
  let last = 0;
  for (const { start, end, text: words, actor } of mentions) {
    expect(text.slice(start, end)).toBe(words);
    expect(words.trim()).not.toBe("");
    expect(known).toContain(actor);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  last = 0;
  for (const { start, end, text: words, speaker, mention, cue } of quotes) {
    expect(text.slice(start, end)).toBe(words);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last);
    last = start;
    if (speaker !== undefined) expect(known).toContain(speaker);
    if (mention !== undefined) expect(mention.end).toBeLessThanOrEqual(text.length);
    if (cue !== undefined) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  }
  for (const { speaksFor, id } of actors) {
    expect(id).toMatch(/^[\p{Ll}\p{Lo}\p{Nd}-]+$/u);
    expect(speaksFor).not.toBe(id);
    if (speaksFor !== undefined) expect(known).toContain(speaksFor);
  }
}

describe("whatever the text", () => {
  for (const code of ["en", "es", "und"]) {
    test(`spans slice back, ids are known (${code})`, () =>
      fc.assert(
        fc.property(prose, (text) => check(code, text)),
        { numRuns: 300 },
      ));
    test(`any string is survived (${code})`, () =>
      fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => check(code, text))));
  }
  test("the same text gives the same voices", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(voicesOf("en", text)).toEqual(voicesOf("en", text));
      }),
      { numRuns: 30 },
    );
  });
});

describe("50,000 hostile characters stay linear", () => {
  for (const [name, piece] of Object.entries({
    capitals: "Aa Bb, ",
    quotes: '"',
    "quotes that never close": "“a ",
    "quotes in quotes": "“a” ",
    cues: "said Ríos ",
    offices: "president of the ",
    apposition: "President Ríos, minister of Peru, ",
    pronouns: "he said that ",
    banks: "Bank of ",
    possessors: "Peru's ",
    parentheses: "(",
    signatures: "— a (@b) ",
    commas: "a, ",
    acronyms: "Ab Cd (AC) ",
    lists: "Peru, Chile and ",
    según: "según la presidenta ",
    "objects of verbs": "he told him and her, ",
    "straight marks inside straight marks": '"a "b" ',
    "block quotations": "> a\n>\n",
    "paragraphs left open": '"We left\n\n',
    signed: "Sincerely,\n\nAna Ríos\n\n",
  }))
    test(name, () => {
      const text = piece.repeat(Math.ceil(50_000 / piece.length));
      const started = process.threadCpuUsage();
      voicesOf("en", text);
      voicesOf("es", text);
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1_000).toBeLessThan(4000);
    });
});
