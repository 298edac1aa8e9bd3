import type { DateRange } from "../article.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { isTimelineEntry } from "../corpus/timeline.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { dayCount } from "./dates.ts";
import { readDay } from "./event-filter.ts";
import { fillWords } from "./inlines.ts";
import { wholeRange } from "./question.ts";
import { inMarks } from "./words.ts";

/** ISO days, inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** The latest days that the corpus covers, because the reader gave no period. */
  readonly isDefault?: boolean;
}

/** What words such as "today" hang on. */
export interface Clock {
  /** ISO instant. */
  readonly now: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** Words that name a period, as they are offered to readers. */
export const periodWords: readonly string[] = ["today", "yesterday", "24h", "7d", "week", "month", "all"];
export const defaultDays = 7;
const vaguestDays = 14;

/**
 * Reads a period; without words the latest seven days that the corpus covers.
 *
 *     7d                      ->  the day of now and the six before
 *     2022-12/2023-01-15      ->  2022-12-01 to 2023-01-15
 */
export function readPeriod(words: string | undefined, corpus: Corpus, clock: Clock, language: Language): Period {
  if (words === undefined) return latestDays(corpus, clock);
  const period = periodOf(words.trim().toLowerCase(), corpus, clock, language);
  if (period === undefined) throw new UserError(fillWords(language.phrases.errors.badPeriod, { value: inMarks(words, language) }));
  return period;
}

/** Takes "7d castillo" and "castillo" apart into a period and what the digest is about. */
export function splitPeriod(words: string | undefined, about: string | undefined): { readonly period?: string; readonly about?: string } {
  if (words === undefined || about !== undefined) return { period: words, about };
  const [first = "", ...rest] = words.trim().split(/\s+/u);
  if (rest.length === 0) return looksLikePeriod(first) || digits.test(first) ? { period: first } : { about: words };
  return looksLikePeriod(first) ? { period: first, about: rest.join(" ") } : { about: words };
}

/** From the first to the last day that dated articles and events cover; what is only planned does not count. */
export function coverage(corpus: Corpus): { readonly from: string; readonly to: string } | undefined {
  const dates = datesOf(corpus);
  return dates.length === 0 ? undefined : wholeRange(dates);
}

/** A date is known well enough to fall into a period if it is no vaguer than the period is long, or than two weeks. */
export function isSure(date: Pick<DateRange, "from" | "to">, period?: { readonly from: string; readonly to: string }): boolean {
  return dayCount(date) <= Math.max(vaguestDays, period === undefined ? 0 : dayCount(period));
}

/** Of articles and of what they tell as done; what is told for a day after the last article appeared cannot have been done. */
function datesOf(corpus: Corpus): Pick<DateRange, "from" | "to">[] {
  const published = corpus.whole?.published ?? corpus.articles.flatMap((analysed) => analysed.published ?? []);
  const last = wholeRange(published).to;
  const told = corpus.whole?.told ?? corpus.timeline.filter(isTimelineEntry).flatMap(({ date }) => date ?? []);
  return [...published, ...(last === "" ? told : told.filter(({ to }) => to <= last))];
}

/** The day in a zone at an instant. */
export function dayIn({ now, timeZone }: Clock): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const found = Object.fromEntries(parts.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  return `${(found.year ?? "").padStart(4, "0")}-${found.month}-${found.day}`;
}

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function latestDays(corpus: Corpus, clock: Clock): Period {
  const dates = datesOf(corpus);
  const sure = dates.filter((date) => isSure(date));
  const to = dates.length === 0 ? dayIn(clock) : wholeRange(sure.length === 0 ? dates : sure).to;
  return { from: shiftDay(to, 1 - defaultDays), to, isDefault: true };
}

function periodOf(words: string, corpus: Corpus, clock: Clock, language: Language): Period | undefined {
  const today = dayIn(clock);
  const [, amount, unit] = amountPattern.exec(words) ?? [];
  if (amount !== undefined) {
    const ago = unit === "h" ? new Date(Date.parse(clock.now) - Number(amount) * hourMs).toISOString() : undefined;
    return { from: ago === undefined ? shiftDay(today, 1 - Math.max(1, Number(amount))) : dayIn({ ...clock, now: ago }), to: today };
  }
  switch (words) {
    case "today":
      return { from: today, to: today };
    case "yesterday":
      return { from: shiftDay(today, -1), to: shiftDay(today, -1) };
    case "week":
      return { from: shiftDay(today, -6), to: today };
    case "month":
      return { from: shiftDay(today, -29), to: today };
    case "all":
      return coverage(corpus) ?? { from: today, to: today };
  }
  const [first = "", last = first, ...more] = words.split("/");
  if (more.length > 0 || !digits.test(first) || !digits.test(last)) return undefined;
  const period = { from: readDay(first, "from", language), to: readDay(last, "to", language) };
  return period.from <= period.to ? period : undefined;
}

function looksLikePeriod(word: string): boolean {
  const lower = word.toLowerCase();
  return periodWords.includes(lower) || amountPattern.test(lower) || isoPattern.test(lower);
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const amountPattern = /^(\d{1,4})([hd])$/u;
const isoPattern = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;
const digits = /^\d/u;
