import type { Timex } from "../../article.ts";
import { addMonths, dayOf, daysInMonth, isoOf, mondayOf } from "./calendar.ts";

const day = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T|$)/u;
const month = /^(?<year>\d{4})-(?<month>\d{2})$/u;
const week = /^(?<year>\d{4})-W(?<week>\d{2})(?<end>-WE)?$/u;
const quarter = /^(?<year>\d{4})-(?<kind>[QH])(?<part>[1-4])$/u;
const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/u;
/** Begins in that year and ends in the next. */
const academic = /^AY(?<year>\d{4})$/u;
const year = /^\d{4}$/u;
const decade = /^\d{3}$/u;
const century = /^\d{2}$/u;
const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First and last day of a TimeML value; undefined where it names none. */
export function daysOf(value: string, mod?: Timex["mod"]): { from: string; to: string } | undefined {
  const range = numbersOf(value);
  if (range === undefined) return undefined;
  const [from, to] = part(range, mod);
  return { from: isoOf(from), to: isoOf(to) };
}

/** "mid-December" is about its middle third. */
function part([from, to]: readonly [number, number], mod?: Timex["mod"]): readonly [number, number] {
  const third = Math.floor((to - from + 1) / 3);
  if (third === 0) return [from, to];
  if (mod === "START") return [from, from + third];
  if (mod === "MID") return [from + third, to - third];
  if (mod === "END") return [to - third, to];
  return [from, to];
}

function numbersOf(value: string): readonly [number, number] | undefined {
  const parts = (day.exec(value) ?? month.exec(value) ?? week.exec(value) ?? quarter.exec(value) ?? season.exec(value))?.groups;
  if (parts === undefined) return yearsOf(value);
  const y = Number(parts.year);
  if (parts.day !== undefined) return one(dayOf(y, Number(parts.month), Number(parts.day)));
  if (parts.month !== undefined) return months(y, Number(parts.month), 1);
  if (parts.week !== undefined) {
    const monday = mondayOf(y, Number(parts.week));
    return parts.end === undefined ? [monday, monday + 6] : [monday + 5, monday + 6];
  }
  if (parts.season !== undefined) return months(y, seasonStart[parts.season] ?? 1, 3);
  const length = parts.kind === "Q" ? 3 : 6;
  return months(y, (Number(parts.part) - 1) * length + 1, length);
}

function yearsOf(value: string): readonly [number, number] | undefined {
  if (year.test(value)) return months(Number(value), 1, 12);
  const begins = academic.exec(value)?.groups?.year;
  if (begins !== undefined) return months(Number(begins), 1, 24);
  if (decade.test(value)) return months(Number(value) * 10, 1, 120);
  if (century.test(value)) return months(Number(value) * 100, 1, 1200);
  return undefined;
}

function one(number: number | undefined): readonly [number, number] | undefined {
  return number === undefined ? undefined : [number, number];
}

function months(y: number, first: number, length: number): readonly [number, number] | undefined {
  const from = dayOf(y, first, 1);
  if (from === undefined) return undefined;
  const end = addMonths(from, length);
  const to = Number.isNaN(end) ? from + daysInMonth(y, first) : end - 1;
  return [from, to];
}
