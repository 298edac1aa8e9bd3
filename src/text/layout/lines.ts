import type { Span } from "../../article.ts";

/** A line of the text without its white space at both ends; never empty. */
export interface Line extends Span {
  readonly text: string;
  /** An empty line, or the beginning of the text, stands above it. */
  readonly gap: boolean;
}

/** What a reader takes as one paragraph: one line, or several of a text that was broken at a fixed width. */
export interface Passage extends Span {
  /** In one line. */
  readonly text: string;
  readonly gap: boolean;
  readonly lines: readonly Line[];
}

const sentenceEnd = /[.!?…:][”"»’')\]]*$/u;
const listItem = /^(?:[-*•–·]\s|\d{1,2}[.)]\s)/u;
// A heading of Markdown; a quotation mark of mail is left with its words
const heading = /^#{1,6}\s/u;
const upper = /^\p{Lu}/u;
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;

export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    const raw = text.slice(start, stop);
    const trimmed = raw.trim();
    if (trimmed === "") gap = true;
    else {
      const begin = start + raw.length - raw.trimStart().length;
      lines.push({ start: begin, end: begin + trimmed.length, text: trimmed, gap });
      gap = false;
    }
    start = stop + 1;
  }
  return lines;
}

/**
 * Joins the lines of texts broken at a fixed width (mail) into paragraphs; `alone` tells lines that stand for themselves.
 *
 *     The committee met until late and published a statement, which
 *     nobody signed.
 */
export function joinLines(lines: readonly Line[], small: ReadonlySet<string>, alone: (line: Line) => boolean): Passage[] {
  const wrapped = isHardWrapped(lines, alone);
  const passages: Passage[] = [];
  let open: Line[] = [];
  const close = () => {
    const first = open[0];
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      passages.push({ start: first.start, end: last.end, text: open.map((line) => line.text).join(" "), gap: first.gap, lines: open });
    }
    open = [];
  };
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !wrapped || line.gap || alone(line) || alone(above) || breaks(above, line, small)) close();
    open.push(line);
  });
  close();
  return passages;
}

/** The lines between empty lines mostly come near to one width that an old terminal has. */
function isHardWrapped(lines: readonly Line[], alone: (line: Line) => boolean): boolean {
  if (lines.filter((line) => line.text.length > 100).length > lines.length / 20) return false;
  let inner = 0;
  let near = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.gap || line.text.length < 25 || alone(line)) return;
    inner++;
    if (line.text.length >= 50 && line.text.length <= 84) near++;
  });
  return near >= 2 && near / inner >= 0.6;
}

function breaks(above: Line, line: Line, small: ReadonlySet<string>): boolean {
  if (listItem.test(line.text) || heading.test(line.text) || heading.test(above.text)) return true;
  if (smallEnd(above.text, small)) return false;
  if (isTitleCase(above.text, small) !== isTitleCase(line.text, small) && isCapital(above.text, small) !== isCapital(line.text, small))
    return true;
  return sentenceEnd.test(above.text) && above.text.length < 50;
}

/** "…of Our America (ALBA), the": more must follow. */
function smallEnd(text: string, small: ReadonlySet<string>): boolean {
  return text.endsWith(",") || small.has((text.match(word)?.at(-1) ?? "").toLowerCase());
}

/** "Parliament Votes to Dissolve Itself": all but small words begin with a capital, and no stop ends it. */
export function isTitleCase(text: string, small: ReadonlySet<string>): boolean {
  return isCapital(text, small) && countWords(text) >= 4 && text.split(",").length <= 2;
}

function isCapital(text: string, small: ReadonlySet<string>): boolean {
  if (sentenceEnd.test(text)) return false;
  return (text.match(word) ?? []).every((each) => upper.test(each) || small.has(each.toLowerCase()));
}

const counts = new Map<string, number>();
/** Passages whose words are remembered: the rules ask of the same ones again and again, of one article at a time. */
const mostCounts = 500;

export function countWords(text: string): number {
  const known = counts.get(text);
  if (known !== undefined) return known;
  const count = countLatinWords(text) ?? text.match(word)?.length ?? 0;
  if (counts.size >= mostCounts) counts.clear();
  counts.set(text, count);
  return count;
}

/** As many as `word` finds, counted by hand; undefined where there are letters beyond Latin-1. */
function countLatinWords(text: string): number | undefined {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff && (code < 0x2010 || code > 0x2027)) return undefined;
    if (isLatinLetter(code)) {
      if (!inside) count++;
      inside = true;
    } else if (code !== apostrophe && code !== curlyApostrophe && code !== hyphen) inside = false;
  }
  return count;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const hyphen = 0x2d;

function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
    code === 0xaa ||
    code === 0xb5 ||
    code === 0xba
  );
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}
