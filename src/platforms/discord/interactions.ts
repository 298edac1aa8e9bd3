import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Asker, Host } from "../../platform.ts";
import { acknowledge } from "./acknowledge.ts";
import { readCustomId } from "./buttons.ts";
import { formatCommandLine } from "./command-line.ts";
import { within } from "./deadline.ts";
import { shorten } from "./escape.ts";
import { describeFailure, isGone } from "./failures.ts";
import { completeWithinMs, limits } from "./limits.ts";
import { say, show } from "./show.ts";

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
  const choices = await within(found, completeWithinMs, () => []).catch(() => []);
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
  if (line === undefined) return say(interaction, host, language.phrases.discord.buttonExpired, isTurn);
  await show(interaction, host, {
    line,
    page: press?.kind === "page" ? press.page : 1,
    turns: isTurn,
    language,
    answer: () => host.answer(line, { ...askerOf(interaction), locale }),
  });
}

function askerOf(interaction: BaseInteraction): Asker {
  return {
    locale: interaction.locale,
    isAdmin: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    place: `discord:${interaction.guildId ?? "direct"}:${interaction.channelId ?? "-"}:${interaction.user.id}`,
  };
}
