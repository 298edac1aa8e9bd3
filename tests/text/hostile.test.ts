import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../src/text/analyse.ts";
import { findLayout } from "../../src/text/layout.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { findTimexes } from "../../src/text/timexes.ts";
import { findTranslatedPassages } from "../../src/text/translated-passages.ts";
import { languages } from "./marked/read-marked.ts";

function readAll(text: string, published?: string) {
  const article = { id: "x", text, stated: { published } };
  const layout = findLayout(article, languages);
  const sentences = readSentences(text, layout.blocks, languages);
  const draft = { article, layout, sentences, published: layout.published, languages };
  return { layout, sentences, timexes: findTimexes(draft, []), translations: findTranslatedPassages(draft) };
}

const word = fc.constantFrom(
  "On",
  "March",
  "29",
  "2023",
  ",",
  ".",
  "“",
  "”",
  "el",
  "lunes",
  "de",
  "enero",
  "the",
  "end",
  "of",
  "last",
  "year",
  "next",
  "Wednesday",
  "\n",
  "\n\n",
  " ",
  "By",
  "admin",
  "Photo:",
  "—",
  "(@x)",
  "https://t.co/a",
  "mid-",
  "December",
  "two",
  "and a half",
  "months",
  "ago",
  "hace",
  "tres",
  "días",
  "1990s",
  "’94",
  "12:30",
  "p.m.",
  "Published:",
  "26/01/2023",
  "31/02/2023",
  "0000",
  "9999",
  "# ",
  "🇵🇪",
  "İ",
  "\u0000",
  "\ud800",
  "BC",
  "siglo",
  "XX",
  "Home »",
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
);

describe("any text", () => {
  test("blocks cover it without overlap; sentences and time expressions lie inside and slice back to their words", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, "2023-02-01", "2023-02", "not a date"), (text, published) => {
        const { layout, sentences, timexes, translations } = readAll(text, published);
        let at = 0;
        for (const block of layout.blocks) {
          expect(block.start).toBe(at);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(at).toBe(text.length);
        let last = 0;
        for (const sentence of sentences) {
          const block = layout.blocks[sentence.block];
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, block?.start ?? Number.NaN));
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? Number.NaN);
          expect(text.slice(sentence.start, sentence.end).trim()).toBe(text.slice(sentence.start, sentence.end));
          last = sentence.end;
        }
        last = 0;
        for (const timex of timexes) {
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(timex.start).toBeGreaterThanOrEqual(last);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.value).toMatch(/^(?:BC)?[\dPX][\dA-Z:+.X-]*$|^(?:PAST|PRESENT|FUTURE)_REF$/u);
          if (timex.days !== undefined) expect(timex.days.from <= timex.days.to).toBe(true);
          last = timex.end;
        }
        for (const pair of translations) expect(pair.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
  test("is read the same twice", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readAll(text)).toEqual(readAll(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe("50,000 characters of one kind are read in a second", () => {
  const kinds = {
    letters: "a",
    spaces: " ",
    "line breaks": "\n",
    digits: "1",
    dashes: "—",
    brackets: "(@",
    quotes: "“",
    "days and months": "12 March ",
    "Title Words": "Title Words ",
    hyphens: "mid-",
    "number words": "two and ",
    "dates with slashes": "1/",
    "short lines": "By Ada\n",
    stops: "a. ",
    handles: "— x (@",
    addresses: "https://",
    "years in a range": "1990-",
    "capital dateline": "LIMA, ",
    labels: "Published: ",
  };
  for (const [name, unit] of Object.entries(kinds)) {
    test(name, () => {
      const text = unit.repeat(Math.ceil(50_000 / unit.length)).slice(0, 50_000);
      const started = performance.now();
      const { layout } = readAll(text);
      expect(layout.blocks.at(-1)?.end).toBe(text.length);
      expect(performance.now() - started).toBeLessThan(2000);
    });
  }
});

test("an empty article has no block", () => {
  expect(analyseArticle({ id: "x", text: "", stated: {} }, languages.all)).toMatchObject({
    blocks: [],
    sentences: [],
    timexes: [],
    translations: [],
  });
});
