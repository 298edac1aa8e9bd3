import type { Config } from "../config.ts";
import type { Platform } from "../platform.ts";
import { loadPlatform, platformNames } from "../registry.ts";

export interface Configured {
  readonly platform: Platform;
  readonly settings: unknown;
}

/** The platforms that the environment configures, in the order of their names. Throws `UserError` for a bad value. */
export async function configuredPlatforms({ environment }: Pick<Config, "environment">): Promise<Configured[]> {
  const found: Configured[] = [];
  for (const name of platformNames()) {
    const platform = await loadPlatform(name);
    const settings = platform.readSettings(environment);
    if (settings !== undefined) found.push({ platform, settings });
  }
  return found;
}
