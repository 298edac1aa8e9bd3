import type { EventsFigure } from "../brief.ts";
import { packLanes } from "./lanes.ts";
import { drawLegend, type LegendEntry } from "./legend.ts";
import { type Paint, path, rectangle, words } from "./shapes.ts";
import { widthOf } from "./text.ts";

/** Columns over a line of time, and beneath it a bar for each event that is known only to lie in a stretch. */
export function drawEvents(figure: EventsFigure, top: number): Drawn {
  const edges = { before: figure.before > 0 ? edgeRoom : 0, after: figure.after > 0 ? edgeRoom : 0 };
  const left = sides.left + edges.before;
  const right = sides.right - edges.after;
  const step = (right - left) / Math.max(1, figure.columns.length);
  const frame: Frame = { left, step, baseline: top + plotHeight, tallest: tallestOf(figure) };
  const axis = drawAxis(figure, frame);
  const ranges = drawRanges(figure, frame, axis.bottom + 6);
  const legend = drawLegend(legendOf(figure, ranges.hidden), { left: sides.left, right: sides.right, top: ranges.bottom + 8 });
  return {
    parts: [
      ...figure.columns.flatMap((column, index) => drawColumn(column, index, frame)),
      ...(figure.before > 0 ? drawEdge(figure.before, figure.words.before, sides.left + edgeWidth / 2, frame) : []),
      ...(figure.after > 0 ? drawEdge(figure.after, figure.words.after, sides.right - edgeWidth / 2, frame) : []),
      ...axis.parts,
      ...ranges.parts,
      ...legend.parts,
    ],
    bottom: legend.bottom,
  };
}

interface Drawn {
  readonly parts: readonly string[];
  readonly bottom: number;
}

interface Frame {
  readonly left: number;
  /** Width of a column with the gap after it. */
  readonly step: number;
  readonly baseline: number;
  readonly tallest: number;
}
type Column = EventsFigure["columns"][number];

function drawColumn({ stated, inferred }: Column, index: number, { left, step, baseline, tallest }: Frame): string[] {
  if (stated + inferred === 0) return [];
  const width = Math.min(step * 0.78, widestColumn);
  const x = left + index * step + (step - width) / 2;
  const unit = barRoom / tallest;
  const total = String(stated + inferred);
  const fits = widthOf(total, numberSize) <= step + 2;
  return [
    ...(stated === 0 ? [] : [rectangle(x, baseline - stated * unit, { width, height: stated * unit }, solid)]),
    ...(inferred === 0
      ? []
      : [rectangle(x + 0.75, baseline - (stated + inferred) * unit + 0.75, { width: width - 1.5, height: inferred * unit - 1.5 }, hollow)]),
    ...(fits
      ? [words(total, x + width / 2, baseline - (stated + inferred) * unit - 5, { size: numberSize, colour: "ink", anchor: "middle" })]
      : []),
  ];
}

/** What lies far off: its number, apart from the line of time. */
function drawEdge(count: number, label: string, x: number, { baseline }: Frame): string[] {
  return [
    words(String(count), x, baseline - 8, { size: 17, colour: "ink", anchor: "middle", strong: true }),
    path(["M", x - edgeWidth / 2, baseline, "H", x + edgeWidth / 2], { stroke: "quiet", width: 1.5, dashes: "3 3" }),
    words(label, x, baseline + 18, { size: labelSize, colour: "quiet", anchor: "middle" }),
  ];
}

