import type { Host, RunningPlatform } from "../../platform.ts";
import type { DiscordSettings } from "./settings.ts";
export async function startDiscord(_settings: DiscordSettings, _host: Host): Promise<RunningPlatform> {
  throw new Error("discord: soon");
}
