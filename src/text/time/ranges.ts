import type { Token } from "../draft.ts";
import { type Lexicon, namedAt } from "./lexicon.ts";
import type { FormMatch } from "./match.ts";

const dayNumber = /^(?:[12]?\d|3[01])$/u;

/**
 * Completes what a neighbour tells: the other day of a range, and the year or era that only its last part has.
 *
 *     April 6-7 | the 12th and 14 July | from 490 to 480 BC | in April and June 1955 | 2006-07
 *           ^         ^^                      ^^^                ^^^^^                      ^^
 */
export function completeRanges(tokens: readonly Token[], matches: readonly FormMatch[], lexicon: Lexicon): FormMatch[] {
  // From the end, since the last part of a range has what the others lack.
  const backwards: FormMatch[] = [];
  for (let index = matches.length - 1; index >= 0; index--) {
    const match = matches[index];
    if (match === undefined) continue;
    const next = backwards.at(-1);
    if (match.means !== "date") {
      backwards.push(match.means === "day" ? ofSameRange(match, next, tokens, lexicon) : match);
      continue;
    }
    const own = withYearOf(match, next, tokens, lexicon);
    const after = dayAfter(own, tokens, lexicon);
    if (after !== undefined && (next === undefined || after.to <= next.from)) backwards.push(after);
    backwards.push(own);
    const before = dayBefore(own, tokens, lexicon) ?? monthBefore(own, tokens, lexicon) ?? yearBefore(own, tokens, lexicon);
    if (before !== undefined && before.from >= (matches[index - 1]?.to ?? 0)) backwards.push(before);
  }
  return backwards.reverse();
}

function isJoiner(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (/^[–—-]$/u.test(token.text) || lexicon.ranges.has(token.lower));
}

/** "in April and June 1955": both are of 1955; "October to March 1945" begins the year before. */
function withYearOf(match: FormMatch, next: FormMatch | undefined, tokens: readonly Token[], lexicon: Lexicon): FormMatch {
  const month = match.parts.mon ?? match.parts.month;
  const year = next?.parts.year;
  const nextMonth = next?.parts.mon ?? next?.parts.month;
  if (
    next === undefined ||
    month === undefined ||
    year === undefined ||
    nextMonth === undefined ||
    match.parts.year !== undefined ||
    match.parts.direction !== undefined
  )
    return match;
  const between = tokens.slice(match.to, next.from).filter((token) => !lexicon.articles.has(token.lower));
  if (between.length === 0 || between.length > 2 || !between.every((token) => isJoiner(token, lexicon) || token.text === ",")) return match;
  const later = Number(month) > Number(nextMonth);
  return { ...match, parts: { ...match.parts, year: String(Number(year) - (later ? 1 : 0)) } };
}

/** "from the 28th to the 3rd of May": the first day has the month of the last, or the one before it. */
function ofSameRange(match: FormMatch, next: FormMatch | undefined, tokens: readonly Token[], lexicon: Lexicon): FormMatch {
  const month = Number(next?.parts.mon ?? next?.parts.month ?? Number.NaN);
  const last = Number(next?.parts.day ?? next?.parts.ordinal ?? next?.parts.number ?? Number.NaN);
  const day = match.parts.day ?? match.parts.ordinal ?? match.parts.number;
  if (next?.means !== "date" || Number.isNaN(month) || Number.isNaN(last) || day === undefined) return match;
  const between = tokens.slice(match.to, Math.min(next.from, match.to + 3));
  if (next.from - match.to > 2 || !between.every((token) => isJoiner(token, lexicon) || lexicon.articles.has(token.lower))) return match;
  if (!between.some((token) => isJoiner(token, lexicon))) return match;
  const before = Number(day) >= last;
  const turn = before && month === 1;
  const parts: Record<string, string> = { mon: String(turn ? 12 : month - Number(before)), day };
  if (next.parts.year !== undefined) parts.year = String(Number(next.parts.year) - Number(turn));
  return { ...match, means: "date", parts };
}

