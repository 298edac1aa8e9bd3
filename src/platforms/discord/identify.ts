import { setTimeout as sleep } from "node:timers/promises";
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from "discord.js";
import type { Log } from "../../platform.ts";

export interface IdentifyOptions {
  /** IDENTIFYs that are let through in `windowMs` before they are slowed down. */
  readonly burst?: number;
  readonly windowMs?: number;
  readonly firstDelayMs?: number;
  readonly longestDelayMs?: number;
}

const defaults: Required<IdentifyOptions> = { burst: 5, windowMs: 600_000, firstDelayMs: 30_000, longestDelayMs: 600_000 };

/**
 * Slows down logins to a gateway that keeps failing. discord.js asks every 6 s for ever, and after 1000 IDENTIFYs in a day
 * Discord resets the bot's token. https://docs.discord.com/developers/events/gateway#session-start-limit
 */
export function throttleIdentify(log: Log, maxConcurrency: number, options: IdentifyOptions = {}): IIdentifyThrottler {
  const { burst, windowMs, firstDelayMs, longestDelayMs } = { ...defaults, ...options };
  const discords = new SimpleIdentifyThrottler(maxConcurrency);
  let recent: number[] = [];
  return {
    waitForIdentify: async (shard, signal) => {
      recent = recent.filter((atMs) => atMs > Date.now() - windowMs);
      const excess = recent.length - burst;
      const delayMs = excess < 0 ? 0 : Math.min(longestDelayMs, firstDelayMs * 2 ** excess) * (0.75 + Math.random() / 4);
      // A shard may give up waiting and come back: what counts is the time since the last login, not since the call.
      const waitMs = (recent.at(-1) ?? 0) + delayMs - Date.now();
      if (delayMs > 0 && waitMs > 0) {
        log.warn("discord: the gateway keeps failing, waiting before the next login", {
          shard,
          logins: recent.length,
          waitMs: Math.round(waitMs),
        });
        await sleep(waitMs, undefined, { signal, ref: false });
      }
      await discords.waitForIdentify(shard, signal);
      recent.push(Date.now());
    },
  };
}
