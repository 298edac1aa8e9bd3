import type { Frame, FramedReading, Segment } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import { ownerInside, type Subject } from "./subjects.ts";

/**
 * The subject after a cue: “…”, said [the minister] on Friday.
 */
export function subjectAfter(frame: Frame, speech: SpeechLexicon, segment: Segment, after: number): Subject | undefined {
  let i = after;
  for (let steps = 0; i < segment.to && steps < 5; steps++) {
    if (frame.quoteOf[i] !== -1) return undefined;
    const framed = frame.readingOf[i];
    if (framed !== undefined) {
      if (framed.from !== i && framed.from < after) return undefined;
      // "afirmó a Efe la ministra": the one told, then the one who tells.
      if (i > after && frame.lexicon.postWords.has(frame.tokens[i - 1]?.lower ?? "") && frame.readingOf[framed.to]?.from === framed.to) {
        i = framed.to;
        continue;
      }
      return grown(frame, speech, segment, framed);
    }
    const token = frame.tokens[i];
    if (token === undefined || token.kind === "mark") return undefined;
    if (speech.thatAt(frame.tokens, i) > 0) return undefined;
    const isDeterminer =
      frame.lexicon.definite.has(token.lower) || frame.lexicon.indefinite.has(token.lower) || frame.lexicon.possessive.has(token.lower);
    if (isDeterminer) return plainAfter(frame, speech, segment, i);
    if (!speech.between.has(token.lower) && !speech.auxiliaries.has(token.lower)) return undefined;
    i++;
  }
  return undefined;
}

/** A subject that no phrase covers, after its cue: “…”, said [the insider]. */
function plainAfter(frame: Frame, speech: SpeechLexicon, segment: Segment, from: number): Subject | undefined {
  let to = from + 1;
  while (to < segment.to && to < from + 10 && frame.quoteOf[to] === -1) {
    const token = frame.tokens[to];
    // el diario “El Faro”
    const isNameMark = token !== undefined && frame.quoteOf[to] === -1 && nameMark.test(token.text);
    if (
      token === undefined ||
      (token.kind === "mark" && !isNameMark) ||
      speech.thatAt(frame.tokens, to) > 0 ||
      frame.lexicon.relatives.has(token.lower)
    )
      break;
    to++;
  }
  if (to <= from + 1) return undefined;
  // "un entregado Roger Lemerre"
  const last = frame.readingOf[to - 1];
  if (last?.reading.phrase.name !== undefined && last.reading.member !== undefined)
    return { from, to, member: last.reading.member, reading: last };
  return { from, to, member: ownerInside(frame, speech, from, to) };
}

/** A phrase with what hangs on it: "Lucy Valenti, responsable de …". */
function grown(frame: Frame, speech: SpeechLexicon, segment: Segment, framed: FramedReading): Subject {
  const next = frame.readingOf[framed.to + 1];
  const apposed =
    frame.tokens[framed.to]?.text === "," &&
    next !== undefined &&
    next.from === framed.to + 1 &&
    next.reading.member === framed.reading.member &&
    framed.to + 1 < segment.to;
  const member =
    framed.reading.member ?? (framed.reading.phrase.kind === "role" ? undefined : ownerInside(frame, speech, framed.from, framed.to));
  return { from: framed.from, to: apposed ? next.to : framed.to, member, reading: framed };
}

const nameMark = /^["“”«»]$/u;
