import Keyv from "keyv";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import type { Delivery } from "../../src/digests/delivery.ts";
import { cancelDelivery, findDelivery, listDeliveries, listStops, redriveDead, retryDelivery, trouble } from "../../src/digests/desk.ts";
import { claim, finish, type Ledger, openLedger } from "../../src/digests/ledger.ts";
import { moveKeyvLedger } from "../../src/digests/move.ts";
import { planNotices } from "../../src/digests/notices.ts";
import { planOnce } from "../../src/digests/plan-once.ts";
import { resume, stop } from "../../src/digests/stops.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { configure, listSubscriptions } from "../../src/digests/subscriptions.ts";
import { language } from "../../src/languages/en/index.ts";
import type { Database } from "../../src/storage/database.ts";
import type { TestDatabase } from "../storage/databases.ts";

const brief: Brief = { command: "digest", locale: "en", title: "Digest", blocks: [], actions: [], data: {} };
const subscription: Subscription = {
  name: "morning",
  cron: "0 8 * * *",
  timeZone: "UTC",
  targets: [
    { platform: "chat", channel: "a" },
    { platform: "chat", channel: "b" },
  ],
  language: "en",
  period: "24h",
  whenEmpty: "say",
  deadlineMs: 6 * 3_600_000,
};
const hourMs = 3_600_000;
const eight = Date.parse("2026-05-01T08:00:00Z");
const keyOf = (channel: string, iso = "2026-05-01T08:00:00.000Z") => `morning/${iso}/chat:${channel}`;

