import type { StanceLabel } from "../../article.ts";
import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { emphasis, joined, mark, name, strong, text } from "../inlines.ts";
import { nameOf } from "../names.ts";
import { byText, capital, count } from "../words.ts";
import { evidenceKind, evidenceWords, positionEntry, readersOwn, withoutCopies } from "./entry.ts";
import type { Position, PositionEvidence } from "./positions.ts";

/**
 * Positions toward one party, as entries with their words: those whom one passage shows to take the same position stand together, so
 * that a list of fourteen countries is one entry with one passage.
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

/**
 * The same in one line a label, each name with its best passage.
 *
 *     Supports: Bolivia [000], Mexico [000] [004] …
 */
export function labelLines(positions: readonly Position[], corpus: Corpus, language: Language): Inline[][] {
  const { stanceLabels, joins } = language.phrases;
  return labels.flatMap((label) => {
    const takers = positions.filter(({ stance }) => stance === label).sort((a, b) => byStance([a], [b]));
    if (takers.length === 0) return [];
    const names = takers.slice(0, mostNames).map(({ actor, evidence }): Inline[] => {
      const [best] = readersOwn(evidence, corpus, language);
      return [name(nameOf(actor, corpus, language)), ...(best === undefined ? [] : [text(" "), mark(best)])];
    });
    const left = takers.length - names.length;
    return [
      [
        strong(capital(stanceLabels[label])),
        text(joins.colon),
        ...joined(names, joins.comma),
        ...(left === 0 ? [] : [text(`${joins.comma}${count("moreActors", left, language)}`)]),
      ],
    ];
  });
}

/** All positions by whom they concern, those first whom most concern. */
export function byTarget(positions: readonly Position[]): Position[][] {
  const targets = new Map<string, Position[]>();
  for (const position of positions) targets.set(position.target.id, [...(targets.get(position.target.id) ?? []), position]);
  return [...targets].sort(([a, x], [b, y]) => y.length - x.length || byText(a, b)).map(([, toward]) => toward);
}

function groupEntry(group: readonly Position[], corpus: Corpus, language: Language): Block[] {
  const [first, second] = group;
  if (first === undefined) return [];
  if (second === undefined) return [positionEntry(first, [first.actor], corpus, language)];
  const [best] = readersOwn(first.evidence, corpus, language);
  if (best === undefined) return [];
  const { phrases } = language;
  const names = group.map(({ actor }): Inline[] => [name(nameOf(actor, corpus, language))]);
  const more = otherPassages(group, best, corpus);
  const [kind = emphasis(phrases.evidenceKinds[best.kind])] = evidenceKind(best, first, corpus, language);
  return [
    {
      kind: "entry",
      lead: joined(names, phrases.joins.comma),
      inlines: [strong(phrases.stanceLabels[first.stance]), text(phrases.joins.dot), kind],
      details: [
        evidenceWords(best, corpus, language),
        ...(more.length === 0 ? [] : [[text(count("morePassages", more.length, language)), text(phrases.joins.colon), ...more.map(mark)]]),
      ],
    },
  ];
}

/** Every other passage that shows it of one of them, once. */
function otherPassages(group: readonly Position[], best: PositionEvidence, corpus: Corpus): PositionEvidence[] {
  const keyOf = ({ article, start, end }: PositionEvidence) => [article, start, end].join(" ");
  const seen = new Set([keyOf(best)]);
  return group.flatMap(({ evidence }) => withoutCopies(evidence, corpus)).filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}

const labels: readonly StanceLabel[] = ["support", "oppose", "mixed", "mediate", "neutral"];
const mostNames = 8;

function byStance([a]: readonly Position[], [b]: readonly Position[]): number {
  return a === undefined || b === undefined
    ? 0
    : labels.indexOf(a.stance) - labels.indexOf(b.stance) || b.evidence.length - a.evidence.length || byText(a.actor.id, b.actor.id);
}
