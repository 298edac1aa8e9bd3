import { randomUUID } from "node:crypto";
import type { KnownBlock } from "@slack/types";
import type { Brief, Chart } from "../../brief.ts";
import type { Asker, Host, RenderOptions } from "../../platform.ts";
import { pickBlock } from "./buttons.ts";
import { readableLinkBase } from "./citations.ts";
import { textRun } from "./inlines.ts";
import { maxBlocks, maxBlocksJson, reservedCommands } from "./limits.ts";
import { describeError } from "./redact.ts";
import { renderBrief, type SlackPage } from "./render.ts";

/** What a reader asked for: a whole command line, and the page of its answer (from 0). */
export interface Question {
  readonly line: string;
  readonly asker: Asker;
  readonly page?: number;
}

/** A page, and the picture that goes with it. */
export interface Answer {
  readonly page: SlackPage;
  readonly chart?: Chart;
}

/** The page that answers, with the buttons that lead on. A fault becomes one sentence and an id that the log knows. */
export async function answerPage(host: Host, { line, asker, page = 0 }: Question): Promise<Answer> {
  const options = optionsFor(host, asker, line);
  try {
    const brief = await host.answer(line, asker);
    await Promise.all([line, ...brief.actions.map(({ command }) => command)].map((command) => host.rememberButton(command)));
    const pages = renderBrief(brief, options);
    const shown = pages[Math.min(page, pages.length - 1)] ?? sentencePage(options.language.phrases.slack.nothing);
    const option = unknownName(brief) ? menuOption(host, line) : undefined;
    return {
      page: option === undefined ? shown : withMenu(shown, commandOf(line), option, options),
      chart: page === 0 ? chartOf(brief) : undefined,
    };
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    host.log.error("slack: an answer failed", { id, error: describeError(error) });
    return { page: sentencePage(options.language.phrases.slack.failed.replace("{id}", id)) };
  }
}

/** The first picture of a brief: a message has one at most. */
export function chartOf({ blocks }: Brief): Chart | undefined {
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []))[0];
}

/** Slack completes nothing while a command is typed: so a command without what it needs is answered with a menu that does. */
export function missingChoice(host: Host, line: string, asker: Asker): SlackPage | undefined {
  const command = host.commands.find(({ name }) => name === commandOf(line));
  const needed = command?.options.find(({ required, type }) => required === true && completed.has(type));
  if (command === undefined || needed === undefined || line.trim().includes(" ")) return undefined;
  const options = optionsFor(host, asker, line);
  const page = sentencePage(options.language.phrases.slack.choose.replace("{command}", typedName(command.name)));
  return { ...page, blocks: [...page.blocks, pickBlock(command.name, needed.name, options)] };
}

/** One sentence of Dateline's own as a message. */
export function sentencePage(sentence: string): SlackPage {
  const block: KnownBlock = { type: "rich_text", elements: [{ type: "rich_text_section", elements: [textRun(sentence)] }] };
  return { text: sentence, mrkdwn: false, blocks: [block], unfurl_links: false, unfurl_media: false };
}

/** "/stance colombia" is "stance". */
export function commandOf(line: string): string {
  return /^\/?(?<name>[\w-]*)/u.exec(line)?.groups?.name ?? "";
}

/** What a reader types in Slack for a command: "/stance", and "/dateline search" where Slack keeps the name for itself. */
function typedName(command: string): string {
  return reservedCommands.has(command) ? `/dateline ${command}` : `/${command}`;
}

function optionsFor(host: Host, asker: Asker, commandLine: string): RenderOptions {
  return { language: host.languageFor(asker.locale), buttonId: host.buttonId, linkBase: readableLinkBase(host), commandLine };
}

function withMenu(page: SlackPage, command: string, option: string, options: RenderOptions): SlackPage {
  const words = sentencePage(options.language.phrases.slack.chooseKnown);
  const blocks = [...page.blocks, ...words.blocks, pickBlock(command, option, options)];
  // Such answers are short; where one is not, the answer goes before the menu.
  return blocks.length <= maxBlocks && JSON.stringify(blocks).length <= maxBlocksJson ? { ...page, blocks } : page;
}

/** The brief's data has `suggestions`, maybe none, where a name was not found. */
function unknownName({ data }: Brief): boolean {
  return typeof data === "object" && data !== null && "suggestions" in data && Array.isArray(data.suggestions);
}

function menuOption(host: Host, line: string): string | undefined {
  const command = host.commands.find(({ name }) => name === commandOf(line));
  return command?.options.find(({ type, hidden }) => hidden !== true && completed.has(type))?.name;
}

/** Kinds of options that the corpus has a list of. */
const completed: ReadonlySet<string> = new Set(["actor", "article", "outlet", "language"]);
