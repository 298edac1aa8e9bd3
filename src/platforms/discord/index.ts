import type { Platform } from "../../platform.ts";
import { type DiscordPage, renderBrief } from "./render.ts";
import { type DiscordSettings, readSettings, variables } from "./settings.ts";
import { startDiscord } from "./start.ts";

export const platform: Platform<DiscordSettings, DiscordPage> = {
  name: "discord",
  variables,
  readSettings,
  render: renderBrief,
  start: startDiscord,
};
