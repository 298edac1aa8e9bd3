import type { Span } from "../../article.ts";

/** A passage between quotation marks: `inner` without them. */
export interface Marked {
  readonly inner: Span;
  readonly outer: Span;
  /** False: the paragraph ended before the mark did. */
  readonly closed: boolean;
  /** Single marks enclose titles, scare quotes and quotations inside quotations. */
  readonly single: boolean;
}

// “ ” „ « » ‹ › " `` '' ‘ ’ '
const mark = /``|''|[“”„‟"«»‘’‚‹›']/gu;
const wordBefore = /[\p{L}\p{Nd}]$/u;
const wordAfter = /^[\p{L}\p{Nd}]/u;
const closers: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›", "``": "''", "‘": "’", "‚": "‘’" };
const isSingle = (text: string) => text === "'" || text === "‘" || text === "’" || text === "‚" || text === "‹" || text === "›";

/**
 * Finds what stands between quotation marks in one paragraph; marks inside marks belong to the outer passage.
 *
 *     She called it “a ‘real’ mistake” and left.
 *                    ^^^^^^^^^^^^^^^^
 */
export function findMarked(text: string, paragraph: Span): Marked[] {
  const found: Marked[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(mark)) {
    const at = paragraph.start + match.index;
    const sign = match[0];
    const before = at > paragraph.start ? text.slice(at - 1, at) : "";
    const after = text.slice(at + sign.length, Math.min(at + sign.length + 1, paragraph.end));
    if (open === undefined) {
      if (opens(sign, before, after)) open = { at, mark: sign };
      continue;
    }
    if (sign === open.mark && sign !== '"' && sign !== "'" && !isSingle(sign)) {
      // “ met again before ”: the first was never closed; it holds up to the last comma.
      const comma = text.slice(open.at, at).lastIndexOf(",");
      const inner = trimmed(text, open.at + sign.length, comma > 0 ? open.at + comma : at);
      if (inner.end > inner.start) found.push({ inner, outer: { start: open.at, end: inner.end }, closed: false, single: false });
      open = { at, mark: sign };
      continue;
    }
    if (!closes(open.mark, sign, before, after)) {
      // A stronger mark inside a single one: the single one was an apostrophe.
      if (isSingle(open.mark) && !isSingle(sign) && opens(sign, before, after)) open = { at, mark: sign };
      continue;
    }
    const inner = trimmed(text, open.at + open.mark.length, at);
    if (inner.end > inner.start)
      found.push({ inner, outer: { start: open.at, end: at + sign.length }, closed: true, single: isSingle(open.mark) });
    open = undefined;
  }
  if (open !== undefined && !isSingle(open.mark)) {
    const inner = trimmed(text, open.at + open.mark.length, paragraph.end);
    if (inner.end > inner.start) found.push({ inner, outer: { start: open.at, end: paragraph.end }, closed: false, single: false });
  }
  return found;
}

function opens(sign: string, before: string, after: string): boolean {
  if (sign === "”" || sign === "»" || sign === "›" || sign === "’" || sign === "''") return false;
  if (sign === "“" || sign === "«" || sign === "„" || sign === "``" || sign === "‟" || sign === "‹" || sign === "‚") return true;
  // A mark that was never opened, set off by a blank: “we left ", he said”.
  if (sign === '"' && /^[,;:)]/u.test(after)) return false;
  if (sign === '"') return !wordBefore.test(before) || !wordAfter.test(after) || before === "";
  return !wordBefore.test(before) && wordAfter.test(after) && before !== "." && before !== ",";
}

function closes(openMark: string, sign: string, before: string, after: string): boolean {
  if (openMark === '"') return sign === '"';
  if (openMark === "'") return sign === "'" && !/^\s?$/u.test(before) && !wordAfter.test(after);
  const pair = closers[openMark] ?? "";
  if (!pair.includes(sign) || sign === "") {
    // Careless typing: “ closed by a straight mark.
    return openMark === "“" && sign === '"';
  }
  return sign !== "’" || (!wordAfter.test(after) && !/\s$/u.test(before));
}

/** Without blanks, and without the comma that belongs to the sentence around: “We will not yield,” she said. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s,]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
