import type { parseFeed } from "feedsmith";

/** One item, whatever the feed's kind calls its parts. */
export interface FeedItem {
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  /** The full text, then the summary: HTML or plain. */
  readonly content?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly byline?: string;
  /** Of an aggregator: who published it first. */
  readonly outlet?: string;
  readonly genre?: string;
}

export interface FeedItems {
  readonly outlet?: string;
  /** How often it changes, as it says itself. */
  readonly minutes?: number;
  readonly items: readonly FeedItem[];
}

/** The items of a feed of any kind, in one shape. */
export function itemsOf(parsed: ReturnType<typeof parseFeed>): FeedItems {
  switch (parsed.format) {
    case "atom":
      return {
        outlet: parsed.feed.title?.value,
        ...minutesOf(undefined, parsed.feed.sy),
        items: (parsed.feed.entries ?? []).map((entry) => ({
          guid: entry.id,
          url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          content: entry.content?.value,
          summary: entry.summary?.value ?? entry.media?.description?.value,
          published: stamp(entry.published ?? entry.dc?.dates?.[0] ?? entry.updated),
          byline: names(entry.authors?.map(({ name }) => name) ?? entry.dc?.creators),
          outlet: entry.source?.title?.value,
          genre: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
        })),
      };
    case "json":
      return {
        outlet: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          guid: item.id,
          url: item.url,
          title: item.title,
          content: item.content_html ?? item.content_text,
          summary: item.summary,
          published: stamp(item.date_published ?? item.date_modified),
          byline: names(item.authors?.map(({ name }) => name)),
          genre: item.tags?.[0],
        })),
      };
    case "rdf":
      return {
        outlet: parsed.feed.title,
        ...minutesOf(undefined, parsed.feed.sy),
        items: (parsed.feed.items ?? []).map((item) => ({
          guid: item.rdf?.about,
          url: item.link,
          title: item.title,
          content: item.content?.encoded,
          summary: item.description,
          published: stamp(item.dc?.dates?.[0]),
          byline: names(item.dc?.creators),
        })),
      };
    case "rss":
      return {
        outlet: parsed.feed.title,
        ...minutesOf(parsed.feed.ttl, parsed.feed.sy),
        items: (parsed.feed.items ?? []).map((item) => ({
          guid: item.guid?.value,
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          content: item.content?.encoded,
          summary: item.description ?? item.media?.description?.value,
          published: stamp(item.pubDate ?? item.dc?.dates?.[0]),
          byline: names(item.dc?.creators ?? item.authors?.map(authorName)),
          outlet: item.source?.title,
          genre: item.categories?.[0]?.name,
        })),
      };
  }
}

const periodMinutes: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** <ttl>60</ttl>; or <sy:updatePeriod>hourly</sy:updatePeriod>, so many times in it. */
function minutesOf(
  ttl: number | undefined,
  pace: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): { minutes?: number } {
  if (ttl !== undefined && ttl > 0) return { minutes: ttl };
  const period = periodMinutes[pace?.updatePeriod?.trim().toLowerCase() ?? ""];
  return period === undefined ? {} : { minutes: period / Math.max(1, pace?.updateFrequency ?? 1) };
}

/** Dates stay as the feed writes them; the library's types leave open what they are. */
function stamp(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function names(list: readonly (string | undefined)[] | undefined): string | undefined {
  const found = (list ?? []).filter((name) => name !== undefined && name.trim() !== "");
  return found.length === 0 ? undefined : found.join(", ");
}

/** "desk@example.org (Ana Ruiz)" -> "Ana Ruiz" */
function authorName(author: unknown): string | undefined {
  const text =
    typeof author === "string" ? author : typeof author === "object" && author !== null && "name" in author ? author.name : undefined;
  if (typeof text !== "string") return undefined;
  const inside = /\((?<name>[^()]{2,80})\)/u.exec(text)?.groups?.name;
  return inside ?? (text.includes("@") ? undefined : text);
}
