import { parseFeed } from "feedsmith";
import type { Article, StatedRecord } from "../../article.ts";
import { type FeedItem, itemsOf } from "./feed/items.ts";
import { idOfAddress, idOfFile, type ReadFormat, refuse } from "./format.ts";
import { decodeEntities } from "./html/entities.ts";
import { lineOfPiece, renditionOfPiece } from "./html/piece.ts";
import { tidyLine, tidyText } from "./tidy.ts";

// What a cut-off download ends with: the last whole item
const lastItem = /^[\s\S]*<\/(?:item|entry)\s*>/iu;
const doctype = /<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iu;
const markup = /<\/?(?:a|b|blockquote|br|code|div|em|figure|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|u|ul)\b[^>]*>/iu;
const named = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/iu;
const mostItems = 50_000;

/** A feed: every item an article, its headline first, with the full text where the feed has it, else the summary. */
export const readFeed: ReadFormat = (text, fileName) => {
  const source = text.replace(/^[^<{[]*/u, "").replace(doctype, "");
  if (source === "") return refuse(text.trim() === "" ? "it is empty." : "it is no feed; name an RSS, Atom, RDF or JSON feed.");
  const { feed, cutOff } = parse(source);
  if (feed === undefined) return refuse("it is no RSS, Atom, RDF or JSON feed; save the feed itself, not the page that links to it.");
  const { outlet, items } = itemsOf(feed);
  const articles: Omit<Article, "path">[] = [];
  let empty = 0;
  for (const item of items.slice(0, mostItems)) {
    const article = articleOf(item, outlet, fileName);
    if (article === undefined) empty++;
    else articles.push(article);
  }
  const notes = [
    ...(cutOff ? ["it ends in the middle; the items that are whole were read; save it anew for the rest."] : []),
    ...(empty > 0 && articles.length > 0 ? [`${empty} of its ${items.length} items hold no text and were left out.`] : []),
    ...(items.length > mostItems ? [`it has ${items.length} items; the first ${mostItems} were read; split it.`] : []),
  ];
  if (articles.length === 0)
    return { ...refuse(items.length === 0 ? "it is a feed without items." : "none of its items holds any text."), notes };
  return { articles, refused: [], notes };
};

function parse(source: string): { feed?: ReturnType<typeof parseFeed>; cutOff: boolean } {
  try {
    return { feed: parseFeed(source), cutOff: false };
  } catch {
    const whole = lastItem.exec(source)?.[0];
    if (whole === undefined) return { cutOff: false };
    try {
      return { feed: parseFeed(whole + closings(whole)), cutOff: true };
    } catch {
      return { cutOff: true };
    }
  }
}

function closings(source: string): string {
  if (/<feed[\s>]/iu.test(source)) return "</feed>";
  if (/<rdf:RDF[\s>]/iu.test(source)) return "</rdf:RDF>";
  return "</channel></rss>";
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
  return { id, text, stated };
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
