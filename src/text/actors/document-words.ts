import type { ReadSentence, Token } from "../draft.ts";
import { bare } from "./lexicon.ts";

/** How the article itself writes a word: the evidence for capitals that may be only a sentence's first. */
export interface DocumentWords {
  /** Written with a capital inside a sentence. */
  isName(lower: string): boolean;
  /** Written without a capital. */
  isCommon(lower: string): boolean;
  /** A line of capitalised words that the article repeats: who signs it. */
  isSignature(tokens: readonly Token[]): boolean;
}

export function readDocumentWords(sentences: readonly ReadSentence[]): DocumentWords {
  const names = new Set<string>();
  const common = new Set<string>();
  const lines = new Map<string, number>();
  for (const { tokens } of sentences) {
    if (looksSigned(tokens)) lines.set(lineOf(tokens), (lines.get(lineOf(tokens)) ?? 0) + 1);
    const tells = !isTitleCase(tokens);
    tokens.forEach((token, index) => {
      if (token.kind !== "word") return;
      const lower = bare(token.lower);
      if (!token.capital) common.add(lower);
      else if (tells && index > 0 && tokens[index - 1]?.kind === "word") names.add(lower);
    });
  }
  return {
    isName: (lower) => names.has(lower),
    isCommon: (lower) => common.has(lower),
    isSignature: (tokens) => looksSigned(tokens) && (lines.get(lineOf(tokens)) ?? 0) > 1,
  };
}

/** Two to eight words, the first and the last with a capital, no mark. */
export function looksSigned(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 8 || tokens.some(({ kind }) => kind !== "word")) return false;
  return tokens[0]?.capital === true && tokens.at(-1)?.capital === true && tokens.every(({ capital, text }) => capital || text.length <= 3);
}

function lineOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** A headline in Title Case: its capitals tell nothing. No headline ends in a full stop. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.”"»]$/u.test(tokens.at(-1)?.text ?? "")) return false;
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long >= 4 && capital / long >= 0.75;
}
