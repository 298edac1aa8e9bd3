import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadArticles } from "../../src/corpus/load.ts";
import type { Log } from "../../src/platform.ts";
import { appendLines, keepFetched } from "../../src/sources/fetched.ts";
import { type FetchedArticle, visitSource } from "../../src/sources/round.ts";
import { nextAfterAnswer, nextAfterFailure } from "../../src/sources/schedule.ts";
import { isDead, newState, type Source } from "../../src/sources/source.ts";
import { openSourceStore } from "../../src/sources/store.ts";
import { watchSources } from "../../src/sources/watch.ts";
import { type MadeUpServer, openServer, send, sendOn } from "./made-up-server.ts";

let server: MadeUpServer;
let folder: string;
beforeEach(async () => {
  server = await openServer();
  folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const now = "2026-03-02T10:00:00.000Z";
const plan = { now, chance: 0, everyMinutes: 30 };
const options = () => ({ fetcher: server.fetcher, plan, fetchPages: false });
const source = (path: string): Source => ({ address: server.origin + path, from: "command" });
const item = (id: string, text = `The council of ${id} met on Monday and voted for the new bridge.`) =>
  `<item><title>${id}</title><link>${server.origin}/${id}</link><guid>${server.origin}/${id}</guid><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>${text}</description></item>`;
const rss = (items: readonly string[], more = "") =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ledger</title>${more}${items.join("")}</channel></rss>`;
const xml = { "content-type": "application/rss+xml" };

test("a feed is read, and at the next visit only what is new is handed on", async () => {
  server.pages.set("/feed", send(rss([item("Alpha"), item("Beta")]), xml));
  const first = await visitSource(source("/feed"), newState, options());
  expect(first.articles.map(({ article }) => article.stated.title)).toEqual(["Alpha", "Beta"]);
  expect(first.state).toMatchObject({ title: "The Ledger", failures: 0, lastAt: now, lastNewAt: now });
  server.pages.set("/feed", send(rss([item("Gamma"), item("Alpha"), item("Beta")]), xml));
  const second = await visitSource(source("/feed"), first.state, options());
  expect(second.articles.map(({ article }) => article.stated.title)).toEqual(["Gamma"]);
});

test("an item that is only dated anew is not new; one whose words changed is", async () => {
  server.pages.set("/feed", send(rss([item("Alpha")]), xml));
  const { state } = await visitSource(source("/feed"), newState, options());
  server.pages.set("/feed", send(rss([item("Alpha").replace("02 Mar", "03 Mar")]), xml));
  expect((await visitSource(source("/feed"), state, options())).articles).toEqual([]);
  server.pages.set("/feed", send(rss([item("Alpha", "The council of Alpha met on Monday and voted against it.")]), xml));
  expect((await visitSource(source("/feed"), state, options())).articles).toHaveLength(1);
});

test("a feed that left items out for a while does not bring them back as new", async () => {
  server.pages.set("/feed", send(rss([item("Alpha"), item("Beta")]), xml));
  const first = await visitSource(source("/feed"), newState, options());
  server.pages.set("/feed", send(rss([item("Beta")]), xml));
  const second = await visitSource(source("/feed"), first.state, options());
  server.pages.set("/feed", send(rss([item("Alpha"), item("Beta")]), xml));
  expect((await visitSource(source("/feed"), second.state, options())).articles).toEqual([]);
});

test("a visit sends what the last answer said, and a feed that did not change costs nothing", async () => {
  server.pages.set("/feed", (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { ...xml, etag: '"1"' }).end(rss([item("Alpha")]));
  });
  const first = await visitSource(source("/feed"), newState, options());
  const second = await visitSource(source("/feed"), first.state, options());
  expect(second.articles).toEqual([]);
  expect(second.state).toMatchObject({ etag: '"1"', failures: 0, seen: first.state.seen });
});

test("a feed that moved for good is asked at its new address from then on", async () => {
  server.pages.set("/feed", sendOn("/new", 301));
  server.pages.set("/new", send(rss([item("Alpha")]), xml));
  const { state } = await visitSource(source("/feed"), newState, options());
  expect(state.feed).toBe(`${server.origin}/new`);
  server.asked.length = 0;
  await visitSource(source("/feed"), state, options());
  expect(server.asked.map(({ path }) => path)).toEqual(["/new"]);
});

test("a site's feed is found by the link that its page names; the feed of its comments is the last choice", async () => {
  server.pages.set(
    "/",
    send(
      `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="news.xml"></head><body>Hello</body></html>`,
      { "content-type": "text/html" },
    ),
  );
  server.pages.set("/news.xml", send(rss([item("Alpha")])));
  server.pages.set("/comments/feed", send(rss([item("Talk")])));
  const { state, articles } = await visitSource(source("/"), newState, options());
  expect(state.feed).toBe(`${server.origin}/news.xml`);
  expect(articles.map(({ article }) => article.stated.title)).toEqual(["Alpha"]);
});

test("a site that names no feed has it where feeds usually are, or fails with a sentence", async () => {
  server.pages.set("/", send("<html><body><p>Hello</p></body></html>", { "content-type": "text/html" }));
  expect((await visitSource(source("/"), newState, options())).state).toMatchObject({
    failures: 1,
    reason: "no feed was found on it; name the feed itself.",
  });
  server.pages.set("/rss.xml", send(rss([item("Alpha")])));
  expect((await visitSource(source("/"), newState, options())).state.feed).toBe(`${server.origin}/rss.xml`);
});

test("a feed that a site has moved without a word is found again", async () => {
  const front = (feed: string) =>
    send(`<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head><body></body></html>`, {
      "content-type": "text/html",
    });
  server.pages.set("/", front("/old.xml"));
  server.pages.set("/old.xml", send(rss([item("Alpha")]), xml));
  let { state } = await visitSource(source("/"), newState, options());
  server.pages.delete("/old.xml");
  server.pages.set("/", front("/new.xml"));
  server.pages.set("/new.xml", send(rss([item("Alpha"), item("Beta")]), xml));
  for (let visit = 0; visit < 4; visit++) ({ state } = await visitSource(source("/"), state, options()));
  expect(state).toMatchObject({ failures: 4 });
  const found = await visitSource(source("/"), state, options());
  expect(found.state).toMatchObject({ feed: `${server.origin}/new.xml`, failures: 0 });
  expect(found.articles.map(({ article }) => article.stated.title)).toEqual(["Beta"]);
});

const longText = "The mayor said that the works would begin in May and that no house would be pulled down for them. ".repeat(6);
const pageOf = (title: string) =>
  `<html lang="en"><head><title>${title}</title><meta name="author" content="Nora Field"></head><body><nav>Home</nav><article><h1>${title}</h1><p>${longText}</p><p>${longText}</p></article></body></html>`;

test("the page is fetched where the feed has a summary; what the feed states of the article stays", async () => {
  server.pages.set("/feed", send(rss([item("Alpha")]), xml));
  server.pages.set("/Alpha", send(pageOf("Alpha, in full"), { "content-type": "text/html" }));
  const { articles } = await visitSource(source("/feed"), newState, { ...options(), fetchPages: true });
  expect(articles[0]?.article.text).toContain("no house would be pulled down");
  expect(articles[0]?.article.stated).toMatchObject({
    title: "Alpha, in full",
    byline: "Nora Field",
    outlet: "The Ledger",
    published: "Mon, 02 Mar 2026 08:00:00 GMT",
  });
});

test("the page is not fetched where the feed has the full text, nor where it is not wanted, and the summary stays where the page fails", async () => {
  const full = item("Full").replace("</item>", `<content:encoded><![CDATA[<p>${longText}</p>]]></content:encoded></item>`);
  server.pages.set(
    "/feed",
    send(rss([full, item("Missing")]).replace("<rss", '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"'), xml),
  );
  const { articles } = await visitSource(source("/feed"), newState, { ...options(), fetchPages: true });
  expect(server.asked.map(({ path }) => path)).not.toContain("/Full");
  expect(server.asked.map(({ path }) => path)).toContain("/Missing");
  expect(articles.map(({ article }) => article.text.slice(0, 30))).toEqual([
    "Full\n\nThe mayor said that the ",
    "Missing\n\nThe council of Missin",
  ]);
});

test("a host that asks for patience is not asked for more pages in that round", async () => {
  server.pages.set("/feed", send(rss([item("Alpha"), item("Beta"), item("Gamma")]), xml));
  for (const path of ["/Alpha", "/Beta", "/Gamma"]) server.pages.set(path, send("", { "retry-after": "600" }, 429));
  const { articles } = await visitSource(source("/feed"), newState, { ...options(), fetchPages: true });
  expect(articles).toHaveLength(3);
  expect(server.asked.filter(({ path }) => /^\/[A-Z]/u.test(path))).toHaveLength(1);
});

test("410 stops a source; any other failure makes the pauses longer", async () => {
  server.pages.set("/gone", send("", {}, 410));
  expect((await visitSource(source("/gone"), newState, options())).state.gone).toBe(true);
  const once = await visitSource(source("/missing"), newState, options());
  const twice = await visitSource(source("/missing"), once.state, options());
  expect(twice.state).toMatchObject({ failures: 2, failingSince: now });
  expect(Date.parse(twice.state.nextAt ?? "")).toBeGreaterThan(Date.parse(once.state.nextAt ?? ""));
  server.pages.set("/missing", send(rss([item("Alpha")])));
  const mended = await visitSource(source("/missing"), twice.state, options());
  expect(mended.state.failures).toBe(0);
  expect(mended.state).not.toHaveProperty("failingSince");
});

const minutes = (later: string) => (Date.parse(later) - Date.parse(now)) / 60_000;
test("a feed is fetched again when it, its server's caches or the settings say, within ten minutes and a day", () => {
  expect(minutes(nextAfterAnswer({}, undefined, plan))).toBe(30);
  expect(minutes(nextAfterAnswer({}, 120, plan))).toBe(120);
  expect(minutes(nextAfterAnswer({}, 1, plan))).toBe(10);
  expect(minutes(nextAfterAnswer({}, 99_999, plan))).toBe(1_440);
  expect(minutes(nextAfterAnswer({ "cache-control": "public, max-age=7200" }, undefined, plan))).toBe(120);
  expect(minutes(nextAfterAnswer({ "cache-control": "max-age=7200", age: "3600" }, undefined, plan))).toBe(60);
  expect(minutes(nextAfterAnswer({ "cache-control": "no-cache, max-age=7200" }, undefined, plan))).toBe(30);
  expect(
    minutes(nextAfterAnswer({ expires: "Mon, 02 Mar 2026 11:30:00 GMT", date: "Mon, 02 Mar 2026 10:00:00 GMT" }, undefined, plan)),
  ).toBe(90);
  expect(minutes(nextAfterAnswer({ expires: "0" }, undefined, plan))).toBe(30);
  expect(minutes(nextAfterAnswer({}, 120, { ...plan, chance: 1 }))).toBeCloseTo(132, 5);
});

test("failures double the pause up to a day, by half at chance, and never come before Retry-After", () => {
  expect([1, 2, 3, 4].map((failures) => minutes(nextAfterFailure(failures, undefined, { ...plan, chance: 1 })))).toEqual([
    30, 60, 120, 240,
  ]);
  expect(minutes(nextAfterFailure(3, undefined, plan))).toBe(60);
  expect(minutes(nextAfterFailure(99, undefined, { ...plan, chance: 1 }))).toBe(1_440);
  expect(minutes(nextAfterFailure(1, 5 * 3_600_000, plan))).toBe(300);
});

test("a source is dead when it is gone, or failed five times and for six hours; not before", () => {
  expect(isDead({ ...newState, gone: true }, now)).toBe(true);
  expect(isDead({ ...newState, failures: 5, failingSince: "2026-03-02T03:59:00Z" }, now)).toBe(true);
  expect(isDead({ ...newState, failures: 4, failingSince: "2026-03-01T00:00:00Z" }, now)).toBe(false);
  expect(isDead({ ...newState, failures: 9, failingSince: "2026-03-02T09:00:00Z" }, now)).toBe(false);
});

const memory = () => {
  const kept = new Map<string, string>();
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: string) => kept.set(key, value),
    delete: async (key: string) => kept.delete(key),
  };
};

test("sources are added once, kept, and removed with what is remembered of them", async () => {
  const kept = memory();
  const store = openSourceStore(kept);
  expect(await store.add([{ address: "https://a.example/feed", title: "A" }, { address: "https://b.example/feed" }])).toBe(2);
  expect(await store.add([{ address: "https://a.example/feed" }])).toBe(0);
  await store.writeState("https://a.example/feed", { ...newState, failures: 3 });
  expect(await openSourceStore(kept).list()).toEqual([
    { address: "https://a.example/feed", title: "A", from: "command" },
    { address: "https://b.example/feed", from: "command" },
  ]);
  expect(await store.remove("https://a.example/feed")).toBe(true);
  expect(await store.remove("https://a.example/feed")).toBe(false);
  expect(await store.readState("https://a.example/feed")).toEqual(newState);
});

const fetchedAs = (id: string, text: string): FetchedArticle => ({
  article: { id, text, stated: { title: id, languages: ["en"] }, origins: { title: "feed" } },
  from: "https://a.example/feed",
  at: now,
});

test("what was fetched is read back as it was, and a line that was cut off by a crash costs nothing else", async () => {
  const file = join(folder, "a-example-feed/2026-03-02.jsonl");
  keepFetched(folder, [fetchedAs("one", "The first text.\n\nIt has “marks”."), fetchedAs("two", "The second text.")]);
  writeFileSync(file, `${readFileSync(file, "utf8")}{"id":"three","te`);
  keepFetched(folder, [fetchedAs("four", "The fourth text.")]);
  const { articles, refusals } = await loadArticles([folder]);
  expect(refusals).toEqual([]);
  expect(articles[0]?.origins).toEqual({ title: "feed" });
  expect(articles.map(({ id, text, stated }) => [id, text, stated])).toEqual([
    ["one", "The first text.\n\nIt has “marks”.", { title: "one", languages: ["en"] }],
    ["two", "The second text.", { title: "two", languages: ["en"] }],
    ["four", "The fourth text.", { title: "four", languages: ["en"] }],
  ]);
});

test("an article whose text has changed takes its old place, so that the corpus keeps both versions of it and not two articles", async () => {
  keepFetched(folder, [fetchedAs("one", "The first text."), fetchedAs("two", "The second text.")]);
  keepFetched(folder, [
    { ...fetchedAs("one", "The first text, mended."), at: "2026-03-04T10:00:00.000Z" },
    { ...fetchedAs("three", "The third text."), at: "2026-03-04T10:00:00.000Z" },
  ]);
  expect(readdirSync(join(folder, "a-example-feed"))).toEqual(["2026-03-02.jsonl", "2026-03-04.jsonl"]);
  const { articles } = await loadArticles([folder]);
  expect(articles.map(({ id, text, path }) => [id, text, path?.slice(-16)])).toEqual([
    ["one", "The first text, mended.", "2026-03-02.jsonl"],
    ["two", "The second text.", "2026-03-02.jsonl"],
    ["three", "The third text.", "2026-03-04.jsonl"],
  ]);
});

test("a file that is nothing but a broken line begins anew", () => {
  const file = join(folder, "a.jsonl");
  writeFileSync(file, `{"id":"${"x".repeat(200_000)}`);
  appendLines(file, ["{}"]);
  expect(readFileSync(file, "utf8")).toBe("{}\n");
});

function watching(deliver: (articles: readonly FetchedArticle[]) => void, clock: () => string, told: string[], sources: readonly Source[]) {
  const log: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = openSourceStore(memory());
  const watch = watchSources({
    sources,
    store,
    fetcher: server.fetcher,
    fetchPages: false,
    everyMinutes: 30,
    deliver,
    tellAdmins: (address) => void told.push(address),
    now: clock,
    chance: () => 0,
    log,
  });
  return { watch, store };
}

test("a source is visited when it is due, a dead one is told once, and one that lives again may be told again", async () => {
  let clock = now;
  const later = (hours: number) => {
    clock = new Date(Date.parse(clock) + hours * 3_600_000).toISOString();
  };
  const told: string[] = [];
  const got: string[] = [];
  const { watch } = watching(
    (articles) => got.push(...articles.map(({ article }) => article.stated.title ?? "")),
    () => clock,
    told,
    [source("/feed")],
  );
  await watch.round();
  await watch.round();
  expect(server.asked.filter(({ path }) => path === "/feed")).toHaveLength(1);
  for (let round = 0; round < 9; round++) {
    later(13);
    await watch.round();
  }
  expect(told).toEqual([`${server.origin}/feed`]);
  expect(watch.states()[0]?.state).toMatch(/^failing \(10\): /u);
  server.pages.set("/feed", send(rss([item("Alpha")]), xml));
  later(25);
  await watch.round();
  expect(got).toEqual(["Alpha"]);
  expect(watch.states()).toEqual([{ name: `${server.origin}/feed`, state: "ok" }]);
  server.pages.delete("/feed");
  for (let round = 0; round < 9; round++) {
    later(25);
    await watch.round();
  }
  expect(told).toHaveLength(2);
  await watch.stop();
});

test("what could not be handed on is found again at the next visit", async () => {
  let clock = now;
  let fails = true;
  const got: string[] = [];
  server.pages.set("/feed", send(rss([item("Alpha")]), xml));
  const { watch } = watching(
    (articles) => {
      if (fails) throw new Error("disk full");
      got.push(...articles.map(({ article }) => article.stated.title ?? ""));
    },
    () => clock,
    [],
    [source("/feed")],
  );
  await watch.round();
  expect(got).toEqual([]);
  fails = false;
  clock = "2026-03-02T11:00:00.000Z";
  await watch.round();
  expect(got).toEqual(["Alpha"]);
  await watch.stop();
});

test("a visit that the end of the process cuts off is no failure of the source, and stop waits for it", async () => {
  let answered = false;
  server.pages.set("/feed", (_, response) => {
    setTimeout(() => {
      answered = true;
      response.writeHead(500).end();
    }, 200);
  });
  const { watch, store } = watching(
    () => undefined,
    () => now,
    [],
    [source("/feed")],
  );
  const round = watch.round();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await watch.stop();
  await round;
  expect(answered).toBe(true);
  expect(await store.readState(`${server.origin}/feed`)).toEqual(newState);
});
