import type { Span } from "../../article.ts";
import type { Member } from "../actors/cast.ts";
import type { Actors } from "../actors/mentions.ts";
import type { Cue } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { speakerOf } from "./speakers.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import { spanOf } from "./subjects.ts";

export interface Found extends Span {
  readonly kind: "direct" | "indirect";
  readonly date?: string | undefined;
  readonly member: Member | undefined;
  readonly mention: Span | undefined;
  readonly cue: Span | undefined;
}

/** Who spoke last, for quotations that name nobody. */
export interface Floor {
  member: Member | undefined;
  paragraph: number;
  /** It was speech, and not only the sentence before, that gave the floor. */
  spoke: boolean;
  /** The last quotation ran to the end of its paragraph without a closing mark. */
  open: boolean;
  /** The paragraph before announced a quotation with a colon: “stating:”. */
  announced: Cue | undefined;
  announcer: Frame | undefined;
  readonly actors: Actors;
  speech: SpeechLexicon;
}

export function toFound(kind: Found["kind"], span: Span, frame: Frame, cue: Cue, floor: Floor, paragraph: number): Found {
  const phrase = cue.subject?.reading?.reading.phrase;
  // "they added": the body that spoke before.
  const body =
    phrase?.kind === "pronoun" && phrase.plural && floor.member?.kind !== "person" && paragraph - floor.paragraph <= 1
      ? floor.member
      : undefined;
  const member =
    body !== undefined
      ? body
      : cue.subject === undefined
        ? cue.dropped && paragraph - floor.paragraph <= 1
          ? floor.member
          : undefined
        : speakerOf(cue.subject, frame, floor.speech, floor.actors, paragraph - floor.paragraph <= 1 ? floor.member : undefined);
  if (cue.subject?.reading !== undefined && cue.subject.reading.reading.member === member) cue.subject.reading.reading.shown = true;
  return {
    start: span.start,
    end: span.end,
    kind,
    member,
    mention: cue.subject === undefined || cue.subject.elliptic === true ? undefined : spanOf(frame, cue.subject),
    cue: spanOf(frame, cue),
  };
}
