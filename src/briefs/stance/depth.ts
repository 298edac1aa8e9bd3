import type { StanceLabel } from "../../article.ts";
import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { name, quoted, strong, text } from "../inlines.ts";
import { nameOf, sayParty } from "../names.ts";
import { outletOf } from "../question.ts";
import { capital } from "../words.ts";
import { evidenceKind, readersOwn, restsOn, sayPhases, sayWhen, withoutCopies } from "./entry.ts";
import { byDate, phasesOf } from "./history.ts";
import type { Position, PositionEvidence } from "./positions.ts";

/** One position in depth: what it rests on, how it changed or where sources differ, and every passage by date. */
export function positionDepth(position: Position, corpus: Corpus, language: Language): Block[] {
  const { stance, stanceLabels, joins } = language.phrases;
  const evidence = withoutCopies(readersOwn(position.evidence, corpus, language), corpus);
  const phases = phasesOf(position.evidence, corpus);
  const changes = sayPhases(phases, language);
  const sides = [...new Set(evidence.map((each) => each.stance))].filter((label) => label === "support" || label === "oppose");
  const conflict = sides.length > 1 && phases.length === 0;
  const lead: Block = {
    kind: "paragraph",
    inlines: [
      name(nameOf(position.actor, corpus, language)),
      text(" "),
      strong(stanceLabels[position.stance]),
      text(" → "),
      name(sayParty(position.target, corpus, language)),
      text(`${joins.dot}${restsOn(position.evidence, corpus, language)}`),
    ],
  };
  const note: Block[] =
    changes.length > 0 ? [paragraph(changes)] : conflict ? [{ kind: "note", tone: "info", inlines: [text(stance.conflict)] }] : [];
  const history = conflict
    ? sidesOf(evidence).flatMap(([label, own]) => [heading(capital(stanceLabels[label])), ...passages(own, position, corpus, language)])
    : [...(evidence.length > 1 ? [heading(stance.history)] : []), ...passages(evidence, position, corpus, language)];
  return [lead, ...note, ...history];
}

/** Passages by date, those of one day together. */
function passages(evidence: readonly PositionEvidence[], position: Position, corpus: Corpus, language: Language): Block[] {
  const days = new Map<string, PositionEvidence[]>();
  for (const { evidence: each } of byDate(evidence, corpus)) {
    const day = sayWhen(each, corpus, language);
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return [...days].map(
    ([day, own]): Block => ({
      kind: "entry",
      lead: [text(capital(day))],
      inlines: [],
      details: own.flatMap((each) => passage(each, position, corpus, language)),
    }),
  );
}

function passage(evidence: PositionEvidence, position: Position, corpus: Corpus, language: Language): Inline[][] {
  const analysed = corpus.article(evidence.article);
  if (analysed === undefined) return [];
  const { colon, dot } = language.phrases.joins;
  return [
    [
      ...evidenceKind(evidence, position, corpus, language),
      text(colon),
      ...quoted(analysed, evidence),
      text(dot),
      outletOf(analysed, language),
    ],
  ];
}

function sidesOf(evidence: readonly PositionEvidence[]): [StanceLabel, PositionEvidence[]][] {
  const groups = new Map<StanceLabel, PositionEvidence[]>();
  for (const label of order) {
    const own = evidence.filter(({ stance }) => stance === label);
    if (own.length > 0) groups.set(label, own);
  }
  return [...groups];
}

const order: readonly StanceLabel[] = ["support", "oppose", "mixed", "mediate", "neutral"];

function heading(words: string): Block {
  return { kind: "heading", inlines: [text(words)] };
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}
