import type { EvidenceKind } from "../../article.ts";
import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { sayDate } from "../dates.ts";
import { emphasis, fillWords, joined, mark, name, quoted, strong, text } from "../inlines.ts";
import { nameOf, sayParty } from "../names.ts";
import { originalOf } from "../outlets.ts";
import { outletOf } from "../question.ts";
import { count } from "../words.ts";
import { type Phase, phasesOf } from "./history.ts";
import type { Party, Position, PositionEvidence } from "./positions.ts";

/** A position toward one or several as a reader scans it: one line with the label and what it rests on, beneath it the strongest words of each kind. */
export function positionEntry(position: Position, toward: readonly Party[], corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const evidence = readersOwn(position.evidence, corpus, language);
  const shown = strongest(evidence);
  const left = withoutCopies(evidence, corpus).filter((each) => !shown.includes(each));
  const [only] = shown;
  const single = only !== undefined && shown.length === 1 && left.length === 0;
  const changes = sayPhases(phasesOf(position.evidence, corpus), language);
  return {
    kind: "entry",
    lead: partyLead(position, toward, corpus, language),
    inlines: [
      strong(phrases.stanceLabels[position.stance]),
      text(phrases.joins.dot),
      // What one passage rests on need not be said twice.
      ...(single ? evidenceKind(only, position, corpus, language) : [text(restsOn(position.evidence, corpus, language))]),
    ],
    details: [
      ...(changes.length === 0 ? [] : [changes]),
      ...(single ? [evidenceWords(only, corpus, language)] : shown.map((each) => evidenceLine(each, position, corpus, language))),
      ...(left.length === 0
        ? []
        : [[text(count("morePassages", left.length, language)), text(phrases.joins.colon), ...left.slice(0, mostMarks).map(mark)]]),
    ],
  };
}

/** A position in one line: the label, what it rests on, the best passage. */
export function positionLine(position: Position, toward: readonly Party[], corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const marks = readersOwn(position.evidence, corpus, language).slice(0, 1).map(mark);
  return {
    kind: "entry",
    lead: partyLead(position, toward, corpus, language),
    inlines: [
      strong(phrases.stanceLabels[position.stance]),
      text(`${phrases.joins.dot}${restsOn(position.evidence, corpus, language)} `),
      ...marks,
    ],
    details: [],
  };
}

/** A target beside the label alone would read as the one who takes the position: an arrow stands before it. */
function partyLead(position: Position, toward: readonly Party[], corpus: Corpus, language: Language): Inline[] {
  const names = toward.map((party): Inline[] => [name(sayParty(party, corpus, language))]);
  return [...(toward.includes(position.target) ? [text("→ ")] : []), ...joined(names, language.phrases.joins.comma)];
}

/** "2 articles: own words (1), act reported as fact (2)"; syndicated copies and translations count as one. */
export function restsOn(evidence: readonly PositionEvidence[], corpus: Corpus, language: Language): string {
  const { phrases } = language;
  const sources = sourcesOf(evidence, corpus);
  const kinds = kindOrder.flatMap((kind) => {
    const number = sourcesOf(
      evidence.filter((each) => each.kind === kind),
      corpus,
    );
    if (number === 0) return [];
    return [sources === 1 ? phrases.evidenceKinds[kind] : `${phrases.evidenceKinds[kind]} (${number})`];
  });
  return fillWords(phrases.stance.restsOn, {
    sources: count("articles", sources, language),
    kinds: kinds.join(phrases.joins.comma),
  });
}

function sourcesOf(evidence: readonly PositionEvidence[], corpus: Corpus): number {
  return new Set(evidence.map(({ article }) => originalOf(article, corpus))).size;
}

/** The first of each kind, and of each side where a position is mixed: they come strongest first. */
export function strongest(evidence: readonly PositionEvidence[]): PositionEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ kind, stance }) => !seen.has(`${kind} ${stance}`) && seen.add(`${kind} ${stance}`));
}

/** Of equally strong passages of one text those come first that stand in the reader's language: a text may hold its own translation. */
export function readersOwn(evidence: readonly PositionEvidence[], corpus: Corpus, language: Language): PositionEvidence[] {
  const foreign = (each: PositionEvidence) => Number(languageOf(each, corpus) !== language.code);
  const keyOf = ({ kind, stance, article }: PositionEvidence) => `${kind} ${stance} ${originalOf(article, corpus)}`;
  const places = new Map<string, number>();
  evidence.forEach((each, index) => {
    if (!places.has(keyOf(each))) places.set(keyOf(each), index);
  });
  return evidence
    .map((each, index) => ({ each, index, place: places.get(keyOf(each)) ?? index }))
    .sort((a, b) => a.place - b.place || foreign(a.each) - foreign(b.each) || a.index - b.index)
    .map(({ each }) => each);
}

