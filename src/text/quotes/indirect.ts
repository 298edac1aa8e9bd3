import type { Span } from "../../article.ts";
import { bridges } from "./bridges.ts";
import type { Cue } from "./cues.ts";
import type { Frame, Segment } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";

/**
 * The clause that a cue reports.
 *
 *     The ministry said that no date was set.      No date was set, according to the ministry.
 *                       ^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^
 */
export function indirectContents(frame: Frame, speech: SpeechLexicon, segment: Segment, cue: Cue, cues: readonly Cue[]): Span | undefined {
  const range =
    cue.kind === "according"
      ? besideAccording(frame, segment, cue)
      : (afterCue(frame, speech, segment, cue, cues) ?? beforeCue(frame, segment, cue));
  if (range === undefined) return undefined;
  let { from, to } = range;
  while (to > from && frame.quoteOf[to - 1] === -1 && edge.test(frame.tokens[to - 1]?.text ?? "")) to--;
  while (from < to && frame.quoteOf[from] === -1 && edge.test(frame.tokens[from]?.text ?? "")) from++;
  const words = frame.tokens.slice(from, to).filter((token) => token.kind !== "mark").length;
  const first = frame.tokens[from];
  const last = frame.tokens[to - 1];
  return words < 3 || first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Marks of the sentence around a clause; quotation marks and brackets are part of it. */
const edge = /^[.,;:…—–-]$/u;

function afterCue(
  frame: Frame,
  speech: SpeechLexicon,
  segment: Segment,
  cue: Cue,
  cues: readonly Cue[],
): { from: number; to: number } | undefined {
  const { tokens } = frame;
  // "…”, afirmó el partido en un comunicado que": what was said stands before the verb.
  if (cue.inverted && frame.quoteOf[cue.from - 1] !== -1 && cue.from > segment.from) return undefined;
  if (cue.inverted && cue.from > segment.from && frame.quoteOf[cue.from - 2] !== -1 && tokens[cue.from - 1]?.text === ",") return undefined;
  const start = cue.inverted && cue.subject !== undefined ? Math.max(cue.to, cue.subject.to) : cue.to;
  // "dijo Ana Ríos, una abogada que": an apposition that its clause belongs to.
  const apposed =
    cue.inverted && cue.subject !== undefined && tokens.slice(cue.subject.from, cue.subject.to).some(({ text }) => text === ",");
  for (let i = start; i < segment.to && i < start + 12; i++) {
    if (frame.quoteOf[i] !== -1) break;
    // "…, dijo Schumacher, que calculó": after a comma it is a relative.
    if (cue.inverted && tokens[i]?.text === ",") break;
    if (speech.thatAt(tokens, i) > 0) {
      if (apposed || !bridges(frame, speech, cue, start, i)) return undefined;
      return { from: i, to: clauseEnd(frame, speech, segment, i + 1, cue, cues) };
    }
    if (tokens[i]?.text === "," && i > start + 1 && !frame.readingOf[i + 1]) break;
    if (tokens[i]?.text === ";" || tokens[i]?.text === ":") break;
  }
  const lower = tokens[cue.from]?.lower ?? "";
  if (cue.inverted || !speech.bareCues.has(lower) || !opensClause(frame, speech, segment, cue.to)) return undefined;
  return { from: cue.to, to: clauseEnd(frame, speech, segment, cue.to, cue, cues) };
}

/** Does a clause with its own verb begin here: "[he] hoped", "[the deal] had been". */
function opensClause(frame: Frame, speech: SpeechLexicon, segment: Segment, from: number): boolean {
  const { tokens } = frame;
  const first = tokens[from];
  if (first === undefined || from >= segment.to || first.kind === "mark" || frame.quoteOf[from] !== -1) return false;
  if (frame.lexicon.placeWords.has(first.lower) && frame.readingOf[from] === undefined) return false;
  for (let i = from + 1; i < segment.to && i < from + 16; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (frame.quoteOf[i] !== -1) return false;
    if (token.text === "," && i < from + 3) continue;
    if (/^[.;:]$/u.test(token.text)) return false;
    // "announced a new boat, which will sail": the verb is the relative's.
    if (frame.lexicon.clauseRelatives.has(token.lower) && tokens[i - 1]?.text === ",") return false;
    if (speech.auxiliaries.has(token.lower)) return true;
    if (
      token.kind === "word" &&
      frame.readingOf[i] === undefined &&
      endsFirstPhrase(frame, speech, from, i) &&
      /(?:s|ed)$/u.test(token.lower)
    )
      return true;
  }
  return false;
}

/** Is what stands between the two the first noun phrase of a clause: "[Apple] expects", "[the company] expects"? */
function endsFirstPhrase(frame: Frame, speech: SpeechLexicon, from: number, to: number): boolean {
  const last = frame.readingOf[to - 1];
  const isDefinite = frame.lexicon.definite.has(frame.tokens[from]?.lower ?? "");
  if (last !== undefined) return last.from === from || (isDefinite && last.from === from + 1);
  return isDefinite && to === from + 2 && speech.bodies.has(frame.tokens[from + 1]?.lower ?? "");
}

/** To the end of the sentence, or to the next verb of saying that has its own place in it. */
function clauseEnd(frame: Frame, speech: SpeechLexicon, segment: Segment, from: number, cue: Cue, cues: readonly Cue[]): number {
  const { tokens } = frame;
  const limit = Math.min(segment.to, from + longestClause);
  const at = cues.indexOf(cue);
  for (const next of cues.slice(at + 1, at + 1 + mostCues)) {
    // "in her words" cites no clause of its own.
    if (next.from <= from || next === cue || (next.kind === "according" && !next.clausal)) continue;
    const starts =
      next.inverted || next.subject === undefined || next.subject.from < cue.to ? next.from : Math.min(next.subject.from, next.from);
    let edge = starts - 1;
    let joined = false;
    while (
      edge > from &&
      frame.readingOf[edge] === undefined &&
      (frame.lexicon.conjunctions.has(tokens[edge]?.lower ?? "") || speech.between.has(tokens[edge]?.lower ?? ""))
    ) {
      if (frame.lexicon.conjunctions.has(tokens[edge]?.lower ?? "")) joined = true;
      edge--;
    }
    // ", with the analyst saying that"
    if (
      edge > from &&
      next.subject?.reading !== undefined &&
      next.subject.from > from &&
      next.subject.to === next.from &&
      frame.lexicon.clauseWords.has(tokens[edge]?.lower ?? "") &&
      tokens[edge - 1]?.text === ","
    )
      return edge - 1;
    // "and added that", "pero negó que": a new report by the same speaker.
    const own = next.clausal && next.kind === "verb" && (next.subject?.elliptic === true || next.dropped || next.subject === cue.subject);
    const listed = speech.dropsSubject && own && !joined && tokens[edge]?.text === "," && edge > from && next.from === edge + 1;
    if (listed && next.subject?.reading === undefined) return edge;
    if (joined && own && [0, 1, 2, 3].some((step) => speech.thatAt(tokens, next.to + step) > 0))
      return tokens[edge]?.text === "," ? edge : edge + 1;
    if (
      edge > from &&
      tokens[edge]?.text === "," &&
      (next.subject === undefined || next.subject === cue.subject || next.kind === "according" || next.subject.from < cue.to)
    )
      return edge;
  }
  for (let i = from + 3; i < limit - 3; i++) if (tokens[i]?.text === ";" && frame.quoteOf[i] === -1) return i;
  for (let i = from + 3; i < limit - 3; i++)
    if (tokens[i]?.text === "," && frame.quoteOf[i] === -1 && speech.breakAt(tokens, i + 1) > 0) return i;
  return segment.to;
}

/** A sentence of thousands of words is a table. */
const longestClause = 400;
const mostCues = 40;

/** The issue has been resolved, [he said]. */
function beforeCue(frame: Frame, segment: Segment, cue: Cue): { from: number; to: number } | undefined {
  const { tokens } = frame;
  if (cue.subject === undefined) return undefined;
  const opens = cue.inverted ? cue.from : cue.subject.from;
  const closes = cue.inverted ? cue.subject.to : cue.to;
  if (tokens[opens - 1]?.text !== "," || opens - 1 <= segment.from + 3) return undefined;
  // Only at the end of the sentence, a day or a place aside.
  if (segment.to - closes > 7) return undefined;
  let quoted = 0;
  for (let i = segment.from; i < opens; i++) if (frame.quoteOf[i] !== -1) quoted++;
  if (quoted * 2 > opens - segment.from) return undefined;
  // "Before his followers, X admitted that": an opening, not what was said.
  const first = tokens[segment.from]?.lower ?? "";
  const isOpening = frame.lexicon.placeWords.has(first) || frame.lexicon.postWords.has(first) || frame.lexicon.clauseWords.has(first);
  if (isOpening && opens - segment.from < 14) return undefined;
  return { from: segment.from, to: opens - 1 };
}

function besideAccording(frame: Frame, segment: Segment, cue: Cue): { from: number; to: number } | undefined {
  if (cue.subject === undefined) return undefined;
  const after = cue.subject.to;
  // "…, según el abogado, quien sostuvo": what follows is about him.
  if (cue.from - segment.from > 2 && frame.lexicon.relatives.has(frame.tokens[after + 1]?.lower ?? ""))
    return { from: segment.from, to: cue.from };
  const next = frame.quoteOf[after] === -1 && frame.tokens[after]?.kind === "mark" ? after + 1 : after;
  if (cue.from - segment.from <= 2) return next < segment.to ? { from: next, to: segment.to } : undefined;
  if (segment.to - after <= 2 || cue.from - segment.from > segment.to - after) return { from: segment.from, to: cue.from };
  return { from: next, to: segment.to };
}
