import type { Mention } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";

/** A mention and the tokens that it covers. */
export interface Placed {
  readonly actor: string;
  readonly named: boolean;
  readonly from: number;
  readonly to: number;
}

/** Who did what a trigger tells, and to whom. */
export interface Participants {
  readonly agent?: string;
  readonly patient?: string;
  /** Named before the verb, in its clause. */
  readonly subject?: boolean;
  /** Tokens of the words that name who did it, where the sentence outright says so. */
  readonly doer?: { readonly from: number; readonly to: number };
}

/** Where the mentions of a sentence stand. */
export function placeMentions(sentence: ReadSentence, mentions: readonly Mention[]): Placed[] {
  const { tokens } = sentence;
  const placed: Placed[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.end <= sentence.start || mention.start >= sentence.end) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? Number.POSITIVE_INFINITY) < mention.end) to++;
    placed.push({ actor: mention.actor, named: mention.kind === "name", from: at, to: Math.max(to, at + 1) });
  }
  return placed;
}
