import type { Cue } from "./cues.ts";
import type { Frame } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";

/**
 * May these words stand between a verb of saying and its "that"? The one told, a day, an occasion may. A noun that is the
 * verb's object may not: what follows is a relative clause of the noun.
 *
 *     told reporters in Lima that …      found a fault that …      se reunió con la ministra, dijo en una entrevista que …
 *          ^^^^^^^^^^^^^^^^^ yes               ^^^^^^^ no                                         ^^^^^^^^^^^^^^^^^ yes
 */
export function bridges(frame: Frame, speech: SpeechLexicon, cue: Cue, from: number, to: number): boolean {
  const { tokens, lexicon } = frame;
  if (speech.notThat.has(tokens[to - 1]?.lower ?? "")) return false;
  if (from >= to) return true;
  const told = speech.toldCues.has(tokens[cue.to - 1]?.lower ?? "");
  const isDeterminer = (lower: string) => lexicon.definite.has(lower) || lexicon.indefinite.has(lower) || lexicon.possessive.has(lower);
  const first = tokens[from]?.lower ?? "";
  if (isDeterminer(first) && !told && !speech.occasions.has(tokens[from + 1]?.lower ?? "") && !isTime(frame, from + 1)) return false;
  if (!speech.dropsSubject) return true;
  let at = from;
  // "negó el líder socialista que": what is left of the subject.
  if (cue.inverted) while (at < Math.min(to, from + 2) && isPlain(frame, speech, at)) at++;
  while (at < to) {
    const lower = tokens[at]?.lower ?? "";
    const end = phraseEnd(frame, speech, at, to);
    if (lexicon.postWords.has(lower) || lexicon.placeWords.has(lower)) {
      if (!isTold(frame, speech, at, end)) return false;
      at = end;
      continue;
    }
    if (!isFiller(frame, speech, at)) return false;
    at++;
  }
  return true;
}

/** The next preposition or adverb that is not part of the phrase: "of" goes on with it. */
function phraseEnd({ tokens, lexicon, readingOf }: Frame, speech: SpeechLexicon, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (readingOf[i] !== undefined || lexicon.ofWords.has(lower)) continue;
    if (lexicon.postWords.has(lower) || lexicon.placeWords.has(lower) || speech.clitics.has(lower)) return i;
  }
  return to;
}

/** "a la agencia Efe", "en una entrevista", "en Lima": somebody, a place, or an occasion to speak. */
function isTold({ tokens, readingOf, lexicon }: Frame, speech: SpeechLexicon, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (readingOf[i] !== undefined || token.capital || token.kind === "number") return true;
    if (speech.documents.has(token.lower) || speech.occasions.has(token.lower) || speech.bodies.has(token.lower)) return true;
    if (lexicon.timeWords.has(token.lower)) return true;
  }
  return false;
}

function isFiller(frame: Frame, speech: SpeechLexicon, at: number): boolean {
  const token = frame.tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  return (
    token.kind !== "word" ||
    speech.between.has(lower) ||
    speech.auxiliaries.has(lower) ||
    speech.occasions.has(lower) ||
    frame.lexicon.definite.has(lower) ||
    frame.lexicon.ofWords.has(lower) ||
    frame.lexicon.timeWords.has(lower) ||
    /(?:ly|mente)$/u.test(lower)
  );
}

function isPlain(frame: Frame, speech: SpeechLexicon, at: number): boolean {
  const token = frame.tokens[at];
  if (token === undefined || token.kind !== "word" || token.capital || isFiller(frame, speech, at)) return false;
  return (
    !frame.lexicon.postWords.has(token.lower) && !frame.lexicon.placeWords.has(token.lower) && !frame.lexicon.clauseWords.has(token.lower)
  );
}

function isTime({ tokens, lexicon }: Frame, at: number): boolean {
  return lexicon.timeWords.has(tokens[at]?.lower ?? "");
}
