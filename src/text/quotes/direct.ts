import type { Member } from "../actors/cast.ts";
import type { Cue } from "./cues.ts";
import { type Floor, type Found, toFound } from "./found.ts";
import { type Frame, type Segment, subjectOf } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";

export function readDirect(
  frame: Frame,
  speech: SpeechLexicon,
  segment: Segment,
  cues: readonly Cue[],
  floor: Floor,
  paragraph: number,
): Found[] {
  const found: Found[] = [];
  const seen = new Set<number>();
  const alone = isOnlyQuoted(frame, segment);
  for (let i = segment.from; i < segment.to; i++) {
    const index = frame.quoteOf[i] ?? -1;
    if (index === -1 || seen.has(index)) continue;
    seen.add(index);
    const marked = frame.marked[index];
    if (marked === undefined || isInsideName(frame, i)) continue;
    let to = i;
    while (frame.quoteOf[to] === index) to++;
    const words = frame.tokens.slice(i, to).filter((token) => token.kind !== "mark").length;
    const cue = cueOf(frame, segment, cues, i, to);
    if (cue === undefined && words <= 3 && !(alone && floor.member !== undefined && paragraph - floor.paragraph <= 1)) continue;
    if (marked.single && words < 4) continue;
    // "called «Centinela Resuelto»": a name, not words.
    if (words <= 5 && looksLikeTitle(frame, i, to) && cue?.clausal !== true) continue;
    if (cue !== undefined && words <= 3 && !isTied(frame, speech, cue, i, to)) continue;
    if (cue !== undefined) {
      found.push(toFound("direct", marked.inner, frame, cue, floor, paragraph));
      continue;
    }
    // A paragraph or sentence that is only a quotation belongs to whoever spoke last.
    const leads = alone || i === segment.from;
    const mayFloat = leads && paragraph - floor.paragraph <= 1 && (floor.spoke || floor.member?.kind === "person");
    const floating = mayFloat ? floor.member : undefined;
    if (floating === undefined && !alone && looksLikeTitle(frame, i, to)) continue;
    found.push({
      ...marked.inner,
      kind: "direct",
      member: floating ?? (alone ? undefined : colonSpeaker(frame, segment, i)),
      mention: undefined,
      cue: undefined,
    });
  }
  return found;
}

/** The cue that a quotation hangs on: right after it, or the nearest before it in the same sentence. */
function cueOf(frame: Frame, segment: Segment, cues: readonly Cue[], from: number, to: number): Cue | undefined {
  const after = cues.find((cue) => cue.from >= to && isNear(frame, cue, to));
  const before = cues.findLast((cue) => cue.to <= from && (cue.kind === "verb" || cue.subject !== undefined));
  const inside = frame.tokens[to - 2]?.text ?? "";
  const next = frame.tokens[to]?.text ?? "";
  const leadsOn = /^[,?!…—–]$/u.test(inside) || next === "," || next === "—" || next === "–";
  const opensSegment =
    frame.tokens.slice(segment.from, Math.min(from, segment.from + 4)).every(({ kind }) => kind === "mark") && from - segment.from < 4;
  if (after !== undefined && (leadsOn || opensSegment || before === undefined)) return after;
  return before ?? after;
}

/** Nothing but the subject stands between the quotation and its cue. */
function isNear(frame: Frame, cue: Cue, to: number): boolean {
  if (cue.kind === "according") return cue.from - to <= 2;
  if (cue.from - to <= 1) return true;
  if (cue.subject === undefined || cue.inverted) return cue.from - to <= 3;
  return cue.subject.from >= to && cue.subject.from - to <= 2 && noQuoteBetween(frame, to, cue.from);
}

function noQuoteBetween(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (frame.quoteOf[i] !== -1) return false;
  return true;
}

/** Few words in marks are speech only when a verb of saying governs them. */
function isTied(frame: Frame, speech: SpeechLexicon, cue: Cue, from: number, to: number): boolean {
  if (cue.from >= to) return true;
  // "in her words “a disgrace”"
  if (cue.kind === "according") return cue.subject !== undefined && cue.subject.to <= cue.to && !cue.clausal && from - cue.to <= 1;
  if (from - cue.to <= 4) return true;
  if (!cue.clausal || cue.subject?.member === undefined || from - cue.to > 25) return false;
  // Inside the clause that the verb reports.
  for (let i = cue.to; i < from && i < cue.to + 8; i++) if (speech.thatAt(frame.tokens, i) > 0) return true;
  return speech.bareCues.has(frame.tokens[cue.from]?.lower ?? "") && from - cue.to <= 12;
}

/** Nothing but quotations in the sentence. */
function isOnlyQuoted(frame: Frame, segment: Segment): boolean {
  for (let i = segment.from; i < segment.to; i++) if (frame.tokens[i]?.kind !== "mark" && frame.quoteOf[i] === -1) return false;
  return true;
}

/** Jesús “Chuy” García */
function isInsideName(frame: Frame, at: number): boolean {
  const framed = frame.readingOf[at];
  return framed !== undefined && framed.from < at && framed.to > at + 1;
}

function looksLikeTitle(frame: Frame, from: number, to: number): boolean {
  const words = frame.tokens.slice(from, to).filter((token) => token.kind === "word" && token.text.length > 3);
  return words.length > 0 && words.every((token) => token.capital);
}

/** Mora: “…” */
function colonSpeaker(frame: Frame, segment: Segment, from: number): Member | undefined {
  if (frame.tokens[from - 1]?.text !== ":") return undefined;
  return subjectOf(frame, { from: segment.from, to: from });
}
