import { readFileSync } from "node:fs";
import { join } from "node:path";
import { festival, leftOut, oddForm, type RecognizersRow, type RecognizersValue } from "./spec-left-out.ts";

/** A phrase of the public specs with what it is said to mean. */
export interface SpecCase {
  readonly language: string;
  readonly input: string;
  /** ISO day of publication. */
  readonly published: string;
  /** Where the expression stands in `input`. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Any of these meanings is right: the specs tell the past and the future one of "Friday". */
  readonly meanings: readonly Meaning[];
  /** Why the case is not counted. */
  readonly leftOut?: string;
}

/** Half-open range of ISO days, or a TimeML value where no days are meant. */
export interface Meaning {
  readonly from?: string;
  readonly until?: string;
  readonly value?: string;
}

interface DucklingRow {
  readonly input: string;
  readonly ref: string;
  readonly kind: string;
  readonly value: string;
  readonly end?: string;
  readonly grain: string;
}

const clock = /^T|T\d{2}|^P?T/u;
const nextOrLast = /^(?:el |la )?(?:next|last|previous|following|pr[oó]xim[oa]|pasad[oa])\b|\b(?:pasado|anterior|siguiente|que viene)$/iu;
const weekdayName =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu;
const belowDay = /second|minute|hour/u;
const plain =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|this|today|tomorrow|yesterday|day|week|month|year)\b/iu;

