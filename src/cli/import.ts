import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { bundledCorpus } from "../config.ts";
import { loadArticles } from "../corpus/load.ts";
import { UserError } from "../errors.ts";
import { importAddress } from "./import-address.ts";
import { print } from "./output.ts";
import { openSession } from "./session.ts";
import { isAddress, openSessionWeb } from "./web.ts";

/** `dateline import PATH|URL… [--into DIR]`: adds documents to the folder of the corpus; says what was added, what was there already, what was refused. */
export async function importDocuments(words: readonly string[], options: { readonly into?: string }): Promise<number> {
  const session = await openSession();
  const { config } = session;
  const into =
    options.into ??
    config.corpus.find((path) => existsSync(path) && statSync(path).isDirectory() && resolve(path) !== resolve(bundledCorpus));
  if (into === undefined) throw new UserError("No folder is set for the corpus. Name one with --into FOLDER, or set DATELINE_CORPUS.");
  mkdirSync(into, { recursive: true });
  const known = new Set((await loadArticles([into])).articles.map((article) => article.text));
  let refusedCount = 0;
  const addresses = words.filter(isAddress);
  if (addresses.length > 0) {
    const opened = openSessionWeb(session);
    try {
      for (const address of addresses) if (!(await importAddress(address, into, known, opened))) refusedCount++;
    } finally {
      await opened.web.close();
    }
  }
  const { articles, refusals, notes } = await loadArticles(words.filter((each) => !isAddress(each)));
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
