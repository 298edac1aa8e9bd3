import { randomUUID } from "node:crypto";
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from "discord.js";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import type { Asker, Host } from "../../platform.ts";
import { acknowledge } from "./acknowledge.ts";
import { readCustomId } from "./buttons.ts";
import { formatCommandLine } from "./command-line.ts";
import { within } from "./deadline.ts";
import { shorten } from "./escape.ts";
import { describeFailure, isGone, isLostAnswer } from "./failures.ts";
import { acknowledgeWithinMs, answerWithinMs, completeWithinMs, limits } from "./limits.ts";
import { rememberPage, renderRemembered } from "./remember.ts";
import type { DiscordPage } from "./render.ts";

type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

/** A question, and the page of its answer (from 1) that is to be shown in a language. */
interface Question {
  readonly line: string;
  readonly page: number;
  /** The page takes the place of one that readers see already. */
  readonly turns: boolean;
  readonly language: Language;
  answer(): Promise<Brief>;
}

/** Answers whatever a reader did. Never rejects. */
export async function answerInteraction(interaction: Interaction, host: Host): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, host);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, host);
    else if (interaction.isButton()) await answerPress(interaction, interaction.customId, host);
    else if (interaction.isStringSelectMenu()) await answerPress(interaction, interaction.values[0] ?? "", host);
  } catch (error) {
    host.log.error("discord: an interaction failed", { interaction: interaction.id, ...describeFailure(error) });
  }
}

async function complete(interaction: AutocompleteInteraction, host: Host): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const found = host.complete(interaction.commandName, name, String(value), askerOf(interaction), limits.choices);
  const choices = await within(found, completeWithinMs, () => []);
  // A shortened value would be another value; a label may be shortened.
  const fitting = new Map(
    choices
      .filter((choice) => choice.value !== "" && choice.value.length <= limits.choice)
      .map((choice) => [choice.value, choice.label.trim() || choice.value]),
  );
  const offered = [...fitting].slice(0, limits.choices).map(([each, label]) => ({ value: each, name: shorten(label, limits.choice) }));
  await interaction.respond(offered).catch((error: unknown) => {
    host.log[isGone(error) ? "debug" : "warn"]("discord: choices came too late", {
      interaction: interaction.id,
      ...describeFailure(error),
    });
  });
}

async function answerCommand(interaction: ChatInputCommandInteraction, host: Host): Promise<void> {
  const command = host.commands.find(({ name }) => name === interaction.commandName);
  const isPrivate = command?.adminOnly === true;
  if (!(await acknowledge(interaction, host, () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})))) return;
  const args = Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      value === undefined || String(value).trim() === "" ? [] : [[name, String(value).trim()]],
    ),
  );
  await show(interaction, host, {
    line: formatCommandLine(interaction.commandName, args),
    page: 1,
    turns: false,
    language: host.languageFor(interaction.locale),
    answer: () => host.answerCommand(interaction.commandName, args, askerOf(interaction)),
  });
}

/** A button's command is answered to the one who pressed it; a turned page replaces the one that all see, in its language. */
async function answerPress(interaction: MessageComponentInteraction, id: string, host: Host): Promise<void> {
  const press = readCustomId(id);
  const isTurn = press?.kind === "page";
  if (
    !(await acknowledge(interaction, host, () =>
      isTurn ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
    ))
  )
    return;
  const locale = press?.kind === "page" ? press.language : interaction.locale;
  const language = host.languageFor(locale);
  const line = press === undefined ? undefined : await host.recallButton(press.id).catch(() => undefined);
  if (line === undefined) return say(interaction, language.phrases.discord.buttonExpired, isTurn, host);
  await show(interaction, host, {
    line,
    page: press?.kind === "page" ? press.page : 1,
    language,
    answer: () => host.answer(line, { ...askerOf(interaction), locale }),
  });
}

/** Puts a page in place of "thinking…"; whatever goes wrong puts a sentence there. */
async function show(interaction: Answerable, host: Host, { line, page, turns, language, answer }: Question): Promise<void> {
  try {
    const brief = await within(answer(), answerWithinMs, () => undefined);
    if (brief === undefined) throw new TooSlow(`discord: no answer within ${answerWithinMs} ms`);
    const { pages, commands } = renderRemembered(brief, host, { language, commandLine: line });
    const shown = pages[Math.min(Math.max(page, 1), pages.length) - 1];
    if (shown === undefined) throw new Error("discord: a brief without pages");
    // Buttons that cannot be kept are no reason to withhold an answer.
    await within(rememberPage(shown, commands, host), acknowledgeWithinMs, () => undefined).catch((error: unknown) =>
      host.log.warn("discord: could not keep buttons", describeFailure(error)),
    );
    await edit(interaction, shown);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    host.log.error("discord: answering failed", { id, interaction: interaction.id, ...describeFailure(error) });
    const template = error instanceof TooSlow ? language.phrases.discord.tooSlow : language.phrases.errors.internal;
    await say(
      interaction,
      template.replace("{id}", id),
      interaction.isMessageComponent() && interaction.deferred && interaction.ephemeral === null,
      host,
    );
  }
}

/** One sentence of our own; in a message of its own where the page that was shown must stay. */
async function say(interaction: Answerable, sentence: string, keepsPage: boolean, host: Host): Promise<void> {
  const body = { content: sentence, embeds: [], components: [], allowed_mentions: { parse: [] } };
  try {
    if (keepsPage)
      await interaction.client.rest.post(Routes.webhook(interaction.applicationId, interaction.token), {
        auth: false,
        body: { ...body, flags: MessageFlags.Ephemeral },
      });
    else await edit(interaction, body);
  } catch (error) {
    host.log.error("discord: could not even say that it failed", { interaction: interaction.id, ...describeFailure(error) });
  }
}

/** Editing twice is editing once: a lost answer is asked for again. */
async function edit(interaction: Answerable, body: DiscordPage | { readonly content: string }): Promise<void> {
  const patch = () =>
    interaction.client.rest.patch(Routes.webhookMessage(interaction.applicationId, interaction.token), { auth: false, body });
  await patch().catch((error: unknown) => {
    if (!isLostAnswer(error)) throw error;
    return patch();
  });
}

function askerOf(interaction: BaseInteraction): Asker {
  return {
    locale: interaction.locale,
    isAdmin: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    place: `discord:${interaction.guildId ?? "direct"}:${interaction.channelId ?? "-"}:${interaction.user.id}`,
  };
}

class TooSlow extends Error {
  override readonly name = "TooSlow";
}
