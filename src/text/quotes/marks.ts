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
  const signs = [...text.slice(paragraph.start, paragraph.end).matchAll(mark)].map((match) => signAt(text, paragraph, match));
  let nested = false;
  for (const [index, { at, sign, before, after }] of signs.entries()) {
    // "Nobody said "no" to us": the pair inside belongs to the words around it.
    if (nested) {
      nested = false;
      continue;
    }
    if (open !== undefined && sign === '"' && open.mark === '"' && opensInside(text, open.at, signs, index)) {
      nested = true;
      continue;
    }
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

interface Sign {
  readonly at: number;
  readonly sign: string;
  /** The characters beside it, empty at the borders of the paragraph. */
  readonly before: string;
  readonly after: string;
}

function signAt(text: string, { start, end }: Span, match: RegExpExecArray): Sign {
  const at = start + match.index;
  const sign = match[0];
  const after = text.slice(at + sign.length, Math.min(at + sign.length + 1, end));
  return { at, sign, before: at > start ? text.slice(at - 1, at) : "", after };
}

/** A straight mark that opens within a passage: a blank before it and none after, the next one the other way round, and one more that closes. */
function opensInside(text: string, open: number, signs: readonly Sign[], index: number): boolean {
  const [here, close, last] = [signs[index], signs[index + 1], signs[index + 2]];
  if (here === undefined || close?.sign !== '"' || last?.sign !== '"') return false;
  const opensTight = (sign: Sign) => /^[\s(¿¡]$/u.test(sign.before) && wordAfter.test(sign.after);
  const closesTight = (sign: Sign) => /^[^\s(]$/u.test(sign.before) && !wordAfter.test(sign.after);
  return (
    /\S/u.test(text[open + 1] ?? "") && opensTight(here) && closesTight(close) && closesTight(last) && close.at - here.at < longestInside
  );
}

const longestInside = 60;

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
