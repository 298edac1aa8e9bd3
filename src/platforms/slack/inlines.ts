import type { RichTextLink, RichTextText } from "@slack/types";
import { betweenMarks, citationCommand, type Inline } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { maxUrl, reservedCommands } from "./limits.ts";
import { cleanText } from "./text.ts";

/** A stretch of text in one style. Of all that rich text may hold only these two: the others mention people or channels. */
export type Run = RichTextText | RichTextLink;

/**
 * Inlines as rich text. Its text elements are literal in Slack: nothing in them pings, links or formats, so nothing is escaped.
 *
 *     verbatim "the cranes <!here>"  ->  “the cranes <!here>”
 *     citation of 003                ->  [003], a link where the web page runs
 */
export function renderInlines(inlines: readonly Inline[], options: RenderOptions): readonly Run[] {
  return inlines.flatMap((inline) => renderInline(inline, options)).filter((run) => run.text !== "");
}

function renderInline(inline: Inline, { language, linkBase }: RenderOptions): readonly Run[] {
  switch (inline.kind) {
    case "text":
    case "name":
      return [textRun(inline.text)];
    case "strong":
      return [textRun(inline.text, { bold: true })];
    case "emphasis":
      return [textRun(inline.text, { italic: true })];
    case "verbatim":
      return [textRun(betweenMarks(inline.text.replace(singleBreak, " "), language.phrases.quotationMarks))];
    case "citation": {
      const mark = `[${inline.citation.article}]`;
      const url =
        linkBase === undefined
          ? undefined
          : safeUrl(`${linkBase}/?q=${encodeURIComponent(citationCommand(inline.citation).toWellFormed())}`);
      return [url === undefined ? textRun(mark) : linkRun(url, mark)];
    }
    case "command":
      return [textRun(typedCommand(inline.command), { code: true })];
    case "link": {
      const url = safeUrl(inline.url);
      if (url === undefined) return [textRun(inline.text)];
      // The host stands beside the words, so that no words can claim another.
      return [linkRun(url, inline.text), textRun(` (${url.hostname})`)];
    }
  }
}

export function textRun(text: string, style?: RichTextText["style"]): RichTextText {
  return style === undefined ? { type: "text", text: cleanText(text) } : { type: "text", text: cleanText(text), style };
}

function linkRun(url: URL, text: string): Run {
  const label = cleanText(text);
  return { type: "link", url: url.href, text: label === "" ? url.hostname : label };
}

/** A command as a reader of Slack must type it: what Slack keeps for itself goes under the umbrella. */
function typedCommand(command: string): string {
  const name = /^\/(?<name>[\w-]+)/u.exec(command)?.groups?.name;
  return name !== undefined && reservedCommands.has(name) ? `/dateline ${command}` : command;
}

/** The end of a line of a hard wrap: paragraphs keep theirs. */
const singleBreak = /(?<!\n)\r?\n(?!\r?\n)/gu;

/** Only http and https, without user name or password, and short enough. */
function safeUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return undefined;
  if (url.username !== "" || url.password !== "" || url.href.length > maxUrl) return undefined;
  return url;
}
