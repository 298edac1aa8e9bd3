import { createHash } from "node:crypto";
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import type { Command, CommandOption, OptionType } from "../../command.ts";
import type { Language } from "../../language.ts";
import type { Host } from "../../platform.ts";
import { shorten } from "./escape.ts";
import { describeFailure } from "./failures.ts";
import { limits } from "./limits.ts";

type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;
type OptionBody = NonNullable<CommandBody["options"]>[number];

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  readonly host: Host;
}

/** Offers the commands, where what is offered has changed: Discord allows few changes a day. Tells whether all went well. */
export async function registerCommands({ rest, applicationId, guildIds, host }: Registration): Promise<boolean> {
  const key = `discord:commands:${applicationId}`;
  const known = readKnown(await host.memory.read(key));
  const body = commandBodies(host);
  const wanted = new Map(
    (guildIds.length === 0 ? [everywhere] : guildIds).map((scope) => [scope, scope === everywhere ? body : body.map(forGuild)]),
  );
  // What was offered elsewhere by an earlier configuration would be there twice.
  for (const scope of Object.keys(known)) if (!wanted.has(scope)) wanted.set(scope, []);
  let allWell = true;
  for (const [scope, commands] of wanted) {
    const hash = createHash("sha256").update(JSON.stringify(commands)).digest("hex").slice(0, 32);
    if (known[scope] === hash) continue;
    try {
      await rest.put(
        scope === everywhere ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, scope),
        { body: commands },
      );
      if (commands.length === 0) delete known[scope];
      else known[scope] = hash;
      host.log.info("discord: registered commands", { scope, commands: commands.length });
    } catch (error) {
      allWell = false;
      host.log.error("discord: could not register commands", { scope, ...describeFailure(error) });
    }
  }
  await host.memory.write(key, JSON.stringify(known));
  return allWell;
}

function commandBodies({ commands, languages, languageFor }: Pick<Host, "commands" | "languages" | "languageFor">): CommandBody[] {
  const base = languageFor(undefined);
  return commands.map((command) => ({
    name: command.name,
    description: describeCommand(command, base),
    description_localizations: localizations(languages, base, (language) => describeCommand(command, language)),
    options: command.options
      .filter(({ hidden }) => hidden !== true)
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
      .slice(0, limits.commandOptions)
      .map((option) => optionBody(option, languages, base)),
    contexts: command.adminOnly === true ? [InteractionContextType.Guild] : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...(command.adminOnly === true ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } : {}),
  }));
}

function optionBody(option: CommandOption, languages: readonly Language[], base: Language): OptionBody {
  const words = {
    name: option.name,
    description: describeOption(option, base),
    description_localizations: localizations(languages, base, (language) => describeOption(option, language)),
    required: option.required ?? false,
  };
  if (option.type === "number") return { ...words, type: ApplicationCommandOptionType.Integer };
  if (option.type === "language")
    return {
      ...words,
      type: ApplicationCommandOptionType.String,
      choices: languages.slice(0, limits.choices).map(({ code, name }) => ({ name, value: code })),
    };
  return { ...words, type: ApplicationCommandOptionType.String, ...(completed.includes(option.type) ? { autocomplete: true } : {}) };
}

/** Descriptions for each locale of Discord's whose language is installed: "es-ES" and "es-419" from "es". */
function localizations(
  languages: readonly Language[],
  base: Language,
  describe: (language: Language) => string,
): Partial<Record<Locale, string>> {
  const pairs = Object.values(Locale).flatMap((locale) => {
    const language = languages.find(({ code }) => code === locale.split("-")[0]);
    return language === undefined || language.code === base.code ? [] : [[locale, describe(language)] as const];
  });
  return Object.fromEntries(pairs);
}

function describeCommand({ description }: Command, { phrases }: Language): string {
  return shorten(phrases.commands[description] ?? description, limits.commandDescription);
}

function describeOption({ description }: CommandOption, { phrases }: Language): string {
  return shorten(phrases.options[description] ?? description, limits.commandDescription);
}

/** Commands of one server have no contexts and no places of installation. */
function forGuild({ contexts: _contexts, integration_types: _types, ...command }: CommandBody): CommandBody {
  return command;
}

/** Scope -> hash of what is offered there. */
function readKnown(stored: string | undefined): Record<string, string> {
  try {
    const known: unknown = JSON.parse(stored ?? "{}");
    return typeof known === "object" && known !== null
      ? Object.fromEntries(Object.entries(known).map(([scope, hash]) => [scope, String(hash)]))
      : {};
  } catch {
    return {};
  }
}

const everywhere = "everywhere";
const completed: readonly OptionType[] = ["actor", "article", "outlet", "topic", "date", "period"];
