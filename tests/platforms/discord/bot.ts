import { setTimeout as sleep } from "node:timers/promises";
import type { RunningPlatform } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/discord/index.ts";
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from "../../fakes/discord/server.ts";
import { createFakeHost, type FakeHost, type FakeHostOptions } from "../../fakes/host.ts";

export interface Bot {
  readonly discord: FakeDiscord;
  readonly host: FakeHost;
  readonly running: RunningPlatform;
  stop(): Promise<void>;
}

/** The real client, started on a Discord of its own. */
export async function startBot(
  options: FakeHostOptions = {},
  environment: Readonly<Record<string, string>> = {},
  world: FakeDiscordOptions = {},
): Promise<Bot> {
  const discord = await startFakeDiscord(world);
  const bot = await joinBot(discord, options, environment);
  return {
    ...bot,
    stop: async () => {
      await bot.running.stop(1_000);
      await discord.stop();
    },
  };
}

/** The real client on a Discord that is there: after a restart, or a second one. */
export async function joinBot(
  discord: FakeDiscord,
  options: FakeHostOptions = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Pick<Bot, "discord" | "host" | "running">> {
  const host = createFakeHost(options);
  const settings = platform.readSettings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment });
  if (settings === undefined) throw new Error("no settings");
  return { discord, host, running: await platform.start(settings, host) };
}

/** Waits until it is so; fails after `limitMs`. */
export async function until(isSo: () => boolean, limitMs = 5_000): Promise<void> {
  const endMs = Date.now() + limitMs;
  while (!isSo()) {
    if (Date.now() > endMs) throw new Error(`not so after ${limitMs} ms: ${String(isSo)}`);
    await sleep(10);
  }
}
