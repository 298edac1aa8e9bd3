import type { Host, RunningPlatform } from "../../platform.ts";
import type { SlackSettings } from "./settings.ts";
export async function startSlack(_settings: SlackSettings, _host: Host): Promise<RunningPlatform> {
  throw new Error("soon");
}
