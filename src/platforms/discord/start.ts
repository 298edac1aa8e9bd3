import { Client, Events, GatewayIntentBits, Options, REST, type RESTOptions } from "discord.js";
import { UserError } from "../../errors.ts";
import type { Host, RunningPlatform } from "../../platform.ts";
import { registerCommands } from "./commands.ts";
import { within } from "./deadline.ts";
import { describeFailure } from "./failures.ts";
import { throttleIdentify } from "./identify.ts";
import { answerInteraction } from "./interactions.ts";
import { limits } from "./limits.ts";
import { postBrief } from "./post.ts";
import type { DiscordSettings } from "./settings.ts";
import { checkTargets, mayReadHistory } from "./targets.ts";

/** Logs in, offers the commands, answers. Rejects with a UserError where the settings are to blame. */
export async function startDiscord(settings: DiscordSettings, host: Host): Promise<RunningPlatform> {
  const { log } = host;
  const running = new Set<Promise<unknown>>();
  let state: ReturnType<RunningPlatform["state"]> = "connecting";
  const track = <Value>(work: Promise<Value>): Promise<Value> => {
    const settled = work.catch(() => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };
  const client = createClient(settings, host);
  // What is posted is repeated by who planned it, and looked for before; a call must end long before the lease of who makes it.
  const posting = new REST({
    ...restOptions(settings, host),
    retries: 0,
    timeout: 10_000,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestPostWaitMs,
  }).setToken(settings.token);
  client.on(Events.InteractionCreate, (interaction) => {
    if (state !== "stopped") void track(answerInteraction(interaction, host));
  });
  client.on(Events.ShardReconnecting, () => {
    if (state === "ready") state = "degraded";
    log.info("discord: connecting again");
  });
  client.on(Events.ShardResume, () => {
    if (state === "degraded") state = "ready";
  });
  client.on(Events.ShardReady, () => {
    if (state === "degraded") state = "ready";
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (state !== "stopped") log.error("discord: disconnected for good", { code, meaning: fatalCloses[code] ?? "closed" });
    state = "stopped";
  });
  client.on(Events.ShardError, (error) => log.warn("discord: the connection failed", describeFailure(error)));
  client.on(Events.Error, (error) => log.error("discord: the client failed", describeFailure(error)));

  try {
    await login(client, settings);
    const { id, guilds } = await applicationOf(client, settings);
    const allWell = await registerCommands({ rest: client.rest, applicationId: id, guildIds: settings.guildIds, host });
    state = allWell ? "ready" : "degraded";
    log.info("discord: ready", { application: id, guilds });
  } catch (error) {
    state = "stopped";
    await client.destroy();
    throw error;
  }

  return {
    name: "discord",
    pace: { channel: limits.channelPace, token: limits.tokenPace },
    state: () => state,
    send: (target, brief, language, post) =>
      track(
        postBrief({
          rest: posting,
          host,
          target,
          brief,
          language,
          post,
          author: client.user?.id ?? "",
          mayLook: () => mayReadHistory(client, target),
        }),
      ),
    check: async (targets) => {
      const found = await checkTargets(client, targets);
      return state === "ready" ? found : [{ severity: "warning", what: `Discord is ${state}.`, remedy: "The log says why." }, ...found];
    },
    stop: async (deadlineMs) => {
      state = "stopped";
      await within(Promise.allSettled(running), deadlineMs, () =>
        log.warn("discord: stopped before all was answered", { unanswered: running.size }),
      );
      posting.clearHashSweeper();
      posting.clearHandlerSweeper();
      await client.destroy();
    },
  };
}

function createClient(settings: DiscordSettings, host: Host): Client {
  const { log } = host;
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: 5_000,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: restOptions(settings, host),
    ws: {
      buildIdentifyThrottler: async (manager) =>
        throttleIdentify(log, (await manager.fetchGatewayInformation()).session_start_limit.max_concurrency),
    },
  });
}

function restOptions({ apiUrl }: DiscordSettings, { version }: Host): Partial<RESTOptions> {
  return {
    api: apiUrl,
    timeout: 15_000,
    userAgentAppendix: `Dateline/${version}`,
    // A short wait is kept inside; a long one is for the caller to plan.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestWaitMs,
  };
}

async function login(client: Client, { token, apiUrl }: DiscordSettings): Promise<void> {
  const ready = new Promise<true>((resolve) => client.once(Events.ClientReady, () => resolve(true)));
  try {
    await client.login(token);
  } catch (error) {
    throw explainLogin(error, apiUrl);
  }
  if ((await within(ready, loginWithinMs, () => false)) === false)
    throw new UserError(
      `Discord at ${apiUrl} did not let the bot in within ${loginWithinMs / 1000} s. Look at https://discordstatus.com, then start again.`,
    );
}

function explainLogin(error: unknown, apiUrl: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "TokenInvalid")
    return new UserError(
      "Discord does not accept DISCORD_TOKEN. In the Developer Portal, under Bot, press Reset Token and put the new token in the environment.",
    );
  if (code === "DisallowedIntents" || code === "InvalidIntents")
    return new UserError("Discord refuses the bot's intents. Dateline needs Guilds only: check that DISCORD_TOKEN is a bot's token.");
  const { code: network = code, status } = describeFailure(error);
  return new UserError(
    `Discord at ${apiUrl} cannot be reached (${String(status ?? network ?? "no answer")}). Check the network and DISCORD_API_URL, then start again.`,
  );
}

async function applicationOf(
  client: Client,
  { applicationId }: DiscordSettings,
): Promise<{ readonly id: string; readonly guilds: number }> {
  const id = client.application?.id ?? client.user?.id ?? "";
  if (applicationId !== undefined && applicationId !== id)
    throw new UserError(`DISCORD_TOKEN belongs to application ${id}, but DISCORD_APPLICATION_ID is ${applicationId}. Correct one of them.`);
  return { id, guilds: client.guilds.cache.size };
}

const longestWaitMs = 15_000;
const longestPostWaitMs = 2_000;
const loginWithinMs = 45_000;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const fatalCloses: Readonly<Record<number, string>> = {
  4004: "DISCORD_TOKEN is no longer accepted; reset it in the Developer Portal",
  4010: "invalid shard",
  4011: "sharding is required",
  4012: "this version of the gateway is gone; update Dateline",
  4013: "invalid intents",
  4014: "an intent is not allowed for this bot",
};
