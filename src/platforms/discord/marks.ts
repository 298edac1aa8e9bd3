import { type APIMessage, type REST, Routes } from "discord.js";
import { SendError } from "../../platform.ts";
import type { DiscordPage } from "./render.ts";

/** Of a message that carries its mark. */
export interface Marked {
  readonly channel: string;
  /** Id of the bot. */
  readonly author: string;
  readonly mark: string;
  /** When it was first tried, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * A page that can be found again: Discord forgets nonces within minutes, and does not tell them. The mark stands last in the footer.
 *
 *     Dateline · page 1 of 2 · kX3v9-Qp
 *                              ^^^^^^^^
 */
export function withMark(page: DiscordPage, mark: string): DiscordPage {
  return {
    ...page,
    embeds: page.embeds.map((embed, index) =>
      index === 0 ? { ...embed, footer: { text: `${embed.footer?.text ?? ""} · ${mark.slice(0, shown)}` } } : embed,
    ),
  };
}

/** Looks for a marked page of the bot's own. Rejects with what Discord answers, or where too much was said there since. */
export async function findPosted(rest: REST, { channel, author, mark, since }: Marked): Promise<string | undefined> {
  // Discord's clock and ours may differ.
  let after = snowflakeOf(since - clockSkewMs);
  for (let turn = 0; turn < maxLookups; turn += 1) {
    const found = (await rest.get(Routes.channelMessages(channel), {
      query: new URLSearchParams({ after, limit: String(pageSize) }),
    })) as readonly APIMessage[];
    const own = found.find((message) => message.author.id === author && isMarked(message, mark));
    if (own !== undefined) return own.id;
    if (found.length < pageSize) return undefined;
    after = found.map(({ id }) => id).reduce((newest, id) => (BigInt(id) > BigInt(newest) ? id : newest), after);
  }
  throw new SendError("cannot-look", `Too much was said in channel ${channel} to find out whether a message is there.`);
}

function isMarked({ embeds }: APIMessage, mark: string): boolean {
  return embeds.some(({ footer }) => footer?.text.endsWith(` · ${mark.slice(0, shown)}`) === true);
}

/** https://docs.discord.com/developers/reference#snowflakes */
function snowflakeOf(atMs: number): string {
  return String(BigInt(Math.max(0, Math.floor(atMs) - discordEpochMs)) << 22n);
}

const discordEpochMs = 1_420_070_400_000;
const clockSkewMs = 120_000;
const pageSize = 100;
const maxLookups = 5;
/** 48 bits. */
const shown = 8;
