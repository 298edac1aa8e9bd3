import robotsParser from "robots-parser";
import { AddressError } from "./addresses.ts";
import type { Client } from "./client.ts";

/** What a site asks of robots. */
export interface Manners {
  isAllowed(url: URL): boolean;
  readonly pauseMs?: number;
}

export interface RobotsOptions {
  readonly client: Client;
  readonly now: () => number;
}

export interface Robots {
  of(url: URL, isOwn?: boolean): Promise<Manners>;
}

/** The name that robots.txt files know us by. */
const robotName = "Dateline";
// The types of the library hide its one function.
const parseRobots = robotsParser as unknown as (address: string, text: string) => Rules;
interface Rules {
  isAllowed(address: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}
const keptMs = 12 * 3_600_000;
const keptFailureMs = 10 * 60_000;
const mostHops = 5;
const longestFile = 500 * 1024;
const longestPauseMs = 60_000;
const mostSites = 1_000;

/** Reads robots.txt once a site and half a day. None, or one that may not be read, allows all; a site that fails to answer allows nothing for a while (RFC 9309, 2.3.1). Throws an `AddressError`. */
export function createRobots({ client, now }: RobotsOptions): Robots {
  const known = new Map<string, { readonly manners: Promise<Manners>; until: number }>();
  return {
    of: (url, isOwn = true) => {
      // A stranger's page may not learn what a host of one's own allows.
      const key = `${isOwn} ${url.origin}`;
      const found = known.get(key);
      if (found !== undefined && found.until > now()) return found.manners;
      known.delete(key);
      for (const oldest of known.keys()) if (known.size >= mostSites) known.delete(oldest);
      const entry = { manners: read(client, url.origin, isOwn), until: now() + keptMs };
      known.set(key, entry);
      entry.manners.then(
        (manners) => {
          if (manners === closedSite) entry.until = now() + keptFailureMs;
        },
        () => known.delete(key),
      );
      return entry.manners;
    },
  };
}

const openSite: Manners = { isAllowed: () => true };
const closedSite: Manners = { isAllowed: () => false };

async function read(client: Client, origin: string, isOwn: boolean): Promise<Manners> {
  let address = `${origin}/robots.txt`;
  try {
    for (let hop = 0; hop <= mostHops; hop++) {
      const { status, headers, body } = await client.ask(address, { headers: { accept: "text/plain, */*;q=0.1" }, isOwn });
      if (status >= 200 && status < 300) return manners(`${origin}/robots.txt`, body);
      if (status >= 300 && status < 400 && headers.location !== undefined) address = new URL(headers.location, address).href;
      else return status >= 500 || status === 429 ? closedSite : openSite;
    }
    return openSite;
  } catch (error) {
    if (error instanceof AddressError) throw error;
    return closedSite;
  }
}

function manners(address: string, body: Uint8Array): Manners {
  const text = new TextDecoder().decode(body.subarray(0, longestFile));
  // A page that says "not found" with a good status is no list of rules.
  if (/^\s*<(?:!doctype|html)/iu.test(text)) return openSite;
  const robots = parseRobots(address, text);
  const delay = robots.getCrawlDelay(robotName);
  return {
    isAllowed: (url) => robots.isAllowed(url.href, robotName) ?? true,
    ...(delay === undefined || !(delay > 0) ? {} : { pauseMs: Math.min(delay * 1_000, longestPauseMs) }),
  };
}
