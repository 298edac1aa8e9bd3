import { expect, test } from "vitest";
import { readSubscriptions } from "../../src/digests/settings.ts";
import { UserError } from "../../src/errors.ts";

const defaults = { timeZone: "UTC", language: "en", installedLanguages: ["en", "es"], platforms: ["discord", "slack"] };
const good = { DIGEST_MORNING_CRON: "0 8 * * 1-5", DIGEST_MORNING_TARGETS: "discord:123, slack:C1" };

test("a digest is read with its defaults", () => {
  expect(readSubscriptions(good, defaults)).toEqual([
    {
      name: "morning",
      cron: "0 8 * * 1-5",
      timeZone: "UTC",
      targets: [
        { platform: "discord", channel: "123" },
        { platform: "slack", channel: "C1" },
      ],
      about: undefined,
      language: "en",
      period: "24h",
      whenEmpty: "say",
      deadlineMs: 12 * 3_600_000,
    },
  ]);
});

test("several digests are read, in the order of their names", () => {
  const several = {
    ...good,
    DIGEST_ANDES_WEEKLY_CRON: "0 9 * * 1",
    DIGEST_ANDES_WEEKLY_TARGETS: "slack:C2",
    DIGEST_ANDES_WEEKLY_LANGUAGE: "es",
  };
  expect(readSubscriptions(several, defaults).map(({ name, language }) => [name, language])).toEqual([
    ["andes_weekly", "es"],
    ["morning", "en"],
  ]);
});

test("no variable, no digest; an empty one is none", () => {
  expect(readSubscriptions({ OTHER: "x", DIGEST_MORNING_CRON: " " }, defaults)).toEqual([]);
});

const bad: readonly [Record<string, string>, string][] = [
  [{ DIGEST_MORNING_TARGETS: "discord:1" }, "DIGEST_MORNING_CRON"],
  [{ DIGEST_MORNING_CRON: "0 8 * * *" }, "DIGEST_MORNING_TARGETS"],
  [{ ...good, DIGEST_MORNING_CRON: "every day" }, "DIGEST_MORNING_CRON"],
  [{ ...good, DIGEST_MORNING_CRON: "0 0 31 2 *" }, "never comes"],
  [{ ...good, DIGEST_MORNING_TIMEZONE: "Lima" }, "America/Lima"],
  [{ ...good, DIGEST_MORNING_TARGETS: "telegram:1" }, "PLATFORM:CHANNEL"],
  [{ ...good, DIGEST_MORNING_TARGETS: "discord" }, "PLATFORM:CHANNEL"],
  [{ ...good, DIGEST_MORNING_LANGUAGE: "fr" }, "en, es"],
  [{ ...good, DIGEST_MORNING_PERIOD: "a while" }, "24h or 7d"],
  [{ ...good, DIGEST_MORNING_WHEN_EMPTY: "shout" }, "say (one line) or silent"],
  [{ ...good, DIGEST_MORNING_DEADLINE: "soon" }, "12h"],
  [{ ...good, DIGEST_MORNING_COLOUR: "red" }, "DIGEST_MORNING_COLOUR"],
];
for (const [environment, says] of bad)
  test(`${JSON.stringify(environment)} is refused, saying ${says}`, () => {
    expect(() => readSubscriptions(environment, defaults)).toThrow(UserError);
    expect(() => readSubscriptions(environment, defaults)).toThrow(says);
  });
