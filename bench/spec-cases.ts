import { readFileSync } from "node:fs";
import { join } from "node:path";

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

interface RecognizersValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}
interface RecognizersRow {
  readonly input: string;
  readonly ref: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly values?: readonly RecognizersValue[] | null;
}
interface DucklingRow {
  readonly input: string;
  readonly ref: string;
  readonly kind: string;
  readonly value: string;
  readonly end?: string;
  readonly grain: string;
}

const assistant =
  /\b(?:cortana|siri|alexa|skype|schedule|reschedule|book(?:ing)?|set ?up|remind(?:er)?|calendar|meet(?:ing)?s?|appointments?|alarm|agenda[rs]?|reserva[rs]?|reuni[oó]n(?:es)?|cita|programe|recu[eé]rda(?:me)?)\b/iu;
const clock = /^T|T\d{2}|^P?T/u;
const counted = /\b(?:days?|weeks?|months?|years?|días?|dias?|semanas?|mes(?:es)?|años?)\b/iu;
const anchored =
  /\b(?:after|before|from|since|después de|antes de|a partir de|desde) (?:today|tomorrow|tmrw|yesterday|next|the|hoy|mañana|ayer|ahora|el|\p{Lu}|\d)/u;
const noYear =
  /^(?:on |el |este |next |this |próximo )?(?:(?:this |next |este )?\p{L}+ )?(?:\d{1,2} ?[-/.] ?\d{1,2}|\p{L}{3}\/\d{1,2})\.?$/iu;
const typed =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lu|lun|ma|mar|mi[eé]|mi[eé]rc|mx|jue|juev|vie|vier|s[aá]|s[aá]b|do|dom)\.?$|\b(?:tmrw|otd|qtr|yr|tomorrows)\b/iu;
const bareSpanish = /\b(?:manana|proxim[oa]s?|ano|anos|dia|dias|ultim[oa]s?|miercoles|sabado)\b/iu;
const mangled =
  /^\d{8}$|^\d{4} \d\d \d\d$|^\p{L}+-\d{1,4}-\d{1,4}$|^\d{1,4}-\d{4}-\p{L}+$|^\d{4}\/\d\d\/\p{L}+\.?$|^\p{L}{3}\d$|^\d\dq\d$/iu;
const arithmetic =
  /\b(?:\d|two|three|four) ?\p{L}+days (?:from now|ago|back)|\bclosest\b|\b(?:after next|(?:second|third|fifth|2nd|3rd|5th) last)\b|\bweeks? and \d+ days?\b|\d+ years? \d+ months?/iu;
const nextOrLast = /^(?:el |la )?(?:next|last|previous|following|pr[oó]xim[oa]|pasad[oa])\b|\b(?:pasado|anterior|siguiente|que viene)$/iu;
const weekdayName =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu;
const belowDay = /second|minute|hour/u;
const plain =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|this|today|tomorrow|yesterday|day|week|month|year)\b/iu;
const festival =
  /\b(?:christmas|xmas|easter|thanksgiving|halloween|eve|valentine|ramad[ah]n|independence|memorial|labou?r|veterans|earth|mother'?s?|father'?s?|black friday|cyber monday|juneteenth|freedom day|jubilee|emancipation|patrick|groundhog|inauguration|columbus|martin luther king|mlk|president|new year'?s?|teacher|navidad|nochebuena|nochevieja|pascua|acci[oó]n de gracias|d[ií]a (?:de(?:l)? (?!la semana)|internacional|mundial)[a-zñáéíóú]|santo|año nuevo|diwali|hanukkah|yom kippur|lent|carnival|girls|singles|guy fawkes|maosday|baosday|chinese)/iu;

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
    meanings: [...meanings, ...wholeUnits(row.text, meanings), ...nearerWeekday(row.text, row.ref, meanings)],
    leftOut: leftOut(row, language, kind, values, meanings),
  };
}

/** Forms that no newspaper prints. */
function oddForm(text: string, language: string): string | undefined {
  if (noYear.test(text)) return "day and month in digits without a year: in a newspaper a score, a fraction or a telephone number";
  if (typed.test(text) || (language === "es" && bareSpanish.test(text))) return "typed as in a chat: short forms, accents left out";
  if (mangled.test(text)) return "digits run together, or parts in an order that nobody prints";
  if (arithmetic.test(text)) return "arithmetic with a calendar: “3 Fridays from now”, “the closest Monday to”, “the third last week of”";
  if (/\bupcoming (?:\d|two)|(?:\d|two) upcoming/iu.test(text)) return "“upcoming two weeks”, which the spec reads as the second of them";
  return undefined;
}

