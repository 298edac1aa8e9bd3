import { expect, test } from "vitest";
import type { Environment } from "../../../src/platform.ts";
import { createApp } from "../../../src/platforms/web/app.ts";
import { readAssets } from "../../../src/platforms/web/assets.ts";
import { readWebSettings, type WebSettings } from "../../../src/platforms/web/settings.ts";
import { createFakeHost, type FakeHostOptions } from "../../fakes/host.ts";
import { briefs } from "../../fixtures/briefs.ts";
import { decodeEntities, findHtmlDangers, textOfHtml } from "./html.ts";

interface Parts {
  readonly environment?: Environment;
  readonly host?: FakeHostOptions;
  readonly rate?: { readonly burst: number; readonly perSecond: number };
  readonly nowMs?: () => number;
}

/** The app without a socket; `ask` sends a request as a browser on this machine would. */
function openApp({ environment = {}, host: hostOptions, rate, nowMs = () => 0 }: Parts = {}) {
  const settings = readWebSettings(environment) as WebSettings;
  const host = createFakeHost(hostOptions);
  const app = createApp({ host, settings, assets: readAssets(), port: () => 8600, nowMs, rate });
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
    app.request(path, { method, headers: { host: "127.0.0.1:8600", ...headers } });
  return { host, ask, text: async (path: string, headers: Readonly<Record<string, string>> = {}) => (await ask(path, headers)).text() };
}

const timeline = "/?q=%2Ftimeline&lang=en";

