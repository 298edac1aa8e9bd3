import { styleText } from "node:util";

/** What a piece of text is; how it looks is said once, below. */
export type Style =
  | "plain"
  | "strong"
  | "emphasis"
  | "verbatim"
  | "citation"
  | "command"
  | "title"
  | "heading"
  | "faint"
  | "marked"
  | "caution"
  | "link";

/** Colours a text, or leaves it alone where there is no colour. */
export type Paint = (style: Style, text: string) => string;

export function paintWith(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => (formats[style].length === 0 ? text : styleText(formats[style], text, { validateStream: false }));
}

/** Whether colours reach a reader there: a terminal that has some, and NO_COLOR, FORCE_COLOR and the like as Node reads them. */
export function hasColour(stream: NodeJS.WritableStream): boolean {
  return styleText("bold", "x", { stream }) !== "x";
}

type Format = Extract<Parameters<typeof styleText>[0], readonly unknown[]>;
const formats: Readonly<Record<Style, Format>> = {
  plain: [],
  strong: ["bold"],
  emphasis: ["italic"],
  verbatim: ["cyan"],
  citation: ["dim"],
  command: ["green"],
  title: ["bold"],
  heading: ["bold", "underline"],
  faint: ["dim"],
  marked: ["black", "bgYellow"],
  caution: ["yellow"],
  link: ["underline"],
};
