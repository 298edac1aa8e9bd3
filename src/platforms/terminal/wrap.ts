import stringWidth from "string-width";
import type { Style } from "./style.ts";

export interface Piece {
  readonly text: string;
  readonly style: Style;
}
export type Line = readonly Piece[];

/**
 * Breaks pieces into lines of at most `width` columns, at blanks; a word that alone is wider breaks between graphemes.
 *
 *     "de las grúas 🏗️ del puerto", 12  ->  "de las grúas" | "🏗️ del" | "puerto"
 */
export function wrap(pieces: readonly Piece[], width: number): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const { word, gap } of splitWords(pieces)) {
    const wide = widthOf(word);
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used > 0) {
      line.push({ text: " ", style: gap });
      used += 1;
    }
    const parts = wide <= width ? [word] : breakWord(word, width);
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(...part);
      used += widthOf(part);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joinAlike);
}

/** Columns that pieces take on one line. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

/** Most words are plain ASCII, and measuring graphemes is slow. */
function columnsOf(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
}

interface Word {
  readonly word: Piece[];
  /** Style of the blank before it: a marked passage stays marked between its words. */
  readonly gap: Style;
}

/** Words may span pieces: an opening quotation mark sticks to what it opens. */
function splitWords(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open: Piece[] | undefined;
  let gap: Style = "plain";
  for (const { text, style } of pieces)
    for (const part of text.split(blanks)) {
      if (part === "") continue;
      if (isBlank.test(part)) {
        open = undefined;
        gap = style;
        continue;
      }
      if (open === undefined) {
        open = [];
        words.push({ word: open, gap });
      }
      open.push({ text: part, style });
    }
  return words;
}

function breakWord(word: readonly Piece[], width: number): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let used = 0;
  for (const { text, style } of word) {
    let start = 0;
    for (const { segment, index } of graphemes.segment(text)) {
      const wide = columnsOf(segment);
      if (used + wide > width && used > 0) {
        if (index > start) part.push({ text: text.slice(start, index), style });
        parts.push(part);
        part = [];
        start = index;
        used = 0;
      }
      used += wide;
    }
    part.push({ text: text.slice(start), style });
  }
  parts.push(part);
  return parts;
}

function joinAlike(line: readonly Piece[]): Line {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (last?.style === piece.style) joined[joined.length - 1] = { text: last.text + piece.text, style: piece.style };
    else joined.push(piece);
  }
  return joined;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ascii = /^[ -~]*$/u;
const blanks = /([ \t\n]+)/u;
const isBlank = /^[ \t\n]/u;
