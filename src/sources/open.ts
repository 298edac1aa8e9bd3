import { setTimeout as wait } from "node:timers/promises";
import { type Client, openClient } from "./client.ts";
import { createFetcher, type Fetcher } from "./fetch.ts";
import { createPace } from "./hosts.ts";
import { createRobots } from "./robots.ts";
import { type SourceSettings, userAgent } from "./settings.ts";

export interface Web {
  readonly fetcher: Fetcher;
  /** Throws an `AddressError` for what would not be fetched. */
  readonly check: Client["check"];
  close(): Promise<void>;
}

/** The way out to the web: the one client of the process with its manners. */
export function openWeb(settings: SourceSettings, version: string): Web {
  const client = openClient({ userAgent: userAgent(version, settings.contact), allowedHosts: settings.allowedHosts });
  const now = () => Date.now();
  const pace = createPace({ now, wait: (ms) => wait(ms) });
  return {
    fetcher: createFetcher({ client, pace, robots: createRobots({ client, now }), now }),
    check: client.check,
    close: client.close,
  };
}
