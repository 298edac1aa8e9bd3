import type { Line, Piece } from "./wrap.ts";
import { widthOf, wrap } from "./wrap.ts";

export interface Cells {
  readonly header: readonly (readonly Piece[])[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

/**
 * A box where every cell fits on one line, the names of the rows on several if need be; else the rows stacked: a cell that is wrapped
 * beside another reads badly, and copied out of a terminal its words come out of order.
 */
export function layoutTable({ header, rows }: Cells, width: number): Line[] {
  const columns = header.length;
  const all = [header, ...rows].map((row) => Array.from({ length: columns }, (_, index) => flatten(row[index] ?? [])));
  const widths = Array.from({ length: columns }, (_, index) => Math.max(1, ...all.map((row) => widthOf(row[index] ?? []))));
  const over = widths.reduce((sum, wide) => sum + wide + 3, 1) - width;
  const [names = 0, ...others] = widths;
  if (over > 0 && names - over < narrowestNames) return stack(all, width);
  if (over > 0) widths.splice(0, widths.length, names - over, ...others);
  const [head = [], ...body] = all;
  return [
    rule(widths, "╭┬╮"),
    ...boxRow(
      head.map((cell) => cell.map(({ text }) => ({ text, style: "strong" as const }))),
      widths,
    ),
    rule(widths, "├┼┤"),
    ...body.flatMap((row) => boxRow(row, widths)),
    rule(widths, "╰┴╯"),
  ];
}

/** Cells between bars; only the first may take more than a line. */
function boxRow([name = [], ...cells]: readonly (readonly Piece[])[], widths: readonly number[]): Line[] {
  const bar: Piece = { text: "│", style: "faint" };
  const lines = wrap(name, widths[0] ?? 1);
  return (lines.length > 0 ? lines : [[]]).map((line, at) => [
    bar,
    ...widths.flatMap((wide, index): Piece[] => {
      const cell = index === 0 ? line : at === 0 ? (cells[index - 1] ?? []) : [];
      return [{ text: " ", style: "plain" }, ...cell, { text: " ".repeat(wide - widthOf(cell) + 1), style: "plain" }, bar];
    }),
  ]);
}

function rule(widths: readonly number[], [left = "", middle = "", right = ""]: Iterable<string> & string): Line {
  return [{ text: left + widths.map((wide) => "─".repeat(wide + 2)).join(middle) + right, style: "faint" }];
}

/** Each row as a small list: "Header: cell", rows set apart by a blank line. */
function stack(all: readonly (readonly (readonly Piece[])[])[], width: number): Line[] {
  const [header = [], ...rows] = all;
  return rows.flatMap((row, rowIndex): Line[] => [
    ...(rowIndex > 0 ? [[]] : []),
    ...row.flatMap((cell, index): Line[] => {
      if (index > 0 && cell.length === 0) return [];
      const label = (header[index] ?? []).map(({ text }): Piece => ({ text, style: "faint" }));
      const lines = wrap([...label, ...(label.length > 0 ? [{ text: ": ", style: "faint" } as const] : []), ...cell], width - 4);
      return lines.map((line, at) => [{ text: index === 0 && at === 0 ? "▪ " : at === 0 ? "  " : "    ", style: "faint" }, ...line]);
    }),
  ]);
}

/** On one line: blanks of any kind become one. */
function flatten(cell: readonly Piece[]): Line {
  return wrap(cell, Number.POSITIVE_INFINITY)[0] ?? [];
}

/** Columns that names of rows need to be read. */
const narrowestNames = 18;
