import { parsePage } from "../corpus/formats/html/dom.ts";

const feedTypes = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/json",
  "application/xml",
  "text/xml",
]);
// Where programs that make sites put their feeds
const usualPaths = [
  "/feed",
  "/feed/",
  "/rss",
  "/rss.xml",
  "/feed.xml",
  "/atom.xml",
  "/index.xml",
  "/feeds/posts/default",
  "/feed.json",
  "/?feed=rss2",
];
const comments = /comment|coment/iu;
const longestPage = 2_000_000;

/**
 * Addresses of the feeds that a page names, best first: feeds of comments come last.
 *
 *     <link rel="alternate" type="application/rss+xml" href="/rss">
 */
export function feedsOfPage(html: string, address: string): string[] {
  try {
    const page = parsePage(html.slice(0, longestPage));
    const base = URL.parse(page.querySelector("base[href]")?.getAttribute("href") ?? "", address)?.href ?? address;
    const found: { href: string; isSide: boolean }[] = [];
    for (const link of page.querySelectorAll("link[rel][href]")) {
      const rels = (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/u);
      const type = (link.getAttribute("type") ?? "").toLowerCase().split(";")[0]?.trim() ?? "";
      const href = URL.parse(link.getAttribute("href") ?? "", base)?.href;
      const isFeed = rels.includes("feed") || (rels.includes("alternate") && feedTypes.has(type));
      if (href === undefined || !isFeed || !/^https?:/u.test(href) || /\/wp-json\/|oembed/u.test(href)) continue;
      found.push({ href, isSide: comments.test(`${href} ${link.getAttribute("title") ?? ""}`) });
    }
    return [...new Set(found.toSorted((a, b) => Number(a.isSide) - Number(b.isSide)).map(({ href }) => href))];
  } catch {
    return [];
  }
}

/** Where a feed usually is on the site of an address. */
export function usualFeeds(address: string): string[] {
  const url = new URL(address);
  const below =
    url.pathname.endsWith("/") && url.pathname !== "/" ? [`${url.origin}${url.pathname}feed/`, `${url.origin}${url.pathname}rss`] : [];
  return [...below, ...usualPaths.map((path) => new URL(path, url.origin).href)];
}
