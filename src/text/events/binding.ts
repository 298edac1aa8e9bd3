import type { Timex } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { isMaskBefore, isMaskBehind } from "../time/masks.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** An expression and the tokens that it covers. */
export interface PlacedTimex {
  readonly timex: Timex;
  readonly from: number;
  readonly to: number;
}

/** A weekday, or a day or month without its year; "XXXX-XX", the past months, is a stretch. */
const partial = /^(?:\d|XXXX-(?:WXX-)?\d)/u;

/** What keeps an expression from a trigger, in tokens of distance; `blamed`: of "blamed X for the attack on Friday" the day is that of the deed. */
const cost = { blamed: 4, border: 8, mark: 2, noun: 5, taken: 10, attributive: 14, limit: 40, leading: 4, ahead: 10, unlisted: 5 };

/** Where expressions stand; one of which a part has been taken out ("el pasado *NUMBER* de junio") dates nothing. */
export function place({ tokens }: ReadSentence, timexes: readonly Timex[], lexicon: Lexicon): PlacedTimex[] {
  return timexes.flatMap((timex) => {
    const from = tokens.findIndex((t) => t.end > timex.start);
    const next = tokens.findIndex((t) => t.start >= timex.end);
    const to = next < 0 ? tokens.length : next;
    const joins = (at: number) => (lexicon.has("stopwords", tokens[at]?.lower ?? "") ? 1 : 0);
    const [before, behind] = [from - 1 - joins(from - 1), to + joins(to)];
    const masked =
      (tokens[before]?.kind === "mark" && isMaskBefore(tokens, before)) ||
      (tokens[behind]?.kind === "mark" && isMaskBehind(tokens, behind));
    return from < 0 || masked ? [] : [{ timex, from, to }];
  });
}

/** "comenzó el *NUMBER* con": a word of time may have been taken out, so no day is inferred. */
export function holdsMask({ tokens }: ReadSentence, lexicon: Lexicon): boolean {
  const opens = (word: string) => lexicon.has("stopwords", word) || lexicon.has("recentMarks", word);
  return tokens.some((t, i) => t.kind === "mark" && isMaskBehind(tokens, i) && opens(tokens[i - 1]?.lower ?? ""));
}

export function isDate(timex: Timex): boolean {
  return (timex.type === "DATE" || timex.type === "TIME") && (timex.days !== undefined || partial.test(timex.value));
}

/** "Exercise Dawn 2031": a bare year behind a name belongs to it. */
export function isInName({ tokens }: ReadSentence, { timex, from }: PlacedTimex): boolean {
  return /^\d{4}$/u.test(timex.text) && tokens[from - 1]?.capital === true && from > 1;
}

/** "until Friday", "by the end of the year": the end of something, not its day. */
export function isLimit(sentence: ReadSentence, { from }: PlacedTimex, lexicon: Lexicon): boolean {
  return [1, 2].some((back) => lexicon.has("untilMarks", sentence.tokens[from - back]?.lower ?? ""));
}

export function ownerOf(
  sentence: ReadSentence,
  expression: PlacedTimex,
  triggers: readonly Trigger[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  bound: readonly (readonly PlacedTimex[])[] = [],
): number {
  const first = triggers.findIndex((t) => !t.attributive);
  const clause = clauseAt(clauses, expression.from);
  const opening = expression.from - (clauses[clause]?.head ?? 0) <= cost.leading && (triggers[first]?.from ?? 0) > expression.from;
  // "…, and on Wednesday she spoke": a joined clause begins with its day.
  const joined =
    [1, 2].some((back) => lexicon.has("coordinators", sentence.tokens[expression.from - back]?.lower ?? "")) &&
    sentence.tokens[expression.to]?.kind === "word";
  if (opening || joined) {
    const main = triggers.findIndex((t) => !t.attributive && t.from > expression.from && !t.bare && sameLevel(clauses, clause, t.clause));
    if (main >= 0) return main;
  }
  let best = -1;
  let lowest = cost.limit;
  triggers.forEach((trigger, i) => {
    const price =
      priceOf(sentence, expression, trigger) -
      (trigger.bare && triggers[i - 1]?.class === "accuse" ? cost.blamed : 0) +
      Math.abs(clause - trigger.clause) * cost.border +
      ((bound[i]?.length ?? 0) > 0 ? cost.taken : 0);
    if (price < lowest) [best, lowest] = [i, price];
  });
  return best;
}

/** Main to main, also over an inserted relative clause; a subordinate clause only to itself. */
function sameLevel(clauses: readonly Clause[], a: number, b: number): boolean {
  return (
    a === b ||
    (clauses[a]?.relation === "main" &&
      (clauses[b]?.relation === "main" || clauses[b]?.relation === "relative" || clauses[b]?.relation === "other"))
  );
}

function priceOf(sentence: ReadSentence, expression: PlacedTimex, trigger: Trigger): number {
  const [from, to] =
    expression.from >= trigger.to
      ? [trigger.to, expression.from]
      : [expression.to, trigger.verb < expression.to ? trigger.from : trigger.verb];
  const between = sentence.tokens.slice(from, Math.max(from, to));
  const marks = between.filter((t) => t.kind === "mark").length;
  const before = expression.from < trigger.from ? cost.ahead : 0;
  const touching = expression.to === trigger.from;
  const gap = touching ? 0 : trigger.attributive ? cost.attributive : trigger.bare ? cost.noun : 0;
  return between.length + marks * cost.mark + before + gap + (trigger.unlisted ? cost.unlisted : 0);
}
