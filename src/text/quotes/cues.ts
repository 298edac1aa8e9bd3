import type { Frame, Segment } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isParticiple, type Subject } from "./subjects.ts";

/** A verb of saying, or "according to", with the one who says. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: "verb" | "according";
  readonly subject: Subject | undefined;
  /** The subject stands after the verb. */
  readonly inverted: boolean;
  /** The language drops the subject and none is written. */
  readonly dropped: boolean;
  /** Denied or not yet said: "did not say", "would say". */
  readonly unreal: boolean;
  /** Carries a clause, not only words in marks. */
  readonly clausal: boolean;
}

/** Finds the cues of one segment, in order. */
export function findCues(frame: Frame, speech: SpeechLexicon, segment: Segment): Cue[] {
  const cues: Cue[] = [];
  for (let i = segment.from; i < segment.to; i++) {
    if (frame.quoteOf[i] !== -1) continue;
    const own = ownWords(frame, speech, i);
    if (own !== undefined) {
      cues.push(own);
      i = own.to - 1;
      continue;
    }
    const idiom = speech.idiomAt(frame.tokens, i);
    if (idiom > 0) {
      i += idiom - 1;
      continue;
    }
    const according = speech.accordingAt(frame.tokens, i);
    if (according > 0) {
      // "según explicó la ministra", "según ha explicado la ministra"
      const helper = speech.auxiliaries.has(frame.tokens[i + according]?.lower ?? "") ? 1 : 0;
      const reported = speech.cueAt(frame.tokens, i + according + helper);
      const verb = reported > 0 ? reported + helper : 0;
      const subject =
        verb > 0 ? subjectAfter(frame, speech, segment, i + according + verb) : namedAfter(frame, speech, segment, i + according);
      if (subject !== undefined) {
        cues.push({
          from: i,
          to: i + according + verb,
          kind: "according",
          subject,
          inverted: true,
          dropped: false,
          unreal: false,
          clausal: true,
        });
        i += according + verb - 1;
        continue;
      }
    }
    const length = speech.cueAt(frame.tokens, i);
    if (length === 0 || frame.readingOf[i] !== undefined || isNoun(frame, speech, segment, i)) continue;
    const cue = readCue(frame, speech, segment, i, length, cues);
    if (cue !== undefined) cues.push(cue);
    i += length - 1;
  }
  return cues;
}

/** "…, in her words “the only way”": only what stands in marks is hers, the sentence is the narrator's. */
function ownWords(frame: Frame, speech: SpeechLexicon, from: number): Cue | undefined {
  const found = speech.ownWordsAt(frame.tokens, from, (lower) => frame.lexicon.possessors.has(lower));
  if (found === undefined) return undefined;
  const at = from + found.at;
  const subject = { from: at, to: at + 1, member: frame.possessorAt(at) };
  return { from, to: from + found.length, kind: "according", subject, inverted: true, dropped: false, unreal: false, clausal: false };
}

