import type { Block, Span } from "../article.ts";
import type { Language } from "../language.ts";
import type { Languages, ReadSentence } from "./draft.ts";
import { tokenise } from "./tokens.ts";

interface Stops {
  readonly segmenter: Intl.Segmenter;
  readonly abbreviations: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
  /** Words that open a sentence when they have a capital behind a stop: "The". */
  readonly openers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

const compiled = new WeakMap<Language, Stops>();
const lastWord = /(?<word>[\p{L}\p{M}.]+)\.$/u;
const initial = /(?:^|[\s.(“"«])\p{Lu}\.$/u;
const firstWord = /^[\p{P}\s]{0,3}(?<word>\p{L}+)/u;
// 3 p.m. EST
const zone = /^\s?\p{Lu}{2,5}(?!\p{L})/u;
const closing = /^[”"»’')\]…]+/u;
const continues = /^(?:[\p{Ll},;:)\]…]|[—–-]\s?\p{Ll})/u;
const number = /(?:^|\s)\p{Nd}{1,3}\.$/u;
const acronym = /(?:^|\s)(?:\p{Lu}{1,2}\.){2,}$/u;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
/** No sentence of prose is longer; what is (a table, a list without stops) is cut, so that what is looked for all over a sentence stays cheap. */
const longestSentence = 3000;

/** Splits body, title and embed blocks into sentences with their tokens; none reaches over the border of a block. */
export function readSentences(text: string, blocks: readonly Block[], languages: Languages): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "meta" || block.kind === "boilerplate") return;
    for (const { start, end } of splitSentences(text, block, languages.of(block.language)).flatMap((whole) => cutLong(text, whole))) {
      sentences.push({ start, end, language: block.language, block: index, zone: block.kind, tokens: tokenise(text, start, end) });
    }
  });
  return sentences;
}

/**
 * Unicode's candidates, joined again where the stop was no end: abbreviations, initials, numbers, marks that close behind the stop.
 *
 *     Dr. Lane met J. R. Paz at 8 a.m. on Monday. “It is done.” She left.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^^
 */
export function splitSentences(
  text: string,
  block: { readonly start: number; readonly end: number },
  language: Language,
): { start: number; end: number }[] {
  const stops = stopsOf(language);
  // A line break inside a block is where a mail was broken, not where a sentence ends.
  const source = text.slice(block.start, block.end).replaceAll(/[\n\r\u2028\u2029\u0085]/gu, " ");
  const sentences: { start: number; end: number }[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0 && letterOrDigit.test(source.slice(start, end))) sentences.push({ start: block.start + start, end: block.start + end });
    else if (start >= 0 && sentences.length > 0)
      sentences[sentences.length - 1] = { start: sentences.at(-1)?.start ?? 0, end: block.start + end };
    start = -1;
  };
  for (const { segment, index } of stops.segmenter.segment(source)) {
    if (segment.trim() === "") continue;
    const from = index + segment.length - segment.trimStart().length;
    let to = from + segment.trim().length;
    if (start >= 0 && !isJoined(source.slice(Math.max(start, end - 40), end), source.slice(from, from + 40), stops)) {
      // …“they said so. ” left: a mark that closes belongs to the sentence before it
      const mark = closing.exec(source.slice(from, to))?.[0];
      if (mark !== undefined && isOpen(source.slice(start, end), mark)) {
        end = from + mark.length;
        close();
        const rest = source.slice(end, to);
        if (rest.trim() === "") continue;
        start = end + rest.length - rest.trimStart().length;
        end = to;
        continue;
      }
      close();
    }
    if (start < 0) start = from;
    to = Math.max(to, end);
    end = to;
  }
  close();
  return sentences;
}

function cutLong(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= longestSentence) return [sentence];
  const parts: Span[] = [];
  for (let { start } = sentence; start < sentence.end; ) {
    let end = Math.min(sentence.end, start + longestSentence);
    if (end < sentence.end) {
      // Only in its second half: a search over the whole text before it would not be linear.
      const half = start + longestSentence / 2;
      const space = text.slice(half, end + 1).lastIndexOf(" ");
      if (space > 0) end = half + space;
      else if ((text.codePointAt(end - 1) ?? 0) > 0xffff) end--;
    }
    parts.push({ start, end: start + text.slice(start, end).trimEnd().length });
    start = end;
    while (start < sentence.end && text.charAt(start).trim() === "") start++;
  }
  return parts;
}

function isJoined(before: string, after: string, stops: Stops): boolean {
  if (continues.test(after)) return true;
  if (!before.endsWith(".")) return false;
  const next = firstWord.exec(after)?.groups?.word?.toLowerCase() ?? "";
  const opens = stops.openers.has(next);
  if (acronym.test(before) || initial.test(before)) return !opens;
  const word = lastWord.exec(before)?.groups?.word?.toLowerCase();
  if (word === undefined) return number.test(before) && before.trim().length <= 4;
  if (stops.finals.has(word)) return stops.days.has(next) || zone.test(after);
  if (!stops.abbreviations.has(word)) return false;
  return !opens || word.length > 3 || before.trimEnd().length <= 4;
}

function isOpen(sentence: string, mark: string): boolean {
  const pairs: Readonly<Record<string, string>> = { "”": "“", "»": "«", "’": "‘", ")": "(", "]": "[" };
  const first = mark.charAt(0);
  const opener = pairs[first];
  if (opener === undefined) return (sentence.split(first).length - 1) % 2 === 1;
  return sentence.lastIndexOf(opener) > sentence.lastIndexOf(first);
}

function stopsOf(language: Language): Stops {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const stops: Stops = {
    segmenter: new Intl.Segmenter(language.code, { granularity: "sentence" }),
    abbreviations: new Set(language.layout.abbreviations),
    finals: new Set(language.layout.finalAbbreviations),
    openers: new Set(language.layout.functionWords),
    days: new Set([...Object.keys(language.time.weekdays), ...Object.keys(language.time.months)]),
  };
  compiled.set(language, stops);
  return stops;
}
