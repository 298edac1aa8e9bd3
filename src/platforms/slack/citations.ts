import type { PlainTextOption, StaticSelect } from "@slack/types";
import { type Block, betweenMarks, type Citation, citationCommand, type Inline } from "../../brief.ts";
import type { Host, RenderOptions } from "../../platform.ts";
import { menuOption } from "./buttons.ts";
import { maxOptionValue, maxPlaceholder } from "./limits.ts";
import { cleanText, shorten } from "./text.ts";

/** A passage that a page rests on, with its words where the page shows them. */
export interface Cited {
  readonly citation: Citation;
  readonly words?: string;
}

/** `action_id` of the menu. */
export const readAction = "read";
/** The menu's share of a message; what does not fit can be typed: /source 003. */
export const menuJson = 2_500;
const maxLabel = 44;

/**
 * The passages of some inlines, in reading order.
 *
 *     “the cranes stay still” [003]
 *      ^^^^^^^^^^^^^^^^^^^^^   ^^^ one passage, with its words
 */
export function citationsOf(inlines: readonly Inline[]): readonly Cited[] {
  return inlines.flatMap((inline): readonly Cited[] => {
    if (inline.kind === "verbatim") return [{ citation: inline.citation, words: inline.text }];
    return inline.kind === "citation" ? [{ citation: inline.citation }] : [];
  });
}

/** All inlines of a block but a table's, whose rows may stand on several pages. */
export function inlinesOf(block: Exclude<Block, { kind: "table" }>): readonly Inline[] {
  switch (block.kind) {
    case "entry":
      return [...(block.lead ?? []), ...block.inlines, ...block.details.flat()];
    case "quotation":
      return [...block.inlines, ...block.source];
    case "chart":
    case "divider":
    case "passage":
      return [];
    default:
      return block.inlines;
  }
}

/** A menu that leads to the passages of a page; undefined where the citations are links, or there are none. */
export function passageMenu(cited: readonly Cited[], { language, linkBase }: RenderOptions): StaticSelect | undefined {
  if (linkBase !== undefined) return undefined;
  const found = new Map<string, PlainTextOption>();
  let json = 0;
  for (const { citation, words } of cited) {
    const command = citationCommand(citation);
    if (!isCitationCommand(command) || found.has(command)) continue;
    const start = shorten(
      cleanText(words ?? "")
        .replace(/\s+/gu, " ")
        .trim(),
      maxLabel,
    );
    const said = words === undefined ? "" : ` ${betweenMarks(start, language.phrases.quotationMarks)}`;
    const option = menuOption(`[${citation.article}]${said}`, command);
    json += JSON.stringify(option).length + 1;
    if (json > menuJson - 300) break;
    found.set(command, option);
  }
  if (found.size === 0) return undefined;
  const placeholder = shorten(language.phrases.slack.openPassage, maxPlaceholder);
  return {
    type: "static_select",
    action_id: readAction,
    placeholder: { type: "plain_text", text: placeholder, emoji: false },
    options: [...found.values()],
  };
}

/** What the menu may give back: a command that anybody may type, and nothing else. */
export function isCitationCommand(line: string): boolean {
  return line.length <= maxOptionValue && /^\/source [^\s"]+ at:\d+-\d+$/u.test(line);
}

/** The web page's address where readers of Slack can reach it: not that of this machine's own loopback. */
export function readableLinkBase(host: Host): string | undefined {
  const base = host.linkBase();
  const hostname = URL.parse(base ?? "")?.hostname ?? "";
  return hostname === "" || hostname === "localhost" || hostname === "[::1]" || hostname === "0.0.0.0" || hostname.startsWith("127.")
    ? undefined
    : base;
}
