import type { StanceLabel } from "../article.ts";
import type { Block, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { emphasis, joined, mark, name, strong, text } from "./inlines.ts";
import { nameOf } from "./names.ts";
import { evidenceWords, positionEntry } from "./position-entry.ts";
import type { ActorPositions, Position, PositionEvidence } from "./positions.ts";
import { byText, count } from "./words.ts";

/**
 * Positions toward one party, as entries: those whom one passage shows to take the same position stand together, so that a list of
 * fourteen countries is one entry with one passage.
 */
export function groupedEntries(positions: readonly Position[], corpus: Corpus, language: Language): Block[] {
  const groups = new Map<string, Position[]>();
  for (const position of positions) {
    const [best] = position.evidence;
    const key = best === undefined ? position.actor.id : [position.stance, best.kind, best.article, best.start, best.end].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  return [...groups.values()].sort(byStance).flatMap((group) => groupEntry(group, corpus, language));
}

/** All positions by whom they concern, those first whom most concern. */
export function byTarget(found: readonly ActorPositions[]): Position[][] {
  const targets = new Map<string, Position[]>();
  for (const position of found.flatMap(({ positions }) => positions))
    targets.set(position.target.id, [...(targets.get(position.target.id) ?? []), position]);
  return [...targets].sort(([a, x], [b, y]) => y.length - x.length || byText(a, b)).map(([, positions]) => positions);
}

function groupEntry(group: readonly Position[], corpus: Corpus, language: Language): Block[] {
  const [first, second] = group;
  if (first === undefined) return [];
  if (second === undefined) return [positionEntry(first, first.actor, { corpus, language, all: false })];
  const [best] = first.evidence;
  if (best === undefined) return [];
  const { phrases } = language;
  const names = group.map(({ actor }): Inline[] => [name(nameOf(actor, corpus, language))]);
  const more = otherPassages(group, best);
  return [
    {
      kind: "entry",
      lead: joined(names, phrases.joins.comma),
      inlines: [strong(phrases.stanceLabels[first.stance]), text(phrases.joins.dot), emphasis(phrases.evidenceKinds[best.kind])],
      details: [
        evidenceWords(best, corpus, language),
        ...(more.length === 0 ? [] : [[text(count("morePassages", more.length, language)), text(phrases.joins.colon), ...more.map(mark)]]),
      ],
    },
  ];
}

/** Every other passage that shows it of one of them, once. */
function otherPassages(group: readonly Position[], best: PositionEvidence): PositionEvidence[] {
  const keyOf = ({ article, start, end }: PositionEvidence) => [article, start, end].join(" ");
  const seen = new Set([keyOf(best)]);
  return group.flatMap(({ evidence }) => evidence).filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}

const order: Readonly<Record<StanceLabel, number>> = { support: 0, oppose: 1, mixed: 2, mediate: 3, neutral: 4 };

function byStance([a]: readonly Position[], [b]: readonly Position[]): number {
  return a === undefined || b === undefined
    ? 0
    : order[a.stance] - order[b.stance] || b.evidence.length - a.evidence.length || byText(a.actor.id, b.actor.id);
}