/** The day before "-14 July". */
function dayBefore(match: FormMatch, tokens: readonly Token[], lexicon: Lexicon): FormMatch | undefined {
  const { parts } = match;
  if ((parts.day ?? parts.ordinal ?? parts.number) === undefined) return undefined;
  if (
    (parts.mon ?? parts.month) === undefined ||
    (!/^\d/u.test(tokens[match.from]?.text ?? "") && !lexicon.articles.has(tokens[match.from]?.lower ?? ""))
  )
    return undefined;
  if (!isJoiner(tokens[match.from - 1], lexicon)) return undefined;
  let at = match.from - 2;
  if (lexicon.suffixes.has(tokens[at]?.lower ?? "")) at--;
  const day = tokens[at];
  if (day === undefined || !dayNumber.test(day.text) || /^[\p{Sc}#.,:]$/u.test(tokens[at - 1]?.text ?? "")) return undefined;
  return { from: at, to: match.from - 1, means: "date", parts: { ...parts, day: day.text, ordinal: day.text } };
}

/** The day behind "April 6-" and "April 6th - ". */
function dayAfter(match: FormMatch, tokens: readonly Token[], lexicon: Lexicon): FormMatch | undefined {
  const { parts } = match;
  const first = parts.day ?? parts.ordinal;
  const last = tokens[match.to - 1];
  if ((parts.mon ?? parts.month) === undefined || first === undefined || parts.year !== undefined) return undefined;
  if (last?.kind !== "number" && !lexicon.suffixes.has(last?.lower ?? "")) return undefined;
  const day = tokens[match.to + 1];
  if (!/^[–—-]$/u.test(tokens[match.to]?.text ?? "") || day === undefined) return undefined;
  if (!dayNumber.test(day.text) || Number(day.text) <= Number(first)) return undefined;
  let to = match.to + 2;
  if (lexicon.suffixes.has(tokens[to]?.lower ?? "") && tokens[to]?.start === day.end) to++;
  const year = tokens[to]?.text === "," && /^[12]\d{3}$/u.test(tokens[to + 1]?.text ?? "") ? tokens[to + 1]?.text : undefined;
  return {
    from: match.to + 1,
    to: to + (year === undefined ? 0 : 2),
    means: "date",
    parts: { ...parts, day: day.text, ordinal: day.text, ...(year === undefined ? {} : { year }) },
  };
}

/** The short month before "-Feb 2017". */
function monthBefore(match: FormMatch, tokens: readonly Token[], lexicon: Lexicon): FormMatch | undefined {
  const { parts } = match;
  const last = Number(parts.mon ?? parts.month ?? Number.NaN);
  if (Number.isNaN(last) || parts.year === undefined || parts.day !== undefined || !isJoiner(tokens[match.from - 1], lexicon))
    return undefined;
  const at = match.from - 2;
  const month = namedAt(tokens, at, "mon", lexicon).find(({ words }) => words.length === 0)?.value;
  if (month === undefined || (lexicon.language.time.capitalNames && tokens[at]?.capital !== true)) return undefined;
  const year = Number(parts.year) - Number(Number(month) > last);
  return { from: at, to: at + 1, means: "date", parts: { month, year: String(year) } };
}

/** The year before "-480 BC", or before "-1975". */
function yearBefore(match: FormMatch, tokens: readonly Token[], lexicon: Lexicon): FormMatch | undefined {
  const { parts } = match;
  if (parts.era === undefined || (parts.mon ?? parts.month) !== undefined || !isJoiner(tokens[match.from - 1], lexicon)) return undefined;
  const at = match.from - 2;
  const year = tokens[at];
  if (year === undefined || !/^\d{2,4}$/u.test(year.text)) return undefined;
  return { from: at, to: at + 1, means: "date", parts: { smallyear: year.text, era: parts.era } };
}
