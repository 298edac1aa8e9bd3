import type { Span } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

export interface Toll extends Span {
  readonly value: number;
}

/** How far a number may stand from the word that it counts, in tokens. */
const near = 4;

/**
 * Words of the dead and the injured that only a number makes a happening.
 *
 *     leaving at least 60 dead and hundreds injured
 *                      ^^^^^^^     ^^^^^^^^^^^^^^^^
 */
export function findTollTriggers(sentence: ReadSentence, clauses: readonly Clause[], lexicon: Lexicon, known: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const name of ["die", "injure"] as const) {
    const words = new Set(lexicon.data.tolls[name]);
    sentence.tokens.forEach((token, i) => {
      if (!words.has(token.lower) || known.some((t) => t.from <= i && i < t.to) || countNear(sentence, i, i + 1, lexicon) === undefined) return;
      found.push({ from: i, to: i + 1, class: name, form: "noun", tense: "none", passive: false, attributive: false, modality: "asserted", clause: clauseAt(clauses, i), verb: i, unlisted: false });
    });
  }
  return found;
}

/** The number of the dead or injured that a trigger tells. */
export function countAt(sentence: ReadSentence, trigger: Trigger, lexicon: Lexicon): Toll | undefined {
  return trigger.class === "die" || trigger.class === "injure" ? countNear(sentence, trigger.from, trigger.to, lexicon) : undefined;
}

function countNear(sentence: ReadSentence, from: number, to: number, lexicon: Lexicon): Toll | undefined {
  const { tokens } = sentence;
  for (let step = 1; step <= near; step++)
    for (const at of [from - step, to + step - 1]) {
      const token = tokens[at];
      if (token === undefined) continue;
      const value = valueOf(token.lower, token.kind === "number", lexicon);
      if (value === undefined || tokens.slice(Math.min(at, to), Math.max(at, from)).some((t) => t.kind === "mark" || lexicon.has("coordinators", t.lower))) continue;
      const start = markStart(sentence, at, lexicon);
      return { start, end: token.end, value };
    }
  return undefined;
}

function valueOf(word: string, number: boolean, lexicon: Lexicon): number | undefined {
  if (!number) return Object.hasOwn(lexicon.data.vagueNumbers, word) ? lexicon.data.vagueNumbers[word] : undefined;
  const digits = word.replace(/[.,](?=\d{3}(?:\D|$))/gu, "");
  return /^\d{1,9}$/u.test(digits) && !/^(?:19|20)\d\d$/u.test(word) ? Number(digits) : undefined;
}

/** "at least 60": the words before the number belong to it. */
function markStart(sentence: ReadSentence, at: number, lexicon: Lexicon): number {
  const { tokens } = sentence;
  const two = `${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`;
  if (lexicon.has("tollMarks", two)) return tokens[at - 2]?.start ?? 0;
  return (lexicon.has("tollMarks", tokens[at - 1]?.lower ?? "") ? tokens[at - 1]?.start : tokens[at]?.start) ?? 0;
}
