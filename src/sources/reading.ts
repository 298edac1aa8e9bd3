import type { Article } from "../article.ts";
import { decodeText } from "../corpus/formats/decode.ts";
import { type FeedDocument, readFeedDocument } from "../corpus/formats/feed.ts";
import { idOfAddress } from "../corpus/formats/format.ts";
import { readBytes } from "../corpus/formats/formats.ts";
import { extractArticle } from "../corpus/formats/html.ts";
import { tidyText } from "../corpus/formats/tidy.ts";

/** An article as it was read, before it has a file. */
export type ReadArticle = Omit<Article, "path">;

/** What a server gave, by what it is and not by what the server calls it. */
export type Reading =
  | { readonly kind: "feed"; readonly feed: FeedDocument }
  | { readonly kind: "page"; readonly article?: ReadArticle; readonly html: string }
  | { readonly kind: "document"; readonly article: ReadArticle }
  | { readonly kind: "refused"; readonly reason: string };

const feedStart =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*){0,9}<(?:rss|feed|rdf:RDF)[\s>]/iu;
const jsonFeedStart = /^\s*\{[\s\S]{0,2000}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/u;
const pageStart = /<(?:!doctype\s+html|html|head|body|article|p|div)[\s>]/iu;
const noText = /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|x-tar|vnd\.|msword|octet-stream)/iu;
const longestPage = 4_000_000;

/** Reads the bytes that an address gave. */
export async function readAnswer(bytes: Uint8Array, contentType: string | undefined, url: string): Promise<Reading> {
  const type = contentType ?? "";
  if (Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-")) {
    const { articles, refused } = await readBytes(bytes, "a.pdf");
    const [article] = articles;
    return article === undefined
      ? { kind: "refused", reason: refused[0]?.reason ?? "it is a PDF file without text." }
      : { kind: "document", article: { ...article, id: idOfAddress(url), stated: { ...article.stated, url } } };
  }
  const decoded = decodeText(bytes, /charset\s*=\s*["']?(?<label>[\w.:-]{1,40})/iu.exec(type)?.groups?.label);
  if (decoded === undefined || (noText.test(type) && !feedStart.test(decoded.text) && !pageStart.test(decoded.text.slice(0, 5_000))))
    return { kind: "refused", reason: `it is no text (${type.split(";")[0]?.slice(0, 60) || "of no stated type"}).` };
  const { text } = decoded;
  if (text.trim() === "") return { kind: "refused", reason: "it is empty." };
  const head = text.replace(/^\uFEFF/u, "").slice(0, 10_000);
  if (feedStart.test(head) || jsonFeedStart.test(head) || /(?:rss|atom|rdf|feed\+json)/iu.test(type)) {
    const feed = readFeedDocument(text, "feed");
    if (typeof feed !== "string") return { kind: "feed", feed };
    if (!pageStart.test(head)) return { kind: "refused", reason: feed };
  }
  if (pageStart.test(head) || /html/iu.test(type)) return readPage(text, url);
  if (!/^text\/plain/iu.test(type))
    return { kind: "refused", reason: `it is neither a page nor a feed (${type.split(";")[0]?.slice(0, 60) || "of no stated type"}).` };
  return { kind: "document", article: { id: idOfAddress(url), text: tidyText(text), stated: { url } } };
}

function readPage(html: string, url: string): Reading {
  if (html.length > longestPage)
    return { kind: "refused", reason: `it is longer than ${longestPage / 1_000_000} million characters, which no article is.` };
  try {
    const found = extractArticle(html);
    if (found === undefined) return { kind: "page", html };
    return { kind: "page", html, article: { ...found, id: idOfAddress(url), stated: { ...found.stated, url: found.stated.url ?? url } } };
  } catch {
    return { kind: "page", html };
  }
}
