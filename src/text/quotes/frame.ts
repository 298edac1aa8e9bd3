import type { Span } from "../../article.ts";
import type { Member } from "../actors/cast.ts";
import type { Lexicon } from "../actors/lexicon.ts";
import type { Actors } from "../actors/mentions.ts";
import { resolvePronoun } from "../actors/references.ts";
import type { Reading } from "../actors/scene.ts";
import type { Draft, ReadSentence, Token } from "../draft.ts";
import { findMarked, type Marked } from "./marks.ts";
import { namesThing } from "./titles.ts";

/** A paragraph laid out for attribution: its tokens, what is inside marks, which phrase covers which token. */
export interface Frame extends Span {
  readonly block: number;
  readonly zone: ReadSentence["zone"];
  /** Index of its first sentence in the draft. */
  readonly sentence: number;
  /** Who a possessor's pronoun at an offset stands for. */
  readonly possessorAt: (token: number) => Member | undefined;
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

/** Lays out every paragraph that can hold speech; paragraphs that one pair of marks spans are laid out as one. */
export function layFrames(draft: Draft, actors: Actors): Frame[] {
  const { text } = draft.article;
  const { sentences } = draft;
  const frames: Frame[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = paragraphEnd(text, sentences, from);
    for (;;) {
      const end = joinedEnd(text, sentences, from, to);
      if (end === undefined) break;
      to = end;
    }
    frames.push(lay(draft, actors, from, to));
    from = to;
  }
  return frames;
}

/** Where the paragraph ends that closes the mark left open before `to`; those between hold no mark at all. */
function joinedEnd(text: string, sentences: readonly ReadSentence[], from: number, to: number): number | undefined {
  const first = { start: sentences[from]?.start ?? 0, end: sentences[to - 1]?.end ?? 0 };
  const open = to < sentences.length && first.end - first.start < longestJoin ? findMarked(text, first).at(-1) : undefined;
  if (open === undefined || open.closed) return undefined;
  const sign = text[open.outer.start] ?? "";
  let before = first.end;
  let at = to;
  for (let passed = 0; passed < mostJoined && at < sentences.length; passed++) {
    const next = paragraphEnd(text, sentences, at);
    const span = { start: sentences[at]?.start ?? before, end: sentences[next - 1]?.end ?? before };
    if (span.start - before > 20 || span.end - first.start > longestJoin) return undefined;
    const paragraph = text.slice(span.start, span.end);
    if (closesFirst(sign, paragraph)) return next;
    if (anyMark.test(paragraph)) return undefined;
    before = span.end;
    at = next;
  }
  return undefined;
}

const longestJoin = 4000;
const mostJoined = 6;
const anyMark = /["“”«»]/u;

/** A block is one paragraph, unless blank lines divide it. */
function paragraphEnd(text: string, sentences: readonly ReadSentence[], from: number): number {
  for (let s = from + 1; s < sentences.length; s++) {
    const before = sentences[s - 1];
    const here = sentences[s];
    if (before === undefined || here === undefined) break;
    if (here.block !== before.block || /\n\s*\n/u.test(text.slice(before.end, here.start))) return s;
  }
  return sentences.length;
}

/** Does a paragraph close a mark that was left open before it, without opening its own? */
function closesFirst(sign: string, paragraph: string): boolean {
  if (sign === '"') return !paragraph.startsWith('"') && (paragraph.split('"').length - 1) % 2 === 1;
  if (sign !== "“" && sign !== "«") return false;
  const close = paragraph.search(/[”»]/u);
  const reopen = paragraph.search(/[“«]/u);
  return close >= 0 && (reopen < 0 || close < reopen);
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
  const lexicon = actors.lexicons[from];
  if (lexicon === undefined) throw new Error("text/quotes: a sentence without a lexicon");
  const marked = findMarked(draft.article.text, { start: first.start, end: last.end }).filter((each) => !namesThing(each, tokens, lexicon));
  const quoteOf = new Array<number>(tokens.length).fill(-1);
  let m = 0;
  tokens.forEach((token, index) => {
    while (m < marked.length && (marked[m]?.outer.end ?? 0) <= token.start) m++;
    const passage = marked[m];
    if (passage !== undefined && token.start >= passage.outer.start && token.end <= passage.outer.end) quoteOf[index] = m;
  });
  const possessorAt = (index: number) => possessor(draft, actors, from, tokens[index]);
  return {
    sentence: from,
    possessorAt,
    start: first.start,
    end: last.end,
    block: first.block,
    zone: first.zone,
    language: first.language,
    lexicon,
    tokens,
    quoteOf,
    marked,
    readingOf,
    segments: segment(tokens, quoteOf, ends, lexicon),
  };
}

/** "her", "su": the person or body before it that fits. */
function possessor(draft: Draft, actors: Actors, from: number, token: Token | undefined): Member | undefined {
  if (token === undefined) return undefined;
  let at = from;
  while (draft.sentences[at + 1] !== undefined && (draft.sentences[at]?.end ?? 0) <= token.start) at++;
  const kind = actors.lexicons[at]?.possessors.get(token.lower);
  if (kind === undefined) return undefined;
  const gender = kind === "female" || kind === "male" ? kind : undefined;
  const anaphor = { start: token.start, gender, plural: kind === "plural", neuter: kind === "any" ? false : undefined };
  return resolvePronoun(anaphor, at, actors.readings, draft.sentences, actors.lexicons);
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
    if (lexicon.cues.has(token.lower))
      return before === "." || (tokens[i + 1]?.kind === "word" && !/^["“”.,]$/u.test(tokens[i + 1]?.text ?? "") && i + 3 < tokens.length);
  }
  return true;
}

/** The first phrase of a segment that no preposition leads: as a rule the subject. */
export function subjectOf(frame: Frame, segment: Segment): Member | undefined {
  for (let i = segment.from; i < segment.to; i++) {
    const framed = frame.readingOf[i];
    if (framed?.reading.member === undefined || frame.quoteOf[i] !== -1) continue;
    const { kind } = framed.reading.member;
    const before = frame.tokens[framed.from - 1]?.lower ?? "";
    if (
      framed.from > segment.from &&
      (frame.lexicon.placeWords.has(before) || frame.lexicon.ofWords.has(before) || frame.lexicon.postWords.has(before))
    )
      continue;
    if (framed.reading.phrase.possessive) continue;
    return kind === "country" && framed.reading.phrase.kind === "people" ? undefined : framed.reading.member;
  }
  return undefined;
}
