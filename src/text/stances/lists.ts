import type { Mention } from "../../article.ts";
import type { Draft, Voices } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

const opensList = /^[\s*•·\-–—]*$/u;

/**
 * The parties of a list that the sentence introduces: it ends with a colon, they stand one a line or between commas after it.
 *
 *     At least three countries expressed support for Ruiz, including:
 *     * Chile (the largest), Bolivia
 *       ^^^^^                ^^^^^^^
 */
export function listedParties(draft: Draft, index: number, voices: Voices, { sets }: Lexicon): string[] {
  const { text } = draft.article;
  const intro = draft.sentences[index];
  const next = draft.sentences[index + 1];
  if (intro === undefined || next === undefined || !text.slice(intro.start, intro.end).endsWith(":")) return [];
  if (!intro.tokens.slice(-3).some((token) => sets.including.has(token.lower))) return [];
  const listed: string[] = [];
  let end = next.end;
  for (let i = index + 2; i < draft.sentences.length && /^\s*[*•·\-–—]/u.test(text.slice(draft.sentences[i]?.start)); i++)
    end = draft.sentences[i]?.end ?? end;
  const flat = withoutParentheses(text.slice(next.start, end));
  for (const mention of voices.mentions)
    if (mention.start >= next.start && mention.end <= end && isItem(flat, mention, next.start, sets.conjunctions))
      listed.push(mention.actor);
  return [...new Set(listed)];
}

/** An item stands at the start, after a comma, a mark of a list or "and", and nothing that belongs to it follows. */
function isItem(flat: string, mention: Mention, offset: number, conjunctions: ReadonlySet<string>): boolean {
  if (flat.slice(mention.start - offset, mention.end - offset).trim() === "") return false;
  const before = flat.slice(Math.max(0, mention.start - offset - 30), mention.start - offset);
  const last = before.split(/[,;\n*•·]/u).at(-1) ?? "";
  return opensList.test(last) || conjunctions.has(last.trim().toLowerCase());
}

/** The same text with parentheses blanked; one that is never closed ends with its line. */
function withoutParentheses(text: string): string {
  return text.replace(/\([^()\n]*(?:\)|(?=\n)|$)/gu, (parenthesis) => " ".repeat(parenthesis.length));
}
