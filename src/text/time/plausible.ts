import type { Token } from "../draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Form, Lexicon } from "./lexicon.ts";
import { isMaskBefore, isMaskBehind, isUnknown } from "./masks.ts";

/** A stretch of tokens that a form would take. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly parts: Readonly<Record<string, string>>;
  readonly lexicon: Lexicon;
  readonly at: (index: number) => readonly Candidate[];
}

/** Whether a stretch means what its form says, by what stands around it: "the sun", "may", "5 March victims" and "$12" do not. */
export function isPlausible(stretch: Stretch): boolean {
  const { form, tokens, to } = stretch;
  switch (form.means) {
    case "deictic":
      return !isPartOfDay(stretch);
    case "nth":
      return isNth(stretch);
    case "weekday":
    case "day":
      return !isCounted(stretch) && isMarkedOrdinal(stretch) && !touchesAmount(stretch);
    case "period":
      return !isBarePeriod(stretch) || !joins(tokens[to], stretch.lexicon);
    case "date":
      return isDate(stretch);
    case "that":
      return isSafeName(stretch) && !touchesMask(stretch);
    case "reference":
      // "el pasado octubre": the direction of the month.
      return !stretch.at(to).some(({ name }) => name === "month" || name === "weekday");
    default:
      return isSafeName(stretch);
  }
}

/** "the first quarter" without its year: "the first quarter of the book" is none. */
function isBarePeriod({ parts }: Stretch): boolean {
  return Object.keys(parts).every((part) => part === "period" || part === "ordinal" || part.startsWith("word"));
}

/** "la mañana": the part of the day, not tomorrow. */
function isPartOfDay({ tokens, from, to, lexicon, at }: Stretch): boolean {
  return to - from === 1 && lexicon.partBefore.has(tokens[from - 1]?.lower ?? "") && at(from).some(({ name }) => name === "part");
}

/** Of a named month one counts days, weeks and weekdays; what "this month" and "the month" count must be one too. */
function isNth({ parts }: Stretch): boolean {
  const named = parts.mon !== undefined || parts.month !== undefined;
  if (!named && parts.year !== undefined) return parts.single === "W";
  const unit = parts.single2 ?? parts.single;
  if (!named && unit !== "M" && (unit !== undefined || parts.direction === undefined)) return false;
  const counted = named || parts.single2 !== undefined ? parts.single : undefined;
  if (parts.weekday !== undefined || counted === "D" || counted === "W") return true;
  return !named && counted === undefined && (parts.day !== undefined || parts.ordinal !== undefined || parts.number !== undefined);
}

function isCounted({ form, parts, tokens, to, lexicon }: Stretch): boolean {
  const after = tokens[to];
  if (parts.day === undefined || after === undefined || !lexicon.counted.has(after.lower)) return false;
  return form.means === "weekday" || form.body.at(-1)?.names.includes("day") === true;
}

/** "on the 15th": a spelled ordinal counts things more often than days, unless the clause ends with it. */
function isMarkedOrdinal({ form, parts, tokens, to, lexicon }: Stretch): boolean {
  if (parts.ordinal === undefined || lexicon.suffixes.has(tokens[to - 1]?.lower ?? "")) return true;
  return form.means === "weekday" && parts.weekday !== undefined && tokens[to]?.kind !== "word";
}

function isDate(stretch: Stretch): boolean {
  const { parts, from, to } = stretch;
  if (isCounted(stretch) || touchesAmount(stretch) || touchesMask(stretch)) return false;
  if (parts.yearmonth !== undefined) return isYearMonth(stretch);
  if (parts.year !== undefined && parts.mon === undefined && parts.month === undefined && isAlone(stretch))
    return to - from === 1 ? isYear(stretch) : isSpelledYear(stretch);
  return isSafeName(stretch);
}

/** Nothing but one class, however many tokens it is. */
function isAlone({ form, parts }: Stretch): boolean {
  return form.short && Object.keys(parts).length === 1;
}

