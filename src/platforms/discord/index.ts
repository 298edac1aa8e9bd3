import type { Platform } from "../../platform.ts";
import { type DiscordPage, renderBrief } from "./render.ts";
import { type DiscordSettings, readSettings, variables } from "./settings.ts";

export const platform: Platform<DiscordSettings, DiscordPage> = {
  name: "discord",
  variables,
  readSettings,
  render: renderBrief,
  // Discord's SDK takes a while to load: only those who are on Discord wait for it.
  start: async (settings, host) => (await import("./start.ts")).startDiscord(settings, host),
};
