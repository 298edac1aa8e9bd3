import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Log } from "../../platform.ts";

export const longestHistory = 500;

/** What was typed in earlier runs, newest first; empty where there is nothing to read. */
export async function readHistory(path: string): Promise<string[]> {
  if (path === "none") return [];
  try {
    const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
    return lines.slice(-longestHistory).reverse();
  } catch {
    return [];
  }
}

/** Keeps it for the next run. A history that cannot be written is no reason to stop a conversation. */
export async function writeHistory(path: string, newestFirst: readonly string[], log: Log): Promise<void> {
  if (path === "none") return;
  try {
    await mkdir(dirname(path), { recursive: true });
    const lines = newestFirst.slice(0, longestHistory).reverse();
    await writeFile(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  } catch (cause) {
    log.debug("terminal: history not kept", { path, cause: String(cause) });
  }
}
