import type { Platform } from "../../platform.ts";
import type { SlackPage } from "./render.ts";
import { renderBrief } from "./render.ts";
import { readSettings, type SlackSettings, variables } from "./settings.ts";
import { startSlack } from "./start.ts";

/** Slack, over Socket Mode or signed HTTP requests, on Bolt. */
export const platform: Platform<SlackSettings, SlackPage> = {
  name: "slack",
  variables,
  readSettings,
  render: renderBrief,
  start: startSlack,
};
