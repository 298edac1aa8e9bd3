import type { Article } from "../../article.ts";
import { gather } from "./chunks.ts";
import { decodeText } from "./decode.ts";
import { type ReadDocument, type ReadParts, type Refused, readOrigins, readRecord } from "./format.ts";

// So much is read and decoded at a time: a file that is no longer is one part.
const partBytes = 8 * 1024 * 1024;
const longestLine = 64 * 1024 * 1024;

/** JSON Lines: {"id", "text", "title"?, "outlet"?, "byline"?, "published"?, "languages"?, "url"?}, one article a line, and as many lines as there are. */
export const readJsonParts: ReadParts = async function* (chunks) {
  let line = 1;
  for await (const { bytes, lines, isTooLong } of splitAtLines(chunks)) {
    const decoded = isTooLong ? undefined : decodeText(bytes);
    if (isTooLong) yield refused(line, `it is longer than ${longestLine / 1024 / 1024} MB; split it.`);
    else if (decoded === undefined) yield refused(line, "it is not text (it holds zero bytes); convert it to UTF-8 text.");
    else {
      const found = readLines(decoded.text, line);
      yield decoded.note === undefined ? found : { ...found, notes: [decoded.note] };
    }
    line += lines;
  }
};

const refused = (line: number, reason: string): ReadDocument => ({ articles: [], refused: [{ line, reason }] });

interface Part {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly isTooLong: boolean;
}

/** Whole lines, as many as fit in a part. UTF-16, whose line feeds are not bytes, is one part. */
async function* splitAtLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  let held: Buffer = Buffer.alloc(0);
  let isSkipping = false;
  for await (const chunk of gather(chunks, partBytes)) {
    held = Buffer.concat([held, chunk]);
    const end = isWide(held) ? 0 : held.lastIndexOf(0x0a) + 1;
    if (end === 0) {
      isSkipping ||= held.length > longestLine;
      if (isSkipping) held = Buffer.alloc(0);
      continue;
    }
    const start = isSkipping ? held.indexOf(0x0a) + 1 : 0;
    if (isSkipping) yield { bytes: held.subarray(0, 0), lines: 1, isTooLong: true };
    isSkipping = false;
    const bytes = held.subarray(start, end);
    if (bytes.length > 0) yield { bytes, lines: countLines(bytes), isTooLong: false };
    held = held.subarray(end);
  }
  if (isSkipping) yield { bytes: new Uint8Array(), lines: 1, isTooLong: true };
  else if (held.length > 0) yield { bytes: held, lines: 0, isTooLong: false };
}

function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.subarray(0, 1024).includes(0);
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function readLines(text: string, firstLine: number): ReadDocument {
  const articles: Omit<Article, "path">[] = [];
  const refused: Refused[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const outcome = readLine(line);
    if (typeof outcome === "string") refused.push({ line: firstLine + index, reason: outcome });
    else articles.push(outcome);
  });
  return { articles, refused };
}

function readLine(line: string): Omit<Article, "path"> | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ""));
  } catch {
    return "it is not valid JSON; write one object a line.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "it is not an object; write one object a line.";
  const { id, text, origins, ...fields } = value as Record<string, unknown>;
  if (typeof text !== "string" || text.trim() === "") return "its “text” is missing or empty.";
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return "its “id” is missing.";
  const read = readRecord(fields);
  if (read.reason !== undefined) return read.reason;
  const known = readOrigins(origins);
  return { id: String(id), text, stated: read.record, ...(known === undefined ? {} : { origins: known }) };
}