function leftOut(
  row: RecognizersRow,
  language: string,
  kind: string,
  values: readonly RecognizersValue[],
  meanings: readonly Meaning[],
): string | undefined {
  if (!["date", "daterange", "datetime", "datetimerange", "duration", "set", "festival"].includes(kind))
    return /time/u.test(kind) ? "a time of day or a zone without a day" : "a form outside TIMEX3, or not resolved by the spec";
  if (assistant.test(row.input)) return "a command to an assistant";
  const form = oddForm(row.text, language);
  if (form !== undefined) return form;
  if (counted.test(row.text) && anchored.test(row.text))
    return "an amount counted from another date: TIMEX3 has two expressions and a relation between them";
  if (kind.startsWith("datetime") && values.every(({ timex }) => timex === undefined || !/^\(?(?:\d|X{4})/u.test(timex)))
    return "the present moment";
  if (/(?:minute|hour|\bmin|\bhr|\bhora|minuto|\d+ (?:second|segundo))s?\b/iu.test(row.text) && kind !== "duration" && kind !== "set")
    return "an amount of hours or less";
  if (kind !== "set" && kind !== "duration" && meanings.length === 0) return "not resolved by the spec";
  if (festival.test(row.text) && kind === "daterange") return "a range that hangs on a festival";
  return undefined;
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
    const until = clock.test(timex ?? "") ? next(end.slice(0, 10)) : end.slice(0, 10);
    return { from: start.slice(0, 10), until, ...(length === undefined ? {} : { value: length }) };
  }
  return undefined;
}

function ducklingCase(row: DucklingRow, language: string): SpecCase {
  const from = wholeDay(row.value);
  const until = row.end === undefined ? after(from, row.grain) : wholeDay(row.end);
  return {
    language,
    input: row.input,
    published: row.ref.slice(0, 10),
    start: 0,
    end: row.input.length,
    kind: `duckling ${row.kind === "datetimeHoliday" ? "festival" : row.kind === "datetime" ? row.grain : row.kind}`,
    meanings: [
      { from, until },
      ...otherDirection(row, from),
      ...wholeUnits(row.input, [{ from, until }]),
      ...nearerWeekday(row.input, row.ref, [{ from, until }]),
    ],
    leftOut:
      oddForm(row.input, language) ??
      (belowDay.test(row.grain)
        ? "a time of day, or an amount of hours or less"
        : row.kind === "datetimeOpenInterval"
          ? "a bound of a clock time"
          : row.kind === "datetime" && row.grain === "day" && !plain.test(row.input) && festival.test(row.input)
            ? "a festival among the dates"
            : undefined),
  };
}

const weekday = /^(?:on |el |este )?(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|mie|jue|vie|sáb|sab|dom)\p{L}*\.?$/iu;
const bareDay = /^(?:on |el )?(?:the |día )?\d{1,2}(?:st|nd|rd|th)?$|^(?:el )?día \p{L}+$|^(?:on )?the (?:first|1st)$|^on the first$/iu;
const openDate = /\d ?[/.-] ?\d|\p{L}{3}/u;
const closedDate =
  /\d{4}|[/.-]\d{1,2}[/.-]\d{2}|'\d{2}|\b(?:next|last|this|today|tomorrow|yesterday|ago|from|after|before|in|week|month|year|hace|dentro|pasad[oa]|pr[oó]xim[oa]|que viene|este|hoy|ayer|ma[ñn]ana|anteayer)\b/iu;

/** Duckling turns every open date ("Monday", "3 March") to the future, as assistants do; the day before or the year before counts as well. */
function otherDirection({ input, grain }: DucklingRow, from: string): Meaning[] {
  if (grain !== "day") return [];
  const date = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  if (weekday.test(input)) date.setUTCDate(date.getUTCDate() - 7);
  else if (bareDay.test(input)) date.setUTCMonth(date.getUTCMonth() - 1);
  else if (openDate.test(input) && !closedDate.test(input)) date.setUTCFullYear(date.getUTCFullYear() - 1);
  else return [];
  const day = date.toISOString().slice(0, 10);
  return [{ from: day, until: next(day) }];
}

/** "Two months ago" is a month in TIMEX3, where the specs count to the day. */
function wholeUnits(text: string, meanings: readonly Meaning[]): Meaning[] {
  const unit = /(?<week>\bweeks?|\bsemanas?|\bfortnight)|(?<month>\bmonths?|\bmes(?:es)?)|(?<year>\byears?|\baños?|\banos?)/iu.exec(
    text,
  )?.groups;
  const counted = /\b(?:ago|in|from now|later|hace|dentro de|en|back|hence)\b/iu.test(text);
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
