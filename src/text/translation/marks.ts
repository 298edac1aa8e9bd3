import type { Token } from "../draft.ts";

const stemLength = 5;
// twitter.com/…, @account
const ofAddress = /^[@</._?=&^#]$/u;

/**
 * What of a sentence survives translation: numbers, names and the first five letters of longer words, without accents.
 *
 *     representatives of 1,350 multinational firms → repre 1350 multi firms
 */
export function readMarks(tokens: readonly Token[], functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined && before.end === token.start && ofAddress.test(before.text)) continue;
    if (token.kind === "number") marks.add(token.text.replaceAll(/[.,]/gu, ""));
    else if (token.kind === "word" && !functionWords.has(token.lower)) {
      const folded = token.lower.normalize("NFD").replaceAll(/\p{M}/gu, "");
      for (const word of folded.split(/['’-]/u)) if (word.length >= 4 || token.capital) marks.add(spellAlike(word).slice(0, stemLength));
    }
  }
  return marks;
}

/** Spellings in which words of one root differ between languages that write Latin letters: technology, tecnología; illicit, ilícito. */
function spellAlike(word: string): string {
  return word
    .replaceAll("ph", "f")
    .replaceAll(/[ct]h/gu, (pair) => pair.charAt(0))
    .replaceAll(/qu(?=[ei])|k/gu, "c")
    .replaceAll("y", "i")
    .replaceAll(/(?<letter>\p{L})\k<letter>/gu, "$<letter>")
    .replace(/^es(?=[ptc])/u, "s");
}
