import type { Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

const possessive = /^(?<base>.+)(?<mark>'s)$/u;

/**
 * Tokens cut finer where a word of time stands in them.
 *
 *     mid-December's → mid | - | December | 's
 */
export function cutTimeTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let cut: Token[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const pieces = isCompound(token) ? piecesOf(token, lexicon) : undefined;
    if (pieces !== undefined) {
      cut ??= tokens.slice(0, index);
      cut.push(...pieces);
    } else cut?.push(token);
  }
  return cut ?? tokens;
}

function piecesOf(token: Token, lexicon: Lexicon): Token[] | undefined {
  if (token.lower.length !== token.text.length) return undefined;
  const owner = possessive.exec(token.lower)?.groups?.base;
  if (owner !== undefined && (lexicon.entries.has(owner) || lexicon.cutAt.has(owner))) {
    const cut = token.start + owner.length;
    return [piece(token, token.start, cut), piece(token, cut, token.end)];
  }
  if (!token.lower.includes("-")) return undefined;
  const words = token.lower.split("-");
  if (!words.some((word) => lexicon.entries.has(word) || lexicon.cutAt.has(word))) return undefined;
  const pieces: Token[] = [];
  let start = token.start;
  words.forEach((word, index) => {
    if (index > 0) pieces.push(piece(token, start++, start));
    pieces.push(piece(token, start, start + word.length));
    start += word.length;
  });
  return pieces;
}

function isCompound({ kind, lower }: Token): boolean {
  return kind === "word" && lower.length > 3 && (lower.includes("-") || lower.includes("'"));
}

function piece(token: Token, start: number, end: number): Token {
  const text = token.text.slice(start - token.start, end - token.start);
  const lower = token.lower.slice(start - token.start, end - token.start);
  return { start, end, text, lower, kind: text === "-" ? "mark" : "word", capital: /^\p{Lu}/u.test(text) };
}
