import type { Quote, Span, TranslationPair } from "../article.ts";
import type { LayoutData } from "../language/layout.ts";
import type { Draft, ReadSentence } from "./draft.ts";
import { alignPassages } from "./translation/align.ts";
import { readMarks } from "./translation/marks.ts";

const tail = /\s+(?:pic\.twitter|<?https?:|[—–-]\s?[^()\n]{1,80}\(@)/u;
const compiled = new WeakMap<LayoutData, ReadonlySet<string>>();

/**
 * Finds passages of one article that say the same in two languages: told by numbers, names and the first letters that words
 * of related languages share, weighed by how rare they are in the article, and by their order.
 *
 *     Piden 1.200 soldados para la operación.  …  They ask for 1,200 soldiers for the operation.
 *           ^^^^^ ^^^^^         ^^^^^                          ^^^^^ ^^^^^             ^^^^^
 */
export function findTranslatedPassages(draft: Draft, quotes: readonly Quote[] = []): TranslationPair[] {
  if (draft.sentences.every((sentence) => sentence.language === draft.sentences[0]?.language)) return [];
  const passages = draft.sentences.filter((sentence) => !isSignature(sentence)).map((sentence) => readPassage(sentence, draft));
  const codes = [...new Set(passages.map((passage) => passage.language))];
  if (codes.length < 2) return [];
  const pairs: TranslationPair[] = [];
  const inner = quotes.map((quote) => quotePassage(quote, draft)).filter((passage) => passage !== undefined);
  for (const first of codes) {
    for (const second of codes) {
      if (first >= second) continue;
      const of = (code: string) => passages.filter((passage) => passage.language === code);
      const quoted = (code: string) => inner.filter((passage) => passage.language === code);
      const aligned = alignPassages(of(first), of(second));
      const taken = (span: Span) =>
        aligned.some((pair) => pair.a.start < span.end && span.start < pair.a.end) ||
        aligned.some((pair) => pair.b.start < span.end && span.start < pair.b.end);
      const rendered = [...alignPassages(quoted(first), of(second)), ...alignPassages(of(first), quoted(second))].filter(
        (pair) => !taken(pair.a) && !taken(pair.b),
      );
      for (const { a, b } of [...aligned, ...rendered]) {
        if (draft.article.text.slice(a.start, a.end) === draft.article.text.slice(b.start, b.end)) continue;
        const [start, later] = a.start <= b.start ? [a, b] : [b, a];
        pairs.push({ start: later.start, end: later.end, of: { start: start.start, end: start.end } });
      }
    }
  }
  return pairs.sort((a, b) => a.start - b.start || a.of.start - b.of.start);
}

/** "— Account (@account) January 31, 2023" is the same in every language. */
function isSignature(sentence: ReadSentence): boolean {
  return sentence.zone === "embed" && /^[—–-]/u.test(sentence.tokens[0]?.text ?? "");
}

function commonWords(draft: Draft, language: string): ReadonlySet<string> {
  const { layout } = draft.languages.of(language);
  const known = compiled.get(layout) ?? new Set(layout.functionWords);
  compiled.set(layout, known);
  return known;
}

/** Of a post its words alone, without its links and stamp. */
function readPassage({ start, end, language, zone, tokens }: ReadSentence, draft: Draft) {
  const cut = zone === "embed" ? draft.article.text.slice(start, end).search(tail) : -1;
  const words = cut <= 0 ? tokens : tokens.filter((token) => token.end <= start + cut);
  return { start, end: cut <= 0 ? end : start + cut, language, marks: readMarks(words, commonWords(draft, language)) };
}

/** A quotation may render a sentence of a post that stands whole beside it. */
function quotePassage(quote: Quote, draft: Draft) {
  const within = draft.sentences.filter((sentence) => sentence.start < quote.end && quote.start < sentence.end);
  const language = within[0]?.language;
  if (language === undefined || quote.kind !== "direct") return undefined;
  const tokens = within.flatMap((sentence) => sentence.tokens.filter((token) => token.start >= quote.start && token.end <= quote.end));
  return { start: quote.start, end: quote.end, language, marks: readMarks(tokens, commonWords(draft, language)) };
}
