import { parseFeed } from "feedsmith";
import type { Article, StatedRecord } from "../../article.ts";
import { type FeedItem, itemsOf } from "./feed/items.ts";
import { countItems, type ParsedFeed, type Salvaged, salvageFeed } from "./feed/salvage.ts";
import { idOfAddress, idOfFile, originsOf, type ReadFormat, refuse } from "./format.ts";
import { decodeEntities } from "./html/entities.ts";
import { lineOfPiece, renditionOfPiece } from "./html/piece.ts";
import { tidyLine, tidyText } from "./tidy.ts";

const doctype = /<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iu;
const markup = /<\/?(?:a|b|blockquote|br|code|div|em|figure|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|u|ul)\b[^>]*>/iu;
const named = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/iu;
const mostItems = 50_000;
const shortestFull = 1_500;
// "… and said that […]"
const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/u;

/** One item of a feed as an article, and what the feed gave of it. */
export interface FeedArticle {
  readonly article: Omit<Article, "path">;
  /** The feed has a summary alone. */
  readonly isSummary: boolean;
}

export interface FeedDocument {
  readonly outlet?: string;
  /** How often it changes, as it says itself. */
  readonly minutes?: number;
  readonly items: readonly FeedArticle[];
  readonly notes: readonly string[];
}

/** A feed: every item an article, its headline first, with the full text where the feed has it, else the summary. */
export const readFeed: ReadFormat = (text, fileName) => {
  const found = readFeedDocument(text, fileName);
  if (typeof found === "string") return refuse(found);
  return { articles: found.items.map(({ article }) => article), refused: [], notes: found.notes };
};

/** The items of a feed; one sentence where it is none, or holds nothing. */
export function readFeedDocument(text: string, fileName: string): FeedDocument | string {
  const source = text.replace(/^[^<{[]*/u, "").replace(doctype, "");
  if (source === "") return text.trim() === "" ? "it is empty." : "it is no feed; name an RSS, Atom, RDF or JSON feed.";
  const { feed, broken, cutOff } = parse(source);
  if (feed === undefined && (broken > 0 || cutOff)) return "it is a feed of which no item is whole; save it anew.";
  if (feed === undefined) return "it is no RSS, Atom, RDF or JSON feed; save the feed itself, not the page that links to it.";
  const { outlet, minutes, items } = itemsOf(feed);
  const found: FeedArticle[] = [];
  let empty = 0;
  for (const item of items.slice(0, mostItems)) {
    const article = articleOf(item, outlet, fileName);
    if (article === undefined) empty++;
    else found.push({ article, isSummary: isSummary(item, article.text) });
  }
  if (found.length === 0) return items.length === 0 ? "it is a feed without items." : "none of its items holds any text.";
  const notes = [
    ...(cutOff ? ["it ends in the middle; the items that are whole were read; save it anew for the rest."] : []),
    ...(broken > 0 ? [`${broken} of its items are broken XML and were left out; tell its publisher.`] : []),
    ...(empty > 0 ? [`${empty} of its ${items.length} items hold no text and were left out.`] : []),
    ...(items.length > mostItems ? [`it has ${items.length} items; the first ${mostItems} were read; split it.`] : []),
  ];
  return { ...(outlet === undefined ? {} : { outlet }), ...(minutes === undefined ? {} : { minutes }), items: found, notes };
}

/** A feed without an element for the full text may have it in that for the summary; what breaks off is never the whole. */
function isSummary({ content }: FeedItem, text: string): boolean {
  return brokenOff.test(text) || (content === undefined && text.length < shortestFull);
}

/** As it stands, where the parser finds every item that the tags promise; else an item at a time. */
function parse(source: string): Salvaged {
  let feed: ParsedFeed | undefined;
  try {
    feed = parseFeed(source);
    const found = itemsOf(feed).items.length;
    if (feed.format === "json" || found >= countItems(source)) return { feed, broken: 0, cutOff: false };
  } catch {
    return salvageFeed(source);
  }
  const salvaged = salvageFeed(source);
  const more = salvaged.feed !== undefined && itemsOf(salvaged.feed).items.length > itemsOf(feed).items.length;
  return more ? salvaged : { feed, broken: 0, cutOff: salvaged.cutOff };
}

function articleOf(item: FeedItem, outlet: string | undefined, fileName: string): Omit<Article, "path"> | undefined {
  const title = item.title === undefined ? undefined : titleOf(item.title);
  const body = [item.content, item.summary].map((each) => (each === undefined ? "" : bodyOf(each))).find((each) => each !== "") ?? "";
  const paragraphs = body.split(/\n{2,}/u).filter((paragraph) => paragraph !== "" && paragraph !== title);
  const text = [...(title === undefined ? [] : [title]), ...paragraphs].join("\n\n");
  if (text === "") return undefined;
  // "1" and "post-7" are unique in their feed alone.
  const address = item.guid !== undefined && /[:/].*[:/.]/u.test(item.guid) ? item.guid : (item.url ?? item.guid);
  const stated: StatedRecord = {
    ...(title === undefined ? {} : { title }),
    ...known("outlet", item.outlet ?? outlet),
    ...known("byline", item.byline),
    ...known("published", item.published),
    ...known("url", item.url),
    ...known("genre", item.genre),
  };
  const id = address !== undefined ? idOfAddress(address) : `${idOfFile(fileName)}-${idOfAddress(title ?? text.slice(0, 60))}`;
  return { id, text, stated, origins: originsOf(stated, "feed") };
}

function known(name: string, value: string | undefined): Record<string, string> {
  const clean = value === undefined ? "" : tidyLine(decodeEntities(value));
  return clean === "" ? {} : { [name]: clean };
}

/** One line without markup: feeds escape titles once, twice or not at all. */
function titleOf(title: string): string | undefined {
  const text = markup.test(title) ? lineOfPiece(title) : decodeEntities(title);
  return tidyLine(text) || undefined;
}

function bodyOf(content: string): string {
  if (!markup.test(content) && !named.test(content)) return tidyText(content);
  return renditionOfPiece(content);
}
