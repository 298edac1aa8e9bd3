import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openClient } from "../../src/sources/client.ts";
import { retryAfter } from "../../src/sources/fetch.ts";
import { createPace } from "../../src/sources/hosts.ts";
import { type MadeUpServer, openServer, send, sendOn } from "./made-up-server.ts";

let server: MadeUpServer;
beforeEach(async () => {
  server = await openServer({ timeoutMs: 1_500, largestBytes: 2 * 1024 * 1024 });
});
afterEach(() => server.close());
const at = (path: string) => server.origin + path;
const pathsAsked = () => server.asked.map(({ path }) => path).filter((path) => path !== "/robots.txt");

test("a document is fetched with who asks and whom to write to", async () => {
  server.pages.set("/feed", send("<rss/>", { etag: '"v1"', "last-modified": "Mon, 02 Mar 2026 09:00:00 GMT" }));
  const fetched = await server.fetcher.fetch(at("/feed"));
  expect(fetched).toMatchObject({
    kind: "document",
    url: at("/feed"),
    validators: { etag: '"v1"', lastModified: "Mon, 02 Mar 2026 09:00:00 GMT" },
  });
  expect(server.asked.at(-1)?.headers["user-agent"]).toBe("Dateline/0.0.0 (news briefing bot; +desk@example.org)");
  expect(server.asked.at(-1)?.headers.cookie).toBeUndefined();
});

test("what did not change is not sent again", async () => {
  server.pages.set("/feed", (request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"' }).end("<rss/>");
  });
  expect((await server.fetcher.fetch(at("/feed"), { validators: { etag: '"v1"' } })).kind).toBe("unchanged");
  expect((await server.fetcher.fetch(at("/feed"), { validators: { etag: '"v0"' } })).kind).toBe("document");
});

test("a server that is not allowed by name is not asked for anything, not even robots.txt", async () => {
  const closed = await openServer({ allowed: false });
  closed.pages.set("/feed", send("secret"));
  expect(await closed.fetcher.fetch(`${closed.origin}/feed`)).toMatchObject({ kind: "forbidden" });
  expect(await closed.fetcher.fetch(closed.origin.replace("127.0.0.1", "localhost"))).toMatchObject({ kind: "forbidden" });
  expect(await closed.fetcher.fetch(closed.origin.replace("127.0.0.1", "[::ffff:127.0.0.1]"))).toMatchObject({ kind: "forbidden" });
  expect(closed.asked).toEqual([]);
  await closed.close();
});

test("a redirect into a private network is not followed", async () => {
  for (const [path, to] of [
    ["/a", "http://127.0.0.1:1/"],
    ["/b", "http://169.254.169.254/latest/meta-data/"],
    ["/c", "//10.0.0.1/"],
    ["/d", "http://[::1]/"],
    ["/e", "file:///etc/passwd"],
    ["/f", "http://metadata.google.internal/"],
  ] as const) {
    server.pages.set(path, sendOn(to));
    expect(await server.fetcher.fetch(at(path)), to).toMatchObject({ kind: "forbidden" });
  }
});

test("a host of one's own network is asked where its own feed leads there, and not where a stranger's does", async () => {
  server.pages.set("/secret", send("x"));
  expect(await server.fetcher.fetch(at("/secret"), { from: "https://news.example/feed" })).toMatchObject({ kind: "forbidden" });
  expect(server.asked).toEqual([]);
  expect(await server.fetcher.fetch(at("/secret"), { from: at("/feed") })).toMatchObject({ kind: "document" });
});

