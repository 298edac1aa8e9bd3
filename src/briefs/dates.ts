import type { DateRange, Reason } from "../article.ts";
import type { Json } from "../brief.ts";
import type { Language } from "../language.ts";
import { fillWords } from "./inlines.ts";

/**
 * Says a date as precisely as it is known, and no more.
 *
 *     2022-12-07..2022-12-07  ->  7 December 2022
 *     2022-12-01..2022-12-31  ->  December 2022
 *     2023-01-30..2023-02-02  ->  between 30 January and 2 February 2023
 */
export function sayDate(date: Pick<DateRange, "from" | "to" | "precision"> | undefined, { phrases }: Language): string {
  const { dates } = phrases;
  if (date === undefined) return dates.unknown;
  const from = partsOf(date.from);
  const to = partsOf(date.to);
  const whole = date.precision === "day" ? "day" : spanOf(date.from, date.to);
  if (whole === "day") return sayDay(from, dates);
  if (whole === "month") return sayMonth(from, dates);
  if (whole === "year") return fillWords(dates.year, { year: from.year });
  if (isFirst(date.from) && isLastOfMonth(date.to)) {
    const years = date.from.endsWith("-01-01") && date.to.endsWith("-12-31");
    if (years) return fillWords(dates.wholeRange, { from: from.year, to: to.year });
    return fillWords(dates.wholeRange, {
      from: from.year === to.year ? monthName(from, dates) : sayMonth(from, dates),
      to: sayMonth(to, dates),
    });
  }
  if (from.year !== to.year) return fillWords(dates.range, { from: sayDay(from, dates), to: sayDay(to, dates) });
  if (from.month !== to.month)
    return fillWords(dates.rangeInYear, { from: sayDayInYear(from, dates), to: sayDayInYear(to, dates), year: to.year });
  return fillWords(dates.rangeInMonth, { from: from.day, to: to.day, month: monthName(to, dates), year: to.year });
}

/**
 * Says a stretch of days all of which are meant; `sayDate` says a day that is known to lie in one.
 *
 *     2031-03-03..2031-04-02  ->  3 March to 2 April 2031
 */
export function sayPeriod({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  const { dates } = language.phrases;
  if (from === "" || spanOf(from, to) !== "other") return sayDate({ from, to, precision: "range" }, language);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year === last.year && first.month === last.month)
    return fillWords(dates.periodInMonth, { from: first.day, to: last.day, month: monthName(last, dates), year: last.year });
  const begin = first.year === last.year ? sayDayInYear(first, dates) : sayDay(first, dates);
  return fillWords(dates.period, { from: begin, to: sayDay(last, dates) });
}

/** A day, month or year in ISO form, or a range of two days: "2022-12-07", "2022-12", "2022". */
export function sayIso(iso: string, language: Language): string {
  const [, year, month, day] = isoPattern.exec(iso) ?? [];
  if (year === undefined) return iso;
  const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const to = day !== undefined ? from : lastDayOf(iso);
  return sayDate({ from, to, precision: day !== undefined ? "day" : month !== undefined ? "month" : "year" }, language);
}

/** What a list is grouped by: the month ("December 2022") in which a date begins, or the year where no month is known. */
export function sayGroup({ from, to, precision }: DateRange, language: Language): string {
  const years = precision === "year" || (from.endsWith("-01-01") && to.endsWith("-12-31"));
  return sayIso(from.slice(0, years ? 4 : 7), language);
}

/** "1 March 2023, 06:30 UTC": an instant as ISO has it; anything else as it stands. */
export function sayInstant(instant: string, language: Language): string {
  const { day, time } = isoInstant.exec(instant)?.groups ?? {};
  return day === undefined ? instant : `${sayIso(day, language)}${language.phrases.joins.comma}${time} UTC`;
}

/** A reason as a sentence without its full stop; days in it are said as dates. undefined: no words for it. */
export function sayReason(reason: Reason | undefined, language: Language): string | undefined {
  if (reason === undefined) return undefined;
  const template = language.phrases.reasons[reason.rule];
  if (template === undefined) return undefined;
  return template.replace(/\{(\w+)\}/gu, (slot, key: string) => {
    const value = reason.values[key];
    return value === undefined ? slot : sayIso(value, language);
  });
}

/** The contract's date: null where nobody can know it. */
export function dateJson(date: DateRange | undefined, language: Language): Json {
  if (date === undefined) return null;
  const { from, to, precision, basis } = date;
  const why = sayReason(date.why, language);
  return why === undefined ? { from, to, precision, basis } : { from, to, precision, basis, why: `${why}.` };
}

/** How many days a date may mean. */
export function dayCount({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** The last day of an ISO month or year. */
export function lastDayOf(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`;
  const [year = 0, month = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}
type Dates = Language["phrases"]["dates"];

function partsOf(iso: string): Parts {
  const [year = "", month = "1", day = "1"] = iso.split("-");
  return { year: String(Number(year)), month: Number(month), day: String(Number(day)) };
}

function sayDay(parts: Parts, dates: Dates): string {
  return fillWords(dates.day, { day: parts.day, month: monthName(parts, dates), year: parts.year });
}

function sayDayInYear(parts: Parts, dates: Dates): string {
  return fillWords(dates.dayInYear, { day: parts.day, month: monthName(parts, dates) });
}

function sayMonth(parts: Parts, dates: Dates): string {
  return fillWords(dates.month, { month: monthName(parts, dates), year: parts.year });
}

function monthName({ month }: Parts, dates: Dates): string {
  return dates.months[month - 1] ?? String(month);
}

/** What the days cover exactly: a day, a month, a year, or something between. */
function spanOf(from: string, to: string): "day" | "month" | "year" | "other" {
  if (from === to) return "day";
  if (isFirst(from) && to === lastDayOf(from.slice(0, 7))) return "month";
  if (from.endsWith("-01-01") && to === lastDayOf(from.slice(0, 4))) return "year";
  return "other";
}

function isFirst(iso: string): boolean {
  return iso.endsWith("-01");
}

function isLastOfMonth(iso: string): boolean {
  return iso === lastDayOf(iso.slice(0, 7));
}

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const isoInstant = /^(?<day>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)[\d:.]*Z$/u;
