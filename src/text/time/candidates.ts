import type { Token } from "../draft.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

/** That tokens from some index on are of a class, how many they are, and what they stand for. */
export interface Candidate {
  readonly name: string;
  readonly length: number;
  readonly value: string;
}

const digits = /^\d{1,4}$/u;
const amount = /^\d{1,3}(?:[.,]\d{3})+$|^\d+(?:[.,]\d{1,2})?$/u;
const clock = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/u;
const dotted = /^(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>\d{4}|\d{2})$/u;
/** "seven hundred and twenty-five thousand" is nine tokens long. */
const longestNumber = 10;
const none: readonly Candidate[] = [];

/** Every class that begins at token `index`. */
export function candidatesAt(tokens: readonly Token[], index: number, lexicon: Lexicon): readonly Candidate[] {
  const token = tokens[index];
  if (token === undefined) return none;
  const entries = lexicon.entries.get(token.lower);
  if (token.kind === "number") return [...numeric(tokens, index, lexicon), ...numberAt(tokens, index, lexicon)];
  if (token.text === "'" || token.text === "’" || token.text === "‘") return shortYear(tokens, index, lexicon);
  if (entries === undefined) return none;
  const found: Candidate[] = [];
  let counting = false;
  for (const entry of entries) {
    if (entry.name === "counting" || entry.name === "vague" || entry.name === "one" || entry.name === "halfof") {
      counting = true;
      continue;
    }
    if (!follows(tokens, index, entry)) continue;
    if (
      lexicon.language.time.capitalNames &&
      !token.capital &&
      (entry.name === "month" || entry.name === "mon" || entry.name === "weekday" || entry.name === "wday") &&
      !isPlainName(tokens, index, lexicon)
    )
      continue;
    found.push({ name: entry.name, length: entry.words.length + 1, value: entry.value });
  }
  if (counting) found.push(...numberAt(tokens, index, lexicon));
  return found.sort((a, b) => b.length - a.length);
}

/** "monday", "3 july": a name in small letters, as people type it, that is no other word. */
function isPlainName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { months, weekdays, dateJoiners } = lexicon.language.time;
  const word = tokens[index]?.lower ?? "";
  if (!Object.hasOwn(months, word) && !Object.hasOwn(weekdays, word)) return false;
  if (!lexicon.ambiguous.has(word)) return true;
  const before = tokens[index - 1];
  const day = dateJoiners.includes(before?.lower ?? "") ? tokens[index - 2] : before;
  return (
    day !== undefined &&
    (day.kind === "number" ? digits.test(day.text) : lexicon.suffixes.has(day.lower) || (day !== before && isOrdinal(day, lexicon)))
  );
}

function isOrdinal(token: Token, lexicon: Lexicon): boolean {
  return lexicon.entries.get(token.lower)?.some(({ name }) => name === "ordinal") === true;
}

function follows(tokens: readonly Token[], index: number, entry: Entry): boolean {
  return entry.words.every((word, offset) => tokens[index + 1 + offset]?.lower === word);
}

function numeric(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const found: Candidate[] = [];
  const next = tokens[index + 1];
  const value = digits.test(token.text) ? Number(token.text) : undefined;
  const three = adjacentNumbers(tokens, index) ?? adjacentMonth(tokens, index, lexicon);
  if (three !== undefined) found.push(three);
  const dots = dotted.exec(token.text)?.groups;
  if (dots !== undefined) found.push({ name: "slashed", length: 1, value: `${dots.first}/${dots.second}/${dots.year}` });
  const time = clock.exec(token.text)?.groups;
  if (time !== undefined)
    found.push({
      name: "clock",
      length: 1,
      value: `${time.hour?.padStart(2, "0")}:${time.minute}${time.second === undefined ? "" : `:${time.second}`}`,
    });
  if (value === undefined) return found;
  if (next !== undefined && next.start === token.end && lexicon.suffixes.has(next.lower) && value >= 1 && value <= 99) {
    found.push({ name: "ordinal", length: 2, value: String(value) });
    return found;
  }
  if (next?.start === token.end && (next.lower === "s" || next.lower === "'s") && value % 10 === 0 && (value >= 1000 || value < 100)) {
    found.push({ name: "tens", length: 2, value: token.text });
    return found;
  }
  if (value % 10 === 0 && (value >= 1000 || (value >= 10 && value < 100))) found.push({ name: "round", length: 1, value: token.text });
  if (token.text.length === 4 && value >= 1000 && value < 2200) found.push({ name: "year", length: 1, value: token.text });
  if (value >= 1 && value < 4000) found.push({ name: "smallyear", length: 1, value: token.text });
  if (value >= 1 && value <= 31 && token.text.length <= 2) found.push({ name: "day", length: 1, value: String(value) });
  if (value >= 0 && value <= 24 && token.text.length <= 2) found.push({ name: "hour", length: 1, value: token.text });
  return found;
}