type Resolve = NonNullable<Parameters<typeof openClient>[0]["resolve"]>;
const resolvesTo = (...addresses: string[]): Resolve =>
  ((_: string, __: unknown, done: (error: null, found: { address: string; family: number }[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    )) as unknown as Resolve;

test("a name that resolves to a private address, or to one of each, is not connected to", async () => {
  for (const addresses of [["127.0.0.1"], ["93.184.215.14", "127.0.0.1"], ["::ffff:127.0.0.1"], ["::1"], ["10.0.0.1"], []]) {
    const client = openClient({ userAgent: "x", allowedHosts: new Set(), timeoutMs: 1_000, resolve: resolvesTo(...addresses) });
    await expect(client.ask("http://news.example/"), addresses.join()).rejects.toThrow(/private network/u);
    await client.close();
  }
  expect(server.asked).toEqual([]);
});

test("a name is resolved once, by the check itself: a second, other answer is never asked for", async () => {
  let asked = 0;
  // A rebinding name answers one thing to the check and another to the connection.
  const rebinding = ((host: string, options: unknown, done: never) => {
    asked++;
    return (resolvesTo(asked === 1 ? "192.0.2.1" : "127.0.0.1") as unknown as (...args: unknown[]) => void)(host, options, done);
  }) as unknown as Resolve;
  const client = openClient({ userAgent: "x", allowedHosts: new Set(), timeoutMs: 1_000, resolve: rebinding });
  await expect(client.ask("http://rebind.example/")).rejects.toThrow(/private network/u);
  expect(asked).toBe(1);
  await client.close();
});

const quickBrotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
for (const [name, pack] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: quickBrotli })) {
  test(`${name} is unpacked`, async () => {
    server.pages.set("/x", send(pack(Buffer.from("<rss/>")), { "content-encoding": name }));
    const fetched = await server.fetcher.fetch(at("/x"));
    expect(fetched.kind === "document" && Buffer.from(fetched.body).toString()).toBe("<rss/>");
  });
  test(`a bomb in ${name} is left at the bound`, async () => {
    const bomb = pack(Buffer.alloc(100 * 1024 * 1024));
    server.pages.set("/x", send(bomb, { "content-encoding": name }));
    const before = process.memoryUsage.rss();
    expect(await server.fetcher.fetch(at("/x"))).toEqual({ kind: "failed", reason: "it is larger than 2 MB." });
    expect(process.memoryUsage.rss() - before).toBeLessThan(60 * 1024 * 1024);
  });
}

test("what is broken, packed in an unknown way or endless is a failure in one sentence", async () => {
  server.pages.set("/broken", send("no gzip at all", { "content-encoding": "gzip" }));
  server.pages.set("/cut", send(gzipSync("x".repeat(5_000)).subarray(0, 20), { "content-encoding": "gzip" }));
  server.pages.set("/odd", send("x", { "content-encoding": "x-odd" }));
  server.pages.set("/thrice", send("x", { "content-encoding": "gzip, gzip, gzip" }));
  server.pages.set("/endless", (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(Buffer.alloc(256 * 1024)), 1);
    response.on("close", () => clearInterval(timer));
  });
  server.pages.set("/silent", () => undefined);
  server.pages.set("/slow", (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("."), 100);
    response.on("close", () => clearInterval(timer));
  });
  server.pages.set("/dropped", (_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("x");
    setTimeout(() => response.destroy(), 20);
  });
  for (const path of ["/broken", "/cut", "/odd", "/thrice", "/endless", "/silent", "/slow", "/dropped"]) {
    const fetched = await server.fetcher.fetch(at(path));
    expect(fetched.kind, path).toBe("failed");
    if (fetched.kind === "failed") expect(fetched.reason, path).toMatch(/^\S[^\n]{10,200}\.$/u);
  }
}, 20_000);

test("a permanent redirect is remembered, a temporary one and what comes behind it are not", async () => {
  server.pages.set("/old", sendOn("/new", 301));
  server.pages.set("/new", send("x"));
  server.pages.set("/today", sendOn("/old", 302));
  server.pages.set("/older", sendOn("/today", 308));
  expect(await server.fetcher.fetch(at("/old"))).toMatchObject({ url: at("/new"), movedTo: at("/new") });
  expect(await server.fetcher.fetch(at("/today"))).not.toHaveProperty("movedTo");
  expect(await server.fetcher.fetch(at("/older"))).toMatchObject({ url: at("/new"), movedTo: at("/today") });
});

test("redirects in a circle end", async () => {
  server.pages.set("/a", sendOn("/b"));
  server.pages.set("/b", sendOn("/a"));
  expect(await server.fetcher.fetch(at("/a"))).toEqual({ kind: "failed", reason: "it is sent on more than 5 times." });
  expect(pathsAsked()).toHaveLength(6);
});

