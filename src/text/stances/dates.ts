import type { DateRange, Timex } from "../../article.ts";
import type { Claim } from "./predicates.ts";
import type { Word } from "./words.ts";

/** How far from the predicate a date may stand, in words. */
const near = 4;

/** The date of what a sentence tells, where it stands at its start or beside the predicate. */
export function dateOf({ from, to }: Claim, words: readonly Word[], timexes: readonly Timex[]): DateRange | undefined {
  const dated = timexes.filter((timex) => timex.type === "DATE" && timex.days !== undefined && timex.anchor !== "speech");
  const close = dated.filter((timex) => {
    const first = words.findIndex((word) => word.token.end > timex.start);
    const last = words.findLastIndex((word) => word.token.start < timex.end);
    const leads = first <= 3 && last < from && !words.slice(0, from).some((word) => word.role === "verb" || word.role === "relative");
    const inside = first >= from && last <= to;
    const follows =
      first > to &&
      first - to <= near &&
      !words.slice(to + 1, first).some((word) => word.role === "relative" || word.role === "opener" || word.token.text === ",");
    return leads || inside || follows;
  });
  const [timex] = close;
  return timex?.days === undefined || close.length > 1 ? undefined : rangeOf(timex, timex.days);
}

function rangeOf(timex: Timex, days: { readonly from: string; readonly to: string }): DateRange {
  const precision =
    days.from === days.to ? "day" : /^\d{4}-\d{2}$/u.test(timex.value) ? "month" : /^\d{4}$/u.test(timex.value) ? "year" : "range";
  return { from: days.from, to: days.to, precision, basis: timex.certainty === "known" ? "explicit" : "relative" };
}
