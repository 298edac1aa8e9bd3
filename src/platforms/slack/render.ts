import type { HeaderBlock, KnownBlock } from "@slack/types";
import type { Brief } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { actionBlocks, pagingBlock } from "./buttons.ts";
import { textRun } from "./inlines.ts";
import { comfortableFallback, maxFallback, maxHeader, repeatedActions } from "./limits.ts";
import { layPages } from "./pages.ts";
import { type Piece, renderBlock } from "./pieces.ts";
import { cleanText, escapeText, shorten } from "./text.ts";

/** One message: what chat.postMessage and a response_url take. */
export interface SlackPage {
  /** What a notification shows. Markup is off for it, and it is escaped nevertheless. */
  readonly text: string;
  readonly mrkdwn: false;
  readonly blocks: readonly KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * A brief as Block Kit messages, in order; nothing is cut and no limit exceeded.
 * With `commandLine` each page carries the buttons that turn to its neighbours; without it the pages are posted one after the other.
 */
export function renderBrief(brief: Brief, options: RenderOptions): readonly SlackPage[] {
  const title = cleanText(brief.title).replace(/\s+/gu, " ").trim();
  const header: readonly HeaderBlock[] =
    title !== "" && title.length <= maxHeader ? [{ type: "header", text: { type: "plain_text", text: title, emoji: false } }] : [];
  const pieces: readonly Piece[] = [
    // A title too long for a header is not cut: it becomes the first paragraph.
    ...(title.length > maxHeader ? [longTitle(title)] : []),
    ...brief.blocks.flatMap((block) => renderBlock(block, options)),
    ...actionBlocks(brief.actions, options).map((block): Piece => ({ kind: "block", block })),
  ];
  const shown = pieces.length > 0 || header.length > 0 ? pieces : [nothingToShow(options)];
  // The widest frame that a page may get: in the middle of very many.
  const bodies = layPages(shown, [...header, ...footer(brief, options, 500, 1_000)]);
  const pages = bodies.length > 0 ? bodies : [[]];
  return pages.map((body, index) => {
    const blocks = [...header, ...body, ...footer(brief, options, index, pages.length)];
    return { text: fallback(title, body, options), mrkdwn: false, blocks, unfurl_links: false, unfurl_media: false };
  });
}

function footer(brief: Brief, options: RenderOptions, page: number, pages: number): readonly KnownBlock[] {
  if (pages === 1) return [];
  const words = options.language.phrases.slack.pageOf.replace("{page}", String(page + 1)).replace("{pages}", String(pages));
  const counter: KnownBlock = { type: "context", elements: [{ type: "plain_text", text: words, emoji: false }] };
  if (options.commandLine === undefined) return [counter];
  const turn = { id: options.buttonId(options.commandLine), page, locale: options.language.code };
  const repeated = page === pages - 1 ? [] : brief.actions.slice(0, repeatedActions);
  return [counter, pagingBlock(turn, pages, repeated, options)];
}

/** The title and the first words, for a phone's lock screen. */
function fallback(title: string, body: readonly KnownBlock[], options: RenderOptions): string {
  const words = body.map(wordsOf).join(" ").replace(/\s+/gu, " ").trim();
  const text = [title, words].filter((part) => part !== "").join(": ") || options.language.phrases.slack.nothing;
  return escapeText(shorten(text, Math.min(comfortableFallback, maxFallback)));
}

function wordsOf(block: KnownBlock): string {
  if (block.type !== "rich_text") return "";
  return block.elements
    .flatMap((element) => (element.type === "rich_text_list" ? element.elements : [element]))
    .map(({ elements }) => elements.map((run) => ("text" in run ? run.text : "")).join(""))
    .join(" ");
}

function longTitle(title: string): Piece {
  return { kind: "rich", parts: [{ form: "section", runs: [textRun(title, { bold: true })] }] };
}

function nothingToShow({ language }: RenderOptions): Piece {
  return { kind: "rich", parts: [{ form: "section", runs: [textRun(language.phrases.slack.nothing)] }] };
}