test("410 is gone for good, 404 and 500 are failures, 429 tells when to come again", async () => {
  server.pages.set("/gone", send("", {}, 410));
  server.pages.set("/broken", send("", {}, 500));
  server.pages.set("/busy", send("", { "retry-after": "120" }, 429));
  expect((await server.fetcher.fetch(at("/gone"))).kind).toBe("gone");
  expect((await server.fetcher.fetch(at("/missing"))).kind).toBe("failed");
  expect(await server.fetcher.fetch(at("/broken"))).toEqual({ kind: "failed", reason: "127.0.0.1 answered 500." });
  expect(await server.fetcher.fetch(at("/busy"))).toMatchObject({ kind: "failed", retryAfterMs: 120_000 });
});

test("Retry-After is a number of seconds or a date, and never more than a day", () => {
  const now = Date.parse("2026-03-02T10:00:00Z");
  expect(retryAfter({ "retry-after": "60" }, now)).toEqual({ retryAfterMs: 60_000 });
  expect(retryAfter({ "retry-after": "Mon, 02 Mar 2026 10:05:00 GMT" }, now)).toEqual({ retryAfterMs: 300_000 });
  expect(retryAfter({ "retry-after": "999999999" }, now)).toEqual({ retryAfterMs: 86_400_000 });
  for (const odd of ["soon", "-5", "", "Mon, 02 Mar 2020 10:05:00 GMT"]) expect(retryAfter({ "retry-after": odd }, now)).toEqual({});
});

test("robots.txt is read once, and what it forbids is not asked for", async () => {
  server.pages.set("/robots.txt", send("User-agent: *\nDisallow: /private\n\nUser-agent: Dateline\nDisallow: /closed\nCrawl-delay: 7\n"));
  server.pages.set("/closed/a", send("x"));
  server.pages.set("/open", send("x"));
  server.pages.set("/private/a", send("x"));
  expect(await server.fetcher.fetch(at("/closed/a"))).toMatchObject({ kind: "forbidden" });
  expect((await server.fetcher.fetch(at("/open"))).kind).toBe("document");
  // A group of its own name is the only one that holds.
  expect((await server.fetcher.fetch(at("/private/a"))).kind).toBe("document");
  expect(server.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
  expect(pathsAsked()).toEqual(["/open", "/private/a"]);
  expect(server.waitedMs).toEqual([7_000, 7_000]);
});

test("without robots.txt all may be fetched; while the site does not answer what may be, nothing is", async () => {
  server.pages.set("/x", send("x"));
  expect((await server.fetcher.fetch(at("/x"))).kind).toBe("document");
  const down = await openServer();
  down.pages.set("/robots.txt", send("", {}, 503));
  down.pages.set("/x", send("x"));
  expect(await down.fetcher.fetch(`${down.origin}/x`)).toMatchObject({ kind: "forbidden" });
  await down.close();
});

test("a page in place of robots.txt is no rule", async () => {
  server.pages.set("/robots.txt", send("<!DOCTYPE html><html><body>Disallow: /</body></html>"));
  server.pages.set("/x", send("x"));
  expect((await server.fetcher.fetch(at("/x"))).kind).toBe("document");
});

test("one host is asked one thing at a time with a pause between, several hosts at once", async () => {
  const running = new Map<string, number>();
  let most = 0;
  let together = 0;
  const pace = createPace({ now: () => performance.now(), wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)), atOnce: 3 });
  const started = performance.now();
  await Promise.all(
    ["a", "a", "a", "b", "c", "d"].map((host) =>
      pace.run(
        host,
        () => 30,
        async () => {
          running.set(host, (running.get(host) ?? 0) + 1);
          most = Math.max(most, running.get(host) ?? 0);
          together = Math.max(
            together,
            [...running.values()].reduce((sum, each) => sum + each, 0),
          );
          await new Promise((resolve) => setTimeout(resolve, 10));
          running.set(host, (running.get(host) ?? 0) - 1);
        },
      ),
    ),
  );
  expect(most).toBe(1);
  expect(together).toBe(3);
  expect(performance.now() - started).toBeGreaterThan(85);
});

test("a host whose work fails is free for the next", async () => {
  const pace = createPace({ now: () => 0, wait: async () => undefined, atOnce: 1 });
  await expect(
    pace.run(
      "a",
      () => 0,
      () => Promise.reject(new Error("no")),
    ),
  ).rejects.toThrow("no");
  expect(
    await pace.run(
      "a",
      () => 0,
      async () => "yes",
    ),
  ).toBe("yes");
});
