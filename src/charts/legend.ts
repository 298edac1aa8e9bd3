import { words } from "./shapes.ts";
import { widthOf } from "./text.ts";

/** What a mark means: `draw` puts it around a point. */
export interface LegendEntry {
  readonly words: string;
  draw(x: number, y: number): readonly string[];
}

/** Marks and their meaning in a row, or in as many as they need. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { readonly parts: readonly string[]; readonly bottom: number } {
  const parts: string[] = [];
  let x = left;
  let y = top + rowHeight / 2;
  for (const entry of entries) {
    const width = markRoom + widthOf(entry.words, size) + gap;
    if (x > left && x + width - gap > right) {
      x = left;
      y += rowHeight;
    }
    parts.push(...entry.draw(x + markRoom / 2 - 4, y), words(entry.words, x + markRoom, y + size * 0.35, { size, colour: "quiet" }));
    x += width;
  }
  return { parts, bottom: entries.length === 0 ? top : y + rowHeight / 2 };
}

const size = 14;
const markRoom = 28;
const gap = 20;
const rowHeight = 26;
