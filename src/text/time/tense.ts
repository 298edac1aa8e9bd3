import type { Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

const clauseEnd = /^[;:“”"«»()]$/u;
const reach = 9;

/** What the clause around an expression speaks of, told by the nearest verb or word of time: to come, or done. */
export function tenseOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): "past" | "future" | undefined {
  let [left, right] = [true, true];
  for (let distance = 1; distance <= reach && (left || right); distance++) {
    const before = left ? tokens[from - distance] : undefined;
    left = before !== undefined && !endsClause(before);
    const after = right ? tokens[to - 1 + distance] : undefined;
    right = after !== undefined && !endsClause(after);
    const tense =
      (left ? toldBy(before, tokens[from - distance + 1], lexicon) : undefined) ??
      (right ? toldBy(after, tokens[to + distance], lexicon) : undefined);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** What the clause says behind an adverb: "aseguró que próximamente la actualizará". */
export function tenseBehind(tokens: readonly Token[], to: number, lexicon: Lexicon): "past" | "future" | undefined {
  for (let index = to; index < to + reach; index++) {
    const token = tokens[index];
    if (token === undefined || endsClause(token)) return undefined;
    const tense = toldBy(token, tokens[index + 1], lexicon);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function endsClause(token: Token): boolean {
  return token.kind === "mark" && clauseEnd.test(token.text);
}

function toldBy(token: Token | undefined, next: Token | undefined, lexicon: Lexicon): "past" | "future" | undefined {
  if (token?.kind !== "word") return undefined;
  const { future, past } = lexicon.language.time;
  const word = token.lower;
  if (
    lexicon.future.has(word) ||
    (lexicon.futureStarts.has(word) && lexicon.future.has(`${word} ${next?.lower ?? ""}`)) ||
    endsIn(word, future.endings)
  )
    return "future";
  return lexicon.past.has(word) || endsIn(word, past.endings) ? "past" : undefined;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
}
