import type { Quote, Span } from "../../article.ts";
import type { Member } from "../actors/cast.ts";
import type { Actors } from "../actors/mentions.ts";
import type { Draft } from "../draft.ts";
import { type Cue, findCues } from "./cues.ts";
import { type Frame, layFrames, type Segment } from "./frame.ts";
import { indirectContents } from "./indirect.ts";
import { findPosts } from "./posts.ts";
import { speakerOf } from "./speakers.ts";
import { type SpeechLexicon, speechOf } from "./speech-lexicon.ts";
import { spanOf } from "./subjects.ts";

interface Found extends Span {
  readonly kind: "direct" | "indirect";
  readonly date?: string | undefined;
  readonly member: Member | undefined;
  readonly mention: Span | undefined;
  readonly cue: Span | undefined;
}

/** Who spoke last, for quotations that name nobody. */
interface Floor {
  member: Member | undefined;
  paragraph: number;
  /** The last quotation ran to the end of its paragraph without a closing mark. */
  open: boolean;
  /** The paragraph before announced a quotation with a colon: “stating:”. */
  announced: Cue | undefined;
  announcer: Frame | undefined;
  readonly actors: Actors;
  speech: SpeechLexicon;
}

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
    } else {
      const subject = subjectOf(frame, segment);
      if (subject !== undefined && speech.dropsSubject) {
        floor.member = subject;
        floor.paragraph = paragraph;
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

function readDirect(frame: Frame, speech: SpeechLexicon, segment: Segment, cues: readonly Cue[], floor: Floor, paragraph: number): Found[] {
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
    const floating = leads && paragraph - floor.paragraph <= 1 ? floor.member : undefined;
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
  if (cue.kind === "according") return false;
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

/** The first phrase of a segment that no preposition leads: as a rule the subject. */
function subjectOf(frame: Frame, segment: Segment): Member | undefined {
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

function toFound(kind: Found["kind"], span: Span, frame: Frame, cue: Cue, floor: Floor, paragraph: number): Found {
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

/** Of clauses that overlap each other by most of their length, the first. */
function withoutDoubles(list: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const q of list)
    if (!kept.some((k) => Math.min(k.end, q.end) - Math.max(k.start, q.start) > 0.7 * Math.max(k.end - k.start, q.end - q.start)))
      kept.push(q);
  return kept;
}
