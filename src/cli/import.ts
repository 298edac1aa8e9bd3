import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { bundledCorpus } from "../config.ts";
import { loadArticles } from "../corpus/load.ts";
import { UserError } from "../errors.ts";
import { print } from "./output.ts";
import { openSession } from "./session.ts";

/** `dateline import PATH… [--into DIR]`: copies documents into the folder of the corpus; says what was added, what was there already, what was refused. */
export async function importDocuments(paths: readonly string[], options: { readonly into?: string }): Promise<number> {
  const { config } = await openSession();
  const address = paths.find((path) => /^[a-z][a-z0-9+.-]+:\/\//iu.test(path));
  if (address !== undefined)
    throw new UserError(`${address} is an address, and addresses are not fetched yet. Save the page and import the file.`);
  const into =
    options.into ??
    config.corpus.find((path) => existsSync(path) && statSync(path).isDirectory() && resolve(path) !== resolve(bundledCorpus));
  if (into === undefined) throw new UserError("No folder is set for the corpus. Name one with --into FOLDER, or set DATELINE_CORPUS.");
  mkdirSync(into, { recursive: true });
  const known = new Set((await loadArticles([into])).articles.map((article) => article.text));
  let refusedCount = 0;
  const { articles, refusals, notes } = await loadArticles(paths);
  for (const { source, reason } of notes) await print(`note     ${source}: ${reason}`);
  for (const { source, reason } of refusals) {
    refusedCount++;
    await print(`refused  ${source}: ${reason}`);
  }
  for (const [file, found] of Map.groupBy(articles, (article) => article.path ?? "")) {
    const fresh = found.filter((article) => !known.has(article.text));
    if (fresh.length === 0) await print(`present  ${file}`);
    else {
      const target = freeName(into, basename(file));
      copyFileSync(file, target);
      for (const article of fresh) known.add(article.text);
      await print(`added    ${file} as ${target}${found.length > 1 ? ` (${fresh.length} new of ${found.length})` : ""}`);
    }
  }
  return refusedCount > 0 ? 1 : 0;
}

/** The name itself, or "name-2.txt" where it is taken. */
function freeName(folder: string, name: string): string {
  const extension = extname(name);
  let path = join(folder, name);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${basename(name, extension)}-${n}${extension}`);
  return path;
}
