import type { StatedRecord } from "../../../article.ts";
import { tidyLine } from "../tidy.ts";
import { bylineSelectors } from "./class-words.ts";
import { type DomElement, lineOf, type Page } from "./dom.ts";
import { decodeEntities } from "./entities.ts";
import { type LinkedArticle, readLinkedData } from "./json-ld.ts";

export interface PageRecord {
  readonly stated: StatedRecord;
  readonly linked?: LinkedArticle;
}

const siteSeparator = /\s+[|–—·»-]\s+/u;
// A year, an ISO day, a day of any written form: whatever names a year
const dated = /(?:19|20)\d\d/u;
const webAddress = /^https?:\/\/[^\s/]/iu;
const genres: readonly [RegExp, string][] = [
  [/^Opinion/u, "opinion"],
  [/^LiveBlog/u, "live"],
  [/^(?:Reportage|Report$)/u, "report"],
];

/** What a page says of itself: JSON-LD, then Open Graph and other meta elements, then microdata and its visible parts. */
export function readPageRecord(page: Page): PageRecord {
  const linked = readLinkedData(page);
  const meta = readMeta(page);
  const outlet = first(
    linked?.publisher,
    meta("og:site_name"),
    meta("application-name"),
    meta("dc.publisher"),
    itemText(page, "publisher"),
  );
  const record = {
    title: first(readTitle(page, linked, meta, outlet)),
    outlet: first(outlet),
    byline: first(readByline(page, linked, meta)),
    published: readPublished(page, linked, meta),
    url: [attribute(page, 'link[rel="canonical"]', "href"), meta("og:url"), linked?.url].find(
      (each) => each !== undefined && webAddress.test(each),
    ),
    genre: readGenre(linked, first(linked?.section, meta("article:section"))),
    languages: readLanguages(page, linked, meta),
  };
  return { stated: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)), linked };
}

type Meta = (name: string) => string | undefined;

function readMeta(page: Page): Meta {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop"))?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name !== undefined && content !== undefined && content !== "" && !found.has(name)) found.set(name, content);
  }
  return (name) => found.get(name);
}

/** The headline without the name of the site. */
function readTitle(page: Page, linked: LinkedArticle | undefined, meta: Meta, outlet: string | undefined): string | undefined {
  const stated = first(linked?.headline, meta("og:title"), meta("twitter:title"), meta("dc.title"));
  const headings = [...page.querySelectorAll("h1")].map(lineOf).filter((text) => text.length > 3);
  const named = first(lineOf(page.querySelector("title")));
  const whole = stated ?? named;
  if (whole === undefined) return headings[0];
  // The heading that readers see, where the page's record says the same with more around it.
  const heading = headings.find((text) => same(text, whole) || (text.length > 15 && fold(whole).startsWith(fold(text))));
  if (heading !== undefined) return heading;
  const parts = whole.split(siteSeparator);
  const last = parts.at(-1);
  if (parts.length > 1 && last !== undefined && (same(last, outlet ?? "") || stated === undefined))
    return whole.slice(0, whole.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/u, "");
  return stated === undefined && headings.length === 1 ? headings[0] : whole;
}

function readByline(page: Page, linked: LinkedArticle | undefined, meta: Meta): string | undefined {
  const names = linked?.authors.filter(isName) ?? [];
  if (names.length > 0) return [...new Set(names)].join(", ");
  const stated = ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"]
    .map(meta)
    .find((name) => name !== undefined && isName(name));
  if (stated !== undefined) return stated;
  for (const selector of bylineSelectors) {
    const text = lineOf(page.querySelector(selector));
    if (isName(text)) return text;
  }
  return undefined;
}

/** Two to a dozen words with a capital, no address and no date. */
function isName(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 80 && !webAddress.test(text) && !text.includes("@") && !dated.test(text) && /^\p{Lu}/u.test(text)
  );
}

function readPublished(page: Page, linked: LinkedArticle | undefined, meta: Meta): string | undefined {
  const names =
    "article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued pubdate publishdate publish-date publication_date parsely-pub-date sailthru.date og:article:published_time article.published cxenseparse:recs:publishtime";
  const candidates = [
    linked?.published,
    ...names.split(" ").map(meta),
    attribute(page, '[itemprop="datePublished"]', "datetime"),
    attribute(page, '[itemprop="datePublished"]', "content"),
    attribute(page, "time[pubdate]", "datetime"),
    attribute(page, "article time[datetime], header time[datetime], main time[datetime]", "datetime"),
    attribute(page, "time[datetime]", "datetime"),
    itemText(page, "datePublished"),
  ];
  return candidates.find((each) => each !== undefined && dated.test(each) && each.length <= 80);
}

function readGenre(linked: LinkedArticle | undefined, section: string | undefined): string | undefined {
  for (const [pattern, genre] of genres) if (linked?.types.some((type) => pattern.test(type))) return genre;
  return section !== undefined && section.length <= 40 ? section : undefined;
}

/** Templates state the wrong language often: two places must agree. */
function readLanguages(page: Page, linked: LinkedArticle | undefined, meta: Meta): readonly string[] | undefined {
  const stated = [
    page.documentElement.getAttribute("lang"),
    linked?.language,
    meta("og:locale"),
    meta("content-language"),
    meta("dc.language"),
    meta("language"),
    attribute(page, 'meta[http-equiv="content-language" i]', "content"),
  ].flatMap((each) => /^[a-z]{2,3}(?=[-_]|$)/iu.exec(each ?? "")?.[0].toLowerCase() ?? []);
  const [code] = stated;
  return code !== undefined && stated.length > 1 && stated.every((each) => each === code) ? [code] : undefined;
}

function attribute(page: Page, selector: string, name: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const value = element.getAttribute(name)?.trim();
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}

function itemText(page: Page, name: string): string | undefined {
  const element: DomElement | null = page.querySelector(`[itemprop="${name}"]`);
  return lineOf(element?.querySelector('[itemprop="name"]') ?? element) || undefined;
}

/** Entities left in attributes and JSON are templates' doing. */
function first(...values: readonly (string | undefined)[]): string | undefined {
  const found = values.find((value) => value !== undefined && value.trim() !== "");
  return found === undefined ? undefined : tidyLine(decodeEntities(found)) || undefined;
}

const fold = (text: string) =>
  text
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .toLowerCase();
const same = (one: string, other: string) => fold(one) === fold(other);
