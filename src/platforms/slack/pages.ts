import type { KnownBlock } from "@slack/types";
import { comfortableText, maxBlocks, maxBlocksJson, maxText } from "./limits.ts";
import { type Piece, richBlock, splitParts } from "./pieces.ts";

/** Kept free on every page for the title, the page's number, repeated actions and the buttons that turn pages. */
const reservedBlocks = 4;
const reservedJson = 3_200;

/** Lays pieces out on pages, in order. A piece is split only where it would not fit a page of its own. */
export function layPages(pieces: readonly Piece[]): readonly (readonly KnownBlock[])[] {
  const pages: { blocks: KnownBlock[]; json: number; text: number; table: boolean }[] = [];
  const add = (piece: Piece): void => {
    const block = piece.kind === "rich" ? richBlock(piece.parts) : piece.block;
    const json = JSON.stringify(block).length + 1;
    const text = lengthOfText(piece);
    if (piece.kind === "rich" && (text > maxText || json > maxBlocksJson - reservedJson)) {
      for (const parts of splitParts(piece.parts, splitText)) add({ kind: "rich", parts });
      return;
    }
    const table = block.type === "table";
    let page = pages.at(-1);
    const full =
      page === undefined ||
      page.blocks.length >= maxBlocks - reservedBlocks ||
      page.json + json > maxBlocksJson - reservedJson ||
      page.text + text > comfortableText ||
      (page.table && table);
    if (page === undefined || full) {
      if (block.type === "divider") return;
      page = { blocks: [], json: 2, text: 0, table: false };
      pages.push(page);
    }
    page.blocks.push(block);
    page.json += json;
    page.text += text;
    page.table ||= table;
  };
  for (const piece of pieces) add(piece);
  return pages.map(({ blocks }) => blocks);
}

/** Halves of what a page may hold, so that even text of nothing but escaped characters fits. */
const splitText = 2_000;

function lengthOfText(piece: Piece): number {
  if (piece.kind === "block") return piece.block.type === "table" ? JSON.stringify(piece.block).length / 3 : 0;
  return piece.parts.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + (text ?? "").length, 0), 0);
}
