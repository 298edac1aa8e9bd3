import type { Frame, FramedReading, Segment } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import { ownerInside, type Subject } from "./subjects.ts";

/**
 * The subject after a cue: “…”, said [the minister] on Friday.
 */
export function subjectAfter(frame: Frame, speech: SpeechLexicon, segment: Segment, after: number): Subject | undefined {
  const { tokens, lexicon } = frame;
  let i = after;
  for (let steps = 0; i < segment.to && steps < mostSteps; steps++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark" || frame.quoteOf[i] !== -1 || speech.thatAt(tokens, i) > 0) return undefined;
    // "por su parte"
    if (lexicon.possessive.has(token.lower) && speech.between.has(token.lower) && speech.between.has(tokens[i + 1]?.lower ?? "")) {
      i += 2;
      continue;
    }
    const framed = frame.readingOf[i];
    if (framed !== undefined) return framed.from !== i && framed.from < after ? undefined : grown(frame, speech, segment, framed);
    // "afirmó a Efe la ministra", "dijo en una entrevista": the one told and the occasion, then the one who tells.
    if (speech.dropsSubject && (lexicon.postWords.has(token.lower) || lexicon.placeWords.has(token.lower))) {
      i = afterPhrase(frame, i + 1, segment.to);
      continue;
    }
    // "informó de un caso": what it is about.
    if (speech.dropsSubject && lexicon.ofWords.has(token.lower)) return undefined;
    const isDeterminer = lexicon.definite.has(token.lower) || lexicon.indefinite.has(token.lower) || lexicon.possessive.has(token.lower);
    if (isDeterminer && !speech.clitics.has(token.lower) && isTimeAt(frame, i + 1)) {
      i += 2;
      continue;
    }
    if (isDeterminer) return plainAfter(frame, speech, segment, i);
    if (!speech.between.has(token.lower) && !speech.auxiliaries.has(token.lower) && !/(?:ly|mente)$/u.test(token.lower)) return undefined;
    i++;
  }
  return undefined;
}

const mostSteps = 6;

/** The token after the noun phrase at `from`, with what hangs on it by "of". */
function afterPhrase({ tokens, lexicon, readingOf }: Frame, from: number, to: number): number {
  let i = from;
  for (let parts = 0; parts < 3; parts++) {
    const framed = readingOf[i];
    if (framed !== undefined) i = framed.to;
    else {
      const isDeterminer = (lower: string) => lexicon.definite.has(lower) || lexicon.indefinite.has(lower) || lexicon.possessive.has(lower);
      if (isDeterminer(tokens[i]?.lower ?? "")) i++;
      i++;
    }
    while (tokens[i]?.capital === true && readingOf[i] === undefined) i++;
    if (i >= to || !lexicon.ofWords.has(tokens[i]?.lower ?? "")) return Math.min(i, to);
    i++;
  }
  return Math.min(i, to);
}

function isTimeAt({ tokens, lexicon }: Frame, at: number): boolean {
  return lexicon.timeWords.has(tokens[at]?.lower ?? "");
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
