import type { Block, Inline } from "../../brief.ts";

/** Characters and blocks that a page shows before "show more"; a block is never split. */
const largestPage = { characters: 12_000, blocks: 40 } as const;

/** Parts a brief into pages in order; nothing is left out, and there is always a first page. */
export function splitPages(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let characters = 0;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const size = sizeOf(block);
    const isFull = page.length >= largestPage.blocks || characters + size > largestPage.characters;
    if (isFull && page.some(({ kind }) => kind !== "heading")) {
      // A heading goes with what it heads.
      const moved = page.at(-1)?.kind === "heading" ? page.splice(-1) : [];
      pages.push([...moved, block]);
      characters = size;
    } else {
      page.push(block);
      characters += size;
    }
  }
  return pages;
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return lengthOf(block.inlines);
    case "entry":
      return lengthOf([...(block.lead ?? []), ...block.inlines, ...block.details.flat()]);
    case "quotation":
      return lengthOf([...block.inlines, ...block.source]);
    case "passage":
      return block.before.length + block.marked.length + block.after.length;
    case "table":
      return block.rows.reduce((sum, row) => sum + lengthOf(row.flat()), 0);
    case "chart":
    case "divider":
      return 0;
  }
}

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => sum + ("text" in inline ? inline.text.length : 8), 0);
}
