import type { Span } from "../../article.ts";
import type { Member } from "../actors/cast.ts";
import type { Frame, FramedReading } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";

/** Who does the saying, as a cue's clause tells: token range, and the actor if the words name one. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly member: Member | undefined;
  readonly reading?: FramedReading | undefined;
  /** Carried over from the verb before: no word names it here. */
  readonly elliptic?: boolean;
}

/** Who stands behind "a statement by Boeing", "Jobs’s email", "her office". */
export function ownerInside(frame: Frame, speech: SpeechLexicon, from: number, to: number): Member | undefined {
  let isDocument = false;
  let owner: Member | undefined;
  for (let i = from; i < to; i++) {
    if (speech.documents.has(frame.tokens[i]?.lower ?? "")) isDocument = true;
    owner ??= frame.readingOf[i]?.reading.member ?? frame.possessorAt(i);
  }
  return isDocument ? owner : undefined;
}

/** "saying": takes its subject from the clause before. */
export function isParticiple(speech: SpeechLexicon, lower: string): boolean {
  return speech.participleEndings.some((ending) => lower.endsWith(ending));
}

export function spanOf(frame: Frame, subject: { readonly from: number; readonly to: number }): Span {
  let to = subject.to;
  while (to > subject.from + 1 && frame.tokens[to - 1]?.kind === "mark") to--;
  return { start: frame.tokens[subject.from]?.start ?? frame.start, end: frame.tokens[to - 1]?.end ?? frame.end };
}
