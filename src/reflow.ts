/**
 * The text of an article with the line breaks of a hard wrap undone: each becomes a blank, so that offsets stay. Paragraphs and short lines keep theirs.
 *
 *     "The pilots of the northern quay voted on Monday to keep\nthe gates shut.\n\nNobody answered."
 *                                                            ^ becomes a blank
 */
export function reflow(text: string): string {
  const parts = text.split(lineEnd);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const line = parts[index - 1] ?? "";
      const next = parts[index + 1] ?? "";
      return isWrapped(line) && /^\S/u.test(next) ? " ".repeat(part.length) : part;
    })
    .join("");
}

/** Longer lines are whole paragraphs, shorter ones stand by themselves (titles, bylines, verse). */
const wrap = { narrowest: 45, widest: 120 } as const;

function isWrapped(line: string): boolean {
  return line.length >= wrap.narrowest && line.length <= wrap.widest && !sentenceEnd.test(line);
}

const lineEnd = /(\r?\n)/u;
const sentenceEnd = /[.!?:…][”"»’')\]]{0,3}$/u;
