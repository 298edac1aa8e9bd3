import type { Block } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { cleanText } from "./clean.ts";
import { piecesOf } from "./pieces.ts";
import { layoutTable } from "./table.ts";
import { type Line, type Piece, widthOf, wrap } from "./wrap.ts";

export interface LayoutOptions {
  readonly language: Language;
  readonly width: number;
  /** Without colour a marked passage is marked by signs. */
  readonly colour: boolean;
}

/** Blocks as lines, a blank line between them; the dates of all entries share a column. */
export function layoutBlocks(blocks: readonly Block[], options: LayoutOptions): Line[] {
  const lines: Line[] = [];
  const column = columnOf(blocks, options);
  for (let index = 0; index < blocks.length; ) {
    const run = entriesFrom(blocks, index);
    const block = blocks[index];
    if (block === undefined) break;
    const laid = run.length > 0 ? layoutEntries(run, column, options) : layoutBlock(block, options);
    index += Math.max(1, run.length);
    if (laid.length === 0) continue;
    if (lines.length > 0) lines.push([]);
    lines.push(...laid);
  }
  return lines;
}

type Entry = Extract<Block, { kind: "entry" }>;

function entriesFrom(blocks: readonly Block[], start: number): readonly Entry[] {
  const run: Entry[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== "entry") break;
    run.push(block);
  }
  return run;
}

/** Widest column that leads may take; a longer lead stands on a line of its own. */
const widestLead = 22;
const narrow = 56;
const indent = 2;

/** Columns that leads and the gap after them take; a list without leads, or a narrow terminal, has an indent only. */
function columnOf(blocks: readonly Block[], { language, width }: LayoutOptions): number {
  const leads = blocks.flatMap((block) => (block.kind === "entry" ? [widthOf(piecesOf(block.lead ?? [], language))] : []));
  return width < narrow ? indent : Math.max(0, ...leads.filter((wide) => wide <= widestLead)) + indent;
}

function layoutEntries(entries: readonly Entry[], wide: number, { language, width }: LayoutOptions): Line[] {
  const leads = entries.map(({ lead }) => piecesOf(lead ?? [], language));
  const column = leads.every((lead) => lead.length === 0) ? indent : wide;
  const laid = entries.map((entry, index): Line[] => {
    const lead = leads[index] ?? [];
    const body = wrap(piecesOf(entry.inlines, language), width - column);
    const details = entry.details.flatMap((detail) => hang(piecesOf(detail, language), { text: "· ", style: "faint" }, width - column));
    const all = [...body, ...details];
    const beside = lead.length > 0 && widthOf(lead) + 2 <= column;
    const bullet: Line = lead.length === 0 ? [{ text: "• ", style: "faint" }] : [];
    const first: Line = beside ? lead : bullet;
    const indented = all.map((line, at) => [...pad(at === 0 && (beside || bullet.length > 0) ? first : [], column), ...line]);
    return lead.length > 0 && !beside ? [...wrap(lead, width), ...indented] : indented.length > 0 ? indented : [first];
  });
  const airy = laid.some((lines) => lines.length > 2);
  return laid.flatMap((lines, index) => (airy && index > 0 ? [[], ...lines] : lines));
}

function layoutBlock(block: Exclude<Block, Entry> | Entry, options: LayoutOptions): Line[] {
  const { language, width } = options;
  switch (block.kind) {
    case "heading":
      return wrap(
        piecesOf(block.inlines, language).map(({ text }): Piece => ({ text, style: "heading" })),
        width,
      );
    case "paragraph":
      return wrap(piecesOf(block.inlines, language), width);
    case "entry":
      return layoutEntries([block], columnOf([block], options), options);
    case "quotation": {
      const words = wrap(piecesOf(block.inlines, language), width - 4);
      const source = wrap([{ text: "— ", style: "faint" }, ...piecesOf(block.source, language)], width - 4);
      return [...words, ...(block.source.length > 0 ? source : [])].map((line) => [{ text: "  ┃ ", style: "faint" }, ...line]);
    }
    case "passage":
      return layoutPassage(block, options);
    case "table":
      return layoutTable(
        {
          header: block.header.map((name): Piece[] => [{ text: cleanText(name), style: "strong" }]),
          rows: block.rows.map((row) => row.map((cell) => piecesOf(cell, language))),
        },
        width,
      );
    case "note": {
      const { note, caution } = language.phrases.terminal;
      const label: Piece = {
        text: `${block.tone === "caution" ? caution : note}: `,
        style: block.tone === "caution" ? "caution" : "strong",
      };
      const sign: Piece = { text: block.tone === "caution" ? "! " : "· ", style: label.style };
      return hang([label, ...piecesOf(block.inlines, language)], sign, width);
    }
    // The words of the brief say it all.
    case "chart":
      return [];
    case "divider":
      return [[{ text: "─".repeat(Math.min(width, 40)), style: "faint" }]];
  }
}

/** The article's paragraphs as they stand, the passage marked in them. */
function layoutPassage({ before, marked, after, citation }: Extract<Block, { kind: "passage" }>, { width, colour }: LayoutOptions): Line[] {
  const [open, close] = colour ? ["", ""] : ["▸ ", " ◂"];
  const pieces: Piece[] = [
    { text: cleanText(before), style: "plain" },
    { text: `${open}${cleanText(marked)}${close}`, style: "marked" },
    { text: cleanText(after), style: "plain" },
  ];
  const lines = splitParagraphs(pieces).flatMap((paragraph, index): Line[] => {
    const wrapped = wrap(paragraph, width - 4);
    return index > 0 && wrapped.length > 0 ? [[], ...wrapped] : wrapped;
  });
  return [
    ...lines.map((line): Line => [{ text: "  │ ", style: "faint" }, ...line]),
    [{ text: `    [${cleanText(citation.article)}] ${citation.start}–${citation.end}`, style: "citation" }],
  ];
}

/** Empty lines part paragraphs; a passage may run over them. */
function splitParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const { text, style } of pieces)
    for (const [index, part] of text.split(emptyLines).entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: part, style });
    }
  return paragraphs;
}

/** The first line after a sign, the rest indented as far. */
function hang(pieces: readonly Piece[], sign: Piece, width: number): Line[] {
  const blank: Piece = { text: " ".repeat(widthOf([sign])), style: "plain" };
  return wrap(pieces, width - widthOf([sign])).map((line, index) => [index === 0 ? sign : blank, ...line]);
}

function pad(line: Line, column: number): Line {
  return [...line, { text: " ".repeat(Math.max(0, column - widthOf(line))), style: "plain" }];
}

const emptyLines = /\n[ \t]*\n/u;
