import type { Span } from "../../article.ts";
import type { Lexicon } from "../actors/lexicon.ts";
import type { Actors, Reading } from "../actors/mentions.ts";
import type { Draft, Token } from "../draft.ts";
import { findMarked, type Marked } from "./marks.ts";

/** A paragraph laid out for attribution: its tokens, what is inside marks, which phrase covers which token. */
export interface Frame extends Span {
  readonly block: number;
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Index of the marked passage that a token is in; -1: none. */
  readonly quoteOf: readonly number[];
  readonly marked: readonly Marked[];
  /** The phrase that covers a token. */
  readonly readingOf: readonly (FramedReading | undefined)[];
  /** Half-open token ranges: what is one sentence when quotations count as one word. */
  readonly segments: readonly Segment[];
}

export interface FramedReading {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Lays out every block that can hold speech. */
export function layFrames(draft: Draft, actors: Actors): Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  while (at < draft.sentences.length) {
    const first = draft.sentences[at];
    if (first === undefined) break;
    let next = at + 1;
    while (draft.sentences[next]?.block === first.block) next++;
    frames.push(...layBlock(draft, actors, at, next));
    at = next;
  }
  return frames;
}

/** A block is one paragraph, unless blank lines divide it. */
function layBlock(draft: Draft, actors: Actors, from: number, to: number): Frame[] {
  const { text } = draft.article;
  const frames: Frame[] = [];
  let start = from;
  for (let s = from; s < to; s++) {
    const here = draft.sentences[s];
    const next = draft.sentences[s + 1];
    if (here === undefined) continue;
    const apart = next === undefined || s + 1 >= to || /\n\s*\n/u.test(text.slice(here.end, next.start));
    if (!apart) continue;
    frames.push(lay(draft, actors, start, s + 1));
    start = s + 1;
  }
  return frames;
}

function lay(draft: Draft, actors: Actors, from: number, to: number): Frame {
  const sentences = draft.sentences.slice(from, to);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) throw new Error("text/quotes: a frame without sentences");
  const tokens: Token[] = [];
  const readingOf: (FramedReading | undefined)[] = [];
  const ends = new Set<number>();
  sentences.forEach((sentence, index) => {
    const offset = tokens.length;
    tokens.push(...sentence.tokens);
    for (let i = 0; i < sentence.tokens.length; i++) readingOf.push(undefined);
    for (const reading of actors.readings[from + index] ?? []) {
      const framed = { reading, from: offset + reading.phrase.from, to: offset + reading.phrase.to };
      for (let i = framed.from; i < framed.to; i++) readingOf[i] = framed;
    }
    ends.add(tokens.length - 1);
  });
  const marked = findMarked(draft.article.text, { start: first.start, end: last.end });
  const quoteOf = new Array<number>(tokens.length).fill(-1);
  let m = 0;
  tokens.forEach((token, index) => {
    while (m < marked.length && (marked[m]?.outer.end ?? 0) <= token.start) m++;
    const passage = marked[m];
    if (passage !== undefined && token.start >= passage.outer.start && token.end <= passage.outer.end) quoteOf[index] = m;
  });
  const lexicon = actors.lexicons[from];
  if (lexicon === undefined) throw new Error("text/quotes: a sentence without a lexicon");
  return {
    start: first.start,
    end: last.end,
    block: first.block,
    language: first.language,
    lexicon,
    tokens,
    quoteOf,
    marked,
    readingOf,
    segments: segment(tokens, quoteOf, ends, lexicon),
  };
}

/** Sentence borders count outside quotations, and after a quotation that ends a sentence itself. */
function segment(tokens: readonly Token[], quoteOf: readonly number[], ends: ReadonlySet<number>, lexicon: Lexicon): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isLast = i === tokens.length - 1;
    const outside = quoteOf[i] === -1;
    const quoteEnds = !outside && quoteOf[i + 1] !== quoteOf[i];
    const border = isLast || (outside && ends.has(i)) || (quoteEnds && quoteEndsSentence(tokens, i, lexicon));
    if (!border) continue;
    segments.push({ from, to: i + 1 });
    from = i + 1;
  }
  return segments;
}

function quoteEndsSentence(tokens: readonly Token[], close: number, lexicon: Lexicon): boolean {
  const before = tokens[close - 1]?.text ?? "";
  const next = tokens[close + 1];
  if (next === undefined) return true;
  if (!/[.!?…]/u.test(before)) return false;
  if (next.kind === "mark" && !/^["“«‘„`]$/u.test(next.text)) return false;
  if (next.kind === "word" && !next.capital) return false;
  // “Why?” Smith asked.
  for (let i = close + 1; i < close + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark") break;
    if (lexicon.cues.has(token.lower)) return before === "." && i > close + 3;
  }
  return true;
}
