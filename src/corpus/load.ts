import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../article.ts";
import type { Refusal } from "./corpus.ts";
import { type ReadDocument, refuse } from "./formats/format.ts";
import { formatNames, formatOf, partsOf, readBytes } from "./formats/formats.ts";

/** One document may not fill the memory of the process; lists of documents are read as they come. */
const largestFileBytes = 256 * 1024 * 1024;
const chunkBytes = 1024 * 1024;

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
  for await (const found of readArticles(paths)) {
    for (const article of found.articles) add(articles, article);
    refusals.push(...found.refusals);
    notes.push(...found.notes);
  }
  return { articles: [...articles.values()], refusals, notes };
}

/** The same as it comes, some articles at a time and ids as the documents have them: what is long is never in memory as a whole. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<Loaded> {
  for (const path of paths) {
    const refusals: Refusal[] = [];
    const files = listFiles(path, refusals);
    if (refusals.length > 0) yield { articles: [], refusals, notes: [] };
    for (const file of files)
      for await (const { articles, refused, notes = [] } of readFile(file))
        yield {
          articles: articles.map((article) => ({ ...article, path: file })),
          refusals: refused.map(({ line, part, reason }) => {
            const source = part === undefined ? file : join(file, part);
            return { source: line === undefined ? source : `${source}:${line}`, reason };
          }),
          notes: notes.map((reason) => ({ source: file, reason })),
        };
  }
}

function add(articles: Map<string, Article>, article: Article): void {
  let id = article.id;
  for (let n = 2; articles.has(id); n++) {
    if (articles.get(id)?.text === article.text) return;
    id = `${article.id}-${n}`;
  }
  articles.set(id, { ...article, id });
}

/** The files that are read of a folder, or the file itself, in order. */
export function listFiles(path: string, refusals: Refusal[]): string[] {
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

/** What one file holds, a part at a time; never rejects. */
export async function* readFile(file: string): AsyncGenerator<ReadDocument> {
  const name = basename(file);
  if (formatOf(file) === undefined) {
    yield refuse(`this kind of file is not read; known are ${formatNames.join(", ")}.`);
    return;
  }
  try {
    const parts = await partsOf(name);
    if (parts !== undefined) {
      if (statSync(file).size === 0) yield refuse("it is empty.");
      else yield* parts(createReadStream(file, { highWaterMark: chunkBytes }), name);
    } else if (statSync(file).size > largestFileBytes) yield refuse(`it is larger than ${largestFileBytes / 1024 / 1024} MB; split it.`);
    else yield await readBytes(readFileSync(file), name);
  } catch (error) {
    yield refuse(explain(error));
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder; check the path.";
  if (code === "EACCES" || code === "EPERM") return "it may not be read; give the process the right to read it.";
  return `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
