import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenFiles, type Files, goodFiles, telling } from "../../../bench/mixed-folder/documents.ts";
import { type Loaded, loadArticles } from "../../../src/corpus/load.ts";

const broken: Files = await brokenFiles();
let good: Files;
let folder: string;
let loaded: Loaded;
let grownBytes: number;
let spy: Server;
let askedCount = 0;
beforeAll(async () => {
  spy = createServer((_, response) => {
    askedCount++;
    response.end("secret");
  });
  await new Promise<void>((resolve) => spy.listen(0, "127.0.0.1", resolve));
  good = await goodFiles(`http://127.0.0.1:${(spy.address() as AddressInfo).port}`);
  folder = mkdtempSync(join(tmpdir(), "dateline-mixed-"));
  for (const [name, content] of Object.entries({ ...good, ...broken })) writeFileSync(join(folder, name), content);
  const before = process.memoryUsage.rss();
  loaded = await loadArticles([folder]);
  grownBytes = process.memoryUsage.rss() - before;
}, 60_000);
afterAll(() => {
  spy.close();
  rmSync(folder, { recursive: true });
});

test("every good file of the folder gives its article, in the right letters, and no broken one gives any", () => {
  expect(loaded.articles.map(({ path }) => path?.slice(folder.length + 1)).sort()).toEqual(Object.keys(good).sort());
  for (const { text, path } of loaded.articles) expect(text.replace(/\s+/gu, " "), path).toContain(telling);
});

for (const name of Object.keys(broken))
  test(`${name} is refused with one sentence that says what to do`, () => {
    const reasons = loaded.refusals.filter(({ source }) => source.startsWith(join(folder, name)));
    expect(reasons.length).toBeGreaterThan(0);
    for (const { reason } of reasons) expect(reason).toMatch(/^\S[^\n]{10,300}\.$/u);
  });

test("bombs of a hundred megabytes and all the rest take less than 300 MB", () => {
  expect(grownBytes).toBeLessThan(300 * 1024 * 1024);
});

test("pictures, styles, scripts and entities at a private address are not asked for", () => {
  expect(askedCount).toBe(0);
});
