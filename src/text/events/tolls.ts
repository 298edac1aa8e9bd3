import type { DateRange, Span, Timex } from "../../article.ts";
import type { EventClass } from "../../language/events.ts";
import type { ReadSentence, Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Toll extends Span {
  readonly value: number;
}

/** How far a number may stand from the word that it counts, in tokens. */
const near = 4;

/** The number of the dead or injured that a trigger tells. */
export function countAt(
  tokens: readonly Token[],
  trigger: { readonly class: EventClass; readonly from: number; readonly to: number },
  lexicon: Lexicon,
  dates: readonly Span[],
): Toll | undefined {
  return trigger.class === "die" || trigger.class === "injure" ? countNear(tokens, trigger.from, trigger.to, lexicon, dates) : undefined;
}

/**
 * The number nearest to a word of the dead or the injured.
 *
 *     leaving at least 60 dead and hundreds injured
 *             ^^^^^^^^^^^          ^^^^^^^^
 */
export function countNear(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  dates: readonly Span[] = [],
): Toll | undefined {
  for (let step = 1; step <= near; step++)
    for (const at of [from - step, to + step - 1]) {
      const token = tokens[at];
      if (token === undefined || dates.some((date) => date.start <= token.start && token.end <= date.end)) continue;
      const value = amountOf(token.lower, token.kind === "number", lexicon);
      if (
        value === undefined ||
        tokens.slice(Math.min(at, to), Math.max(at, from)).some((t) => t.kind === "mark" || lexicon.has("coordinators", t.lower))
      )
        continue;
      const start = markStart(tokens, at, lexicon);
      return { start, end: token.end, value };
    }
  return undefined;
}

function amountOf(word: string, number: boolean, lexicon: Lexicon): number | undefined {
  if (!number) return Object.hasOwn(lexicon.data.vagueNumbers, word) ? lexicon.data.vagueNumbers[word] : undefined;
  const digits = word.replace(/[.,](?=\d{3}(?:\D|$))/gu, "");
  return /^\d{1,9}$/u.test(digits) && !/^(?:19|20)\d\d$/u.test(word) ? Number(digits) : undefined;
}

/** "at least 60": the words before the number belong to it. */
function markStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const two = `${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`;
  if (lexicon.has("tollMarks", two)) return tokens[at - 2]?.start ?? 0;
  return (lexicon.has("tollMarks", tokens[at - 1]?.lower ?? "") ? tokens[at - 1]?.start : tokens[at]?.start) ?? 0;
}

/**
 * "those deaths now number over 60": a toll told of the moment of writing is of the day of publication.
 *
 *     two dead at that time; those deaths now number over 60
 *                                         ^^^
 */
export function writtenNow(
  toll: Toll,
  trigger: { readonly from: number; readonly to: number },
  { tokens }: ReadSentence,
  timexes: readonly Timex[],
  published: DateRange | undefined,
): DateRange | undefined {
  const from = Math.min(toll.start, tokens[trigger.from - 1]?.start ?? toll.start);
  const to = Math.max(toll.end, tokens[trigger.to]?.end ?? toll.end);
  const now = timexes.some((timex) => timex.value === "PRESENT_REF" && timex.start >= from && timex.end <= to);
  return now && published !== undefined && published.from === published.to
    ? { from: published.from, to: published.to, precision: "day", basis: "relative" }
    : undefined;
}
