import type { Block, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayDate } from "./dates.ts";
import { emphasis, fillWords, joined, mark, name, quoted, strong, text } from "./inlines.ts";
import { nameOf } from "./names.ts";
import type { Party, Position, PositionEvidence } from "./positions.ts";
import { outletOf } from "./question.ts";
import { count } from "./words.ts";

export interface PositionEntryOptions {
  readonly corpus: Corpus;
  readonly language: Language;
  /** Every passage, not only the strongest of each kind. */
  readonly all: boolean;
}

/** A position as a reader scans it: the label, what it rests on, and the words. */
export function positionEntry(position: Position, toward: Party, { corpus, language, all }: PositionEntryOptions): Block {
  const { phrases } = language;
  const shown = all ? position.evidence : strongest(position.evidence);
  const left = position.evidence.length - shown.length;
  // A target beside the label alone would read as the one who takes the position.
  const lead = [...(toward === position.target ? [text("→ ")] : []), name(nameOf(toward, corpus, language))];
  const label = [strong(phrases.stanceLabels[position.stance]), text(phrases.joins.dot)];
  const [only, ...others] = position.evidence;
  // What one passage rests on need not be said twice.
  if (only !== undefined && others.length === 0)
    return {
      kind: "entry",
      lead,
      inlines: [...label, ...evidenceKind(only, position, corpus, language)],
      details: [evidenceWords(only, corpus, language)],
    };
  return {
    kind: "entry",
    lead,
    inlines: [...label, text(restsOn(position.evidence, language))],
    details: [
      ...shown.map((evidence) => evidenceLine(evidence, position, corpus, language)),
      ...(left === 0
        ? []
        : [
            [
              text(count("morePassages", left, language)),
              text(phrases.joins.colon),
              ...marksOf(position.evidence.filter((each) => !shown.includes(each))),
            ],
          ]),
    ],
  };
}

/** "2 articles: own words, act reported as fact". */
function restsOn(evidence: readonly PositionEvidence[], language: Language): string {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))].map((kind) => language.phrases.evidenceKinds[kind]);
  const sources = count("articles", new Set(evidence.map(({ article }) => article)).size, language);
  return fillWords(language.phrases.stance.restsOn, { sources, kinds: kinds.join(language.phrases.joins.comma) });
}

/** The first of each kind, and of each side where a position is mixed: they come strongest first. */
export function strongest(evidence: readonly PositionEvidence[]): PositionEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ kind, stance }) => !seen.has(`${kind} ${stance}`) && seen.add(`${kind} ${stance}`));
}

function evidenceLine(evidence: PositionEvidence, position: Position, corpus: Corpus, language: Language): Inline[] {
  const { colon } = language.phrases.joins;
  return [...evidenceKind(evidence, position, corpus, language), text(colon), ...evidenceWords(evidence, corpus, language)];
}

/** "own words, the minister": what the words are, and whose if not the actor's. */
function evidenceKind(evidence: PositionEvidence, position: Position, corpus: Corpus, language: Language): Inline[] {
  const { phrases } = language;
  const speaker =
    evidence.speaker === undefined || evidence.speaker === position.actor.id
      ? undefined
      : nameOf({ id: evidence.speaker, name: evidence.speaker }, corpus, language);
  const { kind } = evidence;
  return [
    emphasis(
      evidence.stance === position.stance
        ? phrases.evidenceKinds[kind]
        : `${phrases.stanceLabels[evidence.stance]}${phrases.joins.comma}${phrases.evidenceKinds[kind]}`,
    ),
    ...(speaker === undefined ? [] : [text(phrases.joins.comma), name(speaker)]),
  ];
}

/** The words, whose paper they stand in, and when. */
export function evidenceWords(evidence: PositionEvidence, corpus: Corpus, language: Language): Inline[] {
  const analysed = corpus.article(evidence.article);
  if (analysed === undefined) return [];
  const { phrases } = language;
  return [
    ...quoted(analysed, evidence),
    text(phrases.joins.dot),
    ...joined([[outletOf(analysed, language)], [text(said(evidence, analysed.published, language))]], phrases.joins.comma),
  ];
}

/** When it was said or done; else when the article appeared. */
function said({ date }: PositionEvidence, published: Parameters<typeof sayDate>[0], language: Language): string {
  const { common } = language.phrases;
  if (date !== undefined) return sayDate(date, language);
  return published === undefined ? common.undated : fillWords(common.publishedOn, { date: sayDate(published, language) });
}

function marksOf(evidence: readonly PositionEvidence[]): Inline[] {
  return evidence.map(mark);
}
