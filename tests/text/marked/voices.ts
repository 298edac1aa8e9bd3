import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import type { Languages, Voices } from "../../../src/text/draft.ts";
import { readSentences } from "../../../src/text/sentences.ts";
import { findVoices } from "../../../src/text/voices.ts";

const byCode = new Map([en, es].map((language) => [language.code, language]));
export const languages: Languages = { all: [en, es], of: (code) => byCode.get(code) ?? en };

/** The voices of a text that is all body; blank lines divide its paragraphs. */
export function voicesOf(code: string, text: string): Voices {
  const blocks = [...text.matchAll(/(?:[^\n]|\n(?!\n))+(?:\n+|$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "body" as const,
    language: code,
  }));
  const layout = { languages: [code], genre: "other" as const, blocks };
  const article = { id: "x", text, stated: {} };
  return findVoices({ article, layout, sentences: readSentences(text, blocks, languages), languages });
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly id: string;
}

/** "[Dina Boluarte|dina-boluarte] spoke": the text without its brackets, and what stood in them. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let rest = marked;
  for (;;) {
    const match = /\[([^\]|]*)\|([^\]]*)\]/u.exec(rest);
    if (match === null) return { text: text + rest, marks };
    const [whole, words = "", id = ""] = match;
    text += rest.slice(0, match.index);
    marks.push({ start: text.length, end: text.length + words.length, words, id });
    text += words;
    rest = rest.slice(match.index + whole.length);
  }
}
