import type { APIEmbed } from "discord.js";
import type { Action, Brief } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { actionRows, pagingRow, passageRows, type Row } from "./buttons.ts";
import { chunk } from "./chunk.ts";
import { chunksOf } from "./chunks.ts";
import { cleanLine, escapeMarkdown, shorten, splitGraphemes } from "./escape.ts";
import { limits } from "./limits.ts";
import { type PageText, paginate } from "./pages.ts";

/** One page: the body of a message as Discord's API takes it. Words of articles stand in the embed only, where nothing can ping. */
export interface DiscordPage {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  /** Of the picture in the embed: its bytes go as a file of that number beside this body. */
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A brief as messages, as many as it needs. */
export function renderBrief(brief: Brief, options: RenderOptions): DiscordPage[] {
  const title = cleanLine(brief.title).trim();
  const shown = shortTitle(title);
  // A title that does not fit in the embed's is said in full where there is room.
  const full = shown === escapeMarkdown(title) ? [] : chunk("heading", [{ prefix: "### ", runs: [{ text: title, style: "plain" }] }]);
  const actions = uniqueActions(brief.actions, options);
  // One row turns pages; what the next steps leave is for menus of passages.
  const menus = limits.rows - 1 - Math.ceil(Math.min(actions.length, actionsOnPage) / limits.buttonsInRow);
  const texts = paginate([...full, ...brief.blocks.flatMap((block) => chunksOf(block, options))], menus * limits.menuOptions);
  const more = offersPages(actions, texts.length, options);
  const pages = [...(texts.length === 0 && more.length === 0 ? [emptyPage(options)] : texts), ...more];
  return pages.map((page, index) => {
    const isLast = index === pages.length - 1;
    const offered = actions.length > actionsOnPage ? actions.slice(index * actionsOnPage, (index + 1) * actionsOnPage) : actions;
    // Posted page after page, one set of buttons at the end is enough; turned like a book, each page needs them.
    const here = isLast || options.commandLine !== undefined || actions.length > actionsOnPage ? offered : [];
    const picture = index === 0 ? pictureOf(brief) : {};
    return {
      embeds: [
        {
          ...embedOf(page, { title: shown, isError: brief.command === "error", footer: footerOf(index, pages.length, options) }),
          ...picture.embed,
        },
      ],
      components: [...pagingRow(index, pages.length, options), ...passageRows(page, menus, options), ...actionRows(here, options)],
      ...(picture.attachments === undefined ? {} : { attachments: picture.attachments }),
      allowed_mentions: { parse: [] },
    };
  });
}

/** The first chart as the picture of an embed, and the file that it points to. */
function pictureOf({ blocks }: Brief): Pick<DiscordPage, "attachments"> & { readonly embed?: Pick<APIEmbed, "image"> } {
  const [chart] = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  if (chart === undefined) return {};
  const filename = `${chart.name.replace(notInFilenames, "")}.png`;
  return {
    embed: { image: { url: `attachment://${filename}` } },
    attachments: [{ id: "0", filename, description: shorten(cleanLine(chart.alt), limits.fileDescription) }],
  };
}

function embedOf(
  { text }: PageText,
  { title, isError, footer }: { readonly title: string; readonly isError: boolean; readonly footer: string },
): APIEmbed {
  return {
    ...(title === "" ? {} : { title }),
    description: text,
    color: isError ? colours.error : colours.answer,
    footer: { text: footer },
  };
}

function footerOf(page: number, pages: number, { language }: RenderOptions): string {
  if (pages === 1) return name;
  const words: Readonly<Record<string, string>> = { page: String(page + 1), pages: String(pages) };
  return `${name} · ${language.phrases.discord.pageOf.replace(slot, (whole, key: string) => words[key] ?? whole)}`;
}

function shortTitle(title: string): string {
  if (escapeMarkdown(title).length <= limits.embedTitle) return escapeMarkdown(title);
  let length = 0;
  const kept = splitGraphemes(title).filter((grapheme) => {
    length += escapeMarkdown(grapheme).length;
    return length < limits.embedTitle - 1;
  });
  return `${escapeMarkdown(kept.join("").trimEnd())}…`;
}

function uniqueActions(actions: readonly Action[], { buttonId }: RenderOptions): Action[] {
  const seen = new Set<string>();
  return actions.filter(({ command }) => !seen.has(buttonId(command)) && seen.add(buttonId(command)));
}

/** Pages for offers that have no room beneath the answer; they are said in full there, since a button's label is short. */
function offersPages(actions: readonly Action[], answerPages: number, options: RenderOptions): PageText[] {
  const pages = Math.ceil(actions.length / actionsOnPage);
  const first = Math.max(answerPages, 0);
  if (actions.length <= actionsOnPage || pages <= first) return [];
  return Array.from({ length: pages - first }, (_, index) => {
    const offered = actions.slice((first + index) * actionsOnPage, (first + index + 1) * actionsOnPage);
    const lines = offered.map(
      ({ label, command }) => `- ${escapeMarkdown(shorten(cleanLine(label).trim() || cleanLine(command), longestOffer))}`,
    );
    return { text: [`### ${escapeMarkdown(options.language.phrases.discord.nextSteps)}`, ...lines].join("\n"), cited: [] };
  });
}

function emptyPage({ language }: RenderOptions): PageText {
  return { text: escapeMarkdown(language.phrases.discord.nothing), cited: [] };
}

const name = "Dateline";
const notInFilenames = /[^a-z]/gu;
const slot = /\{(\w+)\}/gu;
/** Slate for answers, a dull red for what went wrong. */
const colours = { answer: 0x4a5d73, error: 0x8c3b3b } as const;
/** Two of the five rows are kept for paging and passages. */
const actionsOnPage = 3 * limits.buttonsInRow;
const longestOffer = 120;
