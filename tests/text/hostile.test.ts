import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../src/text/analyse.ts";
import { findLayout } from "../../src/text/layout.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { findTimexes } from "../../src/text/timexes.ts";
import { findTranslatedPassages } from "../../src/text/translated-passages.ts";
import { languages } from "./marked/read-marked.ts";

/** Work of this thread since then: on a busy machine the clock tells of others' work too. */
function spentMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1_000;
}

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
          expect(timex.value).toMatch(/^(?:BC|FY|AY)?[\dPX][\dA-Z:+.X-]*$|^(?:PAST|PRESENT|FUTURE)_REF$/u);
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
      const started = process.threadCpuUsage();
      const { layout } = readAll(text);
      expect(layout.blocks.at(-1)?.end).toBe(text.length);
      expect(spentMs(started)).toBeLessThan(2000);
    });
  }
});

describe("the whole analysis of a text that no newspaper prints ends in two seconds", () => {
  const numbered = (count: number, say: (index: number) => string) => Array.from({ length: count }, (_, index) => say(index)).join("");
  const letters = (index: number) => [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(index / unit) % 26))).join("");
  const texts = {
    "a line of 100,000 letters": "abcdefghij".repeat(10_000),
    "50,000 straight quotation marks": '"'.repeat(50_000),
    "50,000 opening quotation marks": "“".repeat(50_000),
    "12,500 quoted letters": "“a” ".repeat(12_500),
    "4,000 paragraphs that leave a quotation open": "“A quotation that goes on.\n\n".repeat(4_000),
    "one name 5,000 times": "President Ana Ruiz of Peru met ".repeat(5_000),
    "5,000 names in one sentence": numbered(5_000, (index) => `Ana Qo${letters(index)}, `),
    "5,000 speakers": numbered(5_000, (index) => `Minister Ana Qo${letters(index)} said it. `),
    "2,000 dates in one sentence": "On 12 March 2023, ".repeat(2_000),
    "2,000 dated sentences": "On 12 March 2023 he died. ".repeat(2_000),
    "10,000 short lines": "A short line\n".repeat(10_000),
    "10,000 bylines": "By Ana Ruiz\n".repeat(10_000),
    "10,000 headings": "# Heading\n".repeat(10_000),
    "10,000 paragraphs of three words": "He said no.\n\n".repeat(10_000),
    "brackets 30,000 deep": `${"(".repeat(30_000)}${")".repeat(30_000)}`,
    "marks that open 20,000 deep": "[“(".repeat(20_000),
    "4,000 sentences in one another": "He said that ".repeat(8_000),
    "3,000 stamps of posts": "— Name (@name) March 3, 2023\n".repeat(3_000),
    "20,000 states": "Peru ".repeat(20_000),
    "2,500 positions": "Mexico supports Peru and condemns Chile. ".repeat(2_500),
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const started = process.threadCpuUsage();
      const { blocks } = analyseArticle({ id: "x", text, stated: { published: "2023-02-01" } }, languages.all);
      expect(blocks.at(-1)?.end).toBe(text.length);
      expect(spentMs(started)).toBeLessThan(2000);
    });
  }
});

test("a sentence of any length is cut between words", () => {
  const { sentences } = readAll(`${"The council met and the committee voted ".repeat(500)}.`);
  expect(sentences.length).toBeGreaterThan(5);
  for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(3_000);
  expect(sentences.every(({ tokens }) => /^(?:The|council|met|and|the|committee|voted|\.)$/u.test(tokens[0]?.text ?? ""))).toBe(true);
});

test("a long sentence of prose is not cut", () => {
  expect(readAll(`${"The council met and the committee voted ".repeat(50)}.`).sentences.length).toBe(1);
});

test("an empty article has no block", () => {
  expect(analyseArticle({ id: "x", text: "", stated: {} }, languages.all)).toMatchObject({
    blocks: [],
    sentences: [],
    timexes: [],
    translations: [],
  });
});
