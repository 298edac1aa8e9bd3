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

test("every option is read", () => {
  const options = {
    ...good,
    DIGEST_MORNING_OUTLETS: "The Harbour Post, Diario del Puerto",
    DIGEST_MORNING_ARTICLES: "es",
    DIGEST_MORNING_MISSED: "all",
    DIGEST_MORNING_QUIET: "22:00-07:00",
    DIGEST_MORNING_HOLIDAYS: "2026-12-25, 01-01",
    DIGEST_MORNING_SPREAD: "10m",
    DIGEST_MORNING_WHEN_UNSURE: "repeat",
  };
  expect(readSubscriptions(options, defaults)).toMatchObject([
    {
      outlets: ["The Harbour Post", "Diario del Puerto"],
      articleLanguage: "es",
      missed: "all",
      quiet: { from: "22:00", to: "07:00" },
      holidays: ["2026-12-25", "01-01"],
      spreadMs: 600_000,
      whenUnsure: "repeat",
    },
  ]);
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
  [{ ...good, DIGEST_MORNING_MISSED: "some" }, "latest, all or none"],
  [{ ...good, DIGEST_MORNING_QUIET: "at night" }, "22:00-07:00"],
  [{ ...good, DIGEST_MORNING_QUIET: "22:00-24:00" }, "22:00-07:00"],
  [{ ...good, DIGEST_MORNING_QUIET: "08:00-08:00" }, "begins when it ends"],
  [{ ...good, DIGEST_MORNING_HOLIDAYS: "Christmas" }, "12-25 for every year"],
  [{ ...good, DIGEST_MORNING_SPREAD: "2d" }, "12h at most"],
  [{ ...good, DIGEST_MORNING_WHEN_UNSURE: "guess" }, "hold"],
  [{ ...good, DIGEST_MORNING_ARTICLES: "fr" }, "en, es"],
  [{ ...good, DIGEST_MORNING_COLOUR: "red" }, "DIGEST_MORNING_COLOUR"],
];
for (const [environment, says] of bad)
  test(`${JSON.stringify(environment)} is refused, saying ${says}`, () => {
    expect(() => readSubscriptions(environment, defaults)).toThrow(UserError);
    expect(() => readSubscriptions(environment, defaults)).toThrow(says);
  });
