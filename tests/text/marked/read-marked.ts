import type { Timex } from "../../../src/article.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import type { Languages } from "../../../src/text/draft.ts";
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

/** The time expressions of a text as the analysis would find them. */
export function timexesOf(text: string, code: string, published?: string): Timex[] {
  const article = { id: "x", text, stated: { languages: [code], published } };
  const layout = findLayout(article, languages);
  const blocks = layout.blocks.map((block) => ({ ...block, language: block.kind === "embed" ? block.language : code }));
  const draft = {
    article,
    layout: { ...layout, blocks },
    sentences: readSentences(text, blocks, languages),
    published: layout.published,
    languages,
  };
  return findTimexes(draft, []);
}
