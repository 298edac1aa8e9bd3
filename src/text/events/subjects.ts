import type { ReadSentence } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Placed } from "./mentioned.ts";
import type { Trigger } from "./triggers.ts";

/** The one named before a verb, in its clause from a token on: its subject. */
export function subjectOf(
  sentence: ReadSentence,
  trigger: Trigger,
  placed: readonly Placed[],
  clauses: readonly Clause[],
  from: number,
): Placed | undefined {
  const own = clauses[clauseAt(clauses, trigger.verb)];
  if (own === undefined) return undefined;
  const apposed = beforeApposition(sentence, trigger, placed);
  if (apposed !== undefined && apposed.from >= from) return apposed;
  const inside = placed.findLast((m) => m.to <= trigger.verb && m.from >= Math.max(own.head, from));
  if (inside !== undefined) return inside;
  // "the president, who was removed": the one right before the clause.
  if (from > 0) return undefined;
  if (own.relation === "relative" || own.relation === "complement")
    return placed.findLast((m) => m.to <= own.from + 1 && own.from - m.to <= 2);
  return undefined;
}

/** How long an apposition may be, in tokens. */
const apposition = 16;

/**
 * The subject before what is set between commas.
 *
 *     The president, a former teacher, was removed
 *     ^^^^^^^^^^^^^
 */
function beforeApposition({ tokens }: ReadSentence, trigger: Trigger, placed: readonly Placed[]): Placed | undefined {
  let comma = trigger.verb - 1;
  while (comma >= trigger.verb - 3 && tokens[comma]?.kind === "word") comma--;
  if (tokens[comma]?.text !== "," || placed.some((m) => m.from > comma && m.to <= trigger.verb)) return undefined;
  for (let open = comma - 1; open >= Math.max(0, comma - apposition); open--) {
    if (tokens[open]?.kind === "mark" && tokens[open]?.text !== ",") return undefined;
    if (tokens[open]?.text !== ",") continue;
    return placed.findLast((m) => m.to === open);
  }
  return undefined;
}
