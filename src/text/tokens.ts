import type { Token } from "./draft.ts";

// U.S. | EE.UU. | d'etat, López-Obrador | 1,350 | any other mark, alone
const token = /(?:\p{Lu}{1,2}\.){2,}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|([^\s\p{L}\p{Nd}])/gu;
// Nothing in Latin-1 has another normal form or a curly apostrophe
const latin = /^[\u0000-\u00ff]*$/u;
const upper = /^\p{Lu}/u;

/**
 * Words, numbers and marks of a passage, in order.
 *
 *     On March 29, Peru’s…
 *     ^^ ^^^^^ ^^^ ^^^^^^
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(token)) {
    const word = match[0];
    const from = start + match.index;
    const lower = word.toLowerCase();
    const code = word.charCodeAt(0);
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: latin.test(lower) ? lower : lower.normalize("NFC").replaceAll("’", "'"),
      kind: match[1] !== undefined ? "number" : match[2] !== undefined ? "mark" : "word",
      capital: code < 128 ? code >= 65 && code <= 90 : upper.test(word),
    });
  }
  return tokens;
}
