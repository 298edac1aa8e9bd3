import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { idOfAddress } from "../corpus/formats/format.ts";
import type { FetchedArticle } from "./round.ts";

/** Folder of what was fetched, inside the data folder. */
export const fetchedFolder = (dataFolder: string): string => join(dataFolder, "fetched");

/** Adds what was fetched to the files of a folder: JSON Lines, a folder a source, a file a month. On disk when it returns. */
export function keepFetched(folder: string, fetched: readonly FetchedArticle[]): string[] {
  const files = Map.groupBy(fetched, ({ from, at }) => join(folder, idOfAddress(from), `${at.slice(0, 7)}.jsonl`));
  for (const [file, articles] of files) appendLines(file, articles.map(lineOf));
  return [...files.keys()];
}

/** One line of JSON; the record beside the text, as the reader of JSON Lines takes it back. */
export function lineOf({ article: { id, text, stated, origins }, from, at }: FetchedArticle): string {
  return JSON.stringify({ id, ...stated, text, ...(origins === undefined ? {} : { origins }), fetched: { from, at } });
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
