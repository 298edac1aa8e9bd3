import type { Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

const clauseEnd = /^[;:“”"«»()]$/u;
const reach = 9;

/** What the clause around an expression speaks of, told by the nearest verb or word of time: to come, or done. */
export function tenseOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): "past" | "future" | undefined {
  const { future, past } = lexicon.language.time;
  for (let distance = 1; distance <= reach; distance++) {
    for (const index of [from - distance, to - 1 + distance]) {
      if (isBeyond(tokens, index, from, to)) continue;
      const token = tokens[index];
      if (token === undefined || token.kind !== "word") continue;
      if (
        lexicon.future.has(token.lower) ||
        lexicon.future.has(`${token.lower} ${tokens[index + 1]?.lower ?? ""}`) ||
        future.endings.some((ending) => token.lower.length >= ending.length + 2 && token.lower.endsWith(ending))
      )
        return "future";
      if (
        lexicon.past.has(token.lower) ||
        past.endings.some((ending) => token.lower.length >= ending.length + 2 && token.lower.endsWith(ending))
      )
        return "past";
    }
  }
  return undefined;
}

function isBeyond(tokens: readonly Token[], index: number, from: number, to: number): boolean {
  const [start, end] = index < from ? [index, from] : [to, index + 1];
  for (let at = start; at < end; at++) if (clauseEnd.test(tokens[at]?.text ?? "")) return true;
  return false;
}