function readCue(
  frame: Frame,
  speech: SpeechLexicon,
  segment: Segment,
  at: number,
  length: number,
  before: readonly Cue[],
): Cue | undefined {
  const { tokens } = frame;
  const lower = tokens[at]?.lower ?? "";
  // "tras decir", but not "volvió a decir".
  const nonFinite = length === 1 || frame.lexicon.clauseWords.has(lower) || frame.lexicon.postWords.has(lower);
  const participle = nonFinite && isParticiple(speech, tokens[at + length - 1]?.lower ?? lower);
  const previous = at - 1 >= segment.from ? at - 1 : undefined;
  const afterQuote =
    previous !== undefined &&
    (frame.quoteOf[previous] !== -1 || (/^[,—–-]$/u.test(tokens[previous]?.text ?? "") && previous > segment.from));
  const opens = previous === undefined;
  let subject: Subject | undefined;
  let inverted = false;
  if ((afterQuote || opens || speech.dropsSubject) && !participle) {
    subject = subjectAfter(frame, speech, segment, at + length);
    // Away from a quotation only somebody who can speak stands after the verb: "rechazó la idea de que" has an object there.
    if (subject !== undefined && subject.reading === undefined && !afterQuote) subject = undefined;
    // "dijo que era tarde, recordó los hechos": after a comma what follows is the object of one more verb.
    const opened = before.some((cue) => cue.kind === "verb" && cue.subject?.member !== undefined) || before.some(({ dropped }) => dropped);
    const plain = subject !== undefined && subject.reading === undefined && subject.to < segment.to - 1;
    if (plain && opened && previous !== undefined && tokens[previous]?.text === ",") subject = undefined;
    inverted = subject !== undefined;
    // "Louis Gallois, head of Airbus, said the company expects": after a comma alone the verb may have had its subject.
    const goesOn = subject !== undefined && frame.tokens[subject.to]?.kind === "word" && subject.to < segment.to;
    if (
      inverted &&
      !speech.dropsSubject &&
      (goesOn || subject?.reading === undefined) &&
      previous !== undefined &&
      frame.quoteOf[previous] === -1
    ) {
      const left = subjectBefore(frame, speech, segment, at);
      if (left !== undefined) {
        subject = left;
        inverted = false;
      }
    }
    // "…", Mora said: the subject stands between; "dijo el ministro" wins only if no subject stands before.
    if (inverted && speech.dropsSubject && !afterQuote && !opens) {
      const left = subjectBefore(frame, speech, segment, at);
      if (left !== undefined && left.reading !== undefined) {
        subject = left;
        inverted = false;
      }
    }
  }
  // "…, claiming he was": after a comma the participle belongs to the main verb's subject.
  const loose = participle && tokens[at - 1]?.text === ",";
  if (!loose) subject ??= subjectBefore(frame, speech, segment, at);
  if (subject !== undefined && subject.reading === undefined && participle && subject.member === undefined) subject = undefined;
  if (subject === undefined) {
    // "…, adding that", "and said": the subject of the verb before.
    const prior = before.findLast((cue) => cue.kind === "verb" && cue.subject !== undefined);
    if (prior !== undefined && at - prior.to < 60)
      subject = speech.dropsSubject && prior.subject !== undefined ? { ...prior.subject, elliptic: true } : prior.subject;
    else if (participle || (!speech.dropsSubject && frame.lexicon.conjunctions.has(tokens[at - 1]?.lower ?? "")))
      subject = firstReading(frame, segment, at) ?? subjectBefore(frame, speech, segment, at);
  }
  const { unreal, passive } = auxiliariesBefore(frame, speech, segment, at);
  if (passive && !participle) return undefined;
  const dropped = subject === undefined && speech.dropsSubject;
  // "se espera que": nobody says it.
  if (dropped && speech.impersonal.has(tokens[at - 1]?.lower ?? "") && !speech.pronominal.has(lower)) return undefined;
  if (subject === undefined && !dropped) return undefined;
  return { from: at, to: at + length, kind: "verb", subject, inverted, dropped, unreal, clausal: length > 1 || speech.cues.has(lower) };
}

