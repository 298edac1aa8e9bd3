import { feedsOfPage, usualFeeds } from "./discovery.ts";
import type { Fetched, Fetcher } from "./fetch.ts";
import { readAnswer } from "./reading.ts";
import type { Source } from "./source.ts";

export interface FoundFeed {
  readonly address: string;
  readonly fetched: Fetched;
}

export const feedTypes =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";
const mostTried = 8;

/** The first of the feeds that a page names, or that stand where feeds usually do, which is one. */
export async function findFeed(html: string, url: string, { address: from }: Source, fetcher: Fetcher): Promise<FoundFeed | undefined> {
  const named = feedsOfPage(html, url);
  for (const address of new Set([...named.slice(0, mostTried), ...usualFeeds(url)])) {
    const fetched = await fetcher.fetch(address, { accept: feedTypes, from });
    if (fetched.kind !== "document") continue;
    const reading = await readAnswer(fetched.body, fetched.headers["content-type"], fetched.url);
    if (reading.kind === "feed") return { address: fetched.movedTo ?? address, fetched };
  }
  return undefined;
}
