import { join } from "node:path";
import { idOfAddress } from "../corpus/formats/format.ts";
import { appendLines, lineOf } from "../sources/fetched.ts";
import { type ReadArticle, readAnswer } from "../sources/reading.ts";
import { type FetchedArticle, visitSource } from "../sources/round.ts";
import { newState } from "../sources/source.ts";
import { print } from "./output.ts";
import type { OpenedWeb } from "./web.ts";

/** Fetches a page, a feed or a site, and adds what it holds to the folder, as JSON Lines. False: it was refused, and why was printed. */
export async function importAddress(address: string, into: string, known: Set<string>, { web, settings }: OpenedWeb): Promise<boolean> {
  const now = new Date().toISOString();
  const found = await read(address, now, { web, settings });
  if (typeof found === "string") {
    await print(`refused  ${address}: ${found}`);
    return false;
  }
  const fresh = found.filter(({ article }) => !known.has(article.text));
  if (fresh.length === 0) await print(`present  ${address}`);
  else {
    const target = join(into, `${idOfAddress(address)}.jsonl`);
    appendLines(target, fresh.map(lineOf));
    for (const { article } of fresh) known.add(article.text);
    await print(`added    ${address} as ${target}${found.length > 1 ? ` (${fresh.length} new of ${found.length})` : ""}`);
  }
  return true;
}

async function read(
  address: string,
  now: string,
  { web, settings }: Pick<OpenedWeb, "web" | "settings">,
): Promise<FetchedArticle[] | string> {
  const at = (article: ReadArticle): FetchedArticle => ({ article, from: address, at: now });
  // The front of a site is a list, whatever else a reader may find on it.
  if (URL.parse(address)?.pathname !== "/") {
    const fetched = await web.fetcher.fetch(address);
    if (fetched.kind !== "document") return fetched.kind === "unchanged" ? "it is not sent." : fetched.reason;
    const reading = await readAnswer(fetched.body, fetched.headers["content-type"], fetched.url);
    if (reading.kind === "refused") return reading.reason;
    if (reading.kind === "document") return [at(reading.article)];
    if (reading.kind === "page" && reading.article !== undefined) return [at(reading.article)];
  }
  const plan = { now, chance: 0, everyMinutes: settings.everyMinutes };
  const visit = await visitSource({ address, from: "command" }, newState, { fetcher: web.fetcher, plan, fetchPages: settings.fetchPages });
  return visit.state.failures > 0 ? (visit.state.reason ?? "it cannot be read.") : [...visit.articles];
}
