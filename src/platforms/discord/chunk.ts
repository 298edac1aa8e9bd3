import type { Line, Run } from "./runs.ts";

/** What stays together on a page where it fits. */
export interface Chunk {
  readonly kind: "heading" | "compact" | "spaced" | "code";
  readonly lines: readonly Line[];
  /** Of code: what stands in the fence; never longer than a page. */
  readonly code?: string;
  /** Of code: the runs in it that cite a passage. */
  readonly cited?: readonly Run[];
}

/** Lines without words are no lines, chunks without lines no chunks. */
export function chunk(kind: "heading" | "compact" | "spaced", lines: readonly Line[]): Chunk[] {
  const filled = lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ""));
  return filled.length === 0 ? [] : [{ kind, lines: filled }];
}
