import type { Token } from "./draft.ts";

// U.S. | EE.UU. | d'etat, López-Obrador | 1,350 | any other mark, alone
const token = /(?<acronym>(?:\p{Lu}{1,2}\.){2,})|(?<word>[\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*)|(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)|(?<mark>[^\s\p{L}\p{Nd}])/gu;

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
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.toLowerCase().normalize("NFC").replaceAll("’", "'"),
      kind: match.groups?.number !== undefined ? "number" : match.groups?.mark !== undefined ? "mark" : "word",
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}
