import type { Block } from "../article.ts";
import type { Languages, ReadSentence } from "./draft.ts";
import { tokenise } from "./tokens.ts";

/** Splits body, title and embed blocks into sentences with their tokens. */
export function readSentences(text: string, blocks: readonly Block[], _languages: Languages): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "meta" || block.kind === "boilerplate") return;
    const segmenter = new Intl.Segmenter(block.language === "und" ? "en" : block.language, { granularity: "sentence" });
    for (const { segment, index: offset } of segmenter.segment(text.slice(block.start, block.end))) {
      const start = block.start + offset + (segment.length - segment.trimStart().length);
      const end = start + segment.trim().length;
      if (end > start) sentences.push({ start, end, language: block.language, block: index, zone: block.kind, tokens: tokenise(text, start, end) });
    }
  });
  return sentences;
}
