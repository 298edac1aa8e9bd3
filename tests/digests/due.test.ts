import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awakeAt, isHoliday, offsetOf } from "../../src/digests/calendar.ts";
import { decide, nextInstant } from "../../src/digests/due.ts";
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
const at = (iso: string): number => Date.parse(iso);
const isoOf = (instant: number): string => new Date(instant).toISOString();
const decided = (subscription: Subscription, until: string, now: string) => decide(subscription, at(until), at(now));
const due = (subscription: Subscription, until: string, now: string): string[] =>
  decided(subscription, until, now).due.map(({ instant }) => isoOf(instant));
/** Every instant that a clock asking each minute would post, from `from` to `to`. */
function posted(subscription: Partial<Subscription>, from: string, to: string, stepMs = 60_000): string[] {
  const instants: string[] = [];
  let until = at(from);
  for (let now = at(from); now <= at(to); now += stepMs) {
    const decision = decide({ ...daily, ...subscription }, until, now);
    instants.push(...decision.due.map(({ instant }) => isoOf(instant)));
    until = decision.until;
  }
  return instants;
}

describe("what is due", () => {
  test("a digest is due at its instant, not a second before", () => {
    expect(due(daily, "2026-05-01T13:00:00Z", "2026-05-02T12:59:59Z")).toEqual([]);
    expect(due(daily, "2026-05-01T13:00:00Z", "2026-05-02T13:00:00Z")).toEqual(["2026-05-02T13:00:00.000Z"]);
  });

  test("a digest that was dealt with is not due again, also when the clock goes back", () => {
    expect(due(daily, "2026-05-02T13:00:00Z", "2026-05-02T13:00:10Z")).toEqual([]);
    expect(due(daily, "2026-05-02T13:00:00Z", "2026-05-02T12:00:10Z")).toEqual([]);
    expect(due(daily, "2026-05-02T13:00:00Z", "2026-05-03T13:00:00Z")).toHaveLength(1);
  });

  test("it says when to look again", () => {
    expect(decided(daily, "2026-05-01T13:00:00Z", "2026-05-02T13:00:00Z").wakeAt).toBe(at("2026-05-03T13:00:00Z"));
  });

  test("the next instant is told, holidays left out", () => {
    expect(isoOf(nextInstant(daily, at("2026-05-02T13:00:00Z")) ?? 0)).toBe("2026-05-03T13:00:00.000Z");
    const holidays = ["2026-05-03", "05-04"];
    expect(isoOf(nextInstant({ ...daily, holidays }, at("2026-05-02T13:00:00Z")) ?? 0)).toBe("2026-05-05T13:00:00.000Z");
  });

  test("however the rounds fall, each instant of a week is dealt with once", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 11 * 3_600 }), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(gaps, fc.constantFrom("latest" as const, "all" as const), (steps, missed) => {
        let until = at("2026-05-01T12:00:00Z");
        let now = until;
        const dealtWith: number[] = [];
        for (const step of steps) {
          now += step * 1_000;
          const decision = decide({ ...daily, missed }, until, now);
          for (const { instant, superseded } of decision.due) dealtWith.push(...superseded, instant);
          until = decision.until;
        }
        const expected: number[] = [];
        for (let day = at("2026-05-01T13:00:00Z"); day <= now; day += 86_400_000) expected.push(day);
        expect(dealtWith).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what was missed", () => {
  const outage = ["2026-05-01T13:00:00Z", "2026-05-04T15:00:00Z"] as const;
  const long = { ...daily, deadlineMs: 7 * 86_400_000 };

  test("by default one digest, the latest, which says what it stands for", () => {
    expect(decided(long, ...outage).due).toEqual([
      { instant: at("2026-05-04T13:00:00Z"), superseded: [at("2026-05-02T13:00:00Z"), at("2026-05-03T13:00:00Z")] },
    ]);
  });

  test("all: each, in order", () => {
    expect(due({ ...long, missed: "all" }, ...outage)).toEqual([
      "2026-05-02T13:00:00.000Z",
      "2026-05-03T13:00:00.000Z",
      "2026-05-04T13:00:00.000Z",
    ]);
  });

  test("none: what is some minutes late is posted, what is hours late is told and not posted", () => {
    const none = { ...long, missed: "none" as const };
    expect(decided(none, ...outage)).toMatchObject({ due: [], late: [{}, {}, {}] });
    expect(due(none, "2026-05-01T13:00:00Z", "2026-05-02T13:04:00Z")).toHaveLength(1);
  });

  test("later than its deadline it is told, not posted", () => {
    expect(decided({ ...daily, deadlineMs: 3_600_000 }, "2026-05-01T13:00:00Z", "2026-05-02T15:00:00Z")).toMatchObject({
      due: [],
      late: [at("2026-05-02T13:00:00Z")],
      until: at("2026-05-02T13:00:00Z"),
    });
  });

  test("a thousand missed: the latest is found, and it ends; with all, none is left out", () => {
    const minutely = { ...long, cron: "* * * * *" };
    const decision = decided(minutely, "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z");
    expect(decision.due.map(({ instant }) => isoOf(instant))).toEqual(["2026-05-02T00:00:00.000Z"]);
    expect(decision.due[0]?.superseded).toHaveLength(100);
    let until = at("2026-05-01T00:00:00Z");
    let count = 0;
    for (let round = 0; round < 20; round += 1) {
      const next = decide({ ...minutely, missed: "all" }, until, at("2026-05-02T00:00:00Z"));
      count += next.due.length;
      until = next.until;
    }
    expect(count).toBe(24 * 60);
  });
});

describe("clock changes", () => {
  const cases: readonly (readonly [string, Partial<Subscription>, string, string, readonly string[]])[] = [
    [
      "08:00 in Madrid on the days that the clocks change",
      { timeZone: "Europe/Madrid" },
      "2026-03-28T00:00:00Z",
      "2026-03-30T12:00:00Z",
      ["2026-03-28T07:00:00.000Z", "2026-03-29T06:00:00.000Z", "2026-03-30T06:00:00.000Z"],
    ],
    [
      "02:30 in Madrid does not exist: 03:00 stands for it",
      { timeZone: "Europe/Madrid", cron: "30 2 * * *" },
      "2026-03-28T12:00:00Z",
      "2026-03-30T12:00:00Z",
      ["2026-03-29T01:00:00.000Z", "2026-03-30T00:30:00.000Z"],
    ],
    [
      "02:30 in Madrid comes twice: the first counts",
      { timeZone: "Europe/Madrid", cron: "30 2 * * *" },
      "2026-10-24T12:00:00Z",
      "2026-10-26T12:00:00Z",
      ["2026-10-25T00:30:00.000Z", "2026-10-26T01:30:00.000Z"],
    ],
    [
      "each hour in Madrid: both of the doubled hour, none of the missing one",
      { timeZone: "Europe/Madrid", cron: "0 * * * *", missed: "all" },
      "2026-10-24T23:30:00Z",
      "2026-10-25T02:30:00Z",
      ["2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00.000Z", "2026-10-25T02:00:00.000Z"],
    ],
    [
      "02:30 in New York does not exist: 03:00 stands for it",
      { timeZone: "America/New_York", cron: "30 2 * * *" },
      "2026-03-07T12:00:00Z",
      "2026-03-09T12:00:00Z",
      ["2026-03-08T07:00:00.000Z", "2026-03-09T06:30:00.000Z"],
    ],
    [
      "01:30 in New York comes twice: the first counts",
      { timeZone: "America/New_York", cron: "30 1 * * *" },
      "2026-10-31T12:00:00Z",
      "2026-11-02T12:00:00Z",
      ["2026-11-01T05:30:00.000Z", "2026-11-02T06:30:00.000Z"],
    ],
    [
      "midnight in Havana does not exist: 01:00 stands for it",
      { timeZone: "America/Havana", cron: "0 0 * * *" },
      "2026-03-07T12:00:00Z",
      "2026-03-09T12:00:00Z",
      ["2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
    ],
    [
      "00:30 in Havana comes twice: the first counts",
      { timeZone: "America/Havana", cron: "30 0 * * *" },
      "2026-10-31T12:00:00Z",
      "2026-11-02T12:00:00Z",
      ["2026-11-01T04:30:00.000Z", "2026-11-02T05:30:00.000Z"],
    ],
    [
      "02:15 on Lord Howe does not exist: its clocks go forward by half an hour, 02:30 stands for it",
      { timeZone: "Australia/Lord_Howe", cron: "15 2 * * *" },
      "2026-10-02T20:00:00Z",
      "2026-10-05T00:00:00Z",
      ["2026-10-03T15:30:00.000Z", "2026-10-04T15:15:00.000Z"],
    ],
    [
      "01:45 on Lord Howe comes twice: the first counts",
      { timeZone: "Australia/Lord_Howe", cron: "45 1 * * *" },
      "2026-04-04T00:00:00Z",
      "2026-04-06T00:00:00Z",
      ["2026-04-04T14:45:00.000Z", "2026-04-05T15:15:00.000Z"],
    ],
    [
      "08:00 in Lima, where clocks never change",
      {},
      "2026-03-28T14:00:00Z",
      "2026-03-30T14:00:00Z",
      ["2026-03-29T13:00:00.000Z", "2026-03-30T13:00:00.000Z"],
    ],
    [
      "08:00 in Kathmandu, a quarter of an hour off",
      { timeZone: "Asia/Kathmandu" },
      "2026-03-28T14:00:00Z",
      "2026-03-30T14:00:00Z",
      ["2026-03-29T02:15:00.000Z", "2026-03-30T02:15:00.000Z"],
    ],
    [
      "midnight at the end of the year in Auckland and Lima",
      { timeZone: "Pacific/Auckland", cron: "0 0 1 1 *" },
      "2026-12-30T00:00:00Z",
      "2027-01-02T00:00:00Z",
      ["2026-12-31T11:00:00.000Z"],
    ],
    [
      "29 February comes in leap years",
      { timeZone: "UTC", cron: "0 0 29 2 *" },
      "2027-02-01T00:00:00Z",
      "2028-03-01T00:00:00Z",
      ["2028-02-29T00:00:00.000Z"],
    ],
  ];
  for (const [name, subscription, from, to, expected] of cases)
    test(name, () => expect(posted(subscription, from, to, at(to) - at(from) > 40 * 86_400_000 ? 3_600_000 : 60_000)).toEqual(expected));
});

describe("quiet hours", () => {
  const quiet = { ...daily, timeZone: "Europe/Madrid", cron: "0 * * * *", quiet: { from: "22:00", to: "07:00" } };

  test("nothing is posted in them; their end finds the latest", () => {
    const instants = posted({ ...quiet }, "2026-05-01T19:30:00Z", "2026-05-02T06:10:00Z");
    expect(instants).toEqual(["2026-05-02T05:00:00.000Z", "2026-05-02T06:00:00.000Z"]);
  });

  test("with all, what fell due in them follows at their end", () => {
    const instants = posted({ ...quiet, missed: "all" }, "2026-05-01T19:30:00Z", "2026-05-02T05:00:00Z");
    expect(instants).toHaveLength(10);
  });

  test("they end at their first valid minute on the day that it does not exist", () => {
    const early = { timeZone: "Europe/Madrid", quiet: { from: "22:00", to: "02:30" } };
    expect(isoOf(awakeAt(early, at("2026-03-29T00:15:00Z")))).toBe("2026-03-29T01:00:00.000Z");
  });

  test("midnight is in them, their end is not", () => {
    const { timeZone } = quiet;
    expect(awakeAt(quiet, at("2026-05-01T22:00:00Z"))).toBe(at("2026-05-02T05:00:00Z"));
    expect(awakeAt(quiet, at("2026-05-02T05:00:00Z"))).toBe(at("2026-05-02T05:00:00Z"));
    expect(awakeAt({ timeZone, quiet: { from: "13:00", to: "15:00" } }, at("2026-05-01T12:00:00Z"))).toBe(at("2026-05-01T13:00:00Z"));
  });
});

describe("holidays", () => {
  test("are local days: what is the 25th in Auckland is not yet in UTC", () => {
    const subscription = { timeZone: "Pacific/Auckland", holidays: ["12-25"] };
    expect(isHoliday(subscription, at("2026-12-24T12:00:00Z"))).toBe(true);
    expect(isHoliday({ ...subscription, timeZone: "UTC" }, at("2026-12-24T12:00:00Z"))).toBe(false);
  });

  test("have no digest, and the day after does not make up for it", () => {
    const holidays = ["2026-05-02"];
    expect(posted({ holidays }, "2026-05-01T14:00:00Z", "2026-05-03T14:00:00Z")).toEqual(["2026-05-03T13:00:00.000Z"]);
  });
});

describe("spreading", () => {
  test("gives each target the same offset every day, within the stretch", () => {
    const spread = { name: "morning", spreadMs: 600_000 };
    const offsets = Array.from({ length: 2_000 }, (_, index) => offsetOf(spread, `discord:${index}`));
    expect(offsets).toEqual(Array.from({ length: 2_000 }, (_, index) => offsetOf(spread, `discord:${index}`)));
    expect(Math.max(...offsets)).toBeLessThan(600_000);
    const perMinute = Map.groupBy(offsets, (offset) => Math.floor(offset / 60_000));
    expect(perMinute.size).toBe(10);
    for (const each of perMinute.values()) expect(each.length).toBeLessThan(300);
  });

  test("is off unless it is asked for", () => {
    expect(offsetOf({ name: "morning" }, "discord:1")).toBe(0);
  });
});
