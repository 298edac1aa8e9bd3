import type { StatedRecord, Timex } from "../../../src/article.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import type { Draft, Languages } from "../../../src/text/draft.ts";
import { findLayout } from "../../../src/text/layout.ts";
import { readSentences } from "../../../src/text/sentences.ts";
import { findTimexes } from "../../../src/text/timexes.ts";

const all = [en, es];
export const languages: Languages = { all, of: (code) => all.find((language) => language.code === code) ?? en };

/** "She left on [3 May 2024]." → the sentence without brackets, and what stood in them. */
export function readMarked(marked: string): { text: string; spans: { start: number; end: number; text: string }[] } {
  const spans: { start: number; end: number; text: string }[] = [];
  let text = "";
  let open = -1;
  for (const letter of marked) {
    if (letter === "[") open = text.length;
    else if (letter === "]") spans.push({ start: open, end: text.length, text: text.slice(open) });
    else text += letter;
  }
  return { text, spans };
}

/** What the stages of time and translation are given of a text. */
export function draftOf(text: string, stated: StatedRecord = {}): Draft {
  const article = { id: "x", text, stated };
  const layout = findLayout(article, languages);
  return { article, layout, sentences: readSentences(text, layout.blocks, languages), published: layout.published, languages };
}

/** The time expressions of a text in one language. */
export function timexesOf(text: string, code: string, published?: string): Timex[] {
  const draft = draftOf(text, { languages: [code], published });
  const blocks = draft.layout.blocks.map((block) => ({ ...block, language: block.kind === "embed" ? block.language : code }));
  return findTimexes({ ...draft, layout: { ...draft.layout, blocks }, sentences: readSentences(text, blocks, languages) }, []);
}