/** What admins see and do, and what they are told, on every database. */
export function deskContract(make: () => Promise<TestDatabase>): void {
  let place: TestDatabase;
  let database: Database;
  let ledger: Ledger;
  let now = eight;

  beforeAll(async () => {
    place = await make();
    database = await place.open();
    ledger = await openLedger(database, { clock: () => now });
  });
  afterAll(async () => {
    await database?.close();
    await place?.drop();
  });
  beforeEach(async () => {
    now = eight;
    for (const table of ["subscriptions", "deliveries", "contents", "stops", "paces"] as const)
      await ledger.tables.deleteFrom(table).execute();
    await planOnce(ledger, subscription, { instant: eight, built: { brief, told: [], empty: false } });
  });

  const claimAll = (): Promise<readonly Delivery[]> =>
    claim(ledger, { owner: "test", leaseMs: 60_000, most: 9, platforms: ["chat", "admin"] });
  const giveUp = async (state: "dead" | "unknown" | "late", detail: string): Promise<void> => {
    for (const delivery of await claimAll()) await finish(ledger, delivery, { state, detail, isDoubtful: state === "unknown" }, []);
  };
  const state = async (channel: string): Promise<string> => (await findDelivery(ledger, keyOf(channel))).state;

  describe("the desk", () => {
    test("lists what needs an admin, and all when asked", async () => {
      expect(await listDeliveries(ledger, { states: trouble })).toEqual([]);
      await giveUp("dead", "the channel is gone");
      expect(await listDeliveries(ledger, { states: trouble })).toHaveLength(2);
      expect(await listDeliveries(ledger, { lane: "chat:a" })).toMatchObject([{ state: "dead", detail: "the channel is gone" }]);
      expect(await listDeliveries(ledger, { digest: "evening" })).toEqual([]);
    });

    test("finds one by a part of its key or the id of a message; not by what fits several or none", async () => {
      const [first] = await claimAll();
      if (first === undefined) throw new Error("nothing was claimed");
      await finish(ledger, first, { state: "sent" }, ["1700000000.000100"]);
      expect((await findDelivery(ledger, "1700000000.000100")).key).toBe(first.key);
      expect((await findDelivery(ledger, "chat:b")).channel).toBe("b");
      await expect(findDelivery(ledger, "morning")).rejects.toThrow("More than one");
      await expect(findDelivery(ledger, "%")).rejects.toThrow("No delivery");
    });

    test("tries again what was given up; what may be there is looked for first", async () => {
      await giveUp("unknown", "may have been posted");
      now += 24 * hourMs;
      await retryDelivery(ledger, await findDelivery(ledger, keyOf("a")), { withinMs: hourMs });
      expect(await claimAll()).toMatchObject([{ key: keyOf("a"), isDoubtful: true, whenUnsure: "hold", giveUpAt: now + hourMs }]);
    });

    test("does not try again what was posted or waits", async () => {
      await expect(retryDelivery(ledger, await findDelivery(ledger, keyOf("a")), { withinMs: hourMs })).rejects.toThrow("planned");
    });

    test("tries all dead ones again, of a target alone if asked", async () => {
      await giveUp("dead", "gone");
      expect(await redriveDead(ledger, { lane: "chat:a" }, hourMs)).toBe(1);
      expect([await state("a"), await state("b")]).toEqual(["planned", "dead"]);
      expect(await redriveDead(ledger, {}, hourMs)).toBe(1);
    });

    test("cancels what waits, not what is being posted", async () => {
      await cancelDelivery(ledger, await findDelivery(ledger, keyOf("a")));
      expect(await state("a")).toBe("cancelled");
      expect((await claimAll()).map(({ channel }) => channel)).toEqual(["b"]);
      await expect(cancelDelivery(ledger, await findDelivery(ledger, keyOf("b")))).rejects.toThrow("sending");
    });
  });

  describe("stops", () => {
    const refusal = { refused: "target", message: "the channel is gone" } as const;

    test("a target that refused is left alone for an hour, then two, and no other is", async () => {
      expect(await stop(ledger, { lane: "chat:a", platform: "chat" }, refusal)).toEqual({ lane: "chat:a", reason: refusal.message });
      expect((await claimAll()).map(({ channel }) => channel)).toEqual(["b"]);
      now += hourMs;
      expect((await claimAll()).map(({ channel }) => channel)).toContain("a");
      expect(await stop(ledger, { lane: "chat:a", platform: "chat" }, refusal)).toBeDefined();
      expect(await listStops(ledger)).toMatchObject([{ lane: "chat:a", until: now + 2 * hourMs }]);
    });

    test("a token that was refused stops its platform; a message that was refused stops nothing", async () => {
      await stop(ledger, { lane: "chat:a", platform: "chat" }, { ...refusal, refused: "message" });
      expect(await listStops(ledger)).toEqual([]);
      await stop(ledger, { lane: "chat:a", platform: "chat" }, { ...refusal, refused: "token" });
      expect(await claimAll()).toEqual([]);
      expect(await resume(ledger, "chat:*")).toBe(true);
      expect(await claimAll()).toHaveLength(2);
      expect(await resume(ledger, "chat:*")).toBe(false);
    });

    test("many that refuse at once are one stop", async () => {
      const stopped = await Promise.all([1, 2, 3].map(() => stop(ledger, { lane: "chat:a", platform: "chat" }, refusal)));
      expect(stopped.filter((each) => each !== undefined)).toHaveLength(1);
    });
  });

  describe("notices", () => {
    const parts = { targets: [{ platform: "admin", channel: "x" }], language };
    const notices = async () => (await claimAll()).filter(({ digest }) => digest === "notice");

    test("what went wrong together is told together, once", async () => {
      await giveUp("dead", "the channel is gone");
      await stop(ledger, { lane: "chat:a", platform: "chat" }, { refused: "target", message: "the channel is gone" });
      await planNotices(ledger, parts);
      expect(await notices()).toEqual([]);
      now += 10_000;
      await planNotices(ledger, parts);
      const [notice, ...more] = await notices();
      expect(more).toEqual([]);
      expect(notice?.lane).toBe("admin:x");
      const words = JSON.stringify(notice?.brief?.blocks);
      expect(words).toContain("is not posted to any more");
      expect(words).toContain(`dateline deliveries why ${keyOf("a")}`.slice(0, 30));
      now += 3_600_000;
      await planNotices(ledger, parts);
      expect((await notices()).filter(({ key }) => key !== notice?.key)).toEqual([]);
    });

    test("nobody is told where nobody asked, nor of what is a day old, nor of notices themselves", async () => {
      await giveUp("dead", "gone");
      now += 10_000;
      await planNotices(ledger, { ...parts, targets: [] });
      expect(await notices()).toEqual([]);
      now += 25 * hourMs;
      await planNotices(ledger, parts);
      expect(await notices()).toEqual([]);
    });
  });

  describe("an earlier version's Keyv", () => {
    const old = (channel: string, more: object) => [
      `delivery/${keyOf(channel, "2026-04-30T08:00:00.000Z")}`,
      JSON.stringify({
        ...{ digest: "morning", instant: "2026-04-30T08:00:00.000Z", target: { platform: "chat", channel }, language: "en", brief },
        ...{ attempts: 1, notBefore: "2026-04-30T08:00:00.000Z", giveUpAt: "2026-04-30T20:00:00.000Z" },
        ...more,
      }),
    ];
    const keyv = async (entries: readonly (readonly string[])[]) => {
      const store = new Keyv<string>({ store: new Map() });
      for (const [key = "", value = ""] of entries) await store.set(key, value);
      return store;
    };

    test("is taken over once: what was posted is not posted again, what waits is, and what was told stays told", async () => {
      const digests = await keyv([
        old("a", { state: "sent", messages: ["m1"] }),
        old("b", { state: "planned" }),
        old("c", { state: "sending", startedAt: "2026-04-30T08:00:01.000Z" }),
        old("d", { state: "failed", detail: "gone" }),
        ["progress/morning", JSON.stringify({ until: "2026-04-30T08:00:00.000Z" })],
        ["told/morning", JSON.stringify(["e1", "e2"])],
      ]);
      const stores = { digests, memory: await keyv([]) };
      await ledger.tables.deleteFrom("deliveries").execute();
      expect(await moveKeyvLedger(ledger, stores)).toBe(4);
      expect(await moveKeyvLedger(ledger, stores)).toBe(0);
      await configure(ledger, [subscription]);
      expect(await listSubscriptions(ledger)).toMatchObject([{ source: "env", until: Date.parse("2026-04-30T08:00:00Z") }]);
      const told = await ledger.tables.selectFrom("subscriptions").select("told").executeTakeFirstOrThrow();
      expect(JSON.parse(told.told)).toEqual(["e1", "e2"]);
      expect((await claimAll()).map(({ channel, isDoubtful }) => [channel, isDoubtful]).sort()).toEqual([
        ["b", false],
        ["c", true],
      ]);
      expect((await findDelivery(ledger, "chat:a")).messages).toBe('["m1"]');
      expect((await findDelivery(ledger, "chat:d")).state).toBe("dead");
    });

    test("a folder without one changes nothing", async () => {
      expect(await moveKeyvLedger(ledger, { digests: await keyv([]), memory: await keyv([]) })).toBe(0);
    });
  });
}
