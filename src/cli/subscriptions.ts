import { readTargets } from "../digests/fields.ts";
import { type DigestDefaults, readSubscriptions } from "../digests/settings.ts";
import type { Subscription, Target } from "../digests/subscription.ts";
import { platformNames } from "../registry.ts";
import type { Session } from "./session.ts";

/** Platforms that post to a channel on their own; a terminal and a page answer only. */
export const answerOnly: ReadonlySet<string> = new Set(["terminal", "web"]);

/** The digests that the environment configures. Throws `UserError` naming the variable that is wrong. */
export function readDigests({ config, registry }: Session): Subscription[] {
  return readSubscriptions(config.environment, digestDefaults({ config, registry }));
}

/** Where admins asked to be told. Throws `UserError` for what is no target. */
export function readAdminTargets(session: Session): readonly Target[] {
  const written = session.config.environment.DATELINE_ADMIN_TARGETS?.trim();
  return written ? readTargets("DATELINE_ADMIN_TARGETS", written, digestDefaults(session).platforms) : [];
}

/** What a digest falls back on, and what there is to choose from. */
export function digestDefaults({ config, registry }: Session): DigestDefaults {
  return {
    timeZone: config.timeZone,
    language: config.language,
    installedLanguages: registry.languages.map((language) => language.code),
    platforms: platformNames().filter((name) => !answerOnly.has(name)),
  };
}