/** Without passages of copies whose original shows the same. */
export function withoutCopies(evidence: readonly PositionEvidence[], corpus: Corpus): PositionEvidence[] {
  const keyOf = (article: string, { kind, stance }: PositionEvidence) => `${article} ${kind} ${stance}`;
  const shown = new Set(evidence.map((each) => keyOf(each.article, each)));
  return evidence.filter((each) => {
    const original = originalOf(each.article, corpus);
    return original === each.article || !shown.has(keyOf(original, each));
  });
}

function languageOf({ article, start }: PositionEvidence, corpus: Corpus): string | undefined {
  const analysed = corpus.article(article);
  return analysed?.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.language ?? analysed?.languages[0];
}

/** "opposes until 5 March 2031; supports since 9 April 2031 [102]": when the sides were taken; empty where there is no change. */
export function sayPhases(phases: readonly Phase[], language: Language): Inline[] {
  const { stance, stanceLabels } = language.phrases;
  const parts = phases.toReversed().map(({ stance: label, first, last, evidence }, index): Inline[] => {
    const slots = { label: stanceLabels[label], date: sayDate(index === 0 ? first : last, language) };
    return [text(`${fillWords(index === 0 ? stance.since : stance.before, slots)} `), mark(evidence)];
  });
  return joined(parts, "; ");
}

function evidenceLine(evidence: PositionEvidence, position: Position, corpus: Corpus, language: Language): Inline[] {
  const { colon } = language.phrases.joins;
  return [...evidenceKind(evidence, position, corpus, language), text(colon), ...evidenceWords(evidence, corpus, language)];
}

/** "own words, the minister, as a member of the bloc": what the words are, and whose if not the actor's. */
export function evidenceKind(evidence: PositionEvidence, position: Position, corpus: Corpus, language: Language): Inline[] {
  const { phrases } = language;
  const { kind, speaker, asMemberOf } = evidence;
  const who = speaker === undefined ? "" : nameOf({ id: speaker, name: speaker }, corpus, language);
  // "X claims the support of Y" is no more than X's account, and the outlet does not vouch for it.
  const ownAccount = kind === "characterised-by-outlet" && speaker === position.actor.id;
  const claimed = ownAccount || isClaimed(evidence, position, corpus);
  const how = claimed ? fillWords(phrases.stance.accordingTo, { speaker: who }) : phrases.evidenceKinds[kind];
  return [
    emphasis(evidence.stance === position.stance ? how : `${phrases.stanceLabels[evidence.stance]}${phrases.joins.comma}${how}`),
    ...(speaker === undefined || speaker === position.actor.id || claimed ? [] : [text(phrases.joins.comma), name(who)]),
    ...(asMemberOf === undefined ? [] : [text(`${phrases.joins.comma}${sayMember(asMemberOf, corpus, language)}`)]),
  ];
}

/** Somebody else says that the actor takes it: neither the actor nor who speaks for it. */
export function isClaimed({ kind, speaker }: PositionEvidence, { actor }: Position, corpus: Corpus): boolean {
  if (kind === "own-words" || speaker === undefined || speaker === actor.id) return false;
  for (let at = corpus.actor(speaker), steps = 0; at?.speaksFor !== undefined && steps < 9; at = corpus.actor(at.speaksFor), steps++)
    if (at.speaksFor === actor.id) return false;
  return true;
}

function sayMember(group: string, corpus: Corpus, language: Language): string {
  return fillWords(language.phrases.stance.asMemberOf, { group: nameOf({ id: group, name: group }, corpus, language) });
}

/** The words, whose paper they stand in, and when. */
export function evidenceWords(evidence: PositionEvidence, corpus: Corpus, language: Language): Inline[] {
  const analysed = corpus.article(evidence.article);
  if (analysed === undefined) return [];
  const { phrases } = language;
  return [
    ...quoted(analysed, evidence),
    text(phrases.joins.dot),
    ...joined([[outletOf(analysed, language)], [text(sayWhen(evidence, corpus, language))]], phrases.joins.comma),
  ];
}

/** When it was said or done; else when the article appeared. */
export function sayWhen({ date, article }: PositionEvidence, corpus: Corpus, language: Language): string {
  const { common } = language.phrases;
  const published = corpus.article(article)?.published;
  if (date !== undefined) return sayDate(date, language);
  return published === undefined ? common.undated : fillWords(common.publishedOn, { date: sayDate(published, language) });
}

const kindOrder: readonly EvidenceKind[] = ["own-words", "reported-act", "characterised-by-outlet"];
const mostMarks = 6;
