import type { Token } from "../draft.ts";
import type { Candidate } from "./candidates.ts";
import { type Lexicon, namedAt } from "./lexicon.ts";

const amount = /^\d{1,3}(?:[.,]\d{3})+$|^\d+(?:[.,]\d{1,2})?$/u;
/** "seven hundred and twenty-five thousand" is nine tokens long. */
const longestNumber = 10;

/**
 * An amount in digits or words: its value, "X" where nobody counted.
 *
 *     twenty-five | three and a half | several | 1,200 | a
 */
export function numberAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const named = (at: number, name: string) => namedAt(tokens, at, name, lexicon);
  for (const name of ["vague", "halfof", "one"] as const) {
    for (const entry of named(index, name)) found.push({ name: "number", length: entry.words.length + 1, value: entry.value });
  }
  const { length, value } = tokens[index]?.kind === "number" ? inDigits(tokens[index]) : inWords(tokens, index, lexicon);
  if (length > 0) {
    const half = named(index + length, "andhalf")[0];
    if (half !== undefined) found.push({ name: "number", length: length + half.words.length + 1, value: String(value + 0.5) });
    found.push({ name: "number", length, value: String(value) });
  }
  return found.sort((a, b) => b.length - a.length);
}

function inDigits(token: Token | undefined): { length: number; value: number } {
  return token !== undefined && amount.test(token.text) ? { length: 1, value: readAmount(token.text) } : { length: 0, value: 0 };
}

function inWords(tokens: readonly Token[], index: number, lexicon: Lexicon): { length: number; value: number } {
  let [length, value, part] = [0, 0, 0];
  // "a dozen", "a hundred"
  const lead = namedAt(tokens, index, "one", lexicon).length > 0 && isMultiple(tokens[index + 1]?.lower ?? "", lexicon) ? 1 : 0;
  for (let at = index + lead; at < index + longestNumber; at++) {
    const word = tokens[at]?.lower ?? "";
    const unit = lexicon.numbers.get(word);
    const times = lexicon.multipliers.get(word);
    if (unit !== undefined && goesOn(part, unit)) part += unit;
    else if (unit === 12 && part > 0) part *= unit;
    else if (times !== undefined && times >= 1000) {
      value += (part === 0 ? 1 : part) * times;
      part = 0;
    } else if (times !== undefined) part = part === 0 || part >= 100 ? part + times : part * times;
    else if ((word === "-" || lexicon.joiners.has(word)) && at > index + lead && lexicon.numbers.has(tokens[at + 1]?.lower ?? "")) continue;
    else break;
    length = at - index + 1;
  }
  return { length, value: value + part };
}

/** "twenty five" and "hundred five" are one number, "nineteen eighty" and "two three" are two. */
function goesOn(part: number, unit: number): boolean {
  return part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && unit < 10);
}

/**
 * A year in words.
 *
 *     nineteen eighty-six | two thousand (and) eighteen | mil novecientos noventa y dos
 */
export function spelledYearAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate | undefined {
  const whole = inWords(tokens, index, lexicon);
  if (whole.length > 1 && isYear(whole.value)) return { name: "year", length: whole.length, value: String(whole.value) };
  const century = lexicon.language.time.pairedYears === true ? (lexicon.numbers.get(tokens[index]?.lower ?? "") ?? 0) : 0;
  if (century < 11 || century > 20) return undefined;
  const rest = inWords(tokens, index + 1, lexicon);
  if (rest.length === 0 || rest.value < 10 || rest.value > 99) return undefined;
  return { name: "year", length: 1 + rest.length, value: String(century * 100 + rest.value) };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1100 && value < 2200;
}

function isMultiple(word: string, lexicon: Lexicon): boolean {
  return lexicon.multipliers.has(word) || (lexicon.numbers.get(word) ?? 0) === 12;
}

function readAmount(text: string): number {
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? Number(text.replaceAll(/[.,]/gu, "")) : Number(text.replace(",", "."));
}
