/**
 * Text as SVG may hold it, between tags and inside quoted attributes; what steers, hides or reorders text, and what XML forbids, is left out.
 *
 *     <b>"1 & 2"\u202E  ->  &lt;b&gt;&quot;1 &amp; 2&quot;
 */
export function escapeSvg(text: string): string {
  return text
    .toWellFormed()
    .replace(blanks, " ")
    .replace(steering, "")
    .replace(special, (character) => entities[character] ?? "");
}

/** Widths differ between fonts: this one is on the safe side of those that are likely. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : capital.test(character) ? 0.7 : narrow.test(character) ? 0.33 : 0.58;
  return width * size;
}

/** As much of a line as has room, whole characters, with an ellipsis where something was left out. */
export function fitLine(text: string, size: number, room: number): string {
  const line = text.replace(blanks, " ").trim();
  if (line.length <= longest && widthOf(line, size) <= room) return line;
  let kept = "";
  for (const { segment } of characters.segment(line.slice(0, longest))) {
    if (widthOf(`${kept}${segment}…`, size) > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Words over at most so many lines of so much room; the last one ends with an ellipsis where something was left out. */
export function wrapLines(text: string, size: number, { room, lines }: { readonly room: number; readonly lines: number }): string[] {
  const words = text.replace(blanks, " ").trim().slice(0, longest).split(" ");
  const wrapped: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = wrapped.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else if (wrapped.length < lines) wrapped.push(word);
    else {
      wrapped[wrapped.length - 1] = [last, ...words.slice(index)].join(" ");
      break;
    }
  }
  return wrapped.map((line) => fitLine(line, size, room));
}

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });
const longest = 200;
const blanks = /\s+/gu;
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const capital = /[\p{Lu}mwMW@%—…]/u;
const narrow = /[\sfijlrtI1.,:;'’|!()[\]\-\p{M}]/u;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const special = /[&<>"']/gu;
/** C0, DEL and C1; soft hyphen, bidi marks, embeddings and isolates, invisible operators, the byte order mark, non-characters. */
const steering = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
