import type { Token } from "../draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Lexicon } from "./lexicon.ts";

/** Between the parts of a date in digits. */
const joins = /^[-–/]$/u;
export const shortNumber = /^\d{1,4}$/u;
const clock = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/u;
const dotted = /^(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>\d{4}|\d{2})$/u;

/** Every class that a number in digits may be of. */
export function digitsAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const found: Candidate[] = [];
  // 4th, 1.º
  const stop = tokens[index + 1]?.text === "." && tokens[index + 1]?.start === token.end ? 1 : 0;
  const next = tokens[index + 1];
  const suffix = tokens[index + 1 + stop];
  const value = shortNumber.test(token.text) ? Number(token.text) : undefined;
  if (next?.kind === "mark" && next.start === token.end && joins.test(next.text)) {
    const joined =
      adjacentNumbers(tokens, index) ?? adjacentMonth(tokens, index, lexicon) ?? yearAndMonth(tokens, index) ?? yearAndYear(tokens, index);
    if (joined !== undefined) found.push(joined);
  }
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
  if (suffix !== undefined && suffix.start === token.end + stop && lexicon.suffixes.has(suffix.lower) && value >= 1 && value <= 99) {
    found.push({ name: "ordinal", length: 2 + stop, value: String(value) });
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
  if (token.text.length === 2) found.push({ name: "yy", length: 1, value: token.text });
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
  if (!shortNumber.test(a.text) || !shortNumber.test(c.text) || !shortNumber.test(e.text)) return undefined;
  if ((b.text === "-" || b.text === "/") && a.text.length === 4)
    return { name: "iso", length: 5, value: `${a.text}-${c.text.padStart(2, "0")}-${e.text.padStart(2, "0")}` };
  if ((b.text === "/" || b.text === "-") && a.text.length <= 2 && c.text.length <= 2 && (e.text.length === 4 || e.text.length === 2))
    return { name: "slashed", length: 5, value: `${a.text}/${c.text}/${e.text}` };
  return undefined;
}

/** 2014-09; 2009-10 is the season from 2009 to 2010. */
function yearAndMonth(tokens: readonly Token[], index: number): Candidate | undefined {
  const [year, mark, month, next] = tokens.slice(index, index + 4);
  if (year === undefined || mark === undefined || month === undefined || !/^(?:1[89]|20)\d\d$/u.test(year.text)) return undefined;
  if (mark.text !== "-" || year.end !== mark.start || mark.end !== month.start || !/^(?:0[1-9]|1[0-2])$/u.test(month.text))
    return undefined;
  if (next?.start === month.end && (next.kind === "number" || /^[-–/:]$/u.test(next.text))) return undefined;
  return Number(month.text) === (Number(year.text) + 1) % 100
    ? undefined
    : { name: "yearmonth", length: 3, value: `${year.text}-${month.text}` };
}

/** 2022-23, 2022/23 and 2022–2023: one year and the next. */
function yearAndYear(tokens: readonly Token[], index: number): Candidate | undefined {
  const [first, mark, second] = tokens.slice(index, index + 3);
  if (first === undefined || mark === undefined || second === undefined || !/^(?:1[89]|20)\d\d$/u.test(first.text)) return undefined;
  if (!/^[-–/]$/u.test(mark.text) || first.end !== mark.start || mark.end !== second.start) return undefined;
  const following = String(Number(first.text) + 1);
  return second.text === following || second.text === following.slice(2) ? { name: "twoyears", length: 3, value: first.text } : undefined;
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

/** ’94, ’90s */
export function shortYearAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const [mark, number, suffix] = tokens.slice(index, index + 3);
  if (mark === undefined || number === undefined || number.start !== mark.end || !/^\d\d$/u.test(number.text)) return [];
  if (suffix?.start === number.end && suffix.lower === "s") return [{ name: "tens", length: 3, value: number.text }];
  const close = tokens[index + 2];
  if (close !== undefined && (close.text === "'" || close.text === "’") && close.start === number.end) return [];
  return lexicon.language.time.capitalNames ? [{ name: "shortyear", length: 2, value: number.text }] : [];
}