/** 2023-01-26 and 26/01/2023, whose parts stand close together. */
function adjacentNumbers(tokens: readonly Token[], index: number): Candidate | undefined {
  const [a, b, c, d, e] = tokens.slice(index, index + 5);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) return undefined;
  if (
    c.kind !== "number" ||
    e.kind !== "number" ||
    b.text !== d.text ||
    a.end !== b.start ||
    b.end !== c.start ||
    c.end !== d.start ||
    d.end !== e.start
  )
    return undefined;
  if (!digits.test(a.text) || !digits.test(c.text) || !digits.test(e.text)) return undefined;
  if ((b.text === "-" || b.text === "/") && a.text.length === 4)
    return { name: "iso", length: 5, value: `${a.text}-${c.text.padStart(2, "0")}-${e.text.padStart(2, "0")}` };
  if ((b.text === "/" || b.text === "-") && a.text.length <= 2 && c.text.length <= 2 && (e.text.length === 4 || e.text.length === 2))
    return { name: "slashed", length: 5, value: `${a.text}/${c.text}/${e.text}` };
  return undefined;
}

/** 26-Jan-2023, 26/ene/23 and 2023-Jan-26, whose parts stand close together. */
function adjacentMonth(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate | undefined {
  const [a, b, c, d, e] = tokens.slice(index, index + 5);
  if (a === undefined || b === undefined || c?.kind !== "word" || d === undefined || e?.kind !== "number") return undefined;
  if (b.text !== d.text || (b.text !== "-" && b.text !== "/")) return undefined;
  if (a.end !== b.start || b.end !== c.start || c.end !== d.start || d.end !== e.start) return undefined;
  const month = lexicon.entries.get(c.lower)?.find(({ name, words }) => name === "mon" && words.length === 0)?.value;
  const [year, day] = a.text.length === 4 ? [a.text, e.text] : [e.text, a.text];
  if (month === undefined || !/^(?:\d{4}|\d{2})$/u.test(year) || !/^\d{1,2}$/u.test(day)) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  return { name: "iso", length: 5, value: `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

function shortYear(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const [mark, number, suffix] = tokens.slice(index, index + 3);
  if (mark === undefined || number === undefined || number.start !== mark.end || !/^\d\d$/u.test(number.text)) return [];
  if (suffix?.start === number.end && suffix.lower === "s") return [{ name: "tens", length: 3, value: number.text }];
  const close = tokens[index + 2];
  if (close !== undefined && (close.text === "'" || close.text === "’") && close.start === number.end) return [];
  return lexicon.language.time.capitalNames ? [{ name: "shortyear", length: 2, value: number.text }] : [];
}

/**
 * An amount in digits or words: its value, "X" where nobody counted.
 *
 *     twenty-five | three and a half | several | 1,200 | a
 */
function numberAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const named = (at: number, name: string) =>
    lexicon.entries.get(tokens[at]?.lower ?? "")?.filter((entry) => entry.name === name && follows(tokens, at, entry)) ?? [];
  for (const name of ["vague", "halfof", "one"] as const) {
    for (const entry of named(index, name)) found.push({ name: "number", length: entry.words.length + 1, value: entry.value });
  }
  const start = tokens[index];
  if (start === undefined) return found;
  let length = 0;
  let value = 0;
  if (start.kind === "number") {
    if (!amount.test(start.text)) return found;
    value = readAmount(start.text);
    length = 1;
  } else {
    let part = 0;
    // "a dozen", "a hundred"
    const lead = named(index, "one").length > 0 && isMultiple(tokens[index + 1]?.lower ?? "", lexicon) ? 1 : 0;
    for (let at = index + lead; at < index + longestNumber; at++) {
      const word = tokens[at]?.lower ?? "";
      const unit = lexicon.numbers.get(word);
      const times = lexicon.multipliers.get(word);
      if (unit !== undefined) part += unit;
      else if (times !== undefined) {
        if (times >= 1000) {
          value += (part === 0 ? 1 : part) * times;
          part = 0;
        } else part = (part === 0 ? 1 : part) * times;
      } else if ((word === "-" || lexicon.joiners.has(word)) && at > index + lead && lexicon.numbers.has(tokens[at + 1]?.lower ?? ""))
        continue;
      else break;
      length = at - index + 1;
    }
    value += part;
  }
  if (length > 0) {
    const half = named(index + length, "andhalf")[0];
    if (half !== undefined) found.push({ name: "number", length: length + half.words.length + 1, value: String(value + 0.5) });
    found.push({ name: "number", length, value: String(value) });
  }
  return found.sort((a, b) => b.length - a.length);
}

function isMultiple(word: string, lexicon: Lexicon): boolean {
  return lexicon.multipliers.has(word) || (lexicon.numbers.get(word) ?? 0) === 12;
}

function readAmount(text: string): number {
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? Number(text.replaceAll(/[.,]/gu, "")) : Number(text.replace(",", "."));
}
