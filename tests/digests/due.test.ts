import fc from "fast-check";
import { expect, test } from "vitest";
import { dueDigests, nextInstant, type Progress } from "../../src/digests/due.ts";
import type { Subscription } from "../../src/digests/subscription.ts";

const daily: Subscription = {
  name: "morning",
  cron: "0 8 * * *",
  timeZone: "America/Lima",
  targets: [{ platform: "discord", channel: "1" }],
  language: "en",
  period: "24h",
  whenEmpty: "say",
  deadlineMs: 12 * 3_600_000,
};
const since = (until: string): ReadonlyMap<string, Progress> => new Map([["morning", { until }]]);
/** Every instant that a clock asking each ten seconds would post, from `from` to `to`. */
function posted(subscription: Subscription, from: string, to: string, stepMs = 10_000): string[] {
  const instants: string[] = [];
  let until = from;
  for (let at = Date.parse(from); at <= Date.parse(to); at += stepMs) {
    const now = new Date(at).toISOString();
    for (const { instant } of dueDigests([subscription], since(until), now).due) {
      instants.push(instant);
      until = instant;
    }
  }
  return instants;
}

test("a digest is due at its instant, not a second before", () => {
  expect(dueDigests([daily], since("2026-05-01T13:00:00.000Z"), "2026-05-02T12:59:59.000Z").due).toEqual([]);
  expect(dueDigests([daily], since("2026-05-01T13:00:00.000Z"), "2026-05-02T13:00:00.000Z").due).toMatchObject([
    { instant: "2026-05-02T13:00:00.000Z", lateMs: 0, superseded: [] },
  ]);
});

test("a digest that was dealt with is not due again", () => {
  expect(dueDigests([daily], since("2026-05-02T13:00:00.000Z"), "2026-05-02T13:00:10.000Z").due).toEqual([]);
});

test("a subscription seen for the first time posts nothing old", () => {
  expect(dueDigests([daily], new Map(), "2026-05-02T13:00:10.000Z")).toEqual({ due: [], expired: [] });
});

test("missed while down: one digest, the latest, which says how late it is and what it stands for", () => {
  const { due } = dueDigests([daily], since("2026-05-01T13:00:00.000Z"), "2026-05-04T15:00:00.000Z");
  expect(due).toMatchObject([
    { instant: "2026-05-04T13:00:00.000Z", lateMs: 2 * 3_600_000, superseded: ["2026-05-02T13:00:00.000Z", "2026-05-03T13:00:00.000Z"] },
  ]);
});

test("later than its deadline it is given up, and said so", () => {
  const { due, expired } = dueDigests([{ ...daily, deadlineMs: 3_600_000 }], since("2026-05-01T13:00:00.000Z"), "2026-05-02T15:00:00.000Z");
  expect(due).toEqual([]);
  expect(expired).toMatchObject([{ instants: ["2026-05-02T13:00:00.000Z"] }]);
});

test("0 8 * * * in Madrid fires on the day that the clocks go forward", () => {
  const madrid = { ...daily, timeZone: "Europe/Madrid" };
  expect(posted(madrid, "2026-03-28T00:00:00.000Z", "2026-03-30T12:00:00.000Z", 60_000)).toEqual([
    "2026-03-28T07:00:00.000Z",
    "2026-03-29T06:00:00.000Z",
    "2026-03-30T06:00:00.000Z",
  ]);
});

test("30 2 * * * in Madrid: the hour that does not exist is taken at the first valid minute, the doubled one once", () => {
  const night = { ...daily, timeZone: "Europe/Madrid", cron: "30 2 * * *" };
  expect(posted(night, "2026-03-28T12:00:00.000Z", "2026-03-30T12:00:00.000Z", 60_000)).toHaveLength(2);
  expect(posted(night, "2026-10-24T12:00:00.000Z", "2026-10-26T12:00:00.000Z", 60_000)).toHaveLength(2);
});

test("midnight in Havana on the day whose midnight does not exist", () => {
  const midnight = { ...daily, timeZone: "America/Havana", cron: "0 0 * * *" };
  expect(posted(midnight, "2026-03-07T12:00:00.000Z", "2026-03-09T12:00:00.000Z", 60_000)).toHaveLength(2);
});

test("however the rounds fall, each instant of a week is posted once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 11 * 3_600 }), { minLength: 40, maxLength: 80 }), (gaps) => {
      let until = "2026-05-01T12:00:00.000Z";
      let at = Date.parse(until);
      const dealtWith: string[] = [];
      for (const gap of gaps) {
        at += gap * 1_000;
        for (const { instant, superseded } of dueDigests([daily], since(until), new Date(at).toISOString()).due) {
          dealtWith.push(...superseded, instant);
          until = instant;
        }
      }
      const expected: string[] = [];
      for (let day = Date.parse("2026-05-01T13:00:00.000Z"); day <= at; day += 86_400_000) expected.push(new Date(day).toISOString());
      expect(dealtWith).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("the next instant is told", () => {
  expect(nextInstant(daily, "2026-05-02T13:00:00.000Z")).toBe("2026-05-03T13:00:00.000Z");
});