/** "$12 December" and "4.5 March" are no days; "says:30 December" is one. */
function touchesAmount({ parts, tokens, from }: Stretch): boolean {
  const before = tokens[from - 1];
  if (parts.day === undefined || before === undefined || before.kind !== "mark") return false;
  if (/\p{Sc}/u.test(before.text)) return true;
  if (before.end !== tokens[from]?.start) return false;
  return /[.,]/u.test(before.text) || (before.text === ":" && tokens[from - 2]?.kind === "number");
}

/** "*NUMBER* de enero": a day that somebody has taken out; the month alone would claim another thing. */
function touchesMask({ parts, tokens, from, to, lexicon }: Stretch): boolean {
  if ((parts.mon ?? parts.month) === undefined) return false;
  const [before, after] = [from - 1 - Number(joins(tokens[from - 1], lexicon)), to + Number(joins(tokens[to], lexicon))];
  // "el XX de enero": no numeral of a day.
  if (parts.ordinal !== undefined && tokens.slice(from, to).some(({ lower }) => isUnknown(lower))) return true;
  const dayless = parts.day === undefined && parts.ordinal === undefined && parts.number === undefined && parts.spelled === undefined;
  return (dayless && isMaskBefore(tokens, before)) || (parts.year === undefined && isMaskBehind(tokens, after));
}

/** Names that are common words too ("march", "fall") need a word of time before them, or to be all that is said. */
function isSafeName(stretch: Stretch): boolean {
  const { form, parts, tokens, from, to, lexicon } = stretch;
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (to - from === 1 && lexicon.ambiguous.has(first?.lower ?? "")) {
    if (before === undefined) return form.means === "date" && first?.capital === true && tokens.length === to;
    return (
      (lexicon.yearBefore.has(before.lower) || joins(before, lexicon) || endsRange(stretch)) &&
      (first?.capital === true || !lexicon.ranges.has(before.lower)) &&
      (after?.kind !== "word" || !joins(after, lexicon) || form.means === "date")
    );
  }
  if (parts.season === undefined || parts.year !== undefined || !lexicon.ambiguous.has(tokens[to - 1]?.lower ?? "")) return true;
  return !joins(after, lexicon);
}

/** "from March to May": not "from Boris Johnson to May". */
function endsRange({ tokens, from, lexicon, at }: Stretch): boolean {
  return lexicon.ranges.has(tokens[from - 1]?.lower ?? "") && at(from - 2).some(({ name, length }) => name === "month" && length === 1);
}

function joins(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.language.time.dateJoiners.includes(token.lower);
}

/** A bare number of four digits: behind a word of time, or with nothing counted behind it. */
function isYear({ tokens, from, to, lexicon }: Stretch): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (before !== undefined && /[\p{Sc}#]|^[.:/]$/u.test(before.text)) return false;
  if (after !== undefined && (after.text === "%" || /\p{Sc}/u.test(after.text) || lexicon.counted.has(after.lower))) return false;
  if (before !== undefined && lexicon.yearBefore.has(before.lower)) return true;
  // «Northern Shield 2023» is a name.
  if (before?.capital === true && after !== undefined && /^[”"»’']$/u.test(after.text)) return false;
  return after?.kind !== "word" || after.capital || !isPlural(after, lexicon);
}

/** "in nineteen eighty-six", "mil novecientos noventa": not "two thousand eighteen soldiers". */
function isSpelledYear({ tokens, from, to, parts, lexicon }: Stretch): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (Number(parts.year) % 100 === 0 || (after?.kind === "word" && !lexicon.functionWords.has(after.lower))) return false;
  if (after?.kind === "mark" && after.text === "-" && after.start === tokens[to - 1]?.end) return false;
  if (before === undefined) return after === undefined || after.kind === "mark";
  return lexicon.yearBefore.has(before.lower) || joins(before, lexicon);
}

/** "in 2014-09": elsewhere such numbers name files, laws and flights. */
function isYearMonth({ tokens, from, to, lexicon }: Stretch): boolean {
  const before = tokens[from - 1];
  return before === undefined ? tokens.length === to : lexicon.yearBefore.has(before.lower);
}

function isPlural(token: Token, lexicon: Lexicon): boolean {
  return !lexicon.functionWords.has(token.lower) && lexicon.language.time.pluralEndings.some((ending) => token.lower.endsWith(ending));
}
