import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Format, formatBrief } from "../src/cli/format.ts";
import type { Operations } from "../src/command.ts";
import { buildCorpus } from "../src/corpus/build.ts";
import { loadArticles } from "../src/corpus/load.ts";
import { createHost } from "../src/host.ts";
import { loadRegistry } from "../src/registry.ts";
import { openStorage } from "../src/storage/open.ts";
import { createFakeHost } from "./fakes/host.ts";

// What readers of the bundled corpus see, pinned: `npx vitest run tests/snapshots.test.ts -u` writes it anew, and the diff is read.

const root = join(import.meta.dirname, "snapshots");
const lines = [
  "/actors",
  "/digest all",
  "/frames",
  "/frames removal-from-office",
  "/help",
  "/quotes petro",
  "/search ambassador",
  "/source 003",
  "/sources",
  "/stance",
  "/stance colombia",
  "/status",
  "/timeline",
  "/timeline castillo from:2022-12",
  "/stance colombia castillo",
  "/why colombia castillo",
];
/** Each tells something that the others do not: words in both languages, markup and payloads in one, pages for three kinds of blocks. */
const formats: readonly {
  readonly format: Format;
  readonly folder: string;
  readonly extension: string;
  readonly locales: readonly string[];
  readonly lines: readonly string[];
}[] = [
  { format: "text", folder: "terminal", extension: "txt", locales: ["en", "es"], lines },
  { format: "markdown", folder: "markdown", extension: "md", locales: ["en"], lines },
  { format: "discord", folder: "discord", extension: "json", locales: ["en"], lines },
  { format: "slack", folder: "slack", extension: "json", locales: ["en"], lines },
  { format: "html", folder: "web", extension: "html", locales: ["en"], lines: ["/quotes petro", "/source 003", "/stance colombia"] },
];
const operations: Operations = {
  version: "1.2.3",
  startedAt: "2023-03-01T06:30:00.000Z",
  platforms: [
    { name: "discord", state: "ready" },
    { name: "slack", state: "degraded" },
  ],
  stores: [{ name: "sqlite", state: "data/dateline.sqlite" }],
  digests: [
    { name: "morning", next: "2023-03-02T13:00:00.000Z", last: "2023-03-01T13:00:00.000Z", targets: ["discord:123456789012345678"] },
    { name: "weekly", targets: ["slack:C0123456789"] },
  ],
};

const { commands, languages } = await loadRegistry();
const { articles, refusals } = await loadArticles([join(import.meta.dirname, "../data/articles")]);
const corpus = buildCorpus(articles, languages, { refusals });
const storage = openStorage(":memory:");
afterAll(() => storage.close());
const host = createHost({
  corpus: () => corpus,
  commands,
  languages,
  defaultLanguage: "en",
  timeZone: "America/Lima",
  version: operations.version,
  storage,
  log: createFakeHost().log,
  now: () => "2023-03-01T15:00:00.000Z",
  operations: () => operations,
  linkBase: () => undefined,
  health: () => ({ ok: true, detail: {} }),
  requestStop: () => undefined,
});

const written = new Set<string>();
for (const { format, folder, extension, locales, lines: asked } of formats)
  for (const line of asked)
    for (const code of locales) {
      const file = `${folder}/${line.slice(1).replace(/[^\w-]+/gu, "-")}.${code}.${extension}`;
      written.add(file);
      test(`${line} as ${format} in ${code}`, async () => {
        const brief = await host.answer(line, { locale: code, isAdmin: true, place: "snapshot" });
        await expect(readable(await formatBrief(brief, format, host), format)).toMatchFileSnapshot(join(root, file));
      });
    }

test("every snapshot is of something that is asked", () => {
  const kept = formats.flatMap(({ folder }) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  expect(kept.filter((file) => !written.has(file))).toEqual([]);
});

test("every command has a snapshot", () => {
  expect(commands.map(({ name }) => name).filter((name) => !lines.some((line) => line.split(" ")[0] === `/${name}`))).toEqual([]);
});

/** Of pages one element a line, so that a diff shows what changed. */
function readable(text: string, format: Format): string {
  if (format === "html") return `${text.replaceAll("><", ">\n<").trimEnd()}\n`;
  if (format !== "slack") return `${text.trimEnd()}\n`;
  const pages = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[];
  return `[\n${pages.map(linesOfPage).join(",\n")}\n]\n`;
}

function linesOfPage(page: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(page).map(([key, value]) => {
    const said = Array.isArray(value) ? `[\n${value.map((each) => `  ${JSON.stringify(each)}`).join(",\n")}\n ]` : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${said}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}
