import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../platform.ts";

const everyMs = 15_000;

/** Calls `onChange` after files of the corpus were added, changed or removed, once they have been still for a round. What fails is logged, and the corpus stays as it was. */
export function watchCorpus(paths: readonly string[], onChange: () => Promise<void>, log: Log): { stop(): void } {
  let known = signature(paths);
  let seen = known;
  let busy = false;
  const timer = setInterval(() => {
    const now = signature(paths);
    const still = now === seen;
    seen = now;
    if (now === known || !still) return;
    // The next round waits for the one under way.
    if (busy) return;
    known = now;
    busy = true;
    onChange()
      .catch((error: unknown) => log.error("the changed corpus could not be loaded, the old one answers", { cause: error }))
      .finally(() => {
        busy = false;
      });
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Names, sizes and times of change; equal signatures, equal files. */
function signature(paths: readonly string[]): string {
  const lines: string[] = [];
  for (const path of paths) {
    try {
      const files = statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
        : [path];
      for (const file of files) {
        const { size, mtimeMs } = statSync(file);
        lines.push(`${file} ${size} ${mtimeMs}`);
      }
    } catch {
      lines.push(`${path} is gone`);
    }
  }
  return lines.sort().join("\n");
}
