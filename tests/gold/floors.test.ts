import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import floors from "./floors.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
const evaluate = join(process.env.DATELINE_SHARED ?? "", "eval/evaluate.mjs");
const isThere = process.env.DATELINE_SHARED !== undefined && existsSync(evaluate);

if (!isThere) test.skip("gold: DATELINE_SHARED names no folder with development data, so its floors are not checked");

/** Figures on development data, in [0, 1]. A floor is what was reached once: floors only rise. */
describe.runIf(isThere)("gold", () => {
  let folder: string;
  let results: Record<string, unknown>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-gold-"));
    const { status, stdout } = spawnSync(process.execPath, [evaluate, "--project", root, "--keep", folder], {
      encoding: "utf8",
      timeout: 280_000,
    });
    expect(status, stdout).toBe(0);
    results = JSON.parse(readFileSync(join(folder, "results.json"), "utf8")) as Record<string, unknown>;
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [set, figures] of Object.entries(floors))
    for (const [figure, floor] of Object.entries(figures))
      test(`${set}: ${figure} is at least ${floor}`, () => {
        expect(figureOf(results[set], figure)).toBeGreaterThanOrEqual(floor);
      });
});

function figureOf(result: unknown, path: string): unknown {
  return path.split(".").reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], result);
}
