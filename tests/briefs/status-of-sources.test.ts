import { expect, test } from "vitest";
import { statusBrief } from "../../src/briefs/status.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const corpus = buildCorpus([], [en, es]);
const operations = { version: "0", startedAt: "2026-03-02T10:00:00.000Z", platforms: [], stores: [], digests: [] };
const reader = { language: en, languages: [en, es], timeZone: "UTC", now: "2026-03-02T10:00:00.000Z" };
const told = (sources: readonly { name: string; state: string }[]) =>
  JSON.stringify(statusBrief(corpus, { ...operations, sources }, reader as never).blocks);

test("/status counts the sources and names those that fail, with why", () => {
  const blocks = told([
    { name: "https://a.example/feed", state: "ok" },
    { name: "https://b.example/feed", state: "failing (3): b.example answered 500." },
  ]);
  expect(blocks).toContain("Fetched sources");
  expect(blocks).toContain("b.example answered 500.");
  expect(blocks).not.toContain("https://a.example/feed");
});

test("/status without sources does not speak of them", () => expect(told([])).not.toContain("Fetched sources"));
