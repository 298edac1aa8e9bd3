import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../bin/dateline.mjs");
const story =
  "The council of Brookhaven voted on Tuesday to pay for another two years of the ferry that links the town with its island. ".repeat(3);
let server: Server;
let origin: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-sources-cli-"));
  server = createServer((request, response) => {
    const page = (title: string, head = "") =>
      `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${story}</p></article></body></html>`;
    const items = [1, 2].map(
      (n) => `<item><title>Story ${n}</title><link>${origin}/story/${n}</link><description>Short ${n}.</description></item>`,
    );
    const pages: Readonly<Record<string, [type: string, body: string]>> = {
      "/": ["text/html", page("Front", '<link rel="alternate" type="application/rss+xml" href="/feed.xml">')],
      "/feed.xml": ["application/rss+xml", `<rss version="2.0"><channel><title>The Ledger</title>${items.join("")}</channel></rss>`],
      "/story/1": ["text/html", page("Story 1")],
      "/story/2": ["text/html", page("Story 2")],
    };
    const found = pages[request.url ?? ""];
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": found[0] }).end(found[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function dateline(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const environment = { PATH: process.env.PATH, DATELINE_DATA: join(folder, "data"), DATELINE_ALLOW_HOSTS: new URL(origin).host };
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...words], { cwd: folder, env: environment }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

test("a site is added, its feed found, its articles fetched; it is listed, exported, imported, asked about and removed", async () => {
  expect(await dateline("sources")).toMatchObject({ code: 0, out: expect.stringContaining("dateline sources add") });
  const added = await dateline("sources", "add", `${origin}/`);
  expect(added).toMatchObject({ code: 0, out: `added    ${origin}/ (The Ledger): 2 articles, from ${origin}/feed.xml\n` });
  expect((await dateline("sources", "add", origin)).out).toBe(`present  ${origin}/\n`);
  expect((await dateline("sources", "list")).out).toContain(`${origin}/ (The Ledger)\n    feed ${origin}/feed.xml\n    fetched 2`);
  const asked = await dateline("ask", "/sources", "--as", "json");
  expect(asked.err).toContain("read 2 articles");
  const { out } = await dateline("sources", "export");
  expect(out).toContain(`xmlUrl="${origin}/feed.xml"`);
  writeFileSync(join(folder, "mine.opml"), out.replace("</body>", '<outline xmlUrl="http://10.0.0.1/feed"/></body>'));
  const imported = await dateline("sources", "import", "mine.opml");
  expect(imported).toMatchObject({ code: 1, out: expect.stringContaining("added 1 of 2, 0 were there, refused 1") });
  expect((await dateline("sources", "remove", origin)).out).toBe(`removed  ${origin}/\n`);
  expect((await dateline("sources")).out).not.toContain(`${origin}/ (`);
}, 120_000);

test("a page and a site are imported once, and what is not there is refused", async () => {
  const into = join(folder, "into");
  const page = await dateline("import", `${origin}/story/1`, "--into", into);
  expect(page).toMatchObject({ code: 0, out: expect.stringMatching(/^added {4}/u) });
  const site = await dateline("import", `${origin}/`, `${origin}/nothing`, "--into", into);
  expect(site.code).toBe(1);
  expect(site.out).toContain("(1 new of 2)");
  expect(site.out).toContain(`refused  ${origin}/nothing: 127.0.0.1 answered 404.`);
  expect((await dateline("import", `${origin}/story/2`, "--into", into)).out).toBe(`present  ${origin}/story/2\n`);
  const texts = readdirSync(into).map((file) => readFileSync(join(into, file), "utf8"));
  expect(texts.join("").match(/another two years of the ferry/gu)).toHaveLength(6);
}, 120_000);
