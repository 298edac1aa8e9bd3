import { UserError } from "../../errors.ts";
import type { Environment, Variable } from "../../platform.ts";

export interface DiscordSettings {
  readonly token: string;
  /** Where the token must belong; absent: whatever it belongs to. */
  readonly applicationId: string | undefined;
  /** Servers that get the commands; empty: all, by global registration. */
  readonly guildIds: readonly string[];
  /** Without a slash at the end. */
  readonly apiUrl: string;
}

export const variables: readonly Variable[] = [
  {
    name: "DISCORD_TOKEN",
    secret: true,
    description: "Bot token (Developer Portal, your application, Bot, Reset Token). Without it Discord is off.",
  },
  {
    name: "DISCORD_APPLICATION_ID",
    description: "Application id (Developer Portal, General Information). If given, a token of another application is refused.",
  },
  {
    name: "DISCORD_GUILD_IDS",
    description: "Ids of servers, separated by commas, that get the commands at once and alone. Empty: every server that the bot is in.",
  },
  { name: "DISCORD_API_URL", default: "https://discord.com/api", description: "Address of Discord's API, for a proxy or a test server." },
];

/** undefined where there is no token: Discord is off. */
export function readSettings(environment: Environment): DiscordSettings | undefined {
  const token = read(environment, "DISCORD_TOKEN");
  const applicationId = read(environment, "DISCORD_APPLICATION_ID");
  const guilds = read(environment, "DISCORD_GUILD_IDS");
  const apiUrl = read(environment, "DISCORD_API_URL") ?? "https://discord.com/api";
  if (token === undefined) return undefined;
  // The value is a secret even when it is wrong: it is never part of the message.
  if (!tokenShape.test(token)) {
    throw new UserError(
      "DISCORD_TOKEN is not a bot token. Copy it as the Developer Portal shows it under Bot, Reset Token: three parts joined by dots, without “Bot ” before them.",
    );
  }
  if (applicationId !== undefined && !snowflake.test(applicationId)) {
    throw new UserError(
      `DISCORD_APPLICATION_ID is “${applicationId}”. It must be the number of 17 to 20 digits under General Information in the Developer Portal.`,
    );
  }
  return { token, applicationId, guildIds: readGuildIds(guilds), apiUrl: readApiUrl(apiUrl) };
}

function readGuildIds(guilds: string | undefined): string[] {
  const ids = (guilds ?? "").split(separators).filter((id) => id !== "");
  const wrong = ids.find((id) => !snowflake.test(id));
  if (wrong !== undefined) {
    throw new UserError(
      `DISCORD_GUILD_IDS holds “${wrong}”. It must be ids of 17 to 20 digits, separated by commas (in Discord: Developer Mode on, right-click the server, Copy Server ID).`,
    );
  }
  return [...new Set(ids)];
}

function readApiUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (
    url === undefined ||
    !webProtocol.test(url.protocol) ||
    url.username !== "" ||
    url.password !== "" ||
    url.search !== "" ||
    url.hash !== ""
  ) {
    throw new UserError(
      "DISCORD_API_URL is not an address of an API. It must be like https://discord.com/api, without a name, a password or a question mark in it.",
    );
  }
  return url.href.replace(endSlashes, "");
}

function read(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

const tokenShape = /^[\w-]{18,40}\.[\w-]{4,12}\.[\w-]{20,80}$/u;
const snowflake = /^\d{17,20}$/u;
const separators = /[\s,]+/u;
const webProtocol = /^https?:$/u;
const endSlashes = /\/+$/u;
