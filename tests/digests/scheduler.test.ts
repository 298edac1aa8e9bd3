import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import { openLedger } from "../../src/digests/ledger.ts";
import { type Scheduler, type SchedulerParts, startScheduler } from "../../src/digests/scheduler.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { language } from "../../src/languages/en/index.ts";
import { type RunningPlatform, SendError } from "../../src/platform.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";

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

let folder: string;
let storage: Storage;
let now: string;
let scheduler: Scheduler | undefined;
/** What arrived on the platform: [channel, key]. */
let arrived: [string, string][];
let answer: (channel: string, key: string) => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-digests-"));
  storage = openStorage(folder);
  arrived = [];
  answer = () => undefined;
});
afterEach(async () => {
  await scheduler?.stop();
  scheduler = undefined;
  await storage.close();
  rmSync(folder, { recursive: true });
});

const chat: RunningPlatform = {
  name: "chat",
  state: () => "ready",
  send: async (channel, _brief, _language, key) => {
    answer(channel, key);
    arrived.push([channel, key]);
    return { messages: [`m${arrived.length}`] };
  },
  check: async () => [],
  stop: async () => undefined,
};

function run(more: Partial<SchedulerParts> = {}): Scheduler {
  scheduler = startScheduler({
    subscriptions: [subscription],
    ledger: openLedger(storage.digests),
    platforms: new Map([["chat", chat]]),
    languageFor: () => language,
    now: () => now,
    log: silentLog,
    build: (due) => ({ brief, told: [due.instant], empty: false }),
    onPosted: () => undefined,
    ...more,
  });
  return scheduler;
}
async function restart(more: Partial<SchedulerParts> = {}): Promise<Scheduler> {
  await scheduler?.stop();
  await storage.close();
  storage = openStorage(folder);
  return run(more);
}
async function ticksAt(each: Scheduler, ...instants: string[]): Promise<void> {
  for (const instant of instants) {
    now = instant;
    await each.tick();
  }
}

test("a digest that falls due is posted once to every target", async () => {
  await ticksAt(run(), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z", "2026-05-01T08:00:10.000Z", "2026-05-01T09:00:00.000Z");
  expect(arrived).toEqual([
    ["a", "morning/2026-05-01T08:00:00.000Z/chat:a"],
    ["b", "morning/2026-05-01T08:00:00.000Z/chat:b"],
  ]);
});

test("a restart does not post it again", async () => {
  await ticksAt(run(), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z");
  await ticksAt(await restart(), "2026-05-01T08:00:20.000Z", "2026-05-01T08:01:00.000Z");
  expect(arrived).toHaveLength(2);
});

test("one that fell due while the process was down is posted once, late", async () => {
  await ticksAt(run(), "2026-05-01T07:59:00.000Z");
  await ticksAt(await restart(), "2026-05-01T10:00:00.000Z", "2026-05-01T10:00:10.000Z");
  expect(arrived.map(([channel]) => channel)).toEqual(["a", "b"]);
});

test("one channel's failure is that channel's alone, and is tried again", async () => {
  answer = (channel) => {
    if (channel === "a") throw new SendError("unavailable", "500");
  };
  const each = run();
  await ticksAt(each, "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z");
  expect(arrived.map(([channel]) => channel)).toEqual(["b"]);
  answer = () => undefined;
  await ticksAt(each, "2026-05-01T08:00:10.000Z"); // before its wait is over
  expect(arrived).toHaveLength(1);
  await ticksAt(each, "2026-05-01T08:01:00.000Z", "2026-05-01T08:02:00.000Z");
  expect(arrived.map(([channel]) => channel)).toEqual(["b", "a"]);
});

test("a planned delivery outlives a restart", async () => {
  answer = () => {
    throw new SendError("rate-limited", "429", { retryAfterMs: 1_000 });
  };
  await ticksAt(run(), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z");
  answer = () => undefined;
  await ticksAt(await restart(), "2026-05-01T08:00:05.000Z");
  expect(arrived).toHaveLength(2);
});

test("a refused target is given up, not tried again", async () => {
  let tries = 0;
  answer = (channel) => {
    if (channel === "a") {
      tries++;
      throw new SendError("refused", "the channel is gone");
    }
  };
  await ticksAt(run(), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z", "2026-05-01T08:30:00.000Z");
  expect(tries).toBe(1);
});

test("an outcome that is not known is repeated under the same key while the platform can tell, then no more", async () => {
  const keys: string[] = [];
  answer = (channel, key) => {
    if (channel === "a") {
      keys.push(key);
      throw new SendError("unknown-outcome", "the answer was lost");
    }
  };
  await ticksAt(
    run(),
    "2026-05-01T07:59:00.000Z",
    "2026-05-01T08:00:00.000Z",
    "2026-05-01T08:01:00.000Z",
    "2026-05-01T08:05:00.000Z",
    "2026-05-01T09:00:00.000Z",
  );
  expect(keys).toEqual(["morning/2026-05-01T08:00:00.000Z/chat:a", "morning/2026-05-01T08:00:00.000Z/chat:a"]);
});

test("with nothing new a silent digest posts nothing, and is not due again", async () => {
  const silent = { subscriptions: [{ ...subscription, whenEmpty: "silent" as const }], build: () => ({ brief, told: [], empty: true }) };
  await ticksAt(run(silent), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z", "2026-05-01T08:00:10.000Z");
  expect(arrived).toEqual([]);
});

test("with nothing new a digest that says so is posted", async () => {
  await ticksAt(run({ build: () => ({ brief, told: [], empty: true }) }), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z");
  expect(arrived).toHaveLength(2);
});

test("what was told is remembered over a restart", async () => {
  const seen: string[][] = [];
  const remember: Partial<SchedulerParts> = {
    build: (due, told) => {
      seen.push([...told]);
      return { brief, told: [due.instant], empty: false };
    },
  };
  await ticksAt(run(remember), "2026-05-01T07:59:00.000Z", "2026-05-01T08:00:00.000Z");
  await ticksAt(await restart(remember), "2026-05-02T08:00:00.000Z");
  expect(seen).toEqual([[], ["2026-05-01T08:00:00.000Z"]]);
});
