import { dayOf, daysInMonth, isoOf, pad, weekdayOf } from "./calendar.ts";
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
  if (weekday === undefined && parts.single !== "D") return undefined;
  const step = weekday === undefined ? 1 : 7;
  const start = weekday === undefined ? 0 : (weekday - weekdayOf(first) + 7) % 7;
  const day = count === undefined ? start + step * Math.floor((days - 1 - start) / step) : start + step * (count - 1);
  return day < 0 || day >= days ? whole : { ...whole, value: isoOf(first + day) };
}
