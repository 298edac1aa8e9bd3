import type { Platform } from "../../platform.ts";
import { renderBrief, type SlackPage } from "./render.ts";
import { readSettings, type SlackSettings, variables } from "./settings.ts";

/** Slack, over Socket Mode or signed HTTP requests, on Bolt. Bolt is loaded only where Slack is configured. */
export const platform: Platform<SlackSettings, SlackPage> = {
  name: "slack",
  variables,
  readSettings,
  render: renderBrief,
  start: async (settings, host) => (await import("./start.ts")).startSlack(settings, host),
};
