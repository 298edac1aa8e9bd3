import type { Page } from "../dom.ts";
import { findParagraphs } from "../rendition.ts";
import { fold } from "./candidates.ts";

// The first paragraph is longer than any line about it.
const longestLine = 120;
const mostLines = 8;
const mostParagraphs = 400;

/** The short lines between the headline and the text: who, when, where. */
export function headMatterOf(page: Page, title: string | undefined): readonly string[] {
  if (title === undefined) return [];
  const lines = findParagraphs(page.body)
    .slice(0, mostParagraphs)
    .flatMap(({ text }) => text.split("\n"));
  const wanted = fold(title);
  const at = lines.findLastIndex((line, index) => fold(line) === wanted && (lines[index + 1]?.length ?? 0) > 0);
  if (at === -1) return [];
  const below = lines.slice(at + 1, at + 1 + mostLines);
  const text = below.findIndex((line) => line.length > longestLine);
  return text === -1 ? [] : below.slice(0, text);
}
