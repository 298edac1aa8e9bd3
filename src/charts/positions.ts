import type { PositionsFigure } from "../brief.ts";
import { drawLegend } from "./legend.ts";
import { circle, path, rectangle, words } from "./shapes.ts";
import { fitLine, widthOf, wrapLines } from "./text.ts";

type Stance = PositionsFigure["cells"][number]["stance"];

/** Rows and columns of names, a mark where one takes a position toward the other. */
export function drawPositions(figure: PositionsFigure, top: number): { readonly parts: readonly string[]; readonly bottom: number } {
  const { rows, columns, cells, corner } = figure;
  const names = Math.min(widestName, Math.max(0, ...rows.map((name) => widthOf(name, nameSize))) + 20);
  const step = Math.min(widestStep, (sides.right - sides.left - names) / Math.max(1, columns.length));
  const left = sides.left + names;
  const heads = columns.map((name) => wrapLines(name, headSize, { room: step - 4, lines: mostHeadLines }));
  const headLines = Math.max(1, ...heads.map(({ length }) => length));
  const start = top + headLines * headLine + 8;
  const end = start + rows.length * rowHeight;
  const width = names + step * columns.length;
  const legend = drawLegend(
    order
      .filter((stance) => cells.some((cell) => cell.stance === stance))
      .map((stance) => ({ words: figure.words[stance], draw: (x, y) => drawMark(stance, x, y) })),
    { left: sides.left, right: sides.right, top: end + 8 },
  );
  return {
    parts: [
      words(fitLine(corner, headSize, names - 14), sides.left, start - 10, { size: headSize, colour: "quiet" }),
      ...heads.flatMap((lines, column) => drawHead(lines, left + (column + 0.5) * step, start)),
      ...rows.flatMap((name, row) => [
        ...(row % 2 === 0
          ? [rectangle(sides.left - 8, start + row * rowHeight, { width: width + 8, height: rowHeight }, { fill: "band" }, 3)]
          : []),
        ...drawName(name, start + (row + 0.5) * rowHeight, names - 14),
      ]),
      ...cells.flatMap(({ row, column, stance }) => drawMark(stance, left + (column + 0.5) * step, start + (row + 0.5) * rowHeight)),
      ...legend.parts,
    ],
    bottom: legend.bottom,
  };
}

/** Over its column, the last line next to the rows. */
function drawHead(lines: readonly string[], x: number, bottom: number): string[] {
  return lines.map((line, index) =>
    words(line, x, bottom - 10 - (lines.length - 1 - index) * headLine, { size: headSize, colour: "quiet", anchor: "middle" }),
  );
}

/** In front of its row: on one line, or smaller on two. */
function drawName(name: string, y: number, room: number): string[] {
  if (widthOf(name, nameSize) <= room) return [words(name, sides.left, y + nameSize * 0.35, { size: nameSize, colour: "ink" })];
  const lines = wrapLines(name, smallName, { room, lines: 2 });
  const top = lines.length > 1 ? y - 2 : y + smallName * 0.35;
  return lines.map((line, index) => words(line, sides.left, top + index * smallName, { size: smallName, colour: "ink" }));
}

/** Told apart by shape and sign first, by colour last: a plus in a disc, a minus in a square, both halves, a diamond, a ring. */
function drawMark(stance: Stance, x: number, y: number): string[] {
  const r = radius;
  const sign = { stroke: "paper", width: 2.2 } as const;
  switch (stance) {
    case "support":
      return [circle(x, y, r, { fill: "first" }), path(["M", x - 5, y, "H", x + 5, "M", x, y - 5, "V", y + 5], sign)];
    case "oppose":
      return [rectangle(x - r, y - r, { width: 2 * r, height: 2 * r }, { fill: "second" }), path(["M", x - 5, y, "H", x + 5], sign)];
    case "mixed":
      return [
        path(["M", x, y - r, "A", r, r, 0, 0, 0, x, y + r, "Z"], { fill: "first" }),
        rectangle(x, y - r, { width: r, height: 2 * r }, { fill: "second" }),
        path(["M", x - 7, y, "H", x - 2, "M", x - 4.5, y - 2.5, "V", y + 2.5, "M", x + 2, y, "H", x + 7], { stroke: "paper", width: 1.6 }),
      ];
    case "mediate":
      return [path(["M", x, y - r - 1, "L", x + r + 1, y, "L", x, y + r + 1, "L", x - r - 1, y, "Z"], { fill: "third" })];
    case "neutral":
      return [circle(x, y, r - 1.5, { stroke: "quiet", width: 2 })];
  }
}

const sides = { left: 24, right: 696 } as const;
const widestName = 200;
const widestStep = 104;
const nameSize = 15;
const smallName = 12;
const headSize = 13;
const headLine = 16;
const mostHeadLines = 4;
const rowHeight = 28;
const radius = 9;
const order: readonly Stance[] = ["support", "oppose", "mixed", "mediate", "neutral"];
