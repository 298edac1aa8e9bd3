import { lastDayOf } from "./dates.ts";

/** Equal stretches of the calendar from one day to another. */
export interface TimeColumns {
  readonly unit: "day" | "week" | "month" | "year";
  /** First and last day of each, in order, without gaps. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
}

/** Parts the days from `from` to `to` into as many columns as are seen at a glance: days, weeks from Monday, months, or years. */
export function splitIntoColumns(from: string, to: string): TimeColumns {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const unit = days <= mostColumns ? "day" : days <= 7 * mostColumns ? "week" : days <= 31 * mostColumns ? "month" : "year";
  const columns: { from: string; to: string }[] = [];
  for (let start = firstDay(from, unit); start <= to; ) {
    const end = lastDay(start, unit);
    columns.push({ from: start, to: end });
    start = isoDay(dayNumber(end) + 1);
  }
  return { unit, columns };
}

/** Days since 1970. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMs);
}

/** Where a day lies, measured in columns: 0 at the left edge of the first, outside of them below 0 or beyond their number. */
export function placeOf(day: number, columns: TimeColumns["columns"]): number {
  const index = columns.findIndex(({ to }) => day <= dayNumber(to) + 1);
  const column = columns[index];
  if (column === undefined) return columns.length + 1;
  const start = dayNumber(column.from);
  return day < start ? -1 : index + (day - start) / (dayNumber(column.to) + 1 - start);
}

function firstDay(iso: string, unit: TimeColumns["unit"]): string {
  if (unit === "day") return iso;
  // 1 January 1970 was a Thursday.
  if (unit === "week") return isoDay(dayNumber(iso) - ((((dayNumber(iso) + 3) % 7) + 7) % 7));
  return unit === "month" ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`;
}

function lastDay(first: string, unit: TimeColumns["unit"]): string {
  if (unit === "day") return first;
  if (unit === "week") return isoDay(dayNumber(first) + 6);
  return lastDayOf(first.slice(0, unit === "month" ? 7 : 4));
}

function isoDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

const mostColumns = 36;
const dayMs = 86_400_000;
