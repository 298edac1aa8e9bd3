import { addMonths, dayOf, daysInMonth, isoOf, pad, padYear, partsOf, weekdayOf, weekOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";

/**
 * A day counted within its month, from its beginning or its end.
 *
 *     the first Tuesday of November 2016     el último domingo de marzo     the last day of May
 *     the 20th of next month     el 3 del mes pasado     the first Monday of the month
 */
export function resolveNth(parts: FormMatch["parts"], reference: Reference): Resolved | undefined {
  const named = parts.mon ?? parts.month;
  const numbered = parts.ordinal ?? parts.day ?? parts.number;
  const count = numbered === undefined ? undefined : Number(numbered);
  if (count === undefined && parts.direction !== "-1") return undefined;
  if (named === undefined && parts.year !== undefined) return weekOfYear(Number(parts.year), count);
  const whole: Resolved =
    named === undefined
      ? monthAround(parts, reference)
      : parts.year === undefined
        ? resolveMonth(Number(named), undefined, reference)
        : { type: "DATE", value: `${parts.year}-${pad(Number(named))}`, anchor: "none" };
  const [year = Number.NaN, month = Number.NaN] = whole.value.split("-").map(Number);
  const first = Number.isNaN(year) ? undefined : dayOf(year, month, 1);
  const unit = parts.single2 !== undefined || named !== undefined ? parts.single : undefined;
  if (first === undefined) return unit === undefined && parts.weekday === undefined ? inUnknown(whole, count) : whole;
  const days = daysInMonth(year, month);
  const weekday = parts.weekday === undefined ? undefined : Number(parts.weekday);
  if (weekday === undefined && unit === "W") {
    // The week of most of its days: the first has the 4th in it.
    const day = count === undefined ? first + days - 4 : first + 7 * (count - 1) + 3;
    return { ...whole, value: weekOf(day) };
  }
  const step = weekday === undefined ? 1 : 7;
  const start = weekday === undefined ? 0 : (weekday - weekdayOf(first) + 7) % 7;
  const day = count === undefined ? start + step * Math.floor((days - 1 - start) / step) : start + step * (count - 1);
  return day < 0 || day >= days ? whole : { ...whole, value: isoOf(first + day) };
}

/** "the first week of 2021" */
function weekOfYear(year: number, count: number | undefined): Resolved | undefined {
  const last = dayOf(year, 12, 28);
  if (last === undefined || (count !== undefined && count > 52)) return undefined;
  return { type: "DATE", value: count === undefined ? weekOf(last) : `${padYear(year)}-W${pad(count)}`, anchor: "none" };
}

/** "next month", "that month", "the month": from publication, or from what was told. */
function monthAround(parts: FormMatch["parts"], { published, last, narrative }: Reference): Resolved {
  const steps = Number(parts.that ?? parts.direction2 ?? parts.direction ?? 0);
  const told = last?.month !== undefined && (parts.that !== undefined || narrative);
  const base = told ? { year: last.year, month: last.month ?? 1 } : published === undefined ? undefined : partsOf(published);
  const anchor = told ? "text" : "publication";
  if (base === undefined) return { type: "DATE", value: "XXXX-XX", anchor };
  const index = base.year * 12 + base.month - 1 + steps;
  return { type: "DATE", value: `${padYear(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`, anchor };
}

function inUnknown(whole: Resolved, day: number | undefined): Resolved {
  return day === undefined ? whole : { ...whole, value: `XXXX-XX-${pad(day)}` };
}

/** A month has all of these days, so that the next or the last one is never far. */
const daysAround = 62;

/**
 * A day told by its number alone: the last one that was, unless the clause is of what is to come.
 *
 *     on the 15th     el día 4
 */
export function resolveDayOfMonth(
  parts: FormMatch["parts"],
  { published, tense, last, lastDay, narrative }: Reference,
): Resolved | undefined {
  const number = Number(parts.day ?? parts.ordinal ?? parts.number);
  if (!Number.isInteger(number) || number < 1 || number > 31) return undefined;
  if (last?.month !== undefined && (narrative || last.near)) {
    // "On 28 May he fell; on the 3rd he was back."
    const month = addMonths(
      dayOf(last.year, last.month, 1) ?? 0,
      lastDay !== undefined && last.day !== undefined && number < last.day ? 1 : 0,
    );
    const { year, month: of } = partsOf(month);
    return dayOf(year, of, number) === undefined
      ? undefined
      : { type: "DATE", value: `${padYear(year)}-${pad(of)}-${pad(number)}`, anchor: "text" };
  }
  if (published === undefined) return { type: "DATE", value: `XXXX-XX-${pad(number)}`, anchor: "publication" };
  for (let distance = 0; distance <= daysAround; distance++) {
    const day = tense === "future" ? published + distance : published - distance;
    if (partsOf(day).day === number) return { type: "DATE", value: isoOf(day), anchor: "publication" };
  }
  return undefined;
}
