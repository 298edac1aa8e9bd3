/** Time expressions: tables of words and the forms in which they meet. The engine that reads them knows no language. */
export interface TimeData {
  /** Names, lower case. */
  readonly months: Readonly<Record<string, number>>;
  /** Short forms, without their stop: dates only beside a day or year. */
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** Names of months and weekdays begin with a capital. */
  readonly capitalNames: boolean;
  /** Between the parts of a written date: "de". */
  readonly dateJoiners: readonly string[];
  /** Behind the number of a day: "th". */
  readonly daySuffixes: readonly string[];
  /** 3/4/2023 is the third of April. */
  readonly dayFirst: boolean;

  /** Number words up to 99, and what multiplies them. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  /** Years are read as two numbers: "nineteen eighty-six". */
  readonly pairedYears?: boolean;
  /** Between number words: "and". */
  readonly numberJoiners: readonly string[];
  /** Words for one that are also articles: "a". */
  readonly one: readonly string[];
  /** Amounts that nobody counted: "several". */
  readonly vague: readonly string[];
  /** Behind a number ("and a half") and before a unit ("half a"). */
  readonly andHalf: readonly string[];
  readonly halfOf: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  readonly pluralUnits: Readonly<Record<string, TimeUnit>>;
  /** Classes of phrases that the forms below name, each with its value. */
  readonly phrases: Readonly<Record<PhraseClass, Readonly<Record<string, string>>>>;
  /** Tried at every word; the longest wins, of equals the first. */
  readonly forms: readonly TimeForm[];
  /** Words (and endings of verbs) by which a clause speaks of what is to come. */
  readonly future: { readonly words: readonly string[]; readonly endings: readonly string[] };
  /** Words that open a look back to where something began: what they date does not move the story there. */
  readonly since: readonly string[];
  readonly past: { readonly words: readonly string[]; readonly endings: readonly string[] };
  /** Between the ends of a range: "to"; articles that may stand there too. */
  readonly ranges: readonly string[];
  /** Words behind which a word that is both a day and a part of one is the part: "la mañana". */
  readonly partBefore?: readonly string[];
  readonly articles: readonly string[];
  /** How the plural of what is counted ends: "1400 victims" is no year. */
  readonly pluralEndings: readonly string[];
  /** A bare number of four digits is a year behind these words; without them only where nothing counted follows. */
  readonly yearBefore: readonly string[];
  /** Words before a day of a month: "on". */
  readonly dayBefore: readonly string[];
  /** Names that are common words too: alone they are dates only behind such a word. */
  readonly ambiguous: readonly string[];
  /** What is counted, weighed or measured: no year before it. */
  readonly counted: readonly string[];
}

/** TimeML units; WE is the weekend, NI the night, FN two weeks. */
export type TimeUnit = "S" | "MIN" | "H" | "D" | "W" | "FN" | "WE" | "M" | "Q" | "Y" | "DE" | "CE" | "NI";

/**
 * - deictic: days from today, with a part of the day if any: "0", "-1", "0TNI"
 * - reference: PAST_REF, PRESENT_REF, FUTURE_REF
 * - direction: "-1" last, "0" this, "1" next (from publication); that: "-1", "0", "1" (from the last date told)
 * - span: "-1" the past, "1" the next (before a number or a plural: a duration)
 * - mod: START, MID, END; approx: APPROX, MORE_THAN, LESS_THAN
 * - part: MO, AF, EV, NI, MI, DT; season: SP, SU, FA, WI; period: Q1…, H1, H2
 * - festival: MM-DD, "easter+N" (with "W": its week), or "MM/weekday/count" (count -1 is the last) with "+N" days behind it,
 *   "orthodox+N", or the month and day of another calendar, by their names in English: "hebrew:Tishri-10", "chinese:1-1", "islamic-umalqura:10-1"
 * - beside: "-1" / "1" where the other day is not said: "the day before."
 * - back / on: "-1" / "1" behind a number and unit: ago hangs on publication ("ago"), earlier and later on the last date told
 * - link: "-1" / "1" between an amount and the day that it is counted from: "two days after Easter"
 * - often: a SET's value ("P1D"); each: "every"
 * - moment: "that time", the last date told
 * - era: "BC" or "AD"; half: "am", "pm"; zone: "Z" or "+01:00"
 */
export type PhraseClass =
  | "deictic"
  | "reference"
  | "direction"
  | "that"
  | "span"
  | "mod"
  | "approx"
  | "part"
  | "season"
  | "period"
  | "festival"
  | "ago"
  | "shift"
  | "beside"
  | "link"
  | "often"
  | "each"
  | "era"
  | "halfday"
  | "zone"
  | "decade"
  | "noon"
  | "moment";

/**
 * One form: elements divided by spaces. An element is a class (month, mon, weekday, wday, day, ordinal, year, smallyear, shortyear,
 * number, spelled (1 to 31 in words), andhalf, unit, single, plural, iso, slashed, yearmonth, twoyears, yy, clock, hour, tens, round, or a phrase class) or a word in quotes; "|" alternatives, "?" optional. What stands before "<" or
 * behind ">" must be there but is left out of the span; "^" is the beginning of the sentence, "." its end as well.
 *
 *     "weekday? mon .? day|ordinal ,? year"
 */
export interface TimeForm {
  readonly form: string;
  readonly means: TimeMeaning;
  /** Only behind "the end of" and the like. */
  readonly onlyWithMod?: boolean;
}

export type TimeMeaning =
  | "date"
  | "weekday"
  | "deictic"
  | "reference"
  | "relative"
  | "ago"
  | "ahead"
  | "nth"
  | "weekof"
  | "fiscal"
  | "academic"
  | "day"
  | "shift"
  | "duration"
  | "set"
  | "time"
  | "season"
  | "period"
  | "decade"
  | "century"
  | "festival"
  | "that";
