import { readSubscriptions } from "../digests/settings.ts";
import type { Subscription } from "../digests/subscription.ts";
import { platformNames } from "../registry.ts";
import type { Session } from "./session.ts";

/** Platforms that post to a channel on their own; a terminal and a page answer only. */
export const answerOnly: ReadonlySet<string> = new Set(["terminal", "web"]);

/** The digests that the environment configures. Throws `UserError` naming the variable that is wrong. */
export function readDigests({ config, registry }: Session): Subscription[] {
  return readSubscriptions(config.environment, {
    timeZone: config.timeZone,
    language: config.language,
    installedLanguages: registry.languages.map((language) => language.code),
    platforms: platformNames().filter((name) => !answerOnly.has(name)),
  });
}
