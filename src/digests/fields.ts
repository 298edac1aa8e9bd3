import { Cron } from "croner";
import { UserError } from "../errors.ts";
import type { MissedPolicy, QuietHours, Subscription, Target } from "./subscription.ts";

/** What a subscription is made of, as an admin writes it. */
export const fields = [
  "CRON",
  "TIMEZONE",
  "TARGETS",
  "ABOUT",
  "OUTLETS",
  "ARTICLES",
  "LANGUAGE",
  "PERIOD",
  "WHEN_EMPTY",
  "DEADLINE",
  "MISSED",
  "QUIET",
  "HOLIDAYS",
  "SPREAD",
  "WHEN_UNSURE",
] as const;
export type Field = (typeof fields)[number];

export interface DigestDefaults {
  readonly timeZone: string;
  readonly language: string;
  readonly installedLanguages: readonly string[];
  readonly platforms: readonly string[];
}

export interface WrittenSubscription {
  /** Lower case. */
  readonly name: string;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** How a field is called where it was written: "DIGEST_MORNING_CRON", "--cron". */
  label(field: Field): string;
}

// 24h, 7d | a word of /digest | 2022-12-01/2022-12-31
const period = /^(?:\d{1,4}[hd]|today|yesterday|week|month|all|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})$/u;
const duration = /^(?<count>\d{1,4})(?<unit>[mhd])$/u;
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
// 22:00-07:00
const quietHours = /^(?<from>(?:[01]\d|2[0-3]):[0-5]\d)-(?<to>(?:[01]\d|2[0-3]):[0-5]\d)$/u;
// 2026-12-25, or 12-25 for every year
const holiday = /^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const longestSpreadMs = 12 * 3_600_000;

/** Reads a subscription. Throws `UserError` naming the field and what would be right. */
export function readSubscription({ name, values, label }: WrittenSubscription, defaults: DigestDefaults): Subscription {
  const required = (field: Field, example: string): string => {
    const value = values[field];
    if (value === undefined)
      throw new UserError(`${label(field)} is missing; the digest “${name}” needs it. For example ${label(field)}="${example}".`);
    return value;
  };
  const wrong = (field: Field, what: string, remedy: string): UserError =>
    new UserError(`${label(field)}="${values[field] ?? ""}" ${what}. ${remedy}`);
  const oneOf = <Value extends string>(field: Field, allowed: readonly Value[], remedy: string): Value | undefined => {
    const value = values[field];
    if (value === undefined) return undefined;
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw wrong(field, "is not known", remedy);
    return found;
  };
  const durationOf = (field: Field): number | undefined => {
    const value = values[field];
    if (value === undefined) return undefined;
    const { count, unit } = duration.exec(value)?.groups ?? {};
    if (count === undefined || unit === undefined)
      throw wrong(field, "is not a duration", "Write minutes, hours or days such as 90m, 12h or 2d.");
    return Number(count) * unitMs[unit as keyof typeof unitMs];
  };

  const timeZone = values.TIMEZONE ?? defaults.timeZone;
  if (!isTimeZone(timeZone)) throw wrong("TIMEZONE", "is not a time zone", "Write an IANA name such as America/Lima or Europe/Madrid.");
  const cron = required("CRON", "0 8 * * *");
  checkCron(label("CRON"), cron, timeZone);
  const language = values.LANGUAGE ?? defaults.language;
  if (!defaults.installedLanguages.includes(language))
    throw wrong("LANGUAGE", "is not installed", `Choose one of ${defaults.installedLanguages.join(", ")}.`);
  const covers = values.PERIOD ?? "24h";
  if (!period.test(covers))
    throw wrong(
      "PERIOD",
      "is not a period",
      "Write hours or days such as 24h or 7d, today, yesterday, week, month, all, or FROM/TO in ISO days.",
    );
  const spreadMs = durationOf("SPREAD");
  if (spreadMs !== undefined && spreadMs > longestSpreadMs) throw wrong("SPREAD", "is too long", "Write 12h at most.");
  return {
    name,
    cron,
    timeZone,
    targets: readTargets(label("TARGETS"), required("TARGETS", "discord:123456789012345678,slack:C0123456789"), defaults.platforms),
    about: values.ABOUT,
    outlets: listOf(values.OUTLETS),
    articleLanguage: oneOf("ARTICLES", defaults.installedLanguages, `Choose one of ${defaults.installedLanguages.join(", ")}.`),
    language,
    period: covers,
    whenEmpty: oneOf("WHEN_EMPTY", ["say", "silent"] as const, "Write say (one line) or silent.") ?? "say",
    deadlineMs: durationOf("DEADLINE") ?? 12 * unitMs.h,
    missed: oneOf<MissedPolicy>("MISSED", ["latest", "all", "none"], "Write latest, all or none."),
    quiet: readQuiet(values.QUIET, (what, remedy) => wrong("QUIET", what, remedy)),
    holidays: readHolidays(values.HOLIDAYS, (what, remedy) => wrong("HOLIDAYS", what, remedy)),
    spreadMs,
    whenUnsure: oneOf("WHEN_UNSURE", ["hold", "repeat"] as const, "Write hold (tell the admins) or repeat (post again)."),
  };
}

type Wrong = (what: string, remedy: string) => UserError;

function readQuiet(value: string | undefined, wrong: Wrong): QuietHours | undefined {
  if (value === undefined) return undefined;
  const { from, to } = quietHours.exec(value)?.groups ?? {};
  if (from === undefined || to === undefined)
    throw wrong("is not a stretch of the day", "Write FROM-TO in local time such as 22:00-07:00.");
  if (from === to) throw wrong("begins when it ends", "Write two different times such as 22:00-07:00, or leave it out.");
  return { from, to };
}

function readHolidays(value: string | undefined, wrong: Wrong): readonly string[] | undefined {
  const days = listOf(value);
  const odd = days?.find((day) => !holiday.test(day));
  if (odd !== undefined)
    throw wrong(`holds “${odd}”, which is not a day`, "Write days such as 2026-12-25, or 12-25 for every year, with commas.");
  return days;
}

function listOf(value: string | undefined): readonly string[] | undefined {
  return value
    ?.split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function checkCron(key: string, cron: string, timeZone: string): void {
  const example = "Write five fields, minute hour day month weekday, such as 0 8 * * 1-5.";
  let next: Date | null;
  try {
    next = new Cron(cron, { timezone: timeZone, paused: true }).nextRun();
  } catch (error) {
    throw new UserError(
      `${key}="${cron}" is not a cron expression (${error instanceof Error ? error.message : String(error)}). ${example}`,
    );
  }
  if (next === null) throw new UserError(`${key}="${cron}" never comes. ${example}`);
}

/** Reads “discord:123, slack:C1”. Throws `UserError` naming `key`. */
export function readTargets(key: string, value: string, platforms: readonly string[]): Target[] {
  const targets = value
    .split(/[\s,]+/u)
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf(":");
      const platform = part.slice(0, at);
      const channel = part.slice(at + 1);
      if (at < 1 || channel === "" || !platforms.includes(platform))
        throw new UserError(`${key} holds “${part}”. Write PLATFORM:CHANNEL, several with commas; platforms are ${platforms.join(", ")}.`);
      return { platform, channel };
    });
  return targets.filter(
    (target, index) => targets.findIndex((t) => t.platform === target.platform && t.channel === target.channel) === index,
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
