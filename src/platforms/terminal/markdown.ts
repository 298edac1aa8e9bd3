import { type Block, type Brief, betweenMarks, type Inline } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { cleanText } from "./clean.ts";

/** A brief as CommonMark with GitHub's tables. Words of articles are escaped: they show as they stand, and do nothing. */
export function renderMarkdown(brief: Brief, { language }: { readonly language: Language }): string {
  const title = brief.title.trim() === "" ? [] : [`# ${escapeMarkdown(brief.title)}`];
  const actions = brief.actions.map(({ label, command }) =>
    label.trim() === "" ? `- ${code(command)}` : `- ${escapeMarkdown(label)}: ${code(command)}`,
  );
  const steps = actions.length === 0 ? [] : [`**${escapeMarkdown(language.phrases.common.nextSteps)}**`, actions.join("\n")];
  return `${[...title, ...joinEntries(brief.blocks, language), ...steps].join("\n\n")}\n`;
}

/** Neighbouring entries are one list. */
function joinEntries(blocks: readonly Block[], language: Language): readonly string[] {
  const parts: string[] = [];
  let inList = false;
  for (const block of blocks) {
    const rendered = renderBlock(block, language);
    if (inList && block.kind === "entry") parts[parts.length - 1] += `\n${rendered}`;
    else parts.push(rendered);
    inList = block.kind === "entry";
  }
  return parts;
}

function renderBlock(block: Block, language: Language): string {
  const line = (inlines: readonly Inline[]) => renderInlines(inlines, language);
  switch (block.kind) {
    case "heading":
      return `## ${line(block.inlines)}`;
    case "paragraph":
      return line(block.inlines);
    case "entry": {
      const lead = block.lead === undefined || block.lead.length === 0 ? "" : `${line(block.lead)} — `;
      return [`- ${lead}${line(block.inlines)}`, ...block.details.map((detail) => `  - ${line(detail)}`)].join("\n");
    }
    case "quotation":
      return `> ${line(block.inlines)}\n>\n> — ${line(block.source)}`;
    case "passage":
      return renderPassage(block);
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [
        row(block.header.map(escapeMarkdown)),
        row(block.header.map(() => "---")),
        ...block.rows.map((cells) => row(block.header.map((_name, index) => line(cells[index] ?? []).replace(bars, "\\|")))),
      ].join("\n");
    }
    case "note": {
      const { note, caution } = language.phrases.terminal;
      return `> **${escapeMarkdown(block.tone === "caution" ? caution : note)}:** ${line(block.inlines)}`;
    }
    case "chart":
      return `*${escapeMarkdown(block.chart.alt)}*`;
    case "divider":
      return "---";
  }
}

function renderPassage({ before, marked, after, citation }: Extract<Block, { kind: "passage" }>): string {
  const strong = marked.trim() === "" ? "" : `**${escapeMarkdown(marked).trim()}**`;
  const lead = /\s$/u.test(before) || /^\s/u.test(marked) ? " " : "";
  const trail = /^\s/u.test(after) || /\s$/u.test(marked) ? " " : "";
  const text = `${escapeMarkdown(before).trim()}${lead}${strong}${trail}${escapeMarkdown(after).trim()}`.trim();
  return `> ${text}\n>\n> \\[${escapeMarkdown(citation.article)}\\]`;
}

function renderInlines(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => renderInline(inline, language)).join("");
}

function renderInline(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case "text":
    case "name":
      return escapeMarkdown(inline.text);
    case "strong":
      return surround("**", inline.text);
    case "emphasis":
      return surround("*", inline.text);
    case "verbatim":
      return betweenMarks(escapeMarkdown(inline.text), language.phrases.quotationMarks);
    case "citation":
      return `\\[${escapeMarkdown(inline.citation.article)}\\]`;
    case "command":
      return code(inline.command);
    case "link":
      return link(inline.url, inline.text);
  }
}

/** Markers stand at words, or they are no markers: blanks at the ends go outside. */
function surround(marker: string, text: string): string {
  const escaped = escapeMarkdown(text);
  const inner = escaped.trim();
  return inner === "" ? escaped : escaped.replace(inner, () => `${marker}${inner}${marker}`);
}

/** Between more backticks than the text has in a row. */
function code(text: string): string {
  const line = cleanText(text).replace(blanks, " ");
  const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(backticks)].map(([run]) => run.length)));
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

function link(url: string, text: string): string {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const isSafe = target !== undefined && /^https?:$/u.test(target.protocol) && target.username === "" && target.password === "";
  if (!isSafe) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${target.href.replace(angles, encodeURIComponent)}>)`;
}

/** Backslashes before every character that may mean something, and no line break: a line that a text begins would be one of ours. */
function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(blanks, " ")
    .replace(special, "\\$&")
    .replace(lineStart, "$1\\$2")
    .replace(numbered, "$1\\$2")
    .replace(address, "$1\\$2");
}

const special = /[\\`*_[\]<>~|@#&!]/gu;
/** Signs that begin a list or a rule where they begin a line. */
const lineStart = /^(\s*)([-+=])/u;
/** "1." and "1)" begin a numbered list. */
const numbered = /^(\s*\d{1,9})([.)])/u;
/** GitHub makes links of bare addresses. */
const address = /\b(https?|ftp|www)([:.])/giu;
const blanks = /\s+/gu;
const backticks = /`+/gu;
const angles = /[<>]/gu;
const bars = /(?<!\\)\|/gu;
