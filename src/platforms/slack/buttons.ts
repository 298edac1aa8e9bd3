import type { ActionsBlock, Button } from "@slack/types";
import type { Action } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { maxButtonText, maxOptionText, maxPlaceholder } from "./limits.ts";
import { cleanText, shorten } from "./text.ts";

/** Prefixes of `action_id`, by which a press is told apart; a value is an opaque id that the host knows. */
export const actionIds = { run: "run:", page: "page:", pick: "pick:" } as const;

/** More buttons in a block wrap over too many lines. */
const buttonsPerBlock = 10;

/** The brief's next steps as blocks of buttons, each command once. */
export function actionBlocks(actions: readonly Action[], options: RenderOptions): readonly ActionsBlock[] {
  const all = actionButtons(actions, options);
  return Array.from({ length: Math.ceil(all.length / buttonsPerBlock) }, (_, index) => ({
    type: "actions",
    elements: all.slice(index * buttonsPerBlock, (index + 1) * buttonsPerBlock),
  }));
}

/** What a button that turns pages carries: which answer, which page (from 0), in which language it was asked. */
export interface PageTurn {
  readonly id: string;
  readonly page: number;
  readonly locale: string;
}

/** The buttons that turn pages. The language goes with a page: whoever presses, a message keeps its language. */
export function pagingButtons(turn: PageTurn, pages: number, options: RenderOptions): readonly Button[] {
  const { previousPage, nextPage } = options.language.phrases.slack;
  const to = (name: string, label: string, page: number): Button =>
    button(`${actionIds.page}${name}`, label, `${turn.id}.${page}.${turn.locale}`);
  return [
    ...(turn.page > 0 ? [to("previous", previousPage, turn.page - 1)] : []),
    ...(turn.page < pages - 1 ? [to("next", nextPage, turn.page + 1)] : []),
  ];
}

/** The brief's next steps as buttons, each command once. */
export function actionButtons(actions: readonly Action[], options: RenderOptions): readonly Button[] {
  const buttons = new Map<string, Button>();
  for (const { label, command } of actions) {
    const id = options.buttonId(command);
    const words = cleanText(label).trim() || cleanText(command).trim();
    if (words !== "" && !buttons.has(id)) buttons.set(id, button(`${actionIds.run}${id}`, words, id));
  }
  return [...buttons.values()];
}

export function readPageTurn(value: string): PageTurn | undefined {
  const found = /^(?<id>[^.]{1,200})\.(?<page>\d{1,4})\.(?<locale>[\w-]{2,20})$/u.exec(value)?.groups;
  if (found?.id === undefined || found.page === undefined || found.locale === undefined) return undefined;
  return { id: found.id, page: Number(found.page), locale: found.locale };
}

/** A menu that asks the host for its choices while somebody types. */
export function pickBlock(command: string, option: string, options: RenderOptions): ActionsBlock {
  return {
    type: "actions",
    elements: [
      {
        type: "external_select",
        action_id: `${actionIds.pick}${command}:${option}`,
        placeholder: { type: "plain_text", text: shorten(options.language.phrases.slack.placeholder, maxPlaceholder), emoji: false },
        min_query_length: 0,
      },
    ],
  };
}

/** One line of such a menu. */
export function menuOption(label: string, value: string): { text: { type: "plain_text"; text: string; emoji: false }; value: string } {
  const words = cleanText(label).trim() || value;
  return { text: { type: "plain_text", text: shorten(words, maxOptionText), emoji: false }, value };
}

function button(actionId: string, label: string, value: string): Button {
  return { type: "button", action_id: actionId, text: { type: "plain_text", text: shorten(label, maxButtonText), emoji: false }, value };
}
