import { resolveCentury, resolveDate, resolveDecade } from "./absolute-dates.ts";
import { resolveDuration, resolveSet, resolveTime } from "./amounts.ts";
import { resolveFestival } from "./festivals.ts";
import { resolveAgo, resolveDeictic, resolveRelative, resolveShift, resolveThat, resolveWeekday } from "./hanging-dates.ts";
import type { FormMatch } from "./match.ts";
import { resolveDayOfMonth, resolveNth } from "./nth-days.ts";
import type { Reference, Resolved } from "./reference.ts";
import { resolveAcademic, resolveFiscal, resolvePeriod, resolveSeason, resolveWeekOf } from "./seasons.ts";

/** The type and value of a form where it stands; undefined: it is no expression of time after all. */
export function resolveForm(match: FormMatch, reference: Reference): Resolved | undefined {
  const { parts } = match;
  switch (match.means) {
    case "date":
      return resolveDate(parts, reference);
    case "weekday":
      return resolveWeekday(parts, reference);
    case "deictic":
      return resolveDeictic(parts.deictic ?? "0", reference);
    case "reference":
      // "The attack soon failed": what is to come is told only where the clause looks there.
      if (parts.reference === "FUTURE_REF" && match.to - match.from === 1 && (reference.tense === "past" || reference.narrative))
        return undefined;
      return { type: "DATE", value: parts.reference ?? "PRESENT_REF", anchor: "publication" };
    case "relative":
      return resolveRelative(parts, reference, match.mod !== undefined);
    case "that":
      return resolveThat(parts, reference);
    case "ago":
      return resolveAgo(parts, reference);
    case "ahead":
      return reference.tense === "future" || (reference.tense === undefined && reference.alone)
        ? resolveAgo({ ...parts, ago: "1" }, reference)
        : resolveDuration(parts);
    case "nth":
      return resolveNth(parts, reference);
    case "weekof":
      return resolveWeekOf(parts, reference);
    case "fiscal":
      return resolveFiscal(parts, reference);
    case "academic":
      return resolveAcademic(parts);
    case "day":
      return resolveDayOfMonth(parts, reference);
    case "shift":
      return resolveShift(parts, reference);
    case "duration":
      return resolveDuration(parts);
    case "set":
      return resolveSet(parts);
    case "time":
      return resolveTime(parts, reference);
    case "season":
      return resolveSeason(parts, reference);
    case "period":
      return resolvePeriod(parts, reference);
    case "decade":
      return resolveDecade(parts);
    case "century":
      return resolveCentury(parts);
    case "festival":
      return resolveFestival(parts, reference);
  }
}
