import type { ClauseRelation } from "../../language/events.ts";
import type { ReadSentence } from "../draft.ts";
import { type Lexicon, matchAt } from "./lexicon.ts";

/** A stretch of a sentence between two borders; indices of tokens, the end exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where its own words begin, after the word that joins it. */
  readonly head: number;
  readonly relation: ClauseRelation | "main";
}

/**
 * Cuts a sentence where a subordinating word or a strong mark begins something new.
 *
 *     It met on Monday | after the president, | who had resigned, left
 *     main               after                  relative
 *
 * Fails on "that" as a determiner and on relatives without a pronoun; dates and doers are bound by distance there.
 */
export function splitClauses(sentence: ReadSentence, lexicon: Lexicon): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  let head = 0;
  let relation: Clause["relation"] = "main";
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to, head, relation });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "mark" && /[;:—–]/u.test(token.text)) {
      close(i);
      [from, head, relation] = [i, i + 1, "main"];
      continue;
    }
    const found = relationAt(tokens, i, lexicon);
    if (found === undefined) continue;
    // "…, who was removed": the comma and a preposition before it belong to the border.
    close(i);
    [from, head, relation] = [i, found.end, found.relation];
    i = found.end - 1;
  }
  close(tokens.length);
  return clauses.length === 0 ? [{ from: 0, to: tokens.length, head: 0, relation: "main" }] : clauses;
}

function relationAt(tokens: ReadSentence["tokens"], at: number, lexicon: Lexicon): { end: number; relation: ClauseRelation } | undefined {
  for (const { words, relation } of lexicon.relations.get(tokens[at]?.lower ?? "") ?? []) {
    const end = matchAt(tokens, at, words);
    // "at that time": a preposition before it makes it point, not join.
    const points = relation === "complement" && words.length === 1 && lexicon.has("stopwords", tokens[at - 1]?.lower ?? "");
    if (end > 0 && !points) return { end, relation };
  }
  return undefined;
}

/** Index of the clause that a token stands in. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
  const index = clauses.findIndex((clause) => token < clause.to);
  return index < 0 ? clauses.length - 1 : index;
}
