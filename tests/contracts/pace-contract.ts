import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/digests/ledger.ts";
import { createPace, sweepPaces } from "../../src/digests/pace.ts";
import type { RunningPlatform } from "../../src/platform.ts";
import type { Database } from "../../src/storage/database.ts";
import type { TestDatabase } from "../storage/databases.ts";

/** Limits that several processes share, on every database. */
export function paceContract(make: () => Promise<TestDatabase>): void {
  let place: TestDatabase;
  let databases: Database[];
  let ledgers: Ledger[];
  let now = 1_790_000_000_000;

  beforeAll(async () => {
    place = await make();
    databases = await Promise.all([place.open(), place.open()]);
    ledgers = await Promise.all(databases.map((each) => openLedger(each, { clock: () => now })));
  });
  beforeEach(async () => {
    now = 1_790_000_000_000;
    await ledgers[0]?.tables.deleteFrom("paces").execute();
  });
  afterAll(async () => {
    await Promise.all((databases ?? []).map((each) => each.close()));
    await place?.drop();
  });

  const platforms = (pace: RunningPlatform["pace"]) => new Map([["chat", { pace } as RunningPlatform]]);
  /** Two processes; waiting moves the clock. */
  const both = (pace: RunningPlatform["pace"]) =>
    ledgers.map((ledger) =>
      createPace(ledger, platforms(pace), async (ms) => {
        now += ms;
      }),
    );
  const lane = (channel: string) => ({ platform: "chat", lane: `chat:${channel}` });

  test("a channel's pages are so many in so long, over all processes, and each waits for its turn", async () => {
    const [a, b] = both({ channel: { points: 2, durationMs: 1_000 } });
    const startMs = now;
    for (let index = 0; index < 3; index += 1) {
      expect(await a?.take(lane("1"))).toBe(0);
      expect(await b?.take(lane("1"))).toBe(0);
    }
    expect(now - startMs).toBe(2_000);
  });

  test("one channel's limit holds up no other; a token's holds up all", async () => {
    const [a] = both({ channel: { points: 1, durationMs: 60_000 }, token: { points: 3, durationMs: 60_000 } });
    expect(await a?.take(lane("1"))).toBe(0);
    expect(await a?.take(lane("2"))).toBe(0);
    expect(await a?.take(lane("3"))).toBe(0);
    expect(await a?.take(lane("4"))).toBe(60_000);
  });

  test("a turn that is far is put off, not waited for", async () => {
    const [a] = both({ channel: { points: 1, durationMs: 60_000 } });
    await a?.take(lane("1"));
    const startMs = now;
    expect(await a?.take(lane("1"))).toBe(60_000);
    expect(now).toBe(startMs);
  });

  test("a platform without limits of ours is not held up", async () => {
    const [a] = both(undefined);
    for (let index = 0; index < 20; index += 1) expect(await a?.take(lane("1"))).toBe(0);
  });

  test("too many refusals of a platform stop it for a while", async () => {
    const [a, b] = both(undefined);
    for (let index = 0; index < 500; index += 1) {
      expect(await a?.countRefusal("chat")).toBe(0);
      expect(await b?.countRefusal("chat")).toBe(0);
    }
    expect(await a?.countRefusal("chat")).toBe(600_000);
    expect(await a?.countRefusal("other")).toBe(0);
  });

  test("what nobody counts any more goes", async () => {
    const [a] = both({ channel: { points: 1, durationMs: 1_000 } });
    await a?.take(lane("1"));
    now += 3_600_000;
    const ledger = ledgers[0] as Ledger;
    await sweepPaces(ledger);
    expect(await ledger.tables.selectFrom("paces").selectAll().execute()).toEqual([]);
  });
}
