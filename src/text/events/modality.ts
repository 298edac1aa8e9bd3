import type { Modality } from "../../article.ts";
import type { VerbForm } from "../../language/events.ts";
import type { Token } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";

/** How far back a negation or a cue reaches, in tokens. */
const reach = { negation: 4, cue: 7 };

/**
 * Whether it is told as fact. The nearest word that says otherwise decides.
 *
 *     urged the president to resign      planned     would arrive on Monday
 *     ^^^^^                  demanded    ^^^^^ planned
 */
export function modalityAt(
  tokens: readonly Token[],
  at: number,
  form: VerbForm | "noun",
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Modality {
  // "wants it to be investigated" is as little told as "wants to investigate it".
  const infinitive = lexicon.has("passive", tokens[at - 1]?.lower ?? "") && lexicon.has("infinitiveMarks", tokens[at - 2]?.lower ?? "");
  if (infinitive && form !== "bare") return modalityAt(tokens, at - 1, "bare", clauses, lexicon);
  const clause = clauses[clauseAt(clauses, at)];
  if (clause?.relation === "if") return "hypothetical";
  const own = Math.max(0, at - reach.cue, form === "noun" ? 0 : (clause?.from ?? 0) - 1);
  for (let i = at - 1; i >= own; i--) {
    const word = tokens[i]?.lower ?? "";
    const near = at - i <= reach.negation;
    if (form !== "noun" && near && lexicon.modalEnds.has(word)) {
      const ends = [word, `${tokens[i - 1]?.lower} ${word}`, `${tokens[i - 2]?.lower} ${tokens[i - 1]?.lower} ${word}`];
      const is = (list: "possibility" | "obligation" | "future" | "conditional") => ends.some((words) => lexicon.has(list, words));
      // "3 May" is a month.
      if (is("possibility") && tokens[i]?.capital !== true) return "hypothetical";
      if (is("obligation")) return "demanded";
      if (is("future") || is("conditional")) return "planned";
    }
    if (form !== "noun" && near && lexicon.has("negations", word)) return "denied";
    if (form === "noun" && at - i <= 2 && lexicon.has("negations", word)) return "denied";
    if (form === "bare" || form === "noun" || form === "subjunctive") {
      const cue = cueOf(word, lexicon);
      if (cue !== undefined) return cue;
    } else if (near && lexicon.has("alleging", word)) return "alleged";
  }
  if (form !== "noun" && form !== "bare" && deniedBySubject(tokens, at, clause, lexicon)) return "denied";
  if (form === "future" || form === "conditional") return "planned";
  if (form === "subjunctive") return "demanded";
  if (form === "bare" && lexicon.has("infinitiveMarks", tokens[at - 1]?.lower ?? "")) return "planned";
  return clause?.relation === "complement"
    ? governed(tokens, clause.from, lexicon)
    : clause?.relation === "purpose"
      ? "planned"
      : "asserted";
}

/** "Neither the ministry nor the police confirmed": the clause begins with a word that denies it. */
function deniedBySubject(tokens: readonly Token[], at: number, clause: Clause | undefined, lexicon: Lexicon): boolean {
  if (clause === undefined || at >= clause.to) return false;
  const opening = tokens.slice(clause.from, Math.min(at, clause.from + 3));
  return opening.some((t) => lexicon.has("negativeSubjects", t.lower));
}

function cueOf(word: string, lexicon: Lexicon): Modality | undefined {
  if (lexicon.has("demanding", word)) return "demanded";
  if (lexicon.has("planning", word)) return "planned";
  if (lexicon.has("denying", word)) return "denied";
  if (lexicon.has("supposing", word)) return "hypothetical";
  return lexicon.has("alleging", word) ? "alleged" : undefined;
}

/** What the verb before "that" makes of the clause. */
function governed(tokens: readonly Token[], at: number, lexicon: Lexicon): Modality {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const cue = cueOf(tokens[i]?.lower ?? "", lexicon);
    if (cue === "demanded" || cue === "denied" || cue === "alleged" || cue === "planned") return cue;
  }
  return "asserted";
}
