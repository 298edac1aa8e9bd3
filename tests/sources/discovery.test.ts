import { expect, test } from "vitest";
import { feedsOfPage, usualFeeds } from "../../src/sources/discovery.ts";
import { readOpml, writeOpml } from "../../src/sources/opml.ts";
import { readAnswer } from "../../src/sources/reading.ts";
import { readSourceSettings } from "../../src/sources/settings.ts";

const head = (links: string) => `<!doctype html><html><head>${links}</head><body></body></html>`;
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["a link to a feed", '<link rel="alternate" type="application/rss+xml" href="/rss">', ["https://o.example/rss"]],
  ["any case and order", '<LINK HREF="f.xml" TYPE="application/atom+xml; charset=utf-8" REL="Alternate">', ["https://o.example/a/f.xml"]],
  ["rel=feed", '<link rel="feed" href="https://feeds.example/o">', ["https://feeds.example/o"]],
  [
    "a base",
    '<base href="https://b.example/x/"><link rel="alternate" type="application/feed+json" href="f.json">',
    ["https://b.example/x/f.json"],
  ],
  ["a translation of the page is no feed", '<link rel="alternate" hreflang="es" href="/es">', []],
  ["an API is no feed", '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">', []],
  ["no script runs", '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
  [
    "the same twice",
    '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/rss+xml" href="/rss">',
    ["https://o.example/rss"],
  ],
  [
    "comments come last",
    '<link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed">',
    ["https://o.example/feed", "https://o.example/comments/feed"],
  ],
];
for (const [name, links, expected] of cases)
  test(`feeds of a page: ${name}`, () => expect(feedsOfPage(head(links), "https://o.example/a/b")).toEqual(expected));

test("the usual places are on the site, and first below the address where it is a folder", () => {
  expect(usualFeeds("https://o.example/blog/")[0]).toBe("https://o.example/blog/feed/");
  expect(usualFeeds("https://o.example/a?b=c")).toContain("https://o.example/rss.xml");
});

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="News"><outline type="rss" text="The Ledger" xmlUrl="https://ledger.example/feed"/><outline text="Inner"><outline type="rss" text="La Gaceta &amp; más" xmlUrl="https://gaceta.example/rss"/></outline></outline>
  <outline type="rss" text="Again" xmlUrl="https://ledger.example/feed"/><outline type="rss" text="Odd" xmlUrl="file:///etc/passwd"/><outline text="Nothing"/></body></opml>`;
const feeds = [
  { address: "https://ledger.example/feed", title: "The Ledger" },
  { address: "https://gaceta.example/rss", title: "La Gaceta & más" },
];
test("the feeds of an OPML file, out of its folders, each once", () => {
  expect(readOpml(opml, "a.opml")).toEqual(feeds);
});
test("an OPML file that was written is read back as it was", () => expect(readOpml(writeOpml(feeds), "a.opml")).toEqual(feeds));
test("no entity of a document's own is expanded", () => {
  const bomb = opml.replace("<opml", '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><opml').replace("The Ledger", "&b;");
  expect(JSON.stringify(readOpml(bomb, "a.opml"))).not.toContain("aaaaaaaaaa");
});
for (const text of ["", "no list", "<html><body>No</body></html>", '{"a": 1}'])
  test(`“${text}” is refused as a list of feeds, or holds none`, () => {
    let found: unknown[] = [];
    try {
      found = readOpml(text, "a.opml");
    } catch (error) {
      expect(String((error as Error).message)).toBe("a.opml is not an OPML file. Export the list of feeds as OPML from your reader.");
    }
    expect(found).toEqual([]);
  });

const story =
  "La alcaldesa anunció el martes una inversión de tres millones para el puerto, según dijo en una sesión que duró nueve horas.";
const page = `<html lang="es"><head><title>El puerto</title></head><body><article><h1>El puerto</h1><p>${story}</p><p>${story}</p></article></body></html>`;
const readings: readonly (readonly [string, string | Uint8Array, string | undefined, string])[] = [
  ["a feed by its type", "<rss version='2.0'><channel><item><title>A b c</title></item></channel></rss>", "application/rss+xml", "feed"],
  [
    "a feed that is called a page",
    "<?xml version='1.0'?><!-- x --><rss version='2.0'><channel><item><title>A b c</title></item></channel></rss>",
    "text/html",
    "feed",
  ],
  [
    "a feed of an unknown type",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A b c</title></entry></feed>",
    "application/octet-stream",
    "feed",
  ],
  [
    "a JSON feed",
    '{"version": "https://jsonfeed.org/version/1.1", "title": "O", "items": [{"id": "1", "content_text": "A b c"}]}',
    "application/json",
    "feed",
  ],
  ["a page", page, "text/html; charset=utf-8", "page"],
  ["a page that is called a feed", page, "application/rss+xml", "page"],
  ["a page of no type", page, undefined, "page"],
  ["plain text", story, "text/plain", "document"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "image/png", "refused"],
  ["a picture that is called a page", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]), "text/html", "refused"],
  ["an answer of a program", '{"error": "no"}', "application/json", "refused"],
  ["nothing", "", "text/html", "refused"],
  ["a broken PDF", "%PDF-1.7\n1 0 obj", "application/pdf", "refused"],
];
for (const [name, body, type, kind] of readings)
  test(`what a server gave: ${name}`, async () => {
    const reading = await readAnswer(typeof body === "string" ? Buffer.from(body) : body, type, "https://o.example/a");
    expect(reading.kind).toBe(kind);
    if (reading.kind === "refused") expect(reading.reason).toMatch(/^\S[^\n]{5,200}\.$/u);
  });

test("the encoding that only the server states is used", async () => {
  const reading = await readAnswer(Buffer.from(page, "latin1"), "text/html; charset=ISO-8859-1", "https://o.example/a");
  expect(reading.kind === "page" && reading.article?.text).toContain("anunció");
  expect(reading.kind === "page" && reading.article?.stated.url).toBe("https://o.example/a");
});

for (const [name, environment, message] of [
  ["DATELINE_FETCH_PAGES", { DATELINE_FETCH_PAGES: "maybe" }, /yes or no/u],
  ["DATELINE_FETCH_MINUTES", { DATELINE_FETCH_MINUTES: "1" }, /10 to 1440/u],
  ["DATELINE_CONTACT", { DATELINE_CONTACT: "a\r\nX-Evil: 1" }, /mail address or page/u],
  ["DATELINE_ALLOW_HOSTS", { DATELINE_ALLOW_HOSTS: "http://intranet/" }, /is not a host/u],
] as const)
  test(`a wrong ${name} is told by name`, () => {
    expect(() => readSourceSettings(environment)).toThrow(message);
    expect(() => readSourceSettings(environment)).toThrow(name);
  });
test("without settings nothing is fetched", () => {
  expect(readSourceSettings({})).toEqual({ sources: [], allowedHosts: new Set(), fetchPages: true, everyMinutes: 30 });
});
