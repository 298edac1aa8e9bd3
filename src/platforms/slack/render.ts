import type { HeaderBlock, KnownBlock } from "@slack/types";
import type { Brief } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { actionBlocks, actionButtons, pagingButtons } from "./buttons.ts";
import { type Cited, menuJson, passageMenu } from "./citations.ts";
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
  const bodies = layPages(
    shown,
    [...header, ...footer([], brief, options, { page: 500, pages: 1_000 })],
    options.linkBase === undefined ? menuJson : 0,
  );
  const pages = bodies.length > 0 ? bodies : [{ blocks: [], cited: [] }];
  return pages.map(({ blocks: body, cited }, page) => {
    const blocks = [...header, ...body, ...footer(cited, brief, options, { page, pages: pages.length })];
    return { text: fallback(title, body, options), mrkdwn: false, blocks, unfurl_links: false, unfurl_media: false };
  });
}

/** The page's number, the way to its passages, and the buttons that turn pages. */
function footer(
  cited: readonly Cited[],
  brief: Brief,
  options: RenderOptions,
  { page, pages }: { readonly page: number; readonly pages: number },
): readonly KnownBlock[] {
  const menu = passageMenu(cited, options);
  const turning = pages > 1 && options.commandLine !== undefined;
  const turn = { id: options.buttonId(options.commandLine ?? ""), page, locale: options.language.code };
  const elements = [
    ...(turning ? pagingButtons(turn, pages, options) : []),
    ...(menu === undefined ? [] : [menu]),
    // The last page has them all.
    ...(turning && page < pages - 1 ? actionButtons(brief.actions.slice(0, repeatedActions), options) : []),
  ];
  const row: readonly KnownBlock[] = elements.length > 0 ? [{ type: "actions", elements }] : [];
  if (pages === 1) return row;
  const words = options.language.phrases.slack.pageOf.replace("{page}", String(page + 1)).replace("{pages}", String(pages));
  return [{ type: "context", elements: [{ type: "plain_text", text: words, emoji: false }] }, ...row];
}

/** The title and the first words, for a phone's lock screen. */
function fallback(title: string, body: readonly KnownBlock[], options: RenderOptions): string {
  const words = body.map(wordsOf).join(" ").replace(/\s+/gu, " ").trim();
  const text = [title, words].filter((part) => part !== "").join(": ") || options.language.phrases.slack.nothing;
  return escapeText(shorten(text, Math.min(comfortableFallback, maxFallback)));
}

function wordsOf(block: KnownBlock): string {
  if (block.type === "header") return block.text.text;
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
