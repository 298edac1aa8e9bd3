import type { Frame, FramedReading, Segment } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import { isParticiple, ownerInside, type Subject } from "./subjects.ts";

/**
 * The subject before a cue: [Lisa Kenna, US ambassador to Peru,] said; [The insider] also said.
 */
export function subjectBefore(frame: Frame, speech: SpeechLexicon, segment: Segment, cue: number): Subject | undefined {
  const { tokens, lexicon } = frame;
  let i = cue - 1;
  // "met the crew and praised": the subject is the first verb's.
  if (lexicon.conjunctions.has(tokens[i]?.lower ?? "") && frame.readingOf[i] === undefined) return undefined;
  while (i >= segment.from) {
    if (frame.quoteOf[i] !== -1) return undefined;
    const token = tokens[i];
    if (token === undefined) return undefined;
    const framed = frame.readingOf[i];
    if (framed !== undefined) return endingAt(frame, speech, segment, i, isParticiple(speech, tokens[cue]?.lower ?? ""));
    if (
      framed === undefined &&
      (lexicon.relatives.has(token.lower) ||
        (speech.dropsSubject && speech.thatAt(tokens, i) === 1 && isRelative(frame, speech, i, cue, segment)))
    )
      return relative(frame, segment, i);
    if (
      framed === undefined &&
      (speech.auxiliaries.has(token.lower) || speech.between.has(token.lower) || /(?:ly|mente)$/u.test(token.lower)) &&
      token.kind === "word"
    ) {
      i--;
      continue;
    }
    if (token.text === "," || token.text === ")" || token.text === "—" || token.text === "–") return beforeAside(frame, speech, segment, i);
    // the daily “Harbour News” said
    if (/^["”»]$/u.test(token.text) && frame.readingOf[i - 1] !== undefined) {
      i--;
      continue;
    }
    if (token.kind === "mark") return undefined;
    return endingAt(frame, speech, segment, i, isParticiple(speech, tokens[cue]?.lower ?? ""));
  }
  return undefined;
}

/** The noun phrase whose last token is `last`; "with David Strauss saying": right before a participle no preposition counts. */
function endingAt(frame: Frame, speech: SpeechLexicon, segment: Segment, last: number, participle = false): Subject | undefined {
  const { tokens, lexicon } = frame;
  let i = last;
  // Back over "of X", "at Y", "with Z" to the head.
  for (let guard = 0; guard < 6 && i >= segment.from; guard++) {
    const framed = frame.readingOf[i];
    const start = framed?.from ?? nounStart(frame, segment, i);
    const before = tokens[start - 1];
    const linked =
      before !== undefined &&
      start - 1 >= segment.from &&
      frame.quoteOf[start - 1] === -1 &&
      frame.readingOf[start - 1] === undefined &&
      (lexicon.ofWords.has(before.lower) ||
        lexicon.byWords.has(before.lower) ||
        lexicon.postWords.has(before.lower) ||
        lexicon.placeWords.has(before.lower)) &&
      start - 2 >= segment.from;
    if (linked && !(participle && framed !== undefined)) {
      const outer = frame.readingOf[start - 2];
      const outerToken = tokens[start - 2];
      if (
        outer !== undefined ||
        (outerToken !== undefined &&
          outerToken.kind === "word" &&
          !speech.cues.has(outerToken.lower) &&
          !lexicon.clauseWords.has(outerToken.lower))
      ) {
        i = start - 2;
        continue;
      }
    }
    // "En el caso de la paciente, indicó": what hangs on a preposition says nothing.
    const hangs =
      !participle &&
      start > segment.from &&
      frame.quoteOf[start - 1] === -1 &&
      frame.readingOf[start - 1] === undefined &&
      start - 1 === segment.from &&
      lexicon.placeWords.has(before?.lower ?? "");
    if (hangs && speech.dropsSubject) return undefined;
    if (framed !== undefined) {
      const first = coordinated(frame, segment, framed);
      return { from: first.from, to: last + 1, member: first.reading.member, reading: first };
    }
    if (start > i) return undefined;
    return { from: start, to: last + 1, member: ownerInside(frame, speech, start, last + 1) };
  }
  return undefined;
}

/** "X, minister of Y," or "X (Y)": what stands before the aside that ends at `close`. */
function beforeAside(frame: Frame, speech: SpeechLexicon, segment: Segment, close: number): Subject | undefined {
  const { tokens } = frame;
  const closing = tokens[close]?.text ?? "";
  const opening = closing === ")" ? "(" : closing;
  for (let i = close - 1; i > segment.from && i > close - 45; i--) {
    if (frame.quoteOf[i] !== -1) return undefined;
    if (tokens[i]?.text !== opening) continue;
    const framed = frame.readingOf[i - 1];
    if (framed === undefined && !/[\p{L}]/u.test(tokens[i - 1]?.text ?? "")) continue;
    const head = endingAt(frame, speech, segment, i - 1);
    // An enumeration or an opening "On Monday," is no aside.
    if (head === undefined || (head.member === undefined && frame.readingOf[close - 1]?.reading.member !== undefined)) break;
    return { ...head, to: close };
  }
  const named = frame.readingOf[close - 1] === undefined ? undefined : endingAt(frame, speech, segment, close - 1);
  return named === undefined ? undefined : withOffice(frame, segment, named);
}

/** "[its envoy to the United Nations (UN), Ana Ríos], said": the office before the name is part of the subject. */
function withOffice(frame: Frame, segment: Segment, named: Subject): Subject {
  const comma = named.from - 1;
  if (frame.tokens[comma]?.text !== "," || named.member === undefined) return named;
  const last = frame.tokens[comma - 1]?.text === ")" && frame.tokens[comma - 3]?.text === "(" ? comma - 4 : comma - 1;
  const office = frame.readingOf[last];
  const fits = office !== undefined && office.from >= segment.from && office.reading.member === named.member;
  return fits ? { ...named, from: office.from } : named;
}

/**
 * "Boluarte, who said": the pronoun names the speaker, its antecedent tells who; "who" stands for a person, so a body
 * inside the apposition before it is passed over.
 */
function relative(frame: Frame, segment: Segment, at: number): Subject {
  const personal = frame.lexicon.relatives.has(frame.tokens[at]?.lower ?? "");
  let nearest: FramedReading | undefined;
  for (let i = at - 1; i >= segment.from && i > at - farthestAntecedent; i--) {
    if (frame.quoteOf[i] !== -1) break;
    const framed = frame.readingOf[i];
    if (framed === undefined) {
      if (nearest === undefined && frame.tokens[i]?.kind === "word") break;
      continue;
    }
    nearest ??= framed;
    const { kind } = framed.reading.member ?? {};
    if (!personal || kind === "person" || kind === "group") return { from: at, to: at + 1, member: framed.reading.member, reading: framed };
    i = framed.from;
  }
  return { from: at, to: at + 1, member: nearest?.reading.member, reading: nearest };
}

const farthestAntecedent = 16;

/** "teorías que afirmaban", "la ministra, que dijo": no verb of saying before it, or nothing between it and the verb. */
function isRelative(frame: Frame, speech: SpeechLexicon, at: number, cue: number, segment: Segment): boolean {
  const before = frame.tokens[at - 1];
  if (at <= segment.from || before === undefined) return false;
  if (before.text === "," || frame.readingOf[at - 1] !== undefined) return true;
  return at === cue - 1 && before.kind === "word" && speech.cueAt(frame.tokens, at - 1) === 0 && !speech.notThat.has(before.lower);
}

/** The first of "X and Y". */
function coordinated(frame: Frame, segment: Segment, framed: FramedReading): FramedReading {
  let first = framed;
  for (let guard = 0; guard < 4; guard++) {
    const joint = first.from - 1;
    if (joint - 1 < segment.from || !frame.lexicon.conjunctions.has(frame.tokens[joint]?.lower ?? "")) return first;
    const before = frame.readingOf[joint - 1];
    if (before === undefined || before.reading.member === undefined || frame.quoteOf[joint - 1] !== -1) return first;
    const preposition = frame.tokens[before.from - 1]?.lower ?? "";
    if (frame.lexicon.ofWords.has(preposition) || frame.lexicon.placeWords.has(preposition)) return first;
    first = before;
  }
  return first;
}

/** Left end of a plain noun phrase. */
function nounStart(frame: Frame, segment: Segment, last: number): number {
  const { tokens, lexicon } = frame;
  let start = last + 1;
  for (let i = last; i >= segment.from && i > last - 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || frame.quoteOf[i] !== -1) break;
    if (
      lexicon.clauseWords.has(token.lower) ||
      lexicon.conjunctions.has(token.lower) ||
      lexicon.ofWords.has(token.lower) ||
      lexicon.placeWords.has(token.lower) ||
      (lexicon.cues.has(token.lower) && i !== last)
    )
      break;
    start = i;
    if (lexicon.definite.has(token.lower) || lexicon.indefinite.has(token.lower) || lexicon.possessive.has(token.lower)) break;
  }
  return start;
}
