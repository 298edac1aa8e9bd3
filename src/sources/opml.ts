import { generateOpml, parseOpml } from "feedsmith";
import { UserError } from "../errors.ts";

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly address: string;
  readonly title?: string;
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

const mostFeeds = 10_000;

/** The feeds of an OPML file, folders flattened, each once. Throws `UserError` where it is none. */
export function readOpml(text: string, fileName: string): ListedFeed[] {
  let outlines: readonly Outline[];
  try {
    // No entities of a document's own.
    outlines =
      (parseOpml(text.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iu, "")) as { body?: { outlines?: readonly Outline[] } }).body
        ?.outlines ?? [];
  } catch {
    throw new UserError(`${fileName} is not an OPML file. Export the list of feeds as OPML from your reader.`);
  }
  const found = new Map<string, ListedFeed>();
  const stack = outlines.toReversed();
  for (let outline = stack.pop(); outline !== undefined && found.size < mostFeeds; outline = stack.pop()) {
    const address = outline.xmlUrl?.trim();
    if (address !== undefined && /^https?:\/\//iu.test(address)) {
      const title = outline.title ?? outline.text;
      if (!found.has(address)) found.set(address, { address, ...(title === undefined || title === address ? {} : { title }) });
    }
    for (const inner of (outline.outlines ?? []).toReversed()) stack.push(inner);
  }
  return [...found.values()];
}

export function writeOpml(feeds: readonly ListedFeed[]): string {
  return generateOpml({
    head: { title: "Sources of Dateline" },
    body: { outlines: feeds.map(({ address, title }) => ({ type: "rss", text: title ?? address, xmlUrl: address })) },
  });
}
