import type { Chart } from "../brief.ts";
import { drawEvents } from "./events.ts";
import { drawPositions } from "./positions.ts";
import { colours, rectangle, words } from "./shapes.ts";
import { escapeSvg, fitLine } from "./text.ts";

/** Width of every picture; its height follows from what is in it. */
const pictureWidth = 720;
/** Left and right of what is drawn. */
export const margin = 24;

/** A chart as SVG that stands alone: colours for light paper, classes by which a page may recolour it, no ids, no styles, no links. Pure. */
export function drawChart(chart: Chart): string {
  const top = 58;
  const { figure } = chart;
  const body = figure.kind === "events" ? drawEvents(figure, top) : drawPositions(figure, top);
  const height = Math.ceil(body.bottom + margin);
  const title = fitLine(chart.title, titleSize, pictureWidth - 2 * margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-label="${escapeSvg(chart.alt)}" viewBox="0 0 ${pictureWidth} ${height}" width="${pictureWidth}" height="${height}" font-family="'${fontFamily}', system-ui, sans-serif" fill="${colours.ink}">`,
    rectangle(0, 0, { width: pictureWidth, height }, { fill: "paper" }),
    words(title, margin, 36, { size: titleSize, colour: "ink", strong: true }),
    ...body.parts,
    "</svg>",
  ].join("");
}

/** The typeface that images are drawn with; a page has its own. */
export const fontFamily = "Source Sans 3";
const titleSize = 20;