/** The specs of one language, both collections. */
export function readSpecCases(folder: string, language: string): SpecCase[] {
  const recognizers = rows<RecognizersRow>(join(folder, `recognizers-specs.${language}.jsonl`)).map((row) =>
    recognizersCase(row, language),
  );
  const duckling = rows<DucklingRow>(join(folder, `duckling-specs.${language}.jsonl`)).map((row) => ducklingCase(row, language));
  const seen = new Set<string>();
  return [...recognizers, ...duckling].filter(({ input, published, start, end }) => {
    const key = `${input} ${published} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

function rows<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

function recognizersCase(row: RecognizersRow, language: string): SpecCase {
  const values = row.values ?? [];
  const meanings = values.map(recognizersMeaning).filter((meaning) => meaning !== undefined);
  const kind = row.kind === "date" && festival.test(row.text) ? "festival" : row.kind;
  return {
    language,
    input: row.input,
    published: row.ref.slice(0, 10),
    start: row.start,
    end: row.end,
    kind: `recognizers ${kind}`,
    meanings: [
      ...meanings,
      ...sets(kind, values),
      ...wholeUnits(row.text, meanings),
      ...nearerWeekday(row.text, row.ref, meanings),
      ...uncounted(row.text, meanings),
    ],
    leftOut: leftOut(row, language, kind, values, meanings),
  };
}

/** "XXXX-05-12" and its two values; "(2015-01-01,2015-04-01,P3M)"; "P3D"; a moment counts for its day. */
function recognizersMeaning({ timex, value, start, end, Mod }: RecognizersValue): Meaning | undefined {
  const length = /,(?<length>P[^)]+)\)/u.exec(timex ?? "")?.groups?.length;
  const day = /^\d{4}-\d{2}-\d{2}/u;
  if (timex !== undefined && /^P/u.test(timex)) return { value: timex };
  if (value !== undefined && day.test(value)) return { from: value.slice(0, 10), until: next(value.slice(0, 10)) };
  // A bound ("since 2010") is right when the date that it names is: "since" starts with it, "before" ends with it.
  if (Mod !== undefined && (start === undefined || end === undefined)) {
    const bound = start ?? end;
    return bound === undefined ? undefined : { ...(start === undefined ? { until: bound.slice(0, 10) } : { from: bound.slice(0, 10) }) };
  }
  if (start !== undefined && end !== undefined && day.test(start)) {
    // A part of one day: "this evening".
    const until = clock.test(timex ?? "") || start.slice(0, 10) === end.slice(0, 10) ? next(end.slice(0, 10)) : end.slice(0, 10);
    return { from: start.slice(0, 10), until, ...(length === undefined ? {} : { value: length }) };
  }
  return undefined;
}

/** "Every Monday" is XXXX-WXX-1 in the specs as in TIMEX3, "every quarter" P3M there and P1Q here. */
function sets(kind: string, values: readonly RecognizersValue[]): Meaning[] {
  if (kind !== "set") return [];
  return values.flatMap(({ timex }) =>
    timex === undefined ? [] : timex === "P3M" ? [{ value: timex }, { value: "P1Q" }] : [{ value: timex }],
  );
}

/** "A few weeks" is PXW in TIMEX3, where the specs say three. */
function uncounted(text: string, meanings: readonly Meaning[]): Meaning[] {
  if (!/\b(?:few|several|some|unos|unas|vari[oa]s|algun[oa]s|poc[oa]s)\b/iu.test(text)) return [];
  return meanings.flatMap(({ value }) => (value === undefined ? [] : [{ value: value.replace(/\d+/u, "X") }]));
}

function ducklingCase(row: DucklingRow, language: string): SpecCase {
  const beforeChrist = /^-(?<year>\d{4})/u.exec(row.value)?.groups?.year;
  const from = wholeDay(row.value);
  const until = row.end === undefined ? after(from, row.grain) : wholeDay(row.end);
  return {
    language,
    input: row.input,
    published: row.ref.slice(0, 10),
    start: 0,
    end: row.input.length,
    kind: `duckling ${row.kind === "datetimeHoliday" || (row.kind === "datetime" && row.grain === "day" && !plain.test(row.input) && festival.test(row.input)) ? "festival" : row.kind === "datetime" ? row.grain : row.kind}`,
    meanings: [
      beforeChrist === undefined ? { from, until } : { value: `BC${beforeChrist}` },
      ...otherDirection(row, from),
      ...(row.kind === "interval" ? [...rangeBefore(row.input, from, until), ...countedLength(row.input)] : []),
      ...wholeUnits(row.input, [{ from, until }]),
      ...nearerWeekday(row.input, row.ref, [{ from, until }]),
    ],
    leftOut:
      oddForm(row.input, language) ??
      (belowDay.test(row.grain)
        ? "a time of day, or an amount of hours or less"
        : row.kind === "datetimeOpenInterval"
          ? "a bound of a clock time"
          : undefined),
  };
}

const weekday = /^(?:on |this |el |este )?(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|mie|jue|vie|sáb|sab|dom)\p{L}*\.?$/iu;
const bareDay = /^(?:on |el )?(?:the |día )?\d{1,2}(?:st|nd|rd|th)?$|^(?:el )?día \p{L}+$|^(?:on )?the (?:first|1st)$|^on the first$/iu;
const openDate = /\d ?[/.-] ?\d|\p{L}{3}/u;
const closedDate =
  /\d{4}|[/.-]\d{1,2}[/.-]\d{2}|'\d{2}|\b(?:next|last|this|today|tomorrow|yesterday|ago|from|after|before|in|week|month|year|hace|dentro|pasad[oa]|pr[oó]xim[oa]|que viene|este|hoy|ayer|ma[ñn]ana|anteayer)\b/iu;

/** Duckling turns every open date ("Monday", "3 March", "third quarter") to the future, as assistants do; the one before counts as well. */
function otherDirection({ input, grain, kind }: DucklingRow, from: string): Meaning[] {
  const date = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  if (kind === "datetimeHoliday" && !/\d/u.test(input) && !/\b(?:next|last|this|of)\b/iu.test(input))
    return [
      { ...yearBefore(date) },
      sameWeekday(date, (day) => day.getUTCMonth() === date.getUTCMonth() && placeIn(day, input) === placeIn(date, input)),
    ];
  if (grain === "day" && countedWeekday.test(input))
    return [sameWeekday(date, (day) => day.getUTCMonth() === date.getUTCMonth() && placeIn(day, input) === placeIn(date, input))];
  if (grain === "week" && /^(?:the )?week of \p{L}+ \d{1,2}(?:st|nd|rd|th)?$/iu.test(input)) return [weekBefore(date)];
  if (grain === "day" && numberedWeekday.test(input)) return [sameWeekday(date, (day) => day.getUTCDate() === date.getUTCDate())];
  if (grain === "quarter" && !closedDate.test(input)) date.setUTCFullYear(date.getUTCFullYear() - 1);
  else if (grain !== "day") return [];
  else if (weekday.test(input)) date.setUTCDate(date.getUTCDate() - 7);
  else if (bareDay.test(input)) date.setUTCMonth(date.getUTCMonth() - 1);
  else if (openDate.test(input) && !closedDate.test(input)) date.setUTCFullYear(date.getUTCFullYear() - 1);
  else return [];
  const day = date.toISOString().slice(0, 10);
  return [{ from: day, until: after(day, grain) }];
}

const numberedWeekday = /^(?:el )?(?:mon|tue|wed|thu|fri|sat|sun|lun|mié|jue|vie|sáb|dom)\p{L}* \d{1,2}(?:st|nd|rd|th)?$/iu;
const countedWeekday = /^(?:the |el )?\p{L}+ \p{L}+ (?:of|in|de) \p{L}+$/iu;

/** The nearest earlier day that is the same weekday and fits. */
function sameWeekday(date: Date, fits: (day: Date) => boolean): Meaning {
  const day = new Date(date);
  do day.setUTCDate(day.getUTCDate() - 7);
  while (!fits(day));
  const from = day.toISOString().slice(0, 10);
  return { from, until: next(from) };
}

/** "From 13 to 15 July" of the year before. */
function rangeBefore(input: string, from: string, until: string): Meaning[] {
  if (closedDate.test(input) || !/\d|\p{L}{3}/u.test(input)) return [];
  const [a, b] = [from, until].map((day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
  return [{ from: a, until: b }];
}

const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const cuentas = ["una?", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
const units = [
  ["D", /\b(?:days?|días?)\b/iu],
  ["W", /\b(?:weeks?|semanas?)\b/iu],
  ["M", /\b(?:months?|mes(?:es)?)\b/iu],
  ["Y", /\b(?:years?|años?)\b/iu],
] as const;

/** "The last two weeks" is P2W in TIMEX3. */
function countedLength(input: string): Meaning[] {
  const unit = units.find(([, word]) => word.test(input))?.[0];
  const words = [counts, cuentas]
    .map((list) => list.findIndex((word) => new RegExp(`\\b${word}\\b`, "iu").test(input)) + 1)
    .find((n) => n > 0);
  const amount = /\bfew\b/iu.test(input) ? "X" : (/\d+/u.exec(input)?.[0] ?? words);
  return unit === undefined || amount === undefined ? [] : [{ value: `P${amount}${unit}` }];
}

function yearBefore(date: Date): Meaning {
  const from = `${date.getUTCFullYear() - 1}${date.toISOString().slice(4, 10)}`;
  return { from, until: next(from) };
}

/** Which of its weekday in its month a day is, counted from the end for "last". */
function placeIn(day: Date, input: string): number {
  const days = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return /^(?:the )?last|^(?:el )?último/u.test(input) ? Math.floor((days - day.getUTCDate()) / 7) : Math.floor((day.getUTCDate() - 1) / 7);
}

/** The week of the day a year before: "the week of October 6". */
function weekBefore(monday: Date): Meaning {
  const from = new Date(monday);
  from.setUTCDate(from.getUTCDate() - 53 * 7);
  const start = from.toISOString().slice(0, 10);
  return { from: start, until: after(start, "week") };
}

/** "Two months ago" is a month in TIMEX3, where the specs count to the day. */
function wholeUnits(text: string, meanings: readonly Meaning[]): Meaning[] {
  const unit = /(?<week>\bweeks?|\bsemanas?|\bfortnight)|(?<month>\bmonths?|\bmes(?:es)?)|(?<year>\byears?|\baños?|\banos?)/iu.exec(
    text,
  )?.groups;
  const counted = /\b(?:ago|in|from now|later|hace|dentro de|en|back|hence|from|after|before|después|antes|a partir)\b/iu.test(text);
  if (unit === undefined || !counted) return [];
  return meanings.flatMap(({ from }) => {
    const date = new Date(`${from}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return [];
    if (unit.week !== undefined) date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    else if (unit.month !== undefined) date.setUTCDate(1);
    else date.setUTCMonth(0, 1);
    const start = date.toISOString().slice(0, 10);
    return [{ from: start, until: after(start, unit.week !== undefined ? "week" : unit.month !== undefined ? "month" : "year") }];
  });
}

/** "Next Friday", said on a Thursday: tomorrow for a newspaper, in eight days for the specs. Both are right. */
function nearerWeekday(text: string, ref: string, meanings: readonly Meaning[]): Meaning[] {
  if (!nextOrLast.test(text) || !weekdayName.test(text) || /\d/u.test(text)) return [];
  return meanings.flatMap(({ from }) => {
    const date = new Date(`${from}T00:00:00Z`);
    const published = new Date(`${ref.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return [];
    date.setUTCDate(date.getUTCDate() + (date > published ? -7 : 7));
    const day = date.toISOString().slice(0, 10);
    return [{ from: day, until: next(day) }];
  });
}

const wholeDay = (value: string) => value.slice(0, 10).replaceAll("-00", "-01");

function after(from: string, grain: string): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (grain === "week") date.setUTCDate(date.getUTCDate() + 7);
  else if (grain === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else if (grain === "quarter") date.setUTCMonth(date.getUTCMonth() + 3);
  else if (grain === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** "2023-03-01" for "2023-02-28". */
export function next(day: string): string {
  return after(day, "day");
}
