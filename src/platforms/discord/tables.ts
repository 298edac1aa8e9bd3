import type { Block, Inline } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { type Chunk, chunk } from "./chunk.ts";
import { cleanLine, splitGraphemes } from "./escape.ts";
import { type Line, type Run, runsOf } from "./runs.ts";

type Table = Block & { readonly kind: "table" };

/** A small table is set in columns of a code block; one with long cells, or with links, as a list: telephones wrap code. */
export function chunksOfTable(table: Table, options: RenderOptions): Chunk[] {
  const runs = table.rows.map((row) => row.map((inlines) => runsOf(inlines, options)));
  const cells = runs.map((row) => row.map(plainText));
  const header = table.header.map(cleanLine);
  const all = [header, ...cells];
  const widths = header.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  const lines = all.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? "", width))
      .join("  ")
      .trimEnd(),
  );
  const ragged = table.rows.some((row) => row.length > header.length);
  if (
    total > widestTable ||
    ragged ||
    options.linkBase !== undefined ||
    lines.some((line) => line.includes("`") || line.length > longestRow)
  )
    return listOfTable(table, options);
  const [head = "", ...rows] = lines;
  const rule = "─".repeat(Math.min(total - 2, widestTable));
  return groupsOf(rows, rowsTogether).map((group, index) => ({
    kind: "code",
    lines: [],
    code: [head, rule, ...group].join("\n"),
    cited: runs
      .slice(index * rowsTogether, (index + 1) * rowsTogether)
      .flat(2)
      .filter(({ citation }) => citation !== undefined),
  }));
}

/** One entry a row: the first cell is its name, the others are named by their columns; on one line where that is short. */
function listOfTable({ header, rows }: Table, options: RenderOptions): Chunk[] {
  const columns = header.map(cleanLine);
  const named = rows.flatMap((row) => {
    const [first = [], ...others] = row;
    const name = runsOf(first.map(toStrong), options);
    const cells = others.map((cell, index): Run[] => {
      const runs = runsOf(cell, options);
      const column = columns[index + 1] ?? "";
      return column === "" || runs.length === 0 ? runs : [{ text: `${column}: `, style: "emphasis" }, ...runs];
    });
    const length = plainText([...name, ...cells.flat()]).length;
    if (length <= shortRow)
      return chunk("compact", [{ prefix: "- ", runs: [name, ...cells].filter((cell) => cell.length > 0).flatMap(withDot) }]);
    return chunk("compact", [{ prefix: "- ", runs: name }, ...cells.map((runs): Line => ({ prefix: "  - ", runs }))]);
  });
  const title = chunk("compact", [{ prefix: "-# ", runs: [{ text: columns.join(" · "), style: "plain" }] }]);
  return [...title, ...named];
}

function withDot(cell: readonly Run[], index: number): readonly Run[] {
  return index === 0 ? cell : [{ text: " · ", style: "plain" }, ...cell];
}

function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function toStrong(inline: Inline): Inline {
  return inline.kind === "name" || inline.kind === "text" ? { kind: "strong", text: inline.text } : inline;
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (items.length === 0) return [[]];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Columns as a fixed-width font counts them, nearly: an emoji or an East Asian character is two. */
function columnsOf(text: string): number {
  return splitGraphemes(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** A telephone shows about so many characters of code in a line. */
const widestTable = 52;
const shortRow = 160;
const longestRow = 200;
const rowsTogether = 15;
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
