import { citationCommand } from "../../brief.ts";
import type { Chunk } from "./chunk.ts";
import { limits, readingPage } from "./limits.ts";
import { type Line, type Run, renderLine, splitLine } from "./runs.ts";

/** What one embed shows, and the runs in it that cite a passage. */
export interface PageText {
  readonly text: string;
  readonly cited: readonly Run[];
}

interface Piece extends PageText {
  readonly kind: Chunk["kind"];
}

/** Lays chunks out on pages that cite at most so many passages. A chunk is whole where it fits on one page; a heading never ends one. */
export function paginate(chunks: readonly Chunk[], mostPassages: number): PageText[] {
  const pages: PageText[] = [];
  let page: Piece[] = [];
  let size = 0;
  const close = () => {
    if (page.length > 0) pages.push(joinPieces(page));
    page = [];
    size = 0;
  };
  for (const piece of chunks.flatMap(piecesOf)) {
    const isFull =
      size + gapBetween(page.at(-1), piece).length + piece.text.length > readingPage || passagesOf([...page, piece]) > mostPassages;
    if (page.length > 0 && isFull) {
      const headings = takeHeadings(page);
      const carried = lengthOf(headings) + 2 + piece.text.length <= limits.embedDescription ? headings : [];
      if (carried.length === 0) page.push(...headings);
      close();
      page.push(...carried);
    }
    page.push(piece);
    size = lengthOf(page);
  }
  close();
  return pages;
}

/** Takes the headings off the end of a page. */
function takeHeadings(page: Piece[]): Piece[] {
  const start = page.findLastIndex(({ kind }) => kind !== "heading") + 1;
  return start === 0 ? [] : page.splice(start);
}

/** A chunk as one piece, or as several where it alone is longer than an embed. */
function piecesOf({ kind, lines, code, cited = [] }: Chunk): Piece[] {
  if (code !== undefined) return [{ kind, text: `\`\`\`\n${code}\n\`\`\``, cited }];
  const whole = pieceOf(kind, lines);
  if (whole.text.length <= limits.embedDescription) return [whole];
  const pieces: Piece[] = [];
  let gathered: Line[] = [];
  let size = 0;
  for (const line of lines.flatMap((each) => splitLine(each, readingPage))) {
    const grown = renderLine(line).length + 1;
    if (gathered.length > 0 && size + grown > readingPage) {
      pieces.push(pieceOf(kind, gathered));
      gathered = [];
      size = 0;
    }
    gathered.push(line);
    size += grown;
  }
  return gathered.length === 0 ? pieces : [...pieces, pieceOf(kind, gathered)];
}

function pieceOf(kind: Chunk["kind"], lines: readonly Line[]): Piece {
  return {
    kind,
    text: lines.map(renderLine).join("\n"),
    cited: lines.flatMap(({ runs }) => runs.filter(({ citation }) => citation !== undefined)),
  };
}

function joinPieces(pieces: readonly Piece[]): PageText {
  const text = pieces.reduce((joined, piece, index) => joined + gapBetween(pieces[index - 1], piece) + piece.text, "");
  return { text, cited: pieces.flatMap(({ cited }) => cited) };
}

function passagesOf(pieces: readonly Piece[]): number {
  return new Set(pieces.flatMap(({ cited }) => cited.map(({ citation }) => citation && citationCommand(citation)))).size;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => sum + gapBetween(pieces[index - 1], piece).length + piece.text.length, 0);
}

/** Lines of a list follow each other; all else has air around it, and Discord gives headings and fences their own. */
function gapBetween(before: Piece | undefined, after: Piece): string {
  if (before === undefined) return "";
  if (before.kind === "heading" || before.kind === "code" || after.kind === "heading") return "\n";
  return before.kind === "compact" && after.kind === "compact" ? "\n" : "\n\n";
}
