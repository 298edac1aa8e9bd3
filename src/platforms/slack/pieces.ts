import type { KnownBlock, RichTextBlock, RichTextBlockElement, TableBlock } from "@slack/types";
import type { Block } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { reflow } from "../../reflow.ts";
import { type Cited, citationsOf, inlinesOf } from "./citations.ts";
import { type Run, renderInlines, textRun } from "./inlines.ts";
import { maxHeader, maxText } from "./limits.ts";
import { splitText } from "./text.ts";

/** What becomes one block of a message: rich text can be split further, the others stand as they are. */
export type Piece = (
  | { readonly kind: "rich"; readonly parts: readonly Part[] }
  | { readonly kind: "block"; readonly block: KnownBlock }
) & {
  /** The passages that it rests on. */
  readonly cited?: readonly Cited[];
  /** It heads what follows: the two stand on one page. */
  readonly heads?: true;
};

/** A paragraph, a quotation, or a line of a list. */
export interface Part {
  readonly form: "section" | "quote" | "bullet";
  readonly runs: readonly Run[];
}

/** The pieces of a brief's block, in reading order, with the passages that they rest on. */
export function renderBlock(block: Block, options: RenderOptions): readonly Piece[] {
  if (block.kind === "table") return renderTable(block, options);
  const cited = block.kind === "passage" ? [{ citation: block.citation }] : citationsOf(inlinesOf(block));
  return renderPlain(block, options).map((piece) => ({ ...piece, cited }));
}

function renderPlain(block: Exclude<Block, { kind: "table" }>, options: RenderOptions): readonly Piece[] {
  switch (block.kind) {
    case "heading":
      return heading(renderInlines(block.inlines, options));
    case "paragraph":
      return rich({ form: "section", runs: renderInlines(block.inlines, options) });
    case "entry": {
      const lead = emboldenLead(renderInlines(block.lead ?? [], options));
      const line = renderInlines(block.inlines, options);
      const gap = lead.length > 0 && line.length > 0 ? [textRun("  ")] : [];
      const details = block.details.map((detail): Part => ({ form: "bullet", runs: renderInlines(detail, options) }));
      return rich({ form: "section", runs: [...lead, ...gap, ...line] }, ...details);
    }
    case "quotation": {
      const source = renderInlines(block.source, options);
      const dash = source.length > 0 ? [textRun("\n— ")] : [];
      return rich({ form: "quote", runs: [...renderInlines(block.inlines, options), ...dash, ...source] });
    }
    case "passage": {
      // Of one length, so that the passage stays where it was marked.
      const shown = reflow(block.before + block.marked + block.after);
      const [start, end] = [block.before.length, block.before.length + block.marked.length];
      const passage = [textRun(shown.slice(0, start)), textRun(shown.slice(start, end), { bold: true }), textRun(shown.slice(end))].filter(
        ({ text }) => text !== "",
      );
      return rich(
        { form: "quote", runs: passage },
        { form: "section", runs: renderInlines([{ kind: "citation", citation: block.citation }], options) },
      );
    }
    case "note": {
      const runs = renderInlines(block.inlines, options);
      const sign = block.tone === "caution" ? [textRun("⚠ "), textRun(`${options.language.phrases.slack.caution} `, { bold: true })] : [];
      return rich({ form: "section", runs: block.tone === "caution" ? [...sign, ...runs] : runs.map(slant) });
    }
    // Uploaded as a file of its own.
    case "chart":
      return [];
    case "divider":
      return [{ kind: "block", block: { type: "divider" } }];
  }
}

/** The block of a rich piece. */
export function richBlock(parts: readonly Part[]): RichTextBlock {
  const elements: RichTextBlockElement[] = [];
  for (const { form, runs } of parts) {
    const last = elements.at(-1);
    if (form === "section") elements.push({ type: "rich_text_section", elements: [...runs] });
    else if (form === "quote") elements.push({ type: "rich_text_quote", elements: [...runs] });
    else if (last?.type === "rich_text_list") last.elements.push({ type: "rich_text_section", elements: [...runs] });
    else elements.push({ type: "rich_text_list", style: "bullet", elements: [{ type: "rich_text_section", elements: [...runs] }] });
  }
  return { type: "rich_text", elements };
}

