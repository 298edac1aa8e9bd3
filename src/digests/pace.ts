import { sql } from "kysely";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Rate, RunningPlatform } from "../platform.ts";
import type { Delivery } from "./delivery.ts";
import type { Ledger } from "./ledger.ts";
import type { PaceRow } from "./tables.ts";

/** Longer waits give the delivery back, for others to go on. */
const longestWaitMs = 5_000;

export interface Pace {
  /** Takes a page's turn; gives how long to put it off where its turn is far. */
  take(delivery: Pick<Delivery, "platform" | "lane">): Promise<number>;
  /** Counts a request that the platform refused; gives how long to send none where there were too many. */
  countRefusal(platform: string): Promise<number>;
}

/** Discord bans an address after 10,000 refused requests in ten minutes; it stops long before. */
const refusals: Rate = { points: 1_000, durationMs: 600_000 };

/** How fast may be posted, counted over all processes that share the store. */
export function createPace(ledger: Ledger, platforms: ReadonlyMap<string, RunningPlatform>, wait: (ms: number) => Promise<void>): Pace {
  const limiters = new Map<string, StoredLimiter>();
  const limiterOf = (name: string, { points, durationMs }: Rate): StoredLimiter => {
    const known = limiters.get(name) ?? new StoredLimiter(ledger, name, { points, durationMs });
    limiters.set(name, known);
    return known;
  };
  /** 0, or how long until there are points again. */
  const consume = async (limiter: StoredLimiter, key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return Math.max(1, reason.msBeforeNext);
      throw reason;
    }
  };
  return {
    take: async ({ platform, lane }) => {
      const { channel, token } = platforms.get(platform)?.pace ?? {};
      const limits: readonly (readonly [StoredLimiter, string])[] = [
        ...(channel === undefined ? [] : [[limiterOf("channel", channel), lane] as const]),
        ...(token === undefined ? [] : [[limiterOf("token", token), platform] as const]),
      ];
      let waitedMs = 0;
      for (const [limiter, key] of limits) {
        for (;;) {
          const needsMs = await consume(limiter, key);
          if (needsMs === 0) break;
          if (waitedMs + needsMs > longestWaitMs) return needsMs;
          waitedMs += needsMs;
          await wait(needsMs);
        }
      }
      return 0;
    },
    countRefusal: (platform) => consume(limiterOf("refused", refusals), platform),
  };
}

/** The library's limiter over our own tables, on both databases: its stores are each for one driver, so their statements are replaced. */
class StoredLimiter extends RateLimiterPostgres {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger, keyPrefix: string, { points, durationMs }: Rate) {
    super({
      keyPrefix,
      points,
      duration: durationMs / 1_000,
      storeClient: {},
      storeType: "client",
      tableCreated: true,
      clearExpiredByTimeout: false,
    });
    this.#ledger = ledger;
  }

  /** Adds points to a key whose time runs, else begins anew; one statement, so that processes do not overlook each other. */
  async _upsert(key: string, points: number, durationMs: number, forceExpire = false): Promise<PaceRow> {
    const { tables, clock } = this.#ledger;
    const now = clock();
    const goesOn = forceExpire ? sql<boolean>`1 = 0` : sql<boolean>`paces.ends_at > ${now}`;
    const { rows } = await sql<PaceRow>`insert into paces (key, points, ends_at) values (${key}, ${points}, ${now + durationMs})
      on conflict (key) do update set
        points = case when ${goesOn} then paces.points + excluded.points else excluded.points end,
        ends_at = case when ${goesOn} then paces.ends_at else excluded.ends_at end
      returning key, points, ends_at`.execute(tables);
    const [row] = rows;
    if (row === undefined) throw new Error("digests: the limit of posts could not be counted");
    return row;
  }

  async _get(key: string): Promise<PaceRow | undefined> {
    const { tables, clock } = this.#ledger;
    return tables.selectFrom("paces").selectAll().where("key", "=", key).where("ends_at", ">", clock()).executeTakeFirst();
  }

  async _delete(key: string): Promise<boolean> {
    return (await this.#ledger.tables.deleteFrom("paces").where("key", "=", key).executeTakeFirst()).numDeletedRows > 0n;
  }

  _getRateLimiterRes(_key: string, changed: number, { points, ends_at }: PaceRow): RateLimiterRes {
    return new RateLimiterRes(Math.max(this.points - points, 0), Math.max(ends_at - this.#ledger.clock(), 0), points, changed === points);
  }
}

/** What nobody counts any more goes. */
export async function sweepPaces({ tables, clock }: Ledger): Promise<void> {
  await tables
    .deleteFrom("paces")
    .where("ends_at", "<", clock() - refusals.durationMs)
    .execute();
}
