import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { cleanText } from "./clean.ts";
import { layoutBlocks } from "./layout.ts";
import { paintWith } from "./style.ts";
import { type Line, type Piece, widthOf, wrap } from "./wrap.ts";

export interface TextOptions {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** A brief as text of at most `width` columns: title, blocks, numbered next steps. Pure. */
export function renderText(brief: Brief, { language, width, colour }: TextOptions): string {
  const columns = Math.max(narrowest, width);
  const sections = [
    layoutTitle(brief.title, columns),
    layoutBlocks(brief.blocks, { language, width: columns, colour }),
    layoutActions(brief, language, columns),
  ].filter((lines) => lines.length > 0);
  const paint = paintWith(colour);
  return sections
    .map((lines) =>
      lines
        .map((line) =>
          trimEnd(line)
            .map(({ text, style }) => paint(style, text))
            .join(""),
        )
        .join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

const narrowest = 20;

function layoutTitle(title: string, width: number): Line[] {
  const lines = wrap([{ text: cleanText(title), style: "title" }], width);
  if (lines.length === 0) return [];
  return [...lines, [{ text: "─".repeat(Math.max(...lines.map(widthOf))), style: "faint" }]];
}

/** "1  Label   /command", the commands in a column where they fit. */
function layoutActions({ actions }: Brief, language: Language, width: number): Line[] {
  if (actions.length === 0) return [];
  const number = String(actions.length).length;
  const labels = actions.map(({ label, command }) => (label.trim() === command ? "" : cleanText(label).trim()));
  const column = Math.min(widestLabel, Math.max(...labels.map((label) => widthOf([{ text: label, style: "plain" }]))));
  return [
    [{ text: language.phrases.terminal.nextSteps, style: "faint" }],
    ...actions.flatMap(({ command }, index): Line[] => {
      const label: Piece = { text: labels[index] ?? "", style: "plain" };
      const gap = " ".repeat(Math.max(2, column - widthOf([label]) + 2));
      const lead: Piece = { text: `  ${String(index + 1).padStart(number)}  `, style: "strong" };
      const shown: Piece = { text: cleanText(command).replace(newlines, " "), style: "command" };
      const oneLine: Line = label.text === "" ? [lead, shown] : [lead, label, { text: gap, style: "plain" }, shown];
      if (widthOf(oneLine) <= width && !label.text.includes("\n")) return [oneLine];
      const indent: Piece = { text: " ".repeat(widthOf([lead])), style: "plain" };
      const wrapped = wrap([label, { text: " ", style: "plain" }, shown], width - widthOf([lead]));
      return wrapped.map((line, at) => [at === 0 ? lead : indent, ...line]);
    }),
  ];
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined || last.style === "marked") return line;
  const text = last.text.replace(endBlanks, "");
  return text === "" ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { text, style: last.style }];
}

const widestLabel = 36;
const newlines = /\n/gu;
const endBlanks = / +$/u;
