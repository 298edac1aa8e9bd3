import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../article.ts";
import type { Refusal } from "./corpus.ts";
import { type ReadDocument, refuse } from "./formats/format.ts";
import { formatNames, formatOf, readBytes } from "./formats/formats.ts";

/** One file may not fill the memory of the process. */
const largestFileBytes = 256 * 1024 * 1024;

export interface Loaded {
  readonly articles: readonly Article[];
  readonly refusals: readonly Refusal[];
  /** What was read, but not as it stood. */
  readonly notes: readonly Refusal[];
}

/**
 * Reads the articles of folders and files, in an order that does not depend on the machine. Never rejects: what cannot be read is refused by name.
 * Two documents of one id and one text are one article; another text under an id that is taken gets a suffix ("003-2").
 */
export async function loadArticles(paths: readonly string[]): Promise<Loaded> {
  const articles = new Map<string, Article>();
  const refusals: Refusal[] = [];
  const notes: Refusal[] = [];
  for (const path of paths)
    for (const file of listFiles(path, refusals)) {
      const found = await readFile(file);
      for (const { line, part, reason } of found.refused) {
        const source = part === undefined ? file : join(file, part);
        refusals.push({ source: line === undefined ? source : `${source}:${line}`, reason });
      }
      for (const reason of found.notes ?? []) notes.push({ source: file, reason });
      for (const article of found.articles) add(articles, { ...article, path: file });
    }
  return { articles: [...articles.values()], refusals, notes };
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
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && formatOf(entry.name) !== undefined)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    refusals.push({ source: path, reason: explain(error) });
    return [];
  }
}

async function readFile(file: string): Promise<ReadDocument> {
  const format = formatOf(file);
  if (format === undefined) return refuse(`this kind of file is not read; known are ${formatNames.join(", ")}.`);
  try {
    if (statSync(file).size > largestFileBytes) return refuse(`it is larger than ${largestFileBytes / 1024 / 1024} MB; split it.`);
    return await readBytes(readFileSync(file), basename(file));
  } catch (error) {
    return refuse(explain(error));
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder; check the path.";
  if (code === "EACCES" || code === "EPERM") return "it may not be read; give the process the right to read it.";
  return `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
