import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

/** [file, what it would import, does the fence stop it?] */
const imports: readonly (readonly [string, string, boolean])[] = [
  ["src/article.ts", "./text/analyse.ts", true],
  ["src/brief.ts", "node:fs", true],
  ["src/language/time.ts", "../article.ts", false],
  ["src/languages/en/time.ts", "../../language/time.ts", false],
  ["src/languages/en/time.ts", "../es/time.ts", true],
  ["src/languages/es/time.ts", "../../text/analyse.ts", true],
  ["src/text/quotes/quotes.ts", "../draft.ts", false],
  ["src/text/quotes/quotes.ts", "../../article.ts", false],
  ["src/text/quotes/quotes.ts", "../../corpus/corpus.ts", true],
  ["src/text/quotes/quotes.ts", "../../languages/en/index.ts", true],
  ["src/text/quotes/quotes.ts", "node:fs", true],
  ["src/corpus/build.ts", "../text/analyse.ts", false],
  ["src/corpus/build.ts", "node:crypto", false],
  ["src/corpus/build.ts", "../brief.ts", true],
  ["src/corpus/build.ts", "../platforms/web/index.ts", true],
  ["src/corpus/build.ts", "../languages/en/index.ts", true],
  ["src/briefs/timeline.ts", "../corpus/corpus.ts", false],
  ["src/briefs/timeline.ts", "../text/analyse.ts", true],
  ["src/briefs/timeline.ts", "../platform.ts", true],
  ["src/briefs/timeline.ts", "node:fs", true],
  ["src/charts/draw.ts", "../brief.ts", false],
  ["src/charts/draw.ts", "../briefs/timeline.ts", true],
  ["src/charts/draw.ts", "../language.ts", true],
  ["src/charts/draw.ts", "./paint/png.ts", true],
  ["src/charts/draw.ts", "node:fs", true],
  ["src/charts/paint/png.ts", "node:fs/promises", false],
  ["src/charts/paint/png.ts", "../../platform.ts", true],
  ["src/platforms/web/blocks.ts", "../../charts/draw.ts", false],
  ["src/briefs/timeline-chart.ts", "../charts/draw.ts", true],
  ["commands/stance.ts", "../src/briefs/stance.ts", false],
  ["commands/stance.ts", "../src/corpus/build.ts", true],
  ["commands/stance.ts", "./timeline.ts", true],
  ["commands/stance.ts", "../src/platforms/web/index.ts", true],
  ["src/digests/build.ts", "../briefs/digest.ts", false],
  ["src/digests/build.ts", "../platforms/slack/index.ts", true],
  ["src/digests/build.ts", "../text/analyse.ts", true],
  ["src/platforms/slack/index.ts", "@slack/bolt", false],
  ["src/platforms/slack/index.ts", "../../brief.ts", false],
  ["src/platforms/slack/index.ts", "../discord/index.ts", true],
  ["src/platforms/web/index.ts", "../../briefs/source.ts", true],
  ["src/platforms/discord/index.ts", "../../corpus/corpus.ts", true],
  ["src/platforms/terminal/index.ts", "../../config.ts", true],
  ["src/storage/open.ts", "../corpus/corpus.ts", true],
  ["src/sources/reading.ts", "../corpus/formats/html.ts", false],
  ["src/sources/reading.ts", "node:dns", false],
  ["src/sources/watch.ts", "../storage/open.ts", true],
  ["src/sources/watch.ts", "../digests/deliver.ts", true],
  ["src/sources/settings.ts", "../config.ts", true],
  ["src/corpus/load.ts", "../sources/fetch.ts", true],
  ["src/briefs/status.ts", "../sources/source.ts", true],
  ["src/digests/build.ts", "../sources/fetch.ts", true],
  ["src/storage/open.ts", "../sources/store.ts", true],
];

let folder: string;
/** Planted file -> rules that it breaks. */
let broken: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-fences-"));
  writeFileSync(
    join(folder, "biome.json"),
    readFileSync(join(root, "biome.json"), "utf8").replace(/"enabled": true,\s*"clientKind"/u, '"enabled": false, "clientKind"'),
  );
  for (const [index, [file, specifier]] of imports.entries())
    plant(file, index, `import * as planted from ${JSON.stringify(specifier)};\nexport const used = planted;\n`);
  plant("src/circle/a.ts", undefined, 'import { b } from "./b.ts";\nexport const a = (): unknown => b;\n');
  plant("src/circle/b.ts", undefined, 'import { a } from "./a.ts";\nexport const b = (): unknown => a;\n');
  broken = lint();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function plant(file: string, index: number | undefined, code: string): void {
  const path = join(folder, plantedName(file, index));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

/** Some fences name a file: a planted one stands in its place, numbered by a folder where the room is one. */
const plantedName = (file: string, index: number | undefined): string =>
  index === undefined || !file.includes("/", "src/".length) ? file : file.replace(/([^/]+)\.ts$/u, `planted-${index}.ts`);

function lint(): Map<string, string[]> {
  let output: string;
  try {
    output = execFileSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    output = String((error as { stdout?: unknown }).stdout);
  }
  const found = new Map<string, string[]>();
  const report = JSON.parse(output) as { diagnostics: { category: string; location: { path: string | { file: string } } }[] };
  for (const { category, location } of report.diagnostics) {
    const path = typeof location.path === "string" ? location.path : location.path.file;
    found.set(path, [...(found.get(path) ?? []), category]);
  }
  return found;
}

imports.forEach(([file, specifier, stopped], index) => {
  test(`${file} ${stopped ? "may not" : "may"} import ${specifier}`, () => {
    const rules = broken.get(plantedName(file, index)) ?? [];
    expect(rules.includes("lint/style/noRestrictedImports")).toBe(stopped);
  });
});

test("an import cycle is stopped", () => {
  expect(broken.get("src/circle/a.ts")).toContain("lint/suspicious/noImportCycles");
});

const pure = ["src/text", "src/briefs", "src/charts"];
// The clock, chance, and orders that depend on the machine's language
const impure =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\.localeCompare\(|\bprocess\.|\.toLocale(?:String|DateString|TimeString)\(/u;
test("analysis, briefs and drawings know neither the clock nor chance nor the machine", () => {
  const offenders = pure.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => impure.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file)),
  );
  expect(offenders).toEqual([]);
});

test("process.env is read in one place", () => {
  const readers = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "utf8").includes("process.env"))
    .map((file) => relative(root, file));
  expect(readers).toEqual(["src/config.ts"]);
});
