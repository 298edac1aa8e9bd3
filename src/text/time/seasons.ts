import { resolveDate, yearOf } from "./absolute-dates.ts";
import { dayNumber, padYear, partsOf, weekOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import type { Reference, Resolved } from "./reference.ts";

type Parts = FormMatch["parts"];

export function resolveSeason(parts: Parts, reference: Reference): Resolved {
  const season = parts.season ?? "SP";
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `${year}-${season}`, anchor: "none" };
  if (reference.year !== undefined) return { type: "DATE", value: `${padYear(reference.year)}-${season}`, anchor: "text" };
  const told = parts.direction === undefined && reference.last !== undefined && (reference.narrative || parts.that !== undefined);
  if (told && reference.last !== undefined)
    return { type: "DATE", value: `${padYear(reference.last.year + Number(parts.that ?? 0))}-${season}`, anchor: "text" };
  if (reference.published === undefined) return { type: "DATE", value: `XXXX-${season}`, anchor: "publication" };
  const { year: now, month } = partsOf(reference.published);
  const starts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  const start = starts[season] ?? 1;
  let value = now;
  if (parts.direction === "-1" && start + 2 >= month) value = now - 1;
  else if (parts.direction === "1" && start <= month) value = now + 1;
  else if (parts.direction === undefined && start > month && reference.tense !== "future") value = now - 1;
  return { type: "DATE", value: `${padYear(value)}-${season}`, anchor: "publication" };
}

export function resolvePeriod(parts: Parts, reference: Reference): Resolved | undefined {
  const period = parts.period ?? (Number(parts.ordinal) <= 4 ? `Q${parts.ordinal}` : undefined);
  if (period === undefined) return undefined;
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `${year}-${period}`, anchor: "none" };
  const steps = Number(parts.that ?? parts.direction ?? 0);
  const told = parts.that !== undefined || reference.narrative;
  const base = told ? reference.last?.year : reference.published === undefined ? undefined : partsOf(reference.published).year;
  const stated = parts.that !== undefined || parts.direction !== undefined || told;
  if (!stated && reference.published !== undefined)
    return { type: "DATE", value: latestPeriod(period, reference.published, reference.tense), anchor: "publication" };
  return {
    type: "DATE",
    value: `${base === undefined ? "XXXX" : padYear(base + steps)}-${period}`,
    anchor: told ? "text" : "publication",
  };
}

/** "in the third quarter": the last one that has begun, unless the clause is of what is to come. */
function latestPeriod(period: string, published: number, tense: Reference["tense"]): string {
  const { year, month } = partsOf(published);
  const length = period.startsWith("Q") ? 3 : 6;
  const first = (Number(period.slice(1)) - 1) * length + 1;
  const step = tense === "future" ? Number(first + length - 1 < month) : -Number(first > month);
  return `${padYear(year + step)}-${period}`;
}

/** "the week of October 6": the one that the day is in. */
export function resolveWeekOf(parts: Parts, reference: Reference): Resolved | undefined {
  const day = resolveDate(parts, reference);
  const number = day === undefined ? undefined : dayNumber(day.value);
  return day === undefined || number === undefined ? undefined : { ...day, value: weekOf(number) };
}

/** Fiscal years begin on different days: their number is all that is known of them. */
export function resolveFiscal(parts: Parts, reference: Reference): Resolved {
  const period = parts.period === undefined ? "" : `-${parts.period}`;
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `FY${year}${period}`, anchor: "none" };
  const base =
    reference.published === undefined ? undefined : partsOf(reference.published).year + Number(parts.direction ?? parts.that ?? 0);
  return { type: "DATE", value: `FY${base === undefined ? "XXXX" : padYear(base)}${period}`, anchor: "publication" };
}

/** "the 2022-23 academic year": named by the year in which it begins; when in that year, countries differ. */
export function resolveAcademic(parts: Parts): Resolved | undefined {
  const year = parts.twoyears ?? yearOf(parts);
  return year === undefined ? undefined : { type: "DATE", value: `AY${year}`, anchor: "none" };
}
