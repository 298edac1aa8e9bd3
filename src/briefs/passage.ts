import type { AnalysedArticle, Span } from "../article.ts";
import type { Block } from "../brief.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { fillWords } from "./inlines.ts";
import { inMarks } from "./words.ts";

/** At least so much of the article stands on each side of a passage, where there is so much. */
const leastContext = 320;

/** A passage in its article: what stands before and after it, from one sentence border to another. */
export function passageBlock(analysed: AnalysedArticle, passage: Span): Block {
  const { text, id } = analysed.article;
  const from = Math.min(passage.start, Math.max(headEnd(analysed), contextStart(analysed, passage.start)));
  const to = contextEnd(analysed, passage.end);
  return {
    kind: "passage",
    before: text.slice(from, passage.start),
    marked: text.slice(passage.start, passage.end),
    after: text.slice(passage.end, to),
    citation: { article: id, start: passage.start, end: passage.end },
  };
}

/** "120-260" as a span of the article. */
export function readSpan(words: string, { article }: AnalysedArticle, language: Language): Span {
  const [, first, last] = spanPattern.exec(words) ?? [];
  const start = Number(first);
  const end = Number(last);
  if (first !== undefined && last !== undefined && start < end && end <= article.text.length) return { start, end };
  const { badSpan } = language.phrases.errors;
  throw new UserError(fillWords(badSpan, { value: inMarks(words, language), id: article.id, length: article.text.length }));
}

/** Where the lines on the article end that stand above it: front matter, headers of a mail. */
function headEnd({ article, blocks }: AnalysedArticle): number {
  const first = blocks.find(({ kind }) => kind !== "meta");
  if (first === undefined || blocks[0]?.kind !== "meta") return 0;
  return first.start + (article.text.slice(first.start).length - article.text.slice(first.start).trimStart().length);
}

/** The start of a sentence far enough before; where no sentence is known, of a line; else of a word. */
function contextStart({ article, sentences }: AnalysedArticle, start: number): number {
  const wanted = Math.max(0, start - leastContext);
  const sentence = sentences.findLast((each) => each.start <= wanted);
  const line = article.text.lastIndexOf("\n", wanted) + 1;
  if (sentence !== undefined && sentence.start >= line) return sentence.start;
  return wanted - line <= leastContext ? line : wordBorder(article.text, wanted, -1);
}

function contextEnd({ article, sentences }: AnalysedArticle, end: number): number {
  const { length } = article.text;
  const wanted = Math.min(length, end + leastContext);
  const sentence = sentences.find((each) => each.end >= wanted);
  const newline = article.text.indexOf("\n", wanted);
  const line = newline === -1 ? length : newline;
  if (sentence !== undefined && sentence.end <= line) return sentence.end;
  return line - wanted <= leastContext ? line : wordBorder(article.text, wanted, 1);
}

/** The nearest blank in one direction, so that no word and no character is cut; a run without blanks is cut between characters. */
function wordBorder(text: string, from: number, step: -1 | 1): number {
  for (let at = from, steps = 0; at > 0 && at < text.length && steps < leastContext; at += step, steps++)
    if (blank.test(text[at - 1] ?? "") !== blank.test(text[at] ?? "")) return at;
  const code = text.charCodeAt(from);
  return code >= 0xdc00 && code <= 0xdfff ? from + step : from;
}

const spanPattern = /^\s*(\d{1,9})\s*[-–]\s*(\d{1,9})\s*$/u;
const blank = /\s/u;
