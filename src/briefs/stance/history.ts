import type { DateRange, StanceLabel } from "../../article.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { byText } from "../words.ts";
import type { PositionEvidence } from "./positions.ts";

/** A time through which all dated evidence takes one side. */
export interface Phase {
  readonly stance: StanceLabel;
  /** When the side was first and last taken. */
  readonly first: DateRange;
  readonly last: DateRange;
  /** The passage of `first`. */
  readonly evidence: PositionEvidence;
}

/** When it was said or done; else when the article appeared. */
export function dateOf({ date, article }: PositionEvidence, corpus: Corpus): DateRange | undefined {
  return date ?? corpus.article(article)?.published;
}

/**
 * How a position changed: support, then opposition… Empty where it did not, or where the sides overlap in time: then sources differ.
 *
 *     oppose 2 March, oppose 5 March, support 9 April  ->  oppose 2-5 March, support 9 April
 */
export function phasesOf(evidence: readonly PositionEvidence[], corpus: Corpus): Phase[] {
  const dated = byDate(evidence, corpus).flatMap(({ date, evidence: each }) =>
    date === undefined || (each.stance !== "support" && each.stance !== "oppose") ? [] : [{ date, evidence: each }],
  );
  const sides = evidence.filter(({ stance }) => stance === "support" || stance === "oppose" || stance === "mixed");
  if (dated.length < sides.length) return [];
  const phases: Phase[] = [];
  for (const { date, evidence: each } of dated) {
    const current = phases.at(-1);
    if (current?.stance === each.stance) phases[phases.length - 1] = { ...current, last: date.to > current.last.to ? date : current.last };
    else phases.push({ stance: each.stance, first: date, last: date, evidence: each });
  }
  const apart = phases.every(({ first }, index) => index === 0 || (phases[index - 1]?.last.to ?? "") < first.from);
  return apart && phases.length > 1 && phases.length <= mostPhases ? phases : [];
}

/** Oldest first; what no date is known for stands last. */
export function byDate(
  evidence: readonly PositionEvidence[],
  corpus: Corpus,
): { readonly date: DateRange | undefined; readonly evidence: PositionEvidence }[] {
  return evidence
    .map((each) => ({ date: dateOf(each, corpus), evidence: each }))
    .toSorted((a, b) => byText(a.date?.from ?? "9999", b.date?.from ?? "9999") || byText(a.date?.to ?? "", b.date?.to ?? ""));
}

/** Who changes sides more often than this does not change: sources differ. */
const mostPhases = 4;
