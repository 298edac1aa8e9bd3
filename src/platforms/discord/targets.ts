import { type Client, DiscordAPIError, type GuildTextBasedChannel, PermissionFlagsBits } from "discord.js";
import type { Finding } from "../../platform.ts";
import { describeFailure } from "./failures.ts";

/** What would keep the bot from posting in these channels. */
export async function checkTargets(client: Client, targets: readonly string[]): Promise<Finding[]> {
  const findings = await Promise.all(targets.map((target) => checkTarget(client, target)));
  return findings.flat();
}

/** Without that permission Discord shows an empty channel, in place of refusing. */
export async function mayReadHistory(client: Client, target: string): Promise<boolean> {
  const channel = await client.channels.fetch(target);
  if (channel === null || channel.isDMBased()) return channel !== null;
  return channel.permissionsFor(await channel.guild.members.fetchMe()).has(PermissionFlagsBits.ReadMessageHistory);
}

async function checkTarget(client: Client, target: string): Promise<Finding[]> {
  if (!snowflake.test(target))
    return [
      broken(`“${target}” is no id of a Discord channel.`, "Copy the id: Developer Mode on, right-click the channel, Copy Channel ID."),
    ];
  try {
    const channel = await client.channels.fetch(target);
    if (channel === null) return [unknown(target)];
    if (channel.isDMBased() || !channel.isTextBased())
      return [broken(`Discord channel ${target} takes no messages of a bot.`, "Name a text channel, an announcement channel or a thread.")];
    return await checkPermissions(channel);
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.code === unknownChannel || error.status === 404)) return [unknown(target)];
    if (error instanceof DiscordAPIError && error.status === 403) return [hidden(target)];
    return [
      broken(
        `Discord channel ${target} could not be looked at: ${JSON.stringify(describeFailure(error))}`,
        "Look at the log and try again.",
      ),
    ];
  }
}

async function checkPermissions(channel: GuildTextBasedChannel): Promise<Finding[]> {
  const name = `Discord channel #${channel.name} (${channel.id})`;
  const granted = channel.permissionsFor(await channel.guild.members.fetchMe());
  if (!granted.has(PermissionFlagsBits.ViewChannel)) return [hidden(channel.id)];
  const needed = [
    channel.isThread()
      ? { flag: PermissionFlagsBits.SendMessagesInThreads, called: "Send Messages in Threads" }
      : { flag: PermissionFlagsBits.SendMessages, called: "Send Messages" },
    { flag: PermissionFlagsBits.EmbedLinks, called: "Embed Links" },
  ];
  const missing = needed
    .filter(({ flag }) => !granted.has(flag))
    .map(({ called }) =>
      broken(
        `${name}: the bot lacks the permission ${called}.`,
        `Allow ${called} for the bot's role, in the server's settings or in those of the channel.`,
      ),
    );
  if (!granted.has(PermissionFlagsBits.AttachFiles))
    missing.push({
      severity: "warning",
      what: `${name}: the bot lacks the permission Attach Files: charts are left out.`,
      remedy: "Allow Attach Files for the bot's role, in the server's settings or in those of the channel.",
    });
  if (!granted.has(PermissionFlagsBits.ReadMessageHistory))
    missing.push({
      severity: "warning",
      what: `${name}: the bot lacks the permission Read Message History: a post whose answer got lost cannot be looked for, and is not sent again.`,
      remedy: "Allow Read Message History for the bot's role, in the server's settings or in those of the channel.",
    });
  const isLocked = channel.isThread() && channel.locked === true && !granted.has(PermissionFlagsBits.ManageThreads);
  return isLocked ? [...missing, broken(`${name}: the thread is locked.`, "Unlock the thread, or name another one.")] : missing;
}

function broken(what: string, remedy: string): Finding {
  return { severity: "error", what, remedy };
}

function unknown(target: string): Finding {
  return broken(
    `There is no Discord channel ${target}, or the bot is not in its server.`,
    "Correct the id, or invite the bot to the server of the channel.",
  );
}

function hidden(target: string): Finding {
  return broken(
    `Discord channel ${target}: the bot lacks the permission View Channel.`,
    "Allow View Channel for the bot's role in the settings of the channel.",
  );
}

const snowflake = /^\d{17,20}$/u;
const unknownChannel = 10_003;
