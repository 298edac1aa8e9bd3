import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import { claim, finish, type Ledger, openLedger } from "../../src/digests/ledger.ts";
import { planDue } from "../../src/digests/plan.ts";
import { type Scheduler, type SchedulerParts, startScheduler } from "../../src/digests/scheduler.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { addSubscription, configure, listSubscriptions, removeSubscription } from "../../src/digests/subscriptions.ts";
import type { DeliveryState } from "../../src/digests/tables.ts";
import { language } from "../../src/languages/en/index.ts";
import { type Post, type RunningPlatform, SendError } from "../../src/platform.ts";
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
const silentLog = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const leaseMs = 60_000;

/** What digests do on every database: the file and the server are tried with the same words. */
export function digestsContract(make: () => Promise<TestDatabase>): void {
  let place: TestDatabase;
  /** Two processes' views of one database. */
  let databases: Database[];
  let ledgers: Ledger[];
  let now: number;
  let schedulers: Scheduler[];
  /** What arrived on the platform: [channel, key]. */
  let arrived: [string, string][];
  let posts: Post[];
  let answer: (channel: string, post: Post) => void | Promise<void>;
  const at = (iso: string): number => Date.parse(iso);
  const ledger = (): Ledger => ledgers[0] as Ledger;

  beforeAll(async () => {
    place = await make();
    databases = await Promise.all([place.open(), place.open()]);
  });
  afterAll(async () => {
    await Promise.all((databases ?? []).map((each) => each.close()));
    await place?.drop();
  });
  beforeEach(async () => {
    now = at("2026-05-01T07:59:00Z");
    ledgers = await Promise.all(databases.map((each) => openLedger(each, { clock: () => now })));
    for (const table of ["subscriptions", "deliveries", "contents", "stops", "paces"] as const)
      await ledger().tables.deleteFrom(table).execute();
    schedulers = [];
    arrived = [];
    posts = [];
    answer = () => undefined;
  });
  afterEach(async () => {
    await Promise.all(schedulers.map((each) => each.stop()));
  });

  const chat: RunningPlatform = {
    name: "chat",
    state: () => "ready",
    send: async (channel, _brief, _language, post) => {
      posts.push(post);
      await post.before?.(0);
      await answer(channel, post);
      arrived.push([channel, post.key]);
      await post.after?.(0, `m${arrived.length}`, 1);
      return { messages: [`m${arrived.length}`] };
    },
    check: async () => [],
    stop: async () => undefined,
  };

  /** A process that runs digests; its timer never comes, the test asks. */
  async function run(more: Partial<SchedulerParts> & { readonly subscriptions?: readonly Subscription[] } = {}): Promise<Scheduler> {
    const { subscriptions = [subscription], ...parts } = more;
    await configure(parts.ledger ?? ledger(), subscriptions);
    const scheduler = startScheduler({
      ledger: ledger(),
      platforms: new Map([["chat", chat]]),
      languageFor: () => language,
      log: silentLog,
      owner: `process ${schedulers.length}`,
      leaseMs,
      most: 10,
      beat: "0 0 1 1 *",
      build: (due) => ({ brief, told: [due.instant], empty: false }),
      ...parts,
    });
    schedulers.push(scheduler);
    await scheduler.tick();
    return scheduler;
  }
  async function ticksAt(scheduler: Scheduler, ...instants: string[]): Promise<void> {
    for (const instant of instants) {
      now = at(instant);
      await scheduler.tick();
    }
  }
  async function restart(more: Parameters<typeof run>[0] = {}): Promise<Scheduler> {
    await schedulers.pop()?.stop();
    return run(more);
  }
  const states = async (): Promise<Record<string, DeliveryState>> =>
    Object.fromEntries(
      (await ledger().tables.selectFrom("deliveries").select(["key", "state"]).orderBy("key").execute()).map(({ key, state }) => [
        key,
        state,
      ]),
    );
  const rowOf = (key: string) => ledger().tables.selectFrom("deliveries").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
  const [keyA, keyB] = ["morning/2026-05-01T08:00:00.000Z/chat:a", "morning/2026-05-01T08:00:00.000Z/chat:b"];

  describe("in due time", () => {
    test("a digest that falls due is posted once to every target, and the ids are kept", async () => {
      await ticksAt(await run(), "2026-05-01T08:00:00Z", "2026-05-01T08:00:10Z", "2026-05-01T09:00:00Z");
      expect(arrived.toSorted()).toEqual([
        ["a", keyA],
        ["b", keyB],
      ]);
      expect(await rowOf(keyA)).toMatchObject({ state: "sent", open: 0, attempts: 1, messages: expect.stringMatching(/^\["m\d"\]$/u) });
    });

    test("a subscription seen for the first time posts nothing old", async () => {
      now = at("2026-05-01T08:00:30Z");
      await run();
      expect(arrived).toEqual([]);
    });

    test("a restart does not post it again", async () => {
      await ticksAt(await run(), "2026-05-01T08:00:00Z");
      await ticksAt(await restart(), "2026-05-01T08:00:20Z", "2026-05-01T08:01:00Z");
      expect(arrived).toHaveLength(2);
    });

    test("two processes post it once", async () => {
      const both = [await run(), await run({ ledger: ledgers[1] as Ledger })];
      for (const instant of ["2026-05-01T08:00:00Z", "2026-05-02T08:00:00Z", "2026-05-03T08:00:00Z"]) {
        now = at(instant);
        await Promise.all([...both, ...both].map((each) => each.tick()));
      }
      expect(arrived).toHaveLength(6);
      expect(new Set(arrived.map(([, key]) => key)).size).toBe(6);
    });

    test("one that fell due while nothing ran is posted once, late", async () => {
      await run();
      await ticksAt(await restart(), "2026-05-01T10:00:00Z", "2026-05-01T10:00:10Z");
      expect(arrived).toHaveLength(2);
    });

    test("missed for days: the latest is posted, the others are superseded, visibly", async () => {
      await run();
      await ticksAt(await restart(), "2026-05-03T10:00:00Z");
      expect(await states()).toEqual({
        [keyA]: "late",
        [keyB]: "late",
        "morning/2026-05-02T08:00:00.000Z/chat:a": "late",
        "morning/2026-05-02T08:00:00.000Z/chat:b": "late",
        "morning/2026-05-03T08:00:00.000Z/chat:a": "sent",
        "morning/2026-05-03T08:00:00.000Z/chat:b": "sent",
      });
      const long = { ...subscription, name: "long", deadlineMs: 30 * 86_400_000 };
      await ticksAt(await restart({ subscriptions: [long] }), "2026-05-06T10:00:00Z");
      expect((await states())["long/2026-05-04T08:00:00.000Z/chat:a"]).toBe("superseded");
    });

    test("with all, missed ones follow in order, one after the other in each channel", async () => {
      const all = { ...subscription, missed: "all" as const, deadlineMs: 30 * 86_400_000 };
      await run({ subscriptions: [all] });
      await ticksAt(await restart({ subscriptions: [all] }), "2026-05-05T10:00:00Z");
      const inA = arrived.filter(([channel]) => channel === "a").map(([, key]) => key);
      expect(inA).toHaveLength(5);
      expect(inA).toEqual(inA.toSorted());
    });

    test("with nothing new a silent digest posts nothing and is not due again; one that says so is posted", async () => {
      const build = () => ({ brief, told: [], empty: true });
      const silent = { subscriptions: [{ ...subscription, whenEmpty: "silent" as const }], build };
      await ticksAt(await run(silent), "2026-05-01T08:00:00Z", "2026-05-01T08:00:10Z");
      expect(arrived).toEqual([]);
      await ticksAt(await restart({ build }), "2026-05-02T08:00:00Z");
      expect(arrived).toHaveLength(2);
    });

    test("what was told is remembered over a restart", async () => {
      const seen: string[][] = [];
      const build: SchedulerParts["build"] = (due, told) => {
        seen.push([...told]);
        return { brief, told: [due.instant], empty: false };
      };
      await ticksAt(await run({ build }), "2026-05-01T08:00:00Z");
      await ticksAt(await restart({ build }), "2026-05-02T08:00:00Z");
      expect(seen).toEqual([[], ["2026-05-01T08:00:00.000Z"]]);
    });

    test("one that cannot be built holds up no other, and is built later", async () => {
      let broken = true;
      const build: SchedulerParts["build"] = ({ subscription: { name } }) => {
        if (name === "evening" && broken) throw new Error("a fault");
        return { brief, told: [], empty: false };
      };
      const both = [subscription, { ...subscription, name: "evening", language: "es" }];
      const scheduler = await run({ build, subscriptions: both });
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(arrived).toHaveLength(2);
      broken = false;
      await ticksAt(scheduler, "2026-05-01T08:02:00Z");
      expect(arrived).toHaveLength(4);
    });

    test("its words are frozen when it is planned", async () => {
      answer = () => {
        throw new SendError("unavailable", "500");
      };
      const titles: string[] = [];
      const listening: RunningPlatform = {
        ...chat,
        send: (channel, sent, ...rest) => {
          titles.push(sent.title);
          return chat.send(channel, sent, ...rest);
        },
      };
      const parts = {
        platforms: new Map([["chat", listening]]),
        subscriptions: [{ ...subscription, targets: subscription.targets.slice(0, 1) }],
      };
      await ticksAt(
        await run({ ...parts, build: () => ({ brief: { ...brief, title: "before" }, told: [], empty: false }) }),
        "2026-05-01T08:00:00Z",
      );
      answer = () => undefined;
      const after = { ...parts, build: () => ({ brief: { ...brief, title: "after" }, told: [], empty: false }) };
      await ticksAt(await restart(after), "2026-05-01T08:10:00Z");
      expect(titles).toEqual(["before", "before"]);
    });

    test("spread targets come at their own minute", async () => {
      const targets = Array.from({ length: 20 }, (_, index) => ({ platform: "chat", channel: `c${index}` }));
      const spread = { ...subscription, targets, spreadMs: 600_000 };
      const scheduler = await run({ subscriptions: [spread] });
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(arrived.length).toBeLessThan(5);
      await ticksAt(scheduler, "2026-05-01T08:05:00Z");
      expect(arrived.length).toBeGreaterThan(4);
      expect(arrived.length).toBeLessThan(16);
      await ticksAt(scheduler, "2026-05-01T08:10:00Z");
      expect(arrived).toHaveLength(20);
    });
  });

  describe("when something goes wrong", () => {
    test("one channel's failure is that channel's alone, and is tried again", async () => {
      answer = (channel) => {
        if (channel === "a") throw new SendError("unavailable", "500");
      };
      const scheduler = await run();
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(arrived.map(([channel]) => channel)).toEqual(["b"]);
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T08:00:10Z"); // before its wait is over
      expect(arrived).toHaveLength(1);
      await ticksAt(scheduler, "2026-05-01T08:01:00Z", "2026-05-01T08:02:00Z");
      expect(arrived.map(([channel]) => channel)).toEqual(["b", "a"]);
    });

    test("a later digest waits for an earlier one of its channel, and not for another channel's", async () => {
      answer = (channel) => {
        if (channel === "a") throw new SendError("unavailable", "500");
      };
      const hourly = { ...subscription, cron: "0 * * * *" };
      const scheduler = await run({ subscriptions: [hourly] });
      await ticksAt(scheduler, "2026-05-01T08:00:00Z", "2026-05-01T09:00:00Z");
      expect(arrived.map(([channel]) => channel)).toEqual(["b", "b"]);
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T09:30:00Z");
      expect(arrived.slice(2)).toEqual([
        ["a", keyA],
        ["a", "morning/2026-05-01T09:00:00.000Z/chat:a"],
      ]);
    });

    test("a wait that the platform asks for is kept, over a restart, and is bounded", async () => {
      answer = (channel) => {
        throw new SendError("rate-limited", "429", { retryAfterMs: channel === "a" ? 90_000 : 30 * 86_400_000 });
      };
      await ticksAt(await run(), "2026-05-01T08:00:00Z");
      answer = () => undefined;
      const scheduler = await restart();
      await ticksAt(scheduler, "2026-05-01T08:01:29Z");
      expect(arrived).toEqual([]);
      await ticksAt(scheduler, "2026-05-01T08:01:30Z");
      expect(arrived).toHaveLength(1);
      await ticksAt(scheduler, "2026-05-01T09:00:00Z");
      expect(arrived).toHaveLength(2);
    });

    test("a refused target is given up, not tried again, and says why", async () => {
      let tries = 0;
      answer = (channel) => {
        if (channel === "a") {
          tries++;
          throw new SendError("refused", "the channel is gone");
        }
      };
      await ticksAt(await run(), "2026-05-01T08:00:00Z", "2026-05-01T08:30:00Z");
      expect(tries).toBe(1);
      expect(await rowOf(keyA)).toMatchObject({ state: "dead", detail: "the channel is gone", open: 0 });
    });

    test("after an outcome that is not known the platform is asked before it is posted again", async () => {
      answer = (channel) => {
        if (channel === "a") throw new SendError("unknown-outcome", "the answer was lost");
      };
      const scheduler = await run();
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(await rowOf(keyA)).toMatchObject({ state: "unknown", open: 1 });
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T08:01:00Z");
      const tries = posts.filter(({ key }) => key === keyA);
      expect(tries.map(({ doubtfulSince }) => doubtfulSince)).toEqual([undefined, at("2026-05-01T08:00:00Z")]);
      expect(await rowOf(keyA)).toMatchObject({ state: "sent", open: 0, doubtful: 0 });
    });

    test("where nobody may look it is held for an admin, and holds up nothing", async () => {
      answer = (channel) => {
        if (channel === "a") throw new SendError("cannot-look", "may have been posted");
      };
      const scheduler = await run({ subscriptions: [{ ...subscription, cron: "0 * * * *" }] });
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(await rowOf(keyA)).toMatchObject({ state: "unknown", open: 0, detail: "may have been posted" });
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T09:00:00Z");
      expect(arrived.filter(([channel]) => channel === "a")).toHaveLength(1);
    });

    test("what a process was posting when it was killed is looked for by another, once its lease has ended", async () => {
      await run();
      await schedulers.pop()?.stop();
      now = at("2026-05-01T08:00:00Z");
      await planDue({ ledger: ledger(), log: silentLog, build: () => ({ brief, told: [], empty: false }) });
      const [mine] = await claim(ledger(), { owner: "killed", leaseMs, most: 1, platforms: ["chat"] });
      const scheduler = await run();
      await ticksAt(scheduler, "2026-05-01T08:00:30Z");
      expect(arrived.map(([, key]) => key)).not.toContain(mine?.key);
      await ticksAt(scheduler, "2026-05-01T08:01:01Z");
      expect(arrived).toHaveLength(2);
      expect(posts.find(({ key }) => key === mine?.key)?.doubtfulSince).toBe(at("2026-05-01T08:00:00Z"));
    });

    test("who lost its lease writes nothing", async () => {
      await run();
      await schedulers.pop()?.stop();
      now = at("2026-05-01T08:00:00Z");
      await planDue({ ledger: ledger(), log: silentLog, build: () => ({ brief, told: [], empty: false }) });
      const options = { owner: "frozen", leaseMs, most: 1, platforms: ["chat"] };
      const [mine] = await claim(ledger(), options);
      if (mine === undefined) throw new Error("nothing was claimed");
      now += leaseMs + 1;
      const [theirs] = (await claim(ledgers[1] as Ledger, { ...options, most: 9 })).filter(({ key }) => key === mine.key);
      expect(theirs).toMatchObject({ fence: mine.fence + 1, isDoubtful: true });
      expect(await finish(ledger(), mine, { state: "dead" }, [])).toBe(false);
      expect((await rowOf(mine.key)).state).toBe("sending");
    });

    test("it is given up past its deadline, and a page that may be there is looked for first", async () => {
      answer = (channel) => {
        throw new SendError(channel === "a" ? "unavailable" : "unknown-outcome", "down");
      };
      const scheduler = await run();
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T14:00:01Z");
      expect(await states()).toEqual({ [keyA]: "late", [keyB]: "sent" });
    });

    test("a wrong token gives nothing up", async () => {
      answer = () => {
        throw new SendError("refused", "the token was revoked", { refused: "token" });
      };
      const scheduler = await run();
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      answer = () => undefined;
      await ticksAt(scheduler, "2026-05-01T10:00:00Z");
      expect(arrived).toHaveLength(2);
    });

    test("pages that are there are not posted again after a failure in the middle", async () => {
      const pages = ["1", "2", "3"];
      const shown: string[] = [];
      let failAt: string | undefined = "3";
      const book: RunningPlatform = {
        ...chat,
        send: async (_channel, _brief, _language, post) => {
          const messages = [...post.posted];
          for (const [index, page] of pages.entries()) {
            if (index < post.posted.length) continue;
            await post.before?.(index);
            if (page === failAt) throw new SendError("unavailable", "down");
            shown.push(page);
            messages.push(`m${page}`);
            await post.after?.(index, `m${page}`, pages.length);
          }
          return { messages };
        },
      };
      const parts = {
        platforms: new Map([["chat", book]]),
        subscriptions: [{ ...subscription, targets: subscription.targets.slice(0, 1) }],
      };
      await ticksAt(await run(parts), "2026-05-01T08:00:00Z");
      failAt = undefined;
      // Past its deadline all the same: no channel is left with half a digest.
      await ticksAt(await restart(parts), "2026-05-01T15:00:00Z");
      expect(shown).toEqual(["1", "2", "3"]);
      expect(await rowOf(keyA)).toMatchObject({ state: "sent", messages: '["m1","m2","m3"]' });
    });

    test("stopping lets a post that runs end, and begins no other", async () => {
      let release: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => {
        answer = () => {
          resolve();
          return new Promise<void>((done) => {
            release = done;
          });
        };
      });
      const scheduler = await run({ most: 1 });
      now = at("2026-05-01T08:00:00Z");
      const ticking = scheduler.tick();
      await begun;
      const stopping = scheduler.stop();
      release();
      await Promise.all([ticking, stopping]);
      schedulers.pop();
      expect(arrived).toHaveLength(1);
      expect(Object.values(await states()).toSorted()).toEqual(["planned", "sent"]);
    });
  });

  describe("subscriptions", () => {
    test("one that is added is listed and posted, one that is removed is not", async () => {
      const scheduler = await run({ subscriptions: [] });
      await addSubscription(ledgers[1] as Ledger, subscription);
      expect(await listSubscriptions(ledger())).toEqual([{ subscription, source: "store", until: now }]);
      await ticksAt(scheduler, "2026-05-01T08:00:00Z");
      expect(arrived).toHaveLength(2);
      await removeSubscription(ledger(), "morning");
      await ticksAt(scheduler, "2026-05-02T08:00:00Z");
      expect(arrived).toHaveLength(2);
      expect(await listSubscriptions(ledger())).toEqual([]);
    });

    test("a name is taken once; one of the environment is not removed here", async () => {
      await configure(ledger(), [subscription]);
      await expect(addSubscription(ledger(), subscription)).rejects.toThrow("already");
      await expect(removeSubscription(ledger(), "morning")).rejects.toThrow("environment");
      await expect(removeSubscription(ledger(), "evening")).rejects.toThrow("No digest");
    });

    test("one whose schedule changes posts nothing old; one that is taken out posts nothing; one that returns starts from now", async () => {
      await configure(ledger(), [subscription]);
      now = at("2026-05-01T09:00:00Z");
      await ticksAt(await run({ subscriptions: [{ ...subscription, cron: "30 8 * * *" }] }), "2026-05-01T09:00:00Z");
      await ticksAt(await restart({ subscriptions: [] }), "2026-05-02T09:00:00Z");
      await ticksAt(await restart({ subscriptions: [{ ...subscription, cron: "30 8 * * *" }] }), "2026-05-02T09:10:00Z");
      expect(arrived).toEqual([]);
      await ticksAt(schedulers.at(-1) as Scheduler, "2026-05-03T08:30:00Z");
      expect(arrived).toHaveLength(2);
    });

    test("another version of the zone database works its next instants out anew", async () => {
      await configure(ledger(), [subscription]);
      await ledger()
        .tables.updateTable("subscriptions")
        .set({ zones: "1970a", wake_at: at("2030-01-01T00:00:00Z") })
        .execute();
      await ticksAt(await run(), "2026-05-01T08:00:00Z");
      expect(arrived).toHaveLength(2);
    });
  });
}