test("every answer forbids what comes from elsewhere, what is inline, frames and sniffing", async () => {
  const { ask } = openApp();
  for (const path of ["/", timeline, "/api/answer?q=/help", "/style.css", "/client/page.js", "/healthz", "/nowhere"]) {
    const { headers } = await ask(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("the page holds no inline script, style or handler, and loads only its own files", async () => {
  const { text, ask } = openApp();
  const html = (await text("/")) + (await text(timeline));
  expect(html).not.toMatch(/<script(?![^>]* src="\/)|<style| on\w+=| style=/u);
  for (const [, path = ""] of html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]*)"/gu)) {
    expect(path).toMatch(/^\/[a-z/]+\.(?:js|css|svg)/u);
    expect((await ask(decodeEntities(path))).status).toBe(200);
  }
});

for (const [header, status] of [
  ["127.0.0.1:8600", 200],
  ["localhost:8600", 200],
  ["LOCALHOST:8600", 200],
  ["[::1]:8600", 200],
  ["evil.example:8600", 421],
  ["127.0.0.1:9999", 421],
  ["127.0.0.1.evil.example:8600", 421],
  ["", 421],
] as const)
  test(`bound to loopback, Host: ${header} gets ${status}`, async () => {
    expect((await openApp().ask("/", { host: header })).status).toBe(status);
    expect((await openApp().ask("/healthz", { host: header })).status).toBe(status);
  });

test("behind a public address its name is taken too, and no other", async () => {
  const { ask } = openApp({ environment: { WEB_PUBLIC_URL: "https://briefs.example.org" } });
  expect((await ask("/", { host: "briefs.example.org" })).status).toBe(200);
  expect((await ask("/", { host: "other.example.org" })).status).toBe(421);
});

test("a probe of the machine's health may come under its address, where the page is open to the network", async () => {
  const { ask } = openApp({ environment: { WEB_HOST: "0.0.0.0", WEB_PUBLIC_URL: "https://briefs.example.org" } });
  expect((await ask("/healthz", { host: "192.0.2.7:8600" })).status).toBe(200);
  expect((await ask("/", { host: "192.0.2.7:8600" })).status).toBe(421);
});

test("opened to the network, any name is taken", async () => {
  expect((await openApp({ environment: { WEB_HOST: "0.0.0.0" } }).ask("/", { host: "newsroom.example:8600" })).status).toBe(200);
});

test("a page elsewhere may link here, but not call", async () => {
  const { ask } = openApp();
  expect((await ask(timeline, { "sec-fetch-site": "cross-site" })).status).toBe(200);
  for (const path of ["/api/answer?q=/help", "/api/complete?line=/"]) {
    expect((await ask(path, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask(path, { "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await ask(path, { "sec-fetch-site": "same-origin" })).status).toBe(200);
  }
});

test("only GET and HEAD", async () => {
  const { ask, host } = openApp();
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const response = await ask(timeline, {}, method);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  }
  expect((await ask("/", {}, "HEAD")).status).toBe(200);
  expect(host.asked).toEqual([]);
});

test("requests are bounded a client, and pass again after a while", async () => {
  let now = 0;
  const { ask } = openApp({ rate: { burst: 3, perSecond: 1 }, nowMs: () => now });
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await ask("/")).status);
    return found;
  };
  expect(await statuses(5)).toEqual([200, 200, 200, 429, 429]);
  expect((await ask("/")).headers.get("retry-after")).toBe("2");
  expect((await ask("/healthz")).status).toBe(200);
  now = 2_000;
  expect(await statuses(3)).toEqual([200, 200, 429]);
});

test("a line that is too long is not asked, and the reader is told the limit", async () => {
  const { ask, host } = openApp();
  const response = await ask(`/?q=${encodeURIComponent("/search ".padEnd(2_001, "x"))}`);
  expect(response.status).toBe(414);
  expect(await response.text()).toContain("at most 2000 characters");
  expect(host.asked).toEqual([]);
  expect((await ask(`/?q=${encodeURIComponent("/search ".padEnd(2_000, "x"))}`)).status).toBe(200);
});

test("a permanent link shows question and answer without a script", async () => {
  const { text, host } = openApp();
  const html = await text("/?q=%2Fhelp&lang=en");
  expect(html).toContain('<span class="line">/help</span>');
  expect(textOfHtml(html)).toContain("Ada Kovač said “the cranes stay still”. [003]");
  expect(html).toContain('<form action="/" method="get"');
  expect(html).toContain("<title>The harbour · Dateline</title>");
  expect(host.asked[0]?.asker).toEqual({ locale: "en", isAdmin: true, place: "web" });
});

test("a citation is a link to its passage in its article", async () => {
  expect(await openApp().text("/?q=%2Fhelp&lang=en")).toContain('href="/?q=%2Fsource%20003%20at%3A10-31&amp;lang=en"');
  expect(await openApp().text("/?q=%2Fsource%20003%20at%3A10-31&lang=en")).toMatch(/<mark tabindex="-1">“The gates stay shut,”/u);
});

test("a long answer is paged: next and previous reach every event once, and everything is one link away", async () => {
  const { text } = openApp();
  const days = (html: string) => [...html.matchAll(/On day (\d+) /gu)].map(([, day]) => Number(day));
  const first = await text(timeline);
  const second = await text(`${timeline}&page=2`);
  expect(days(first).length).toBeGreaterThan(10);
  expect([...days(first), ...days(second)]).toEqual(Array.from({ length: 60 }, (_, index) => index));
  expect(first).toMatch(/href="\/\?q=%2Ftimeline&amp;lang=en&amp;page=2" rel="next"/u);
  expect(first).not.toContain('rel="prev"');
  expect(second).toMatch(/page=1" rel="prev"/u);
  expect(second).not.toContain('rel="next"');
  expect(days(await text(`${timeline}&page=all`))).toHaveLength(60);
  for (const odd of ["99", "0", "-1", "x", "1e9"]) expect((await text(`${timeline}&page=${odd}`)).length).toBeGreaterThan(1_000);
});

test("words without a slash are searched for, and the page says so", async () => {
  const { text, host } = openApp();
  expect(textOfHtml(await text("/?q=northern+quay&lang=en"))).toContain("No slash, so this was searched for: /search northern quay");
  expect(host.asked.map(({ line }) => line)).toEqual(["/search northern quay"]);
});

for (const [path, accept, lang] of [
  ["/", "es-PE,es;q=0.9,en;q=0.5", "es"],
  ["/", "fr,en;q=0.4,es;q=0.8", "es"],
  ["/", "fr", "en"],
  ["/", "es;q=0,en", "en"],
  ["/?lang=en", "es", "en"],
  ["/?lang=xx", "es", "es"],
] as const)
  test(`${path} with Accept-Language: ${accept} is in ${lang}`, async () => {
    expect(await openApp().text(path, { "accept-language": accept })).toContain(`<html lang="${lang}">`);
  });

test("the language switch asks the same again", async () => {
  expect(await openApp().text("/?q=%2Fhelp&lang=en")).toContain('<a href="/?q=%2Fhelp&amp;lang=es" lang="es" hreflang="es">Español</a>');
});

test("the first page offers commands that the corpus can answer", async () => {
  const complete = (_command: string, option: string) => [{ value: option === "id" ? "003" : "pilots-guild", label: "" }];
  const html = textOfHtml(await openApp({ host: { complete } }).text("/?lang=en"));
  for (const line of ["/timeline", "/stance pilots-guild", "/source 003", "/digest"]) expect(html).toContain(line);
  expect(html).toContain("Who takes which position toward whom");
});

test("completion answers JSON", async () => {
  const { ask } = openApp();
  expect(await (await ask("/api/complete?line=%2Fti&lang=en")).json()).toEqual({
    start: 0,
    choices: [{ insert: "/timeline ", label: "/timeline", hint: "What happened, in order, and who reports it" }],
  });
  expect(await (await ask(`/api/complete?line=${"/".repeat(3_000)}`)).json()).toEqual({ start: 3_000, choices: [] });
});

test("commands for admins are offered on this machine only", async () => {
  const choices = async (environment: Environment, headers = {}) =>
    ((await (await openApp({ environment }).ask("/api/complete?line=%2Fstat", headers)).json()) as { choices: unknown[] }).choices.length;
  expect(await choices({})).toBe(1);
  expect(await choices({ WEB_HOST: "0.0.0.0" })).toBe(0);
  expect(await choices({ WEB_PUBLIC_URL: "https://briefs.example.org" })).toBe(0);
  expect(await choices({}, { "x-forwarded-for": "192.0.2.1" })).toBe(0);
});

test("a hostile question and a hostile answer stay text", async () => {
  const { text } = openApp({ host: { answer: () => briefs.hostile } });
  const question = '"><script>alert(1)</script>';
  const html = await text(`/?q=${encodeURIComponent(`/search ${question}`)}&lang=en&page=all`);
  expect(html).not.toContain("<script>");
  expect(html).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  const article = /<article[\s\S]*<\/article>/u.exec(html)?.[0] ?? "";
  expect(article.length).toBeGreaterThan(50_000);
  expect(findHtmlDangers(article)).toEqual([]);
});

test("health is JSON, with 503 when it is not well", async () => {
  const { ask } = openApp();
  const response = await ask("/healthz");
  expect([response.status, await response.json()]).toEqual([200, { ok: true, version: "0.0.0-test", detail: { corpus: "5 articles" } }]);
  const settings = readWebSettings({}) as WebSettings;
  const host = { ...createFakeHost(), health: () => ({ ok: false, detail: { corpus: "loading" } }) };
  const ill = createApp({ host, settings, assets: readAssets(), port: () => 8600, nowMs: () => 0 });
  expect((await ill.request("/healthz", { headers: { host: "127.0.0.1:8600" } })).status).toBe(503);
});

test("a fault of ours gets a sentence and an id, and nothing of the fault", async () => {
  const answer = () => {
    throw new Error("secret detail");
  };
  const { ask, host } = openApp({ host: { answer } });
  const response = await ask(timeline);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret detail");
  expect(host.lines.some(({ level, message }) => level === "error" && message.startsWith("web: "))).toBe(true);
});

test("paths of the machine are not served", async () => {
  const { ask } = openApp();
  for (const path of ["/client/../index.ts", "/client/%2e%2e/index.ts", "/package.json", "/client/", "/.env"])
    expect((await ask(path)).status).toBe(404);
});
