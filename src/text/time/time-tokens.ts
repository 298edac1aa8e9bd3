import type { Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

const possessive = /^(?<base>.+)(?<mark>'s)$/u;

/**
 * Tokens cut finer where a word of time stands in them.
 *
 *     mid-December's → mid | - | December | 's
 */
export function cutTimeTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some((token) => token.kind === "word" && (token.lower.includes("-") || token.lower.includes("'")))) return tokens;
  return tokens.flatMap((token) => {
    if (token.kind !== "word") return [token];
    const owner = token.lower.length === token.text.length ? possessive.exec(token.lower)?.groups : undefined;
    if (owner?.base !== undefined && (lexicon.entries.has(owner.base) || lexicon.owners.has(owner.base))) {
      const cut = token.start + owner.base.length;
      return [piece(token, token.start, cut), piece(token, cut, token.end)];
    }
    if (!token.lower.includes("-") || token.lower.length !== token.text.length) return [token];
    const words = token.lower.split("-");
    if (!words.some((word) => lexicon.entries.has(word))) return [token];
    const pieces: Token[] = [];
    let start = token.start;
    words.forEach((word, index) => {
      if (index > 0) pieces.push(piece(token, start++, start));
      pieces.push(piece(token, start, start + word.length));
      start += word.length;
    });
    return pieces;
  });
}

function piece(token: Token, start: number, end: number): Token {
  const text = token.text.slice(start - token.start, end - token.start);
  const lower = token.lower.slice(start - token.start, end - token.start);
  return { start, end, text, lower, kind: text === "-" ? "mark" : "word", capital: /^\p{Lu}/u.test(text) };
}
