import { expect, test } from "vitest";
import { throttleIdentify } from "../../../src/platforms/discord/identify.ts";
import { createFakeHost } from "../../fakes/host.ts";

const patience = new AbortController().signal;
/** Discord's own pace is one login per 5 s: here each login is another shard, so that only our brake counts. */
const shards = 100;

test("a few logins are not slowed down, a storm is, ever more", async () => {
  const { log, lines } = createFakeHost();
  const throttle = throttleIdentify(log, shards, { burst: 3, windowMs: 60_000, firstDelayMs: 100, longestDelayMs: 300 });
  const tookMs: number[] = [];
  for (let shard = 0; shard < 6; shard += 1) {
    const startMs = performance.now();
    await throttle.waitForIdentify(shard, patience);
    tookMs.push(performance.now() - startMs);
  }
  expect(Math.max(...tookMs.slice(0, 3))).toBeLessThan(50);
  expect(tookMs[3]).toBeGreaterThan(70);
  expect(tookMs[4]).toBeGreaterThan(140);
  expect(tookMs[5]).toBeGreaterThan(200);
  expect(lines.filter(({ level }) => level === "warn")).toHaveLength(3);
});

test("giving up the wait and coming back does not get in earlier", async () => {
  const { log } = createFakeHost();
  const throttle = throttleIdentify(log, shards, { burst: 1, windowMs: 60_000, firstDelayMs: 400, longestDelayMs: 400 });
  await throttle.waitForIdentify(0, patience);
  const startMs = performance.now();
  await expect(throttle.waitForIdentify(1, AbortSignal.timeout(100))).rejects.toThrow();
  await throttle.waitForIdentify(1, patience);
  expect(performance.now() - startMs).toBeGreaterThan(290);
});

test("logins that are long past do not count", async () => {
  const { log, lines } = createFakeHost();
  const throttle = throttleIdentify(log, shards, { burst: 1, windowMs: 30, firstDelayMs: 5_000 });
  await throttle.waitForIdentify(0, patience);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await throttle.waitForIdentify(1, patience);
  expect(lines).toEqual([]);
});
