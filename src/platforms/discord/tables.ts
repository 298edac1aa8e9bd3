import type { Block, Inline } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { type Chunk, chunk } from "./chunk.ts";
import { cleanLine, splitGraphemes } from "./escape.ts";
import { type Line, runsOf } from "./runs.ts";

type Table = Block & { readonly kind: "table" };

/** A small table is set in columns of a code block; one with long cells, or with links, as a list: telephones wrap code. */
export function chunksOfTable(table: Table, options: RenderOptions): Chunk[] {
  const cells = table.rows.map((row) => row.map((inlines) => plainText(inlines, options)));
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
  return groupsOf(rows, rowsTogether).map((group) => ({ kind: "code", lines: [], code: [head, rule, ...group].join("\n") }));
}

/** One entry a row: the first cell is its name, the others are named by their columns. */
function listOfTable({ header, rows }: Table, options: RenderOptions): Chunk[] {
  const columns = header.map(cleanLine);
  const named = rows.flatMap((row) => {
    const [first = [], ...others] = row;
    const lines = others.map((cell, index): Line => {
      const runs = runsOf(cell, options);
      const name = columns[index + 1] ?? "";
      return { prefix: "  - ", runs: name === "" || runs.length === 0 ? runs : [{ text: `${name}: `, style: "emphasis" }, ...runs] };
    });
    return chunk("compact", [{ prefix: "- ", runs: runsOf(first.map(toStrong), options) }, ...lines]);
  });
  const title = chunk("compact", [{ prefix: "-# ", runs: [{ text: columns.join(" · "), style: "plain" }] }]);
  return [...title, ...named];
}

function plainText(inlines: readonly Inline[], options: RenderOptions): string {
  return runsOf(inlines, options)
    .map(({ text }) => text)
    .join("");
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
const longestRow = 200;
const rowsTogether = 15;
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
