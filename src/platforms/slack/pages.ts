import type { KnownBlock } from "@slack/types";
import type { Cited } from "./citations.ts";
import { comfortableText, maxBlocks, maxBlocksJson, maxText } from "./limits.ts";
import { type Piece, richBlock, splitParts } from "./pieces.ts";

/**
 * Lays pieces out on pages, in order. A piece is split only where it would not fit a page of its own.
 * `frame` is what stands on every page besides: the title, the page's number, the buttons; `more` is JSON kept free for what depends on
 * the page.
 */
export function layPages(pieces: readonly Piece[], frame: readonly KnownBlock[], more: number): readonly PageBody[] {
  const roomBlocks = maxBlocks - frame.length;
  const roomJson = maxBlocksJson - JSON.stringify(frame).length - more;
  const pages: { blocks: KnownBlock[]; json: number; text: number; table: boolean; cited: Cited[] }[] = [];
  const add = (piece: Piece): void => {
    const block = blockOf(piece);
    const json = JSON.stringify(block).length + 1;
    const text = lengthOfText(piece);
    const table = block.type === "table";
    let page = pages.at(-1);
    const full =
      page === undefined ||
      page.blocks.length >= roomBlocks ||
      page.json + json > roomJson ||
      page.text + text > comfortableText ||
      (page.table && table);
    if (page === undefined || full) {
      if (block.type === "divider") return;
      page = { blocks: [], json: 2, text: 0, table: false, cited: [] };
      pages.push(page);
    }
    page.blocks.push(block);
    page.json += json;
    page.text += text;
    page.cited.push(...(piece.cited ?? []));
    page.table ||= table;
  };
  for (const piece of pieces) {
    const whole = piece.kind === "block" || (lengthOfText(piece) <= maxText && JSON.stringify(blockOf(piece)).length < roomJson);
    const parts = whole
      ? [piece]
      : splitParts(piece.parts, splitText).map((part): Piece => ({ kind: "rich", parts: part, cited: piece.cited }));
    for (const part of parts) add(part);
  }
  // A rule with nothing beneath it divides nothing.
  return pages
    .map(({ blocks, cited }) => ({ blocks: blocks.at(-1)?.type === "divider" ? blocks.slice(0, -1) : blocks, cited }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** What of a brief stands on one page, and the passages that it rests on. */
export interface PageBody {
  readonly blocks: readonly KnownBlock[];
  readonly cited: readonly Cited[];
}

/** Halves of what a page may hold, so that even text of nothing but escaped characters fits. */
const splitText = 2_000;

function blockOf(piece: Piece): KnownBlock {
  return piece.kind === "rich" ? richBlock(piece.parts) : piece.block;
}

function lengthOfText(piece: Piece): number {
  if (piece.kind === "block") return piece.block.type === "table" ? JSON.stringify(piece.block).length / 3 : 0;
  return piece.parts.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + (text ?? "").length, 0), 0);
}
