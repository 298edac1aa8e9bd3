import type { APIActionRowComponent, APIComponentInMessageActionRow, ButtonStyle, ComponentType } from "discord.js";
import { type Action, betweenMarks, citationCommand } from "../../brief.ts";
import type { RenderOptions } from "../../platform.ts";
import { cleanLine, shorten } from "./escape.ts";
import { limits } from "./limits.ts";
import type { PageText } from "./pages.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's numbers, written down here so that rendering does not load its SDK. */
const kinds: { readonly row: ComponentType.ActionRow; readonly button: ComponentType.Button; readonly menu: ComponentType.StringSelect } = {
  row: 1,
  button: 2,
  menu: 3,
};
const styles: { readonly primary: ButtonStyle.Primary; readonly secondary: ButtonStyle.Secondary } = { primary: 1, secondary: 2 };

/** What a pressed control asks for. Its command line is with the host: what comes back from a client is an opaque id. */
export type Press =
  | { readonly kind: "command"; readonly id: string }
  | { readonly kind: "page"; readonly page: number; readonly language: string; readonly id: string };

/** Of the buttons: "b:<id>", and "p:<page>:<language>:<id>" to turn to a page (from 1) of an answer in its language. */
export function readCustomId(customId: string): Press | undefined {
  const command = commandId.exec(customId)?.groups;
  if (command !== undefined) return { kind: "command", id: command.id ?? "" };
  const page = pageId.exec(customId)?.groups;
  return page === undefined ? undefined : { kind: "page", page: Number(page.page), language: page.language ?? "", id: page.id ?? "" };
}

/** Buttons for what to ask next, five in a row; one for each command. */
export function actionRows(actions: readonly Action[], { buttonId }: RenderOptions): Row[] {
  const known = new Map(actions.map(({ label, command }) => [buttonId(command), cleanLine(label).trim() || cleanLine(command)]));
  const buttons = [...known].map(([id, label]) => ({
    type: kinds.button,
    style: styles.secondary,
    custom_id: `b:${id}`,
    label: shorten(label, limits.buttonLabel),
  }));
  return Array.from({ length: Math.ceil(buttons.length / limits.buttonsInRow) }, (_, row) => ({
    type: kinds.row,
    components: buttons.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
  }));
}

/** Previous and next; none where all is on one page, or where nobody asked. */
export function pagingRow(page: number, pages: number, { commandLine, buttonId, language }: RenderOptions): Row[] {
  if (pages < 2 || commandLine === undefined) return [];
  const { previousPage, nextPage } = language.phrases.discord;
  const button = (to: number, label: string, enabled: boolean) => ({
    type: kinds.button,
    style: styles.primary,
    custom_id: `p:${to + 1}:${language.code}:${buttonId(commandLine)}`,
    label: shorten(label, limits.buttonLabel),
    disabled: !enabled,
  });
  return [
    {
      type: kinds.row,
      components: [button(page - 1, `‹ ${previousPage}`, page > 0), button(page + 1, `${nextPage} ›`, page < pages - 1)],
    },
  ];
}

/** Menus of the passages that a page cites, each passage under its number and first words. */
export function passageRows({ cited }: PageText, menus: number, { buttonId, language }: RenderOptions): Row[] {
  const passages = new Map<string, { readonly article: string; readonly words: string | undefined }>();
  for (const { citation, quoted } of cited) {
    if (citation === undefined) continue;
    const command = citationCommand(citation);
    passages.set(command, { article: cleanLine(citation.article), words: passages.get(command)?.words ?? quoted });
  }
  const options = [...passages].map(([command, { article, words }]) => {
    const room = limits.menuOptionLabel - article.length - "[] “  ”".length;
    const label =
      words === undefined || room < shortestTeaser
        ? `[${article}]`
        : `[${article}] ${betweenMarks(shorten(words, room), language.phrases.quotationMarks)}`;
    return { value: `b:${buttonId(command)}`, label: shorten(label, limits.menuOptionLabel) };
  });
  const count = Math.min(menus, Math.ceil(options.length / limits.menuOptions));
  return Array.from({ length: count }, (_, menu) => ({
    type: kinds.row,
    components: [
      {
        type: kinds.menu,
        custom_id: `passages:${menu}`,
        placeholder: shorten(
          `${language.phrases.discord.openPassage}${count === 1 ? "" : ` ${menu + 1}/${count}`}`,
          limits.menuPlaceholder,
        ),
        options: options.slice(menu * limits.menuOptions, (menu + 1) * limits.menuOptions),
      },
    ],
  }));
}

const shortestTeaser = 12;
const commandId = /^b:(?<id>[\w-]{1,90})$/u;
const pageId = /^p:(?<page>\d{1,4}):(?<language>[a-z]{2,3}):(?<id>[\w-]{1,80})$/u;
