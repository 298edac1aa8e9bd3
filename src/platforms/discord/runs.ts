import { betweenMarks, type Citation, citationCommand, type Inline } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { cleanLine, cleanText, escapeMarkdown, safeLink, splitGraphemes } from "./escape.ts";

/** Words of one style. The text is data still: cleaned, not yet escaped. */
export interface Run {
  readonly text: string;
  readonly style: "plain" | "strong" | "emphasis" | "code" | "link";
  /** Of links. */
  readonly url?: string;
  /** Where the words come from, for the menu of passages. */
  readonly citation?: Citation;
  /** The words of the article that the citation is of. */
  readonly quoted?: string;
}

/** One line as Discord lays it out; `prefix` makes it a heading, a list item, a quotation or small print. */
export interface Line {
  readonly prefix: "" | "### " | "- " | "  - " | "> " | "-# ";
  readonly runs: readonly Run[];
}

export function runsOf(inlines: readonly Inline[], options: RenderOptions): Run[] {
  return inlines.flatMap((inline) => runsOfInline(inline, options)).filter(({ text }) => text !== "");
}

function runsOfInline(inline: Inline, options: RenderOptions): Run[] {
  switch (inline.kind) {
    case "text":
    case "name":
      return [{ text: cleanLine(inline.text), style: "plain" }];
    case "strong":
    case "emphasis":
      return [{ text: cleanLine(inline.text), style: inline.kind }];
    case "verbatim": {
      const words = cleanLine(inline.text);
      const text = betweenMarks(words, options.language.phrases.quotationMarks);
      return [{ text, style: "plain", citation: inline.citation, quoted: words }];
    }
    case "citation":
      return [citationRun(inline.citation, options)];
    case "command":
      return [commandRun(cleanLine(inline.command))];
    case "link":
      return linkRuns(cleanLine(inline.text), inline.url);
  }
}

/** "[003]", leading to the passage on the web page where there is one. */
export function citationRun(citation: Citation, { language, linkBase }: RenderOptions): Run {
  const text = `[${cleanLine(citation.article)}]`;
  const question = encodeURIComponent(citationCommand(citation).toWellFormed());
  const link = linkBase === undefined ? undefined : safeLink(`${linkBase}/?q=${question}&lang=${language.code}`);
  return link === undefined || link.url.length + text.length > longestLink
    ? { text, style: "plain", citation }
    : { text, style: "link", url: link.url, citation };
}

/** A backtick inside code cannot be escaped; such a command is shown as text. */
function commandRun(command: string): Run {
  return { text: command, style: command.includes("`") || command.trim() !== command ? "plain" : "code" };
}

/** The host stands beside the text, and it alone can be pressed: what a link says cannot hide where it leads. */
function linkRuns(text: string, address: string): Run[] {
  const link = safeLink(address);
  if (link === undefined || link.url.length > longestLink) return [{ text, style: "plain" }];
  return [
    { text: `${text} (`, style: "plain" },
    { text: link.host, style: "link", url: link.url },
    { text: ")", style: "plain" },
  ];
}

/** Lines of a text that keeps its paragraphs, all in one style. */
export function linesOfText(text: string, prefix: Line["prefix"], style: Run["style"]): Line[] {
  return cleanText(text)
    .split(paragraphs)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ prefix, runs: [{ text: line, style }] }));
}

export function renderLine({ prefix, runs }: Line): string {
  let line: string = prefix;
  for (const run of joinAlike(runs)) {
    const words = renderRun(run);
    // Two marks that meet would be read as one: "**a**" + "*b*".
    line += line.endsWith("*") && words.startsWith("*") ? `${guard}${words}` : words;
  }
  return line.trimEnd();
}

/** "**a****b**" would show asterisks: neighbours of one style are one run. */
function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === run.style && (run.style === "strong" || run.style === "emphasis"))
      joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else joined.push(run);
  }
  return joined;
}

function renderRun({ text, style, url }: Run): string {
  switch (style) {
    case "plain":
      return escapeMarkdown(text);
    case "strong":
      return around(text, "**");
    case "emphasis":
      return around(text, "*");
    case "code":
      return `\`${text}\``;
    case "link":
      return `[${escapeMarkdown(text)}](${url})`;
  }
}

/** Marks touch words, not blanks: "** a**" would show its asterisks. */
function around(text: string, mark: string): string {
  const words = text.trim();
  if (words === "") return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${mark}${escapeMarkdown(words)}${mark}${text.slice(start + words.length)}`;
}

/** Splits a line into lines of at most `length` as rendered, between graphemes and after a blank where there is one near. */
export function splitLine(line: Line, length: number): Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let room = length - line.prefix.length;
  const close = () => {
    if (runs.length > 0) lines.push({ prefix: line.prefix, runs });
    runs = [];
    room = length - line.prefix.length;
  };
  for (const run of line.runs) {
    for (const piece of splitRun(run, length - line.prefix.length)) {
      const size = renderRun(piece).length + guard.length;
      if (size > room) close();
      runs.push(piece);
      room -= size;
    }
  }
  close();
  return lines;
}

/** A link or a command is never split; words are. */
function splitRun(run: Run, length: number): Run[] {
  if (renderRun(run).length + guard.length <= length || run.style === "link") return [run];
  const pieces: Run[] = [];
  const style = run.style === "code" ? "plain" : run.style;
  const room = length - 2 * "**".length - guard.length - 1;
  let text = "";
  let size = 0;
  for (const grapheme of splitGraphemes(run.text)) {
    const grown = escapeMarkdown(grapheme).length;
    if (size + grown > room) {
      const end = lastBreak(text);
      pieces.push({ ...run, text: text.slice(0, end), style });
      text = text.slice(end);
      size = escapeMarkdown(text).length;
    }
    text += grapheme;
    size += grown;
  }
  return text === "" ? pieces : [...pieces, { ...run, text, style }];
}

/** Where a full text is best divided: after its last blank, if that is near the end. */
function lastBreak(text: string): number {
  const blank = text.lastIndexOf(" ") + 1;
  return blank > text.length - longestWord && blank > 0 ? blank : text.length;
}

const longestWord = 80;
const longestLink = 1_500;
const guard = "\u2060";
const paragraphs = /\n+/u;