/** "the claims", "its report": a noun, not a verb. */
function isNoun(frame: Frame, speech: SpeechLexicon, segment: Segment, at: number): boolean {
  const { tokens, lexicon } = frame;
  const before = tokens[at - 1];
  if (at - 1 < segment.from || before === undefined || frame.quoteOf[at - 1] !== -1) return false;
  const lower = before.lower;
  if (speech.dropsSubject && (lower === "lo" || lower === "la"))
    return lexicon.definite.has(lower) && !speech.between.has(lower) && frame.readingOf[at - 1] === undefined;
  // "en cuenta", "a la espera"
  if (speech.dropsSubject && lexicon.placeWords.has(lower) && speech.cueAt(tokens, at) === 1) return true;
  if (lexicon.definite.has(lower) || lexicon.indefinite.has(lower) || lexicon.possessive.has(lower)) return true;
  const possessor = frame.readingOf[at - 1];
  if (possessor !== undefined && /['’]s?$/u.test(before.text) && possessor.to === at) return true;
  return lexicon.ofWords.has(lower) && frame.readingOf[at - 1] === undefined;
}

function auxiliariesBefore(frame: Frame, speech: SpeechLexicon, segment: Segment, at: number): { unreal: boolean; passive: boolean } {
  let unreal = false;
  let passive = false;
  for (let i = at - 1; i >= segment.from && i > at - 6; i--) {
    const token = frame.tokens[i];
    if (token === undefined || token.kind === "mark" || frame.quoteOf[i] !== -1 || frame.readingOf[i] !== undefined) break;
    if (speech.unreal.has(token.lower)) unreal = true;
    else if (speech.passives.has(token.lower)) passive = true;
    else if (!speech.auxiliaries.has(token.lower) && !speech.between.has(token.lower) && !/(?:ly|mente)$/u.test(token.lower)) break;
  }
  return { unreal, passive };
}

/** What "according to" names: a phrase, or the words up to the next comma. */
function namedAfter(frame: Frame, speech: SpeechLexicon, segment: Segment, from: number): Subject | undefined {
  let to = from;
  let member: Subject["member"];
  let reading: Subject["reading"];
  let inRelative = false;
  while (to < segment.to && to < from + 25 && frame.quoteOf[to] === -1) {
    const token = frame.tokens[to];
    if (token === undefined || /^[,.;:()—–]$/u.test(token.text)) break;
    const framed = frame.readingOf[to];
    // "los destrozos ciudadanos": a noun before makes an adjective of the group.
    const hangs = framed !== undefined && framed.from > from + 1 && frame.lexicon.ofWords.has(frame.tokens[framed.from - 1]?.lower ?? "");
    const qualifies = framed !== undefined && framed.reading.phrase.kind === "group" && framed.from > from + 1;
    if ((qualifies || hangs) && member === undefined && !holdsSource(frame, speech, from, framed.from)) return undefined;
    // "el informe que llevó al Consejo a dimitir": who stands in the relative clause is not the source.
    if (speech.thatAt(frame.tokens, to) > 0 || frame.lexicon.relatives.has(token.lower)) inRelative = true;
    // "el canal belga VRT": the nation only qualifies.
    const isNation = framed?.reading.phrase.kind === "people" && framed.from > from + 1;
    if (framed?.reading.member !== undefined && member === undefined && !inRelative && !isNation) {
      member = framed.reading.member;
      reading = framed;
    }
    to++;
  }
  if (to === from) return undefined;
  // "según el acuerdo": things say nothing, unless they are documents.
  if (
    member === undefined &&
    reading === undefined &&
    !frame.tokens
      .slice(from, to)
      .some(({ lower }, k) => speech.documents.has(lower) || speech.bodies.has(lower) || frame.readingOf[from + k] !== undefined)
  )
    return undefined;
  // "según su responsable de Turismo, Petra Cruz": the name in apposition.
  const next = frame.readingOf[to + 1];
  if (
    frame.tokens[to]?.text === "," &&
    next !== undefined &&
    next.from === to + 1 &&
    next.reading.member?.kind === "person" &&
    to + 1 < segment.to &&
    (next.reading.member === member || member === undefined)
  )
    return { from, to: asideEnd(frame, segment, next.to), member: next.reading.member, reading: next };
  return { from, to, member, reading };
}

/** "según Ana Ríos, directora [de la consultora Boats Inc.], …": the apposition goes on to its comma. */
function asideEnd(frame: Frame, segment: Segment, from: number): number {
  for (let i = from; i < Math.min(segment.to, from + longestAside); i++) {
    if (frame.quoteOf[i] !== -1) return from;
    if (frame.tokens[i]?.text === ",") return i;
  }
  return from;
}

const longestAside = 16;

/** Is somebody, or a document, among these words? */
function holdsSource(frame: Frame, speech: SpeechLexicon, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = frame.tokens[i]?.lower ?? "";
    if (speech.documents.has(lower) || speech.bodies.has(lower) || speech.occasions.has(lower)) return true;
    const adjective = frame.lexicon.adjectives.has(lower) && i > from + 1;
    if (!adjective && (frame.readingOf[i] !== undefined || frame.lexicon.at(frame.tokens, i) !== undefined)) return true;
  }
  return false;
}

function firstReading(frame: Frame, segment: Segment, until: number): Subject | undefined {
  for (let i = segment.from; i < until; i++) {
    const framed = frame.readingOf[i];
    if (framed?.reading.member === undefined || frame.quoteOf[i] !== -1) continue;
    const before = frame.tokens[framed.from - 1]?.lower ?? "";
    if (framed.from > segment.from && (frame.lexicon.placeWords.has(before) || frame.lexicon.ofWords.has(before))) continue;
    return { from: framed.from, to: framed.to, member: framed.reading.member, reading: framed };
  }
  return undefined;
}
