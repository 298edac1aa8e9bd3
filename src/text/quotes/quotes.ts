import type { Quote } from "../../article.ts";
import type { Actors } from "../actors/mentions.ts";
import type { Draft } from "../draft.ts";
import { findCues } from "./cues.ts";
import { readDirect } from "./direct.ts";
import { type Floor, type Found, toFound } from "./found.ts";
import { type Frame, layFrames, subjectOf } from "./frame.ts";
import { indirectContents } from "./indirect.ts";
import { findPosts } from "./posts.ts";
import { type SpeechLexicon, speechOf } from "./speech-lexicon.ts";

/**
 * Finds what is said and who says it: in marks, and as a clause after a verb of saying.
 *
 *     “Mistakes were made,” said the minister, who added that they were few.
 *      ^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^
 */
export function findQuotes(draft: Draft, actors: Actors): Quote[] {
  const { text } = draft.article;
  const floor: Floor = {
    member: undefined,
    paragraph: -9,
    spoke: false,
    open: false,
    announced: undefined,
    announcer: undefined,
    actors,
    speech: speechOf(draft.languages.of("und")),
  };
  const found: Found[] = [];
  layFrames(draft, actors).forEach((frame, paragraph) => {
    if (frame.zone === "embed") return;
    floor.speech = speechOf(draft.languages.of(frame.language));
    found.push(...readFrame(frame, floor.speech, floor, paragraph));
  });
  for (const { start, end, member, mention, date } of findPosts(draft, actors))
    found.push({ start, end, kind: "direct", member, mention, cue: undefined, date });
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind, member, mention, cue, date }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: member?.id,
      mention,
      cue: cue === undefined ? undefined : { ...cue, text: text.slice(cue.start, cue.end) },
      date,
    }));
}

function readFrame(frame: Frame, speech: SpeechLexicon, floor: Floor, paragraph: number): Found[] {
  const found: Found[] = [];
  const block = blockQuotation(frame, floor, paragraph);
  floor.announced = undefined;
  if (block !== undefined) return [block];
  for (const segment of frame.segments) {
    const cues = findCues(frame, speech, segment);
    const direct = readDirect(frame, speech, segment, cues, floor, paragraph);
    const indirect = cues
      .filter((cue) => cue.clausal && !cue.unreal)
      .flatMap((cue) => {
        const content = indirectContents(frame, speech, segment, cue, cues);
        if (content === undefined) return [];
        const said = direct.filter((q) => q.start >= content.start && q.end <= content.end).reduce((sum, q) => sum + q.end - q.start, 0);
        if (said >= (content.end - content.start) / 2) return [];
        return [toFound("indirect", content, frame, cue, floor, paragraph)];
      });
    found.push(...direct, ...withoutDoubles(indirect));
    const speaker = [...direct, ...indirect].findLast((q) => q.member !== undefined)?.member;
    if (speaker !== undefined) {
      floor.member = speaker;
      floor.paragraph = paragraph;
      floor.spoke = true;
    } else {
      const subject = subjectOf(frame, segment);
      if (subject !== undefined && speech.dropsSubject) {
        floor.member = subject;
        floor.paragraph = paragraph;
        floor.spoke = false;
      }
    }
  }
  announce(frame, speech, floor);
  floor.open = frame.marked.at(-1)?.closed === false;
  return found;
}

/** A paragraph without marks that the one before announced: “He said:”. */
function blockQuotation(frame: Frame, floor: Floor, paragraph: number): Found | undefined {
  const { announced, announcer } = floor;
  if (announced === undefined || announcer === undefined || frame.marked[0]?.outer.start === frame.start) return undefined;
  if (frame.tokens.length < leastBlockTokens || frame.tokens[0]?.kind === "mark") return undefined;
  return toFound("direct", { start: frame.start, end: frame.end }, announcer, announced, floor, paragraph);
}

const leastBlockTokens = 10;

/** Does the paragraph end in a colon after a verb of saying? */
function announce(frame: Frame, speech: SpeechLexicon, floor: Floor): void {
  const segment = frame.segments.at(-1);
  if (segment === undefined || frame.tokens[segment.to - 1]?.text !== ":") return;
  const cue = findCues(frame, speech, segment).findLast(
    ({ kind, subject, clausal }) => kind === "verb" && clausal && subject !== undefined,
  );
  if (cue === undefined || segment.to - cue.to > 15) return;
  floor.announced = cue;
  floor.announcer = frame;
}

/** Of clauses that overlap each other by most of their length, the first. */
function withoutDoubles(list: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const q of list)
    if (!kept.some((k) => Math.min(k.end, q.end) - Math.max(k.start, q.start) > 0.7 * Math.max(k.end - k.start, q.end - q.start)))
      kept.push(q);
  return kept;
}
