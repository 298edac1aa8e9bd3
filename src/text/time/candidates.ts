import type { Token } from "../draft.ts";
import { digitsAt, shortNumber, shortYearAt } from "./digits.ts";
import { follows, type Lexicon, type Word } from "./lexicon.ts";
import { numberAt, spelledYearAt } from "./numbers.ts";

/** That tokens from some index on are of a class, how many they are, and what they stand for. */
export interface Candidate {
  readonly name: string;
  readonly length: number;
  readonly value: string;
}

const none: readonly Candidate[] = [];
const countingNames: ReadonlySet<string> = new Set(["counting", "vague", "one", "halfof"]);
const dayOfMonth = /^(?:[12]?\d|3[01])$/u;

/** Every class that begins at token `index`. */
export function candidatesAt(tokens: readonly Token[], index: number, word: Word | undefined, lexicon: Lexicon): readonly Candidate[] {
  const token = tokens[index];
  if (token === undefined) return none;
  if (token.kind === "number") return [...digitsAt(tokens, index, lexicon), ...numberAt(tokens, index, lexicon)];
  if (token.text === "'" || token.text === "’" || token.text === "‘") return shortYearAt(tokens, index, lexicon);
  if (word === undefined) return none;
  const { short } = word;
  const long = word.long.size === 0 ? undefined : word.long.get(tokens[index + 1]?.lower ?? "");
  if (short.length === 0 && long === undefined) return none;
  const found: Candidate[] = [];
  let counting = false;
  for (const entries of [long, short])
    for (const entry of entries ?? []) {
      if (countingNames.has(entry.name)) counting = true;
      else if (follows(tokens, index, entry) && !(isName(entry.name) && isSmall(tokens, index, lexicon)))
        found.push({ name: entry.name, length: entry.words.length + 1, value: entry.value });
    }
  if (counting) found.push(...countedAt(tokens, index, lexicon));
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}

function countedAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Candidate[] {
  const word = tokens[index]?.lower ?? "";
  const numbers = numberAt(tokens, index, lexicon);
  const found = [...numbers];
  if (!lexicon.language.time.one.includes(word))
    for (const number of numbers) if (dayOfMonth.test(number.value)) found.push({ ...number, name: "spelled" });
  const year = spelledYearAt(tokens, index, lexicon);
  if (year !== undefined) found.push(year);
  return found;
}

function isName(name: string): boolean {
  return name === "month" || name === "mon" || name === "weekday" || name === "wday";
}

/** Written small where names have a capital, and not as people type dates. */
function isSmall(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return lexicon.language.time.capitalNames && tokens[index]?.capital !== true && !isPlainName(tokens, index, lexicon);
}

/** "monday", "3 july": a name in small letters, as people type it, that is no other word. */
function isPlainName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { months, weekdays, dateJoiners } = lexicon.language.time;
  const word = tokens[index]?.lower ?? "";
  if (!Object.hasOwn(months, word) && !Object.hasOwn(weekdays, word)) return false;
  if (!lexicon.ambiguous.has(word)) return true;
  const before = tokens[index - 1];
  if (isDayBehind(tokens, index, lexicon) && (before === undefined || before.kind === "mark" || lexicon.dayBefore.has(before.lower)))
    return true;
  const day = dateJoiners.includes(before?.lower ?? "") ? tokens[index - 2] : before;
  return (
    day !== undefined &&
    (day.kind === "number" ? shortNumber.test(day.text) : lexicon.suffixes.has(day.lower) || (day !== before && isOrdinal(day, lexicon)))
  );
}

/** "march 3.", "march third", "march 3 2015": not "march 3 miles". */
function isDayBehind(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [day, next] = [tokens[index + 1], tokens[index + 2]];
  if (day === undefined) return false;
  if (day.kind !== "number") return isOrdinal(day, lexicon) && next?.kind !== "word";
  if (!/^(?:[12]?\d|3[01])$/u.test(day.text)) return false;
  return next === undefined || next.kind === "mark" || lexicon.suffixes.has(next.lower) || /^[12]\d{3}$/u.test(next.text);
}

function isOrdinal(token: Token, lexicon: Lexicon): boolean {
  return lexicon.entries.get(token.lower)?.some(({ name }) => name === "ordinal") === true;
}