/** A piece too long for a message as several, each of at most `limit` characters; no character and no entry of a list is torn without need. */
export function splitParts(parts: readonly Part[], limit: number): readonly (readonly Part[])[] {
  const chunks: Part[][] = [[]];
  let room = limit;
  let json = 0;
  for (const { form, runs } of parts) {
    let part: { form: Part["form"]; runs: Run[] } | undefined;
    for (let run of runs) {
      while (run.text !== undefined && run.text !== "") {
        if (room < Math.min(run.text.length, leastPiece) || json + costOf(run, room) > maxChunkJson) {
          chunks.push([]);
          room = limit;
          json = 0;
          part = undefined;
        }
        const [first, rest] = splitText(run.text, room);
        if (part === undefined) {
          part = { form, runs: [] };
          chunks.at(-1)?.push(part);
        }
        part.runs.push({ ...run, text: first });
        room -= first.length;
        json += costOf(run, first.length);
        run = { ...run, text: rest };
      }
    }
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Slack takes one table a message, 100 rows, 20 cells a row; rows beyond go to the next. Wider or wordier tables become lists. */
function renderTable(table: Extract<Block, { kind: "table" }>, options: RenderOptions): readonly Piece[] {
  const header = table.header.map((cell) => [textRun(cell, { bold: true })].filter(({ text }) => text !== ""));
  const rows = table.rows.map((row) => row.map((cell) => renderInlines(cell, options)));
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  const wordy = [...header, ...rows.flat()].some((cell) => cell.reduce((sum, { text }) => sum + (text ?? "").length, 0) > maxCellText);
  const heavy = rows.some((row) => JSON.stringify(tableBlock([header, row], columns)).length > maxTableJson);
  const citedIn = table.rows.map((row) => citationsOf(row.flat()));
  if (columns > maxColumns || wordy || heavy)
    return rows.flatMap((row, index) => rich(...listRow(header, row)).map((piece) => ({ ...piece, cited: citedIn[index] })));
  const pieces: Piece[] = [];
  let taken: (readonly (readonly Run[])[])[] = [];
  let cited: Cited[] = [];
  const close = (): void => {
    if (taken.length > 0) pieces.push({ kind: "block", block: tableBlock([header, ...taken], columns), cited });
    taken = [];
    cited = [];
  };
  for (const [index, row] of rows.entries()) {
    if (taken.length === maxRows - 1 || JSON.stringify(tableBlock([header, ...taken, row], columns)).length > maxTableJson) close();
    taken.push(row);
    cited.push(...(citedIn[index] ?? []));
  }
  close();
  return pieces;
}

function listRow(header: readonly (readonly Run[])[], [first = [], ...others]: readonly (readonly Run[])[]): readonly Part[] {
  return [
    { form: "section", runs: first.map(embolden) },
    ...others.map((cell, index): Part => {
      const label = header[index + 1] ?? [];
      return { form: "bullet", runs: label.length > 0 ? [...label, textRun(": "), ...cell] : cell };
    }),
  ];
}

function tableBlock(rows: readonly (readonly (readonly Run[])[])[], columns: number): TableBlock {
  return {
    type: "table",
    column_settings: Array.from({ length: columns }, () => ({ is_wrapped: true })),
    // A cell without a character is refused, and raw_text cells have failed on Slack's side: so rich text, with a blank at least.
    rows: rows.map((row) =>
      Array.from({ length: columns }, (_, index): RichTextBlock => {
        const runs = row[index] ?? [];
        return { type: "rich_text", elements: [{ type: "rich_text_section", elements: runs.length > 0 ? [...runs] : [textRun(" ")] }] };
      }),
    ),
  };
}

/** At most so much JSON for the first characters of a run: each may need a backslash. */
function costOf(run: Run, characters: number): number {
  return 2 * Math.min((run.text ?? "").length, characters) + (run.type === "link" ? run.url.length : 0) + 140;
}

function rich(...parts: readonly Part[]): readonly Piece[] {
  const filled = parts.filter(({ runs }) => runs.length > 0);
  return filled.length > 0 ? [{ kind: "rich", parts: filled }] : [];
}

/** As large as a title, so that it is told from the names beneath it; a heading too long for that is bold. */
function heading(runs: readonly Run[]): readonly Piece[] {
  const words = runs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
  if (words === "" || words.length > maxHeader)
    return rich({ form: "section", runs: runs.map(embolden) }).map((piece) => ({ ...piece, heads: true }));
  return [{ kind: "block", block: { type: "header", text: { type: "plain_text", text: words, emoji: false } }, heads: true }];
}

/** Bold, unless a part of it is strong already: then that is what it is scanned for. */
function emboldenLead(runs: readonly Run[]): readonly Run[] {
  return runs.some(({ style }) => style?.bold === true) ? runs : runs.map(embolden);
}

function embolden(run: Run): Run {
  return run.style?.code === true ? run : { ...run, style: { ...run.style, bold: true } };
}

function slant(run: Run): Run {
  return run.style?.code === true ? run : { ...run, style: { ...run.style, italic: true } };
}

/** https://docs.slack.dev/reference/block-kit/blocks/table-block */
const maxRows = 100;
const maxColumns = 20;
/** Beyond this a column is no longer read at a glance. */
const maxCellText = Math.min(600, maxText);
const maxTableJson = 7_000;
/** With this a piece fits a page, and one run always fits a piece: 2,000 characters escaped, an address of 3,000. */
const maxChunkJson = 7_300;
/** Less room than this is not worth a piece of a longer run. */
const leastPiece = 200;
