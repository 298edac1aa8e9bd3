import { escapeSvg } from "./text.ts";

/** Colours on light paper. A page gives other ones to the classes of the same names where it is dark. */
export const colours = {
  paper: "#fbfaf7",
  ink: "#1d1b19",
  quiet: "#5d5851",
  rule: "#d9d3c8",
  band: "#f3efe7",
  first: "#2b6196",
  second: "#b4501c",
  third: "#6b5b95",
} as const;
export type Colour = keyof typeof colours;

/** What is filled or drawn along its edge, by a colour's name: classes carry it, so that a page may recolour the picture. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  readonly dashes?: string;
}

export function rectangle(
  x: number,
  y: number,
  size: { readonly width: number; readonly height: number },
  paint: Paint,
  corner = 0,
): string {
  const round = corner === 0 ? "" : ` rx="${number(corner)}"`;
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(size.width)}" height="${number(size.height)}"${round}${painted(paint)}/>`;
}

export function circle(x: number, y: number, radius: number, paint: Paint): string {
  return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"${painted(paint)}/>`;
}

/** A path by its letters and numbers: path(["M", 0, 0, "L", 4, 4], …). */
export function path(steps: readonly (string | number)[], paint: Paint): string {
  return `<path d="${steps.map((step) => (typeof step === "number" ? number(step) : step)).join(" ")}"${painted(paint)}/>`;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: "ink" | "quiet";
  readonly anchor?: "start" | "middle" | "end";
  readonly strong?: boolean;
}

export function words(text: string, x: number, y: number, { size, colour, anchor = "start", strong = false }: TextStyle): string {
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const weight = strong ? ' font-weight="600"' : "";
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${place}${weight}${painted({ fill: colour })}>${escapeSvg(text)}</text>`;
}

function painted({ fill, stroke, width = 1, dashes }: Paint): string {
  const classes = [...(fill === undefined ? [] : [`fill-${fill}`]), ...(stroke === undefined ? [] : [`stroke-${stroke}`])];
  const edge = stroke === undefined ? "" : ` stroke="${colours[stroke]}" stroke-width="${width}"`;
  const broken = dashes === undefined ? "" : ` stroke-dasharray="${dashes}"`;
  return ` class="${classes.join(" ")}" fill="${fill === undefined ? "none" : colours[fill]}"${edge}${broken}`;
}

/** Two decimals: enough for the eye, and the same on every machine. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
