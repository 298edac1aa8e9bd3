import { setTimeout as sleep } from "node:timers/promises";
import type { App, SlackAction, webApi } from "@slack/bolt";
import type { Host } from "../../platform.ts";
import type { Origin } from "./askers.ts";
import { createAskers } from "./askers.ts";
import { actionIds, menuOption, readPageTurn } from "./buttons.ts";
import { isCitationCommand, readAction } from "./citations.ts";
import { maxOptions, maxOptionValue } from "./limits.ts";
import type { ShowPicture } from "./pictures.ts";
import { describeError } from "./redact.ts";
import { type Answer, answerPage, commandOf, missingChoice, sentencePage } from "./replies.ts";
import { type Address, type Manner, respond } from "./responses.ts";
import type { SlackSettings } from "./settings.ts";
import { unescapeText } from "./text.ts";

/** The name under which every command is found, whatever names Slack has taken. */
export const umbrella = "dateline";

export interface Parts {
  readonly client: webApi.WebClient;
  readonly host: Host;
  readonly settings: SlackSettings;
  readonly showPicture: ShowPicture;
}

/** Commands, buttons and menus: acknowledged at once, answered after. */
export function listen(app: App, parts: Parts): void {
  const { client, host, settings, showPicture } = parts;
  const askerOf = createAskers(client, host);

  const answer = async (
    question: { line: string; page?: number; locale?: string },
    origin: Origin,
    address: Address,
    manner?: Manner,
  ): Promise<void> => {
    const found = await askerOf(origin);
    const asker = question.locale === undefined ? found : { ...found, locale: question.locale };
    const missing = manner === undefined ? missingChoice(host, question.line, asker) : undefined;
    const { page, chart }: Answer = missing === undefined ? await answerPage(host, { ...question, asker }) : { page: missing };
    const how = manner ?? (missing !== undefined || isPrivate(host, question.line) ? "ephemeral" : settings.answers);
    await respond(address, page, how, parts);
    // A file is seen by the whole channel: it goes with answers that are.
    if (chart !== undefined && how === "in_channel" && address.channel !== undefined)
      await showPicture(chart, { channel: address.channel });
  };

  /** The line broke just then: the answer goes another way, and another delivery of the same is known. */
  const unacknowledged = (error: unknown): void => host.log.warn("slack: an acknowledgement failed", { error: describeError(error) });

  app.command(/.+/u, async ({ ack, command }) => {
    const line = commandLine(command.command, command.text, host);
    // Shows the others what was asked, where they will see the answer.
    await ack(settings.answers === "in_channel" && !isPrivate(host, line) ? { response_type: "in_channel" } : undefined).catch(
      unacknowledged,
    );
    if (!(await host.isFirst(`slack:command:${command.trigger_id}`))) return;
    const origin = { team: command.team_id, channel: command.channel_id, user: command.user_id };
    await answer({ line }, origin, { responseUrl: command.response_url, channel: command.channel_id, user: command.user_id });
  });

  app.action({ type: "block_actions" }, async ({ ack, body, action }) => {
    await ack().catch(unacknowledged);
    if (body.type !== "block_actions" || !("action_id" in action)) return;
    if (!(await host.isFirst(`slack:action:${body.trigger_id}:${action.action_id}`))) return;
    const { origin, address } = originOf(body);
    if (action.type === "external_select" && action.action_id.startsWith(actionIds.pick)) {
      const [command = "", option = ""] = action.action_id.slice(actionIds.pick.length).split(":");
      const value = action.selected_option?.value ?? "";
      await respond(address, undefined, "delete", parts);
      await answer({ line: `/${command} ${option}:${quoted(value)}` }, origin, address);
      return;
    }
    if (action.type === "static_select" && action.action_id === readAction) {
      const line = action.selected_option?.value ?? "";
      if (isCitationCommand(line)) await answer({ line }, origin, address);
      return;
    }
    if (action.type !== "button") return;
    const turn = action.action_id.startsWith(actionIds.page) ? readPageTurn(action.value ?? "") : undefined;
    const line = await host.recallButton(turn?.id ?? action.value ?? "");
    if (line === undefined) {
      const { locale } = await askerOf(origin);
      await respond(address, sentencePage(host.languageFor(locale).phrases.slack.buttonExpired), "ephemeral", parts);
      return;
    }
    if (turn === undefined) await answer({ line }, origin, address);
    else await answer({ line, page: turn.page, locale: turn.locale }, origin, address, "replace");
  });

  app.options(/^pick:/u, async ({ ack, body }) => {
    const [command = "", option = ""] = body.action_id.slice(actionIds.pick.length).split(":");
    const origin = { team: body.team?.id, channel: body.channel?.id, user: body.user.id };
    // Choices must come within three seconds; without the asker's language they come all the same.
    const asker = await Promise.race([askerOf(origin), sleep(1_000, { isAdmin: false, place: "slack" }, { ref: false })]);
    const choices = await host.complete(command, option, body.value, asker, maxOptions);
    await ack({
      options: choices
        .filter(({ value }) => value.length > 0 && value.length <= maxOptionValue)
        .map(({ label, value }) => menuOption(label, value)),
    });
  });
}

/**
 * What was typed as a command line, as every platform writes it.
 *
 *     /dateline stance colombia  ->  /stance colombia
 *     /dateline-search tariff    ->  /search tariff
 *     /dateline                  ->  /help
 */
export function commandLine(command: string, text: string, host: Host): string {
  const words = unescapeText(text).trim();
  const name = command.replace(/^\//u, "").toLowerCase();
  const inner = name.startsWith(`${umbrella}-`) ? name.slice(umbrella.length + 1) : name;
  if (inner === umbrella || !host.commands.some((each) => each.name === inner)) {
    // Telephones begin a sentence with a capital: "Stance colombia".
    const typed = words.replace(/^\//u, "").replace(/^[\w-]+/u, (first) => first.toLowerCase());
    return typed === "" ? "/help" : `/${typed}`;
  }
  return `/${inner} ${words}`.trim();
}

function isPrivate(host: Host, line: string): boolean {
  return host.commands.find(({ name }) => name === commandOf(line))?.adminOnly === true;
}

/** A value with blanks stays one value in a command line. */
function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}

function originOf(body: Extract<SlackAction, { type: "block_actions" }>): { readonly origin: Origin; readonly address: Address } {
  const channel = body.channel?.id ?? body.container?.channel_id;
  return {
    origin: { team: body.team?.id, channel, user: body.user.id },
    address: { responseUrl: body.response_url, channel, user: body.user.id },
  };
}
