import type { Count, Span } from "../../article.ts";
import type { CountKind, EventClass } from "../../language/events.ts";
import type { Token } from "../draft.ts";
import { type Lexicon, matchAt } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** What is decided by a vote. */
const decisions: ReadonlySet<EventClass> = new Set<EventClass>([
  "remove",
  "approve",
  "reject",
  "elect",
  "dissolve",
  "appoint",
  "ban",
  "dismiss",
  "recognise",
  "condemn",
]);

/** How far before two numbers the word for a vote may stand, in tokens. */
const reach = 4;

/**
 * How many were for and against, where a sentence that names a vote counts them; else none.
 *
 *     with 101 votes in favour, 6 against and 10 abstentions      voted 61-39 to
 *          ^^^                  ^             ^^                        ^^ ^^
 */
export function findVotes(tokens: readonly Token[], lexicon: Lexicon, dates: readonly Span[]): Omit<Count, "text">[] {
  const { votes } = lexicon.data;
  const voting = tokens.flatMap((t, i) => (votes.words.includes(t.lower) ? [i] : []));
  if (voting.length === 0) return [];
  const found: Omit<Count, "text">[] = [];
  const add = (at: number, of: CountKind) =>
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0, value: valueAt(tokens, at, dates) ?? 0, of });
  for (let i = 0; i < tokens.length; i++) {
    if (valueAt(tokens, i, dates) === undefined) continue;
    const other = opposedAt(tokens, i, lexicon, dates);
    if (other !== undefined && voting.some((at) => at >= i - reach && at <= other)) {
      add(i, "votes-for");
      add(other, "votes-against");
      i = other;
      continue;
    }
    const kind = (["against", "for", "abstained"] as const).find((k) =>
      votes[k].some((words) => matchAt(tokens, i + 1, words.split(" ")) > 0),
    );
    if (kind !== undefined) add(i, kind === "for" ? "votes-for" : kind === "against" ? "votes-against" : "abstentions");
  }
  return found.some(({ of }) => of !== "abstentions") ? found : [];
}

/** "101 votes to 6", "61-39": the token of the second number. */
function opposedAt(tokens: readonly Token[], at: number, { data }: Lexicon, dates: readonly Span[]): number | undefined {
  const mark = data.votes.words.includes(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return data.votes.versus.includes(tokens[mark]?.lower ?? "") && valueAt(tokens, mark + 1, dates) !== undefined ? mark + 1 : undefined;
}

function valueAt(tokens: readonly Token[], at: number, dates: readonly Span[]): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || dates.some((date) => date.start <= token.start && token.end <= date.end)) return undefined;
  const digits = token.lower.replace(/[.,](?=\d{3}(?:\D|$))/gu, "");
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : undefined;
}

/** The happening that was voted on: a decision before the vote itself. */
export function votedOn(triggers: readonly Pick<Trigger, "class" | "attributive" | "modality">[]): number {
  const decision = triggers.findIndex((t) => decisions.has(t.class) && !t.attributive && t.modality === "asserted");
  return decision >= 0 ? decision : triggers.findIndex((t) => t.class === "vote" && !t.attributive);
}