/** The line, a label for as many columns as have room for it, and beneath what each group of columns belongs to. */
function drawAxis({ columns }: EventsFigure, { left, step, baseline }: Frame): Drawn {
  const right = left + columns.length * step;
  const widest = Math.max(0, ...columns.map(({ label }) => widthOf(label, labelSize)));
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  const groups = groupsOf(columns);
  const parts = [path(["M", left, baseline, "H", right], { stroke: "quiet", width: 1.5 })];
  let next = 0;
  // Counted anew in each group: so its first column has a label where there is room.
  for (const { from, to } of groups)
    for (let index = Math.max(from, next); index < to; index += every) {
      const { label } = columns[index] ?? { label: "" };
      const half = widthOf(label, labelSize) / 2;
      const x = Math.min(Math.max(left + (index + 0.5) * step, sides.left + half), sides.right - half);
      parts.push(words(label, x, baseline + 18, { size: labelSize, colour: "quiet", anchor: "middle" }));
      next = index + every;
    }
  if (groups.every(({ name }) => name === "")) return { parts, bottom: baseline + 24 };
  let free = 0;
  for (const { name, from, to } of groups) {
    const x = left + from * step + (from === 0 ? 0 : 5);
    const end = x + widthOf(name, groupSize);
    // A name may reach over the next group, which then goes without; so one of a sliver gives way.
    if (x < free || end > sides.right + 16 || (to < columns.length && (to - from) * step < (end - x) * 0.65)) continue;
    if (from > 0) parts.push(path(["M", left + from * step, baseline + 25, "V", baseline + 40], { stroke: "quiet" }));
    parts.push(words(name, x, baseline + 37, { size: groupSize, colour: "ink" }));
    free = end + 8;
  }
  return { parts, bottom: baseline + 44 };
}

/** Runs of columns that belong to the same. */
function groupsOf(columns: EventsFigure["columns"]): { readonly name: string; readonly from: number; readonly to: number }[] {
  const starts = columns.flatMap(({ group }, index) => (index === 0 || group !== columns[index - 1]?.group ? [index] : []));
  return starts.map((from, index) => ({ name: columns[from]?.group ?? "", from, to: starts[index + 1] ?? columns.length }));
}

/** Bars in as few lanes as hold them side by side; one that goes on beyond the line ends in a point. */
function drawRanges({ ranges, columns }: EventsFigure, { left, step }: Frame, top: number): Drawn & { readonly hidden: number } {
  const lanes = packLanes(ranges, gapOfBars / step);
  const shown = lanes.slice(0, mostLanes);
  const parts = shown.flatMap((lane, row) =>
    lane.map(({ from, to }) => {
      const [start, end] = [Math.max(0, from), Math.min(columns.length, to)];
      const [x, width] = [left + start * step, Math.max(4, (end - start) * step)];
      const y = top + row * laneHeight;
      const tips = { left: from < 0 ? pointLength : 0, right: to > columns.length ? pointLength : 0 };
      const [a, b, middle, bottom] = [x + tips.left, x + width - tips.right, y + barHeight / 2, y + barHeight];
      return path(["M", a, y, "H", b, "L", b + tips.right, middle, "L", b, bottom, "H", a, "L", a - tips.left, middle, "Z"], bar);
    }),
  );
  return { parts, bottom: top + shown.length * laneHeight, hidden: lanes.slice(mostLanes).flat().length };
}

function legendOf({ columns, ranges, words: said }: EventsFigure, hidden: number): LegendEntry[] {
  const box = (paint: Paint) => (x: number, y: number) => [rectangle(x - 6, y - 6, { width: 12, height: 12 }, paint)];
  return [
    ...(columns.some(({ stated }) => stated > 0) ? [{ words: said.stated, draw: box(solid) }] : []),
    ...(columns.some(({ inferred }) => inferred > 0) ? [{ words: said.inferred, draw: box(hollow) }] : []),
    ...(ranges.length > 0
      ? [
          {
            words: hidden === 0 ? said.range : `${said.range} (+ ${hidden})`,
            draw: (x: number, y: number) => [rectangle(x - 10, y - barHeight / 2, { width: 20, height: barHeight }, bar)],
          },
        ]
      : []),
  ];
}

function tallestOf({ columns }: EventsFigure): number {
  return Math.max(1, ...columns.map(({ stated, inferred }) => stated + inferred));
}

const sides = { left: 24, right: 696 } as const;
const plotHeight = 170;
/** Above the tallest column stands its number. */
const barRoom = 148;
const widestColumn = 44;
const edgeWidth = 44;
const edgeRoom = 62;
const numberSize = 13;
const labelSize = 13;
const groupSize = 14;
const laneHeight = 9;
const barHeight = 5;
const mostLanes = 8;
const gapOfBars = 4;
const pointLength = 5;
const solid: Paint = { fill: "first" };
const hollow: Paint = { fill: "paper", stroke: "first", width: 1.5 };
const bar: Paint = { fill: "second" };
