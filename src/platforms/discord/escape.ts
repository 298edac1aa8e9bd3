/**
 * Text that is data, as Discord's markdown shows it and does nothing with it: no mention, link, emoji, timestamp, list or heading.
 *
 *     "@everyone [x](https://e.example) - 1. **b**"  ->  "\@everyone \[x\](https\://e.example) - 1. \*\*b\*\*"
 *
 * A backslash before any ASCII punctuation is shown as that punctuation. List marks count at the start of a line only.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(live, "\\$&").replace(lineMark, "$&\\");
}

/**
 * Without what steers, hides or reorders: controls, bidi marks, zero-width blanks, lone surrogates. Newlines stay.
 *
 *     "left \u202Eright\u200B\u0007"  ->  "left right"
 *
 * A joiner stays between letters or inside an emoji: without it a family falls apart into four people.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineBreaks, "\n").replace(steering, "").replace(idleJoiners, "");
}

/** On one line: blanks and breaks are one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(blanks, " ");
}

/**
 * The first characters as a reader counts them, with an ellipsis where some are left out. For labels only: an answer is never shortened.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text.slice(0, length * 2))) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Splits where a reader sees characters end: never inside an emoji, a flag, or a letter with its accents. */
export function splitGraphemes(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => (segment.length > longestGrapheme ? [...segment] : [segment])).flat();
}

/** The address as it may stand in a masked link, with its host; undefined where a reader could be led astray. */
export function safeLink(address: string): { readonly url: string; readonly host: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!(url.protocol === "https:" || url.protocol === "http:") || url.username !== "" || url.password !== "") return undefined;
  return { url: url.href.replace(linkBreakers, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`), host: url.host };
}

/** Not locale-dependent: grapheme borders are the same in every locale that is installed. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Piles of accents are no character that anybody reads; they may be divided. */
const longestGrapheme = 64;
/** A colon before a blank is a colon; before anything else it may open an emoji or an address. */
const live = /[\\*_~`|[\]<>@#]|:(?!\s)/gu;
/** What stands before the mark of a list at the start of a line: "- ", "1." */
const lineMark = /(?:^|\n)[ \t]*(?:(?=[-+](?:[ \t]|$))|\d{1,10}(?=[.)]))/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const steering =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const idleJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
const blanks = /\s+/gu;
const linkBreakers = /[()[\]<>\\`|*]/gu;
