import type { Meaning } from "./spec-cases.ts";

export interface RecognizersValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}
export interface RecognizersRow {
  readonly input: string;
  readonly ref: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly values?: readonly RecognizersValue[] | null;
}

const assistant =
  /\b(?:cortana|siri|alexa|skype|schedule|reschedule|book(?:ing)?|set ?up|remind(?:er)?|calendar|meet(?:ing)?s?|appointments?|alarm|agenda[rs]?|reserva[rs]?|reuni[oó]n(?:es)?|cita|programe|recu[eé]rda(?:me)?)\b/iu;
const noYear =
  /^(?:on |el |este |next |this |próximo )?(?:(?:this |next |este )?\p{L}+ )?(?:\d{1,2} ?[-/.] ?\d{1,2}|\p{L}{3}\/\d{1,2})\.?$/iu;
const typed =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lu|lun|ma|mar|mi[eé]|mi[eé]rc|mx|jue|juev|vie|vier|s[aá]|s[aá]b|do|dom)\.?$|\b(?:tmrw|otd|qtr|yr|tomorrows)\b/iu;
const bareSpanish = /\b(?:manana|proxim[oa]s?|ano|anos|dia|dias|ultim[oa]s?|miercoles|sabado)\b/iu;
const mangled =
  /^\d{8}$|^\d{4} \d\d \d\d$|^\p{L}+-\d{1,4}-\d{1,4}$|^\d{1,4}-\d{4}-\p{L}+$|^\d{4}\/\d\d\/\p{L}+\.?$|^\p{L}{3}\d$|^\d\dq\d$/iu;
const arithmetic =
  /\b(?:\d|two|three|four) ?\p{L}+days (?:from now|ago|back)|\bclosest\b|\b(?:after next|(?:second|third|fifth|2nd|3rd|5th) last)\b|\bweeks? and \d+ days?\b|\d+ years? \d+ months?/iu;
export const festival =
  /\b(?:christmas|xmas|easter|thanksgiving|halloween|eve|valentine|ramad[ah]n|independence|memorial|labou?r|veterans|earth|mother'?s?|father'?s?|black friday|cyber monday|juneteenth|freedom day|jubilee|emancipation|patrick|groundhog|inauguration|columbus|martin luther king|mlk|president|new year'?s?|teacher|navidad|nochebuena|nochevieja|pascua|acci[oó]n de gracias|d[ií]a (?:de(?:l)? (?!la semana)|internacional|mundial)[a-zñáéíóú]|santo|año nuevo|diwali|hanukkah|yom kippur|lent|carnival|girls|singles|guy fawkes|maosday|baosday|chinese)/iu;

/** Forms that no newspaper prints. */
export function oddForm(text: string, language: string): string | undefined {
  if (noYear.test(text)) return "day and month in digits without a year: in a newspaper a score, a fraction or a telephone number";
  if (typed.test(text) || (language === "es" && bareSpanish.test(text))) return "typed as in a chat: short forms, accents left out";
  if (mangled.test(text)) return "digits run together, or parts in an order that nobody prints";
  if (arithmetic.test(text)) return "arithmetic with a calendar: “3 Fridays from now”, “the closest Monday to”, “the third last week of”";
  if (/\bupcoming (?:\d|two)|(?:\d|two) upcoming/iu.test(text)) return "“upcoming two weeks”, which the spec reads as the second of them";
  return undefined;
}

/** Why a case of Recognizers is not counted; undefined: it is. */
export function leftOut(
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
  if (kind.startsWith("datetime") && values.every(({ timex }) => timex === undefined || !/^\(?(?:\d|X{4})/u.test(timex)))
    return "the present moment";
  if (/(?:minute|hour|\bmin|\bhr|\bhora|minuto|\d+ (?:second|segundo))s?\b/iu.test(row.text) && kind !== "duration" && kind !== "set")
    return "an amount of hours or less";
  if (kind !== "set" && kind !== "duration" && meanings.length === 0) return "not resolved by the spec";
  if (festival.test(row.text) && kind === "daterange") return "a range that hangs on a festival";
  return undefined;
}
