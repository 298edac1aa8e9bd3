import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { idOfAddress } from "../corpus/formats/format.ts";
import type { FetchedArticle } from "./round.ts";

/** Folder of what was fetched, inside the data folder. */
export const fetchedFolder = (dataFolder: string): string => join(dataFolder, "fetched");

/** How many days back an article is looked for whose text has changed. */
const daysBack = 14;
const leadingId = /^\{"id":(?<id>"(?:[^"\\]|\\.)*")/u;

/**
 * Adds what was fetched to the files of a folder: JSON Lines, a folder a source, a file a day. An article that is there already, with another text,
 * takes its old place: the corpus sees that it has changed, and keeps both versions. On disk when it returns.
 */
export function keepFetched(folder: string, fetched: readonly FetchedArticle[]): void {
  for (const [own, articles] of Map.groupBy(fetched, ({ from }) => join(folder, idOfAddress(from)))) {
    const fresh = replaceLines(own, new Map(articles.map((each) => [each.article.id, each])));
    for (const [day, each] of Map.groupBy(fresh, ({ at }) => at.slice(0, 10))) appendLines(join(own, `${day}.jsonl`), each.map(lineOf));
  }
}

/** Puts articles in the place of those of the same id; returns those that have none yet. */
function replaceLines(folder: string, articles: Map<string, FetchedArticle>): FetchedArticle[] {
  if (!existsSync(folder)) return [...articles.values()];
  const days = readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d\.jsonl$/u.test(name));
  for (const name of days.sort().slice(-daysBack)) {
    if (articles.size === 0) break;
    const file = join(folder, name);
    let isChanged = false;
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .map((line) => {
        const id = idOf(line);
        const found = id === undefined ? undefined : articles.get(id);
        if (id === undefined || found === undefined) return line;
        articles.delete(id);
        isChanged = true;
        return lineOf(found);
      });
    if (isChanged) writeWhole(file, lines.join("\n"));
  }
  return [...articles.values()];
}

function idOf(line: string): string | undefined {
  const quoted = leadingId.exec(line)?.groups?.id;
  return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
}

/** One line of JSON; the record beside the text, as the reader of JSON Lines takes it back. */
export function lineOf({ article: { id, text, stated, origins }, from, at }: FetchedArticle): string {
  return JSON.stringify({ id, ...stated, text, ...(origins === undefined ? {} : { origins }), fetched: { from, at } });
}

/** All of a file or nothing of it: a reader never meets a half. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.new`;
  const handle = openSync(draft, "w");
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}

/** Adds lines to a file. A line that a killed process left half written is taken away first. */
export function appendLines(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, existsSync(file) ? "r+" : "w+");
  try {
    const end = endOfLastLine(handle, statSync(file).size);
    ftruncateSync(handle, end);
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written, bytes.length - written, end + written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function endOfLastLine(handle: number, size: number): number {
  const part = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - part.length);
    const read = readSync(handle, part, 0, end - start, start);
    const at = part.subarray(0, read).lastIndexOf(0x0a);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}
