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
  const add = (piece: Piece, next: Piece | undefined): void => {
    const block = blockOf(piece);
    const { json, text, table } = sizeOf(piece);
    // What heads something goes to the next page with it.
    const headed = piece.heads === true && next !== undefined ? sizeOf(next) : nothing;
    let page = pages.at(-1);
    const full =
      page === undefined ||
      page.blocks.length + (headed === nothing ? 0 : 1) >= roomBlocks ||
      page.json + json + headed.json > roomJson ||
      page.text + text + headed.text > comfortableText ||
      (page.table && (table || headed.table));
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
  const parts = pieces.flatMap((piece): readonly Piece[] => {
    const whole = piece.kind === "block" || (lengthOfText(piece) <= maxText && JSON.stringify(blockOf(piece)).length < roomJson);
    return whole ? [piece] : splitParts(piece.parts, splitText).map((part): Piece => ({ kind: "rich", parts: part, cited: piece.cited }));
  });
  for (const [index, part] of parts.entries()) add(part, parts[index + 1]);
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

const nothing = { json: 0, text: 0, table: false } as const;

function sizeOf(piece: Piece): { readonly json: number; readonly text: number; readonly table: boolean } {
  const block = blockOf(piece);
  return { json: JSON.stringify(block).length + 1, text: lengthOfText(piece), table: block.type === "table" };
}

function blockOf(piece: Piece): KnownBlock {
  return piece.kind === "rich" ? richBlock(piece.parts) : piece.block;
}

function lengthOfText(piece: Piece): number {
  if (piece.kind === "block") return piece.block.type === "table" ? JSON.stringify(piece.block).length / 3 : 0;
  return piece.parts.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + (text ?? "").length, 0), 0);
}
