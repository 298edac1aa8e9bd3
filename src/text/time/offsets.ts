import type { Token } from "../draft.ts";
import { dayNumber } from "./calendar.ts";
import { type Lexicon, namedAt } from "./lexicon.ts";
import type { FormMatch } from "./match.ts";
import type { Resolved } from "./reference.ts";
import { shiftBy } from "./shifts.ts";

/**
 * Which way an amount leads to the date that it is counted from; undefined: it is not counted from the next date.
 *
 *     two days after Christmas     una semana antes del 5 de mayo     a week before the vote
 *     ^^^^^^^^                     ^^^^^^^^^^                         - (a length: nothing tells the day of the vote)
 */
export function linkOf(match: FormMatch, next: FormMatch | undefined, tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  if (next === undefined || match.means !== "duration" || match.parts.approx !== undefined || next.from - match.to > 4) return undefined;
  for (const { words, value } of namedAt(tokens, match.to, "link", lexicon)) {
    const end = match.to + words.length + 1;
    if (next.from === end || (next.from === end + 1 && lexicon.articles.has(tokens[end]?.lower ?? ""))) return Number(value);
  }
  return undefined;
}

/** So much before or after a day that is known; undefined: it is no day, or the amount was not counted. */
export function countedFrom(match: FormMatch, direction: number, base: Resolved | undefined): Resolved | undefined {
  const day = base?.type === "DATE" ? dayNumber(base.value) : undefined;
  const unit = match.parts.unit ?? match.parts.plural ?? match.parts.single;
  const amount = Number(match.parts.number ?? "1") + Number(match.parts.andhalf ?? 0);
  if (day === undefined || base === undefined || unit === undefined || Number.isNaN(amount)) return undefined;
  const value = shiftBy(day, direction * amount, unit);
  return value === undefined ? undefined : { type: "DATE", value, anchor: base.anchor === "none" ? "text" : base.anchor };
}
