import type { Lexicon } from "../actors/lexicon.ts";
import type { Token } from "../draft.ts";
import type { Marked } from "./marks.ts";

/**
 * Marks around the name of a newspaper, a ship, a work: they enclose no words of anybody.
 *
 *     The daily “Le Monde” wrote that the crew of the “Santa Rita” was safe.
 *               ^^^^^^^^^^                            ^^^^^^^^^^^^
 * A few words, all with a capital, right after a noun or an article. After a verb of saying they are said.
 */
export function namesThing({ outer, closed }: Marked, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!closed || outer.end - outer.start > longest) return false;
  const open = indexAt(tokens, outer.start);
  const before = tokens[open - 1];
  if (before === undefined || before.kind !== "word" || lexicon.cues.has(before.lower) || lexicon.auxiliaries.has(before.lower))
    return false;
  const inside = tokens.slice(open, open + 12).filter(({ start, end }) => start >= outer.start && end <= outer.end);
  if (inside.some(({ text }) => /^[.!?…,;:]$/u.test(text))) return false;
  const words = inside.filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > mostWords) return false;
  // "that “God Is Great”": a clause follows, not a name.
  const opensClause = lexicon.clauseWords.has(before.lower) && !lexicon.definite.has(before.lower) && !lexicon.ofWords.has(before.lower);
  return !opensClause && words[0]?.capital === true && words.every(({ capital, text }) => capital || text.length <= 3);
}

const longest = 60;
const mostWords = 5;

/** The first token that starts at an offset or after it. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
