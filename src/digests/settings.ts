import { Cron } from "croner";
import { UserError } from "../errors.ts";
import type { Variable } from "../platform.ts";
import type { Subscription, Target } from "./subscription.ts";

const fields = ["CRON", "TIMEZONE", "TARGETS", "ABOUT", "LANGUAGE", "PERIOD", "WHEN_EMPTY", "DEADLINE"] as const;
type Field = (typeof fields)[number];

// DIGEST_MORNING_CRON
const variable = /^DIGEST_(?<name>[A-Z0-9]+(?:_[A-Z0-9]+)*?)_(?<field>CRON|TIMEZONE|TARGETS|ABOUT|LANGUAGE|PERIOD|WHEN_EMPTY|DEADLINE)$/u;
// 24h, 7d | a word of /digest | 2022-12-01/2022-12-31
const period = /^(?:\d{1,4}[hd]|today|yesterday|week|month|all|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})$/u;
const duration = /^(?<count>\d{1,4})(?<unit>[mhd])$/u;
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** One digest's variables, shown with the name MORNING; any number of digests may be configured, each under a name of its own. */
export const variables: readonly Variable[] = [
  { name: "DIGEST_MORNING_CRON", description: "When it is posted: five cron fields, minute hour day month weekday. Example: 0 8 * * 1-5" },
  {
    name: "DIGEST_MORNING_TARGETS",
    description:
      "Where to, separated by commas: discord:CHANNEL_ID, slack:CHANNEL_ID. Example: discord:123456789012345678,slack:C0123456789",
  },
  { name: "DIGEST_MORNING_TIMEZONE", description: "IANA time zone of the cron fields. Without it, DATELINE_TIMEZONE." },
  { name: "DIGEST_MORNING_ABOUT", description: "An actor or words that it is about. Without it, everything." },
  { name: "DIGEST_MORNING_LANGUAGE", description: "en or es. Without it, DATELINE_LANGUAGE." },
  {
    name: "DIGEST_MORNING_PERIOD",
    default: "24h",
    description: "What it covers: hours or days (24h, 7d), today, yesterday, week, month, all, or FROM/TO in ISO days.",
  },
  { name: "DIGEST_MORNING_WHEN_EMPTY", default: "say", description: "With nothing new: say (one line) or silent." },
  { name: "DIGEST_MORNING_DEADLINE", default: "12h", description: "How late it may still be posted after an outage: 90m, 12h, 2d." },
];

export interface DigestDefaults {
  readonly timeZone: string;
  readonly language: string;
  readonly installedLanguages: readonly string[];
  readonly platforms: readonly string[];
}

/** Reads DIGEST_<NAME>_… variables. Throws `UserError` naming the variable and what would be right. */
export function readSubscriptions(environment: Readonly<Record<string, string | undefined>>, defaults: DigestDefaults): Subscription[] {
  const found = new Map<string, Partial<Record<Field, string>>>();
  for (const [key, value] of Object.entries(environment)) {
    if (!key.startsWith("DIGEST_") || value === undefined || value.trim() === "") continue;
    const { name, field } = variable.exec(key)?.groups ?? {};
    if (name === undefined || field === undefined)
      throw new UserError(`${key} is not a setting of a digest. Write DIGEST_<NAME>_<SETTING>, the setting one of ${fields.join(", ")}.`);
    found.set(name, { ...found.get(name), [field]: value.trim() });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => readSubscription(name, values, defaults));
}

function readSubscription(name: string, values: Partial<Record<Field, string>>, defaults: DigestDefaults): Subscription {
  const key = (field: Field): string => `DIGEST_${name}_${field}`;
  const required = (field: Field, example: string): string => {
    const value = values[field];
    if (value === undefined)
      throw new UserError(`${key(field)} is missing; the digest “${name.toLowerCase()}” needs it. For example ${key(field)}="${example}".`);
    return value;
  };
  const timeZone = values.TIMEZONE ?? defaults.timeZone;
  if (!isTimeZone(timeZone))
    throw new UserError(`${key("TIMEZONE")}="${timeZone}" is not a time zone. Write an IANA name such as America/Lima or Europe/Madrid.`);
  const cron = required("CRON", "0 8 * * *");
  checkCron(key("CRON"), cron, timeZone);
  const language = values.LANGUAGE ?? defaults.language;
  if (!defaults.installedLanguages.includes(language))
    throw new UserError(`${key("LANGUAGE")}="${language}" is not installed. Choose one of ${defaults.installedLanguages.join(", ")}.`);
  const covers = values.PERIOD ?? "24h";
  if (!period.test(covers))
    throw new UserError(
      `${key("PERIOD")}="${covers}" is not a period. Write hours or days such as 24h or 7d, today, yesterday, week, month, all, or FROM/TO in ISO days.`,
    );
  const whenEmpty = values.WHEN_EMPTY ?? "say";
  if (whenEmpty !== "say" && whenEmpty !== "silent")
    throw new UserError(`${key("WHEN_EMPTY")}="${whenEmpty}" is not known. Write say (one line) or silent.`);
  return {
    name: name.toLowerCase(),
    cron,
    timeZone,
    targets: readTargets(key("TARGETS"), required("TARGETS", "discord:123456789012345678,slack:C0123456789"), defaults.platforms),
    about: values.ABOUT,
    language,
    period: covers,
    whenEmpty,
    deadlineMs: readDuration(key("DEADLINE"), values.DEADLINE ?? "12h"),
  };
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

function readTargets(key: string, value: string, platforms: readonly string[]): Target[] {
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

function readDuration(key: string, value: string): number {
  const { count, unit } = duration.exec(value)?.groups ?? {};
  if (count === undefined || unit === undefined)
    throw new UserError(`${key}="${value}" is not a duration. Write minutes, hours or days such as 90m, 12h or 2d.`);
  return Number(count) * unitMs[unit as keyof typeof unitMs];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
