import { dayOf, daysInMonth, isoOf, pad, partsOf, weekdayOf, weekOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";

/**
 * A day counted within its month, from its beginning or its end.
 *
 *     the first Tuesday of November 2016     el último domingo de marzo     the last day of May
 */
export function resolveNth(parts: FormMatch["parts"], reference: Reference): Resolved | undefined {
  const month = Number(parts.mon ?? parts.month);
  const count = parts.ordinal === undefined ? undefined : Number(parts.ordinal);
  if (count === undefined && parts.direction !== "-1") return undefined;
  const whole: Resolved =
    parts.year === undefined
      ? resolveMonth(month, undefined, reference)
      : { type: "DATE", value: `${parts.year}-${pad(month)}`, anchor: "none" };
  const year = Number(whole.value.slice(0, 4));
  const first = Number.isNaN(year) ? undefined : dayOf(year, month, 1);
  if (first === undefined) return whole;
  const days = daysInMonth(year, month);
  const weekday = parts.weekday === undefined ? undefined : Number(parts.weekday);
  if (weekday === undefined && parts.single === "W") {
    // The week of most of its days: the first has the 4th in it.
    const day = count === undefined ? first + days - 4 : first + 7 * (count - 1) + 3;
    return { ...whole, value: weekOf(day) };
  }
  const step = weekday === undefined ? 1 : 7;
  const start = weekday === undefined ? 0 : (weekday - weekdayOf(first) + 7) % 7;
  const day = count === undefined ? start + step * Math.floor((days - 1 - start) / step) : start + step * (count - 1);
  return day < 0 || day >= days ? whole : { ...whole, value: isoOf(first + day) };
}

/** A month has all of these days, so that the next or the last one is never far. */
const daysAround = 62;

/**
 * A day told by its number alone: the last one that was, unless the clause is of what is to come.
 *
 *     on the 15th     el día 4
 */
export function resolveDayOfMonth(parts: FormMatch["parts"], { published, tense }: Reference): Resolved | undefined {
  const number = Number(parts.day ?? parts.ordinal ?? parts.number);
  if (!Number.isInteger(number) || number < 1 || number > 31) return undefined;
  if (published === undefined) return { type: "DATE", value: `XXXX-XX-${pad(number)}`, anchor: "publication" };
  for (let distance = 0; distance <= daysAround; distance++) {
    const day = tense === "future" ? published + distance : published - distance;
    if (partsOf(day).day === number) return { type: "DATE", value: isoOf(day), anchor: "publication" };
  }
  return undefined;
}
