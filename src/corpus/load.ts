import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Article } from "../article.ts";
import type { Refusal } from "./corpus.ts";
import type { ReadFormat } from "./formats/format.ts";
import { readJsonLines } from "./formats/jsonl.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readText } from "./formats/text.ts";

const formats: ReadonlyMap<string, ReadFormat> = new Map([
  [".txt", readText],
  [".md", readMarkdown],
  [".markdown", readMarkdown],
  [".jsonl", readJsonLines],
  [".ndjson", readJsonLines],
]);
/** One file may not fill the memory of the process. */
const largestFileBytes = 256 * 1024 * 1024;

export interface Loaded {
  readonly articles: readonly Article[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads the articles of folders and files, in an order that does not depend on the machine. Never throws: what cannot be read is refused by name.
 * Two documents of one id and one text are one article; another text under an id that is taken gets a suffix ("003-2").
 */
export function loadArticles(paths: readonly string[]): Loaded {
  const articles = new Map<string, Article>();
  const refusals: Refusal[] = [];
  for (const path of paths)
    for (const file of listFiles(path, refusals)) {
      const { articles: found, refused } = readFile(file);
      for (const { line, reason } of refused) refusals.push({ source: line === undefined ? file : `${file}:${line}`, reason });
      for (const article of found) add(articles, { ...article, path: file });
    }
  return { articles: [...articles.values()], refusals };
}

function add(articles: Map<string, Article>, article: Article): void {
  let id = article.id;
  for (let n = 2; articles.has(id); n++) {
    if (articles.get(id)?.text === article.text) return;
    id = `${article.id}-${n}`;
  }
  articles.set(id, { ...article, id });
}

function listFiles(path: string, refusals: Refusal[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && formats.has(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    refusals.push({ source: path, reason: explain(error) });
    return [];
  }
}

function readFile(file: string): ReturnType<ReadFormat> {
  const format = formats.get(extname(file).toLowerCase());
  if (format === undefined) return refuse(`this kind of file is not read; known are ${[...formats.keys()].join(", ")}.`);
  try {
    if (statSync(file).size > largestFileBytes) return refuse(`it is larger than ${largestFileBytes / 1024 / 1024} MB; split it.`);
    const text = decode(readFileSync(file));
    return text === undefined ? refuse("it is not text (it holds zero bytes); convert it to UTF-8 text.") : format(text, basename(file));
  } catch (error) {
    return refuse(explain(error));
  }
}

const refuse = (reason: string): ReturnType<ReadFormat> => ({ articles: [], refused: [{ reason }] });

/** UTF-8, or UTF-16 with its mark, else Windows-1252, which takes any byte; undefined for what is no text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder; check the path.";
  if (code === "EACCES" || code === "EPERM") return "it may not be read; give the process the right to read it.";
  return `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
