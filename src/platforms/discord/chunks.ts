import type { Block, Inline } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { type Chunk, chunk } from "./chunk.ts";
import { citationRun, type Line, linesOfText, type Run, runsOf } from "./runs.ts";
import { chunksOfTable } from "./tables.ts";

export function chunksOf(block: Block, options: RenderOptions): Chunk[] {
  switch (block.kind) {
    case "heading":
      return chunk("heading", [{ prefix: "### ", runs: runsOf(block.inlines, options) }]);
    case "paragraph":
      return chunk("spaced", [{ prefix: "", runs: runsOf(block.inlines, options) }]);
    case "entry":
      return chunkOfEntry(block, options);
    case "quotation":
      return chunk("spaced", [
        { prefix: "> ", runs: runsOf(block.inlines, options) },
        { prefix: "> ", runs: withStart("— ", runsOf(block.source, options)) },
      ]);
    case "passage":
      return chunksOfPassage(block, options);
    case "table":
      return chunksOfTable(block, options);
    case "note":
      return chunk("spaced", [noteLine(block.tone, block.inlines, options)]);
    // Stands as an image beneath the first page.
    case "chart":
      return [];
    case "divider":
      return chunk("compact", [{ prefix: "-# ", runs: [{ text: "─".repeat(12), style: "plain" }] }]);
  }
}

/** An item of a list; the lead stands before the line, bold unless part of it is strong; details are a list beneath it. */
function chunkOfEntry({ lead = [], inlines, details }: Block & { readonly kind: "entry" }, options: RenderOptions): Chunk[] {
  const leadRuns = runsOf(lead.some(({ kind }) => kind === "strong") ? lead : lead.map(toStrong), options);
  const runs = runsOf(inlines, options);
  const first: Line = {
    prefix: "- ",
    runs: leadRuns.length > 0 && runs.length > 0 ? [...leadRuns, { text: " · ", style: "plain" }, ...runs] : [...leadRuns, ...runs],
  };
  const beneath = details.map((detail): Line => ({ prefix: "  - ", runs: runsOf(detail, options) }));
  return chunk("compact", [first, ...beneath]);
}

function toStrong(inline: Inline): Inline {
  return inline.kind === "text" || inline.kind === "name" ? { kind: "strong", text: inline.text } : inline;
}

/** Set off as words of the article; the passage bold among what stands around it. Each of its paragraphs may go to the next page. */
function chunksOfPassage({ before, marked, after, citation }: Block & { readonly kind: "passage" }, options: RenderOptions): Chunk[] {
  const parts = [linesOfText(before, "> ", "plain"), linesOfText(marked, "> ", "strong"), linesOfText(after, "> ", "plain")];
  const lines = joinLines(parts, [before, marked].map(cleanBreak));
  return chunk("spaced", [...lines, { prefix: "", runs: [{ text: "— ", style: "plain" }, citationRun(citation, options)] }]);
}

/** Parts of one sentence stay on one line unless the article breaks it there. */
function joinLines(parts: readonly (readonly Line[])[], broken: readonly boolean[]): Line[] {
  const lines: Line[] = [];
  parts.forEach((part, index) => {
    const last = lines.at(-1);
    const [first, ...rest] = part;
    if (first === undefined) return;
    if (last !== undefined && broken[index - 1] !== true)
      lines.splice(-1, 1, { prefix: last.prefix, runs: [...last.runs, ...first.runs] }, ...rest);
    else lines.push(...part);
  });
  return lines;
}

function cleanBreak(text: string): boolean {
  return endBreak.test(text);
}

function noteLine(tone: "info" | "caution", inlines: readonly Inline[], options: RenderOptions): Line {
  const runs = runsOf(inlines, options);
  if (tone === "info" || runs.length === 0) return { prefix: "-# ", runs };
  return {
    prefix: "",
    runs: [{ text: `⚠ ${options.language.phrases.discord.caution}`, style: "strong" }, { text: " ", style: "plain" }, ...runs],
  };
}

function withStart(text: string, runs: readonly Run[]): Run[] {
  return runs.length === 0 ? [] : [{ text, style: "plain" }, ...runs];
}

const endBreak = /[\n\r]\s*$/u;
