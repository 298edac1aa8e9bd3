import { UserError } from "../errors.ts";
import type { Variable } from "../platform.ts";
import { type DigestDefaults, type Field, fields, readSubscription } from "./fields.ts";
import type { Subscription } from "./subscription.ts";

export type { DigestDefaults };

// DIGEST_MORNING_CRON
const variable = new RegExp(`^DIGEST_(?<name>[A-Z0-9]+(?:_[A-Z0-9]+)*?)_(?<field>${fields.join("|")})$`, "u");

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
  { name: "DIGEST_MORNING_OUTLETS", description: "Outlets whose reports it tells, separated by commas. Without it, all." },
  { name: "DIGEST_MORNING_ARTICLES", description: "Language of the articles that it tells: en or es. Without it, all." },
  {
    name: "DIGEST_MORNING_MISSED",
    default: "latest",
    description: "Of several that were missed in an outage: latest (the last one stands for all), all (each, in order) or none.",
  },
  {
    name: "DIGEST_MORNING_QUIET",
    description: "Local times between which nothing is posted, such as 22:00-07:00; what falls due then waits for their end.",
  },
  {
    name: "DIGEST_MORNING_HOLIDAYS",
    description: "Local days without a digest, separated by commas: 2026-12-25, or 12-25 for every year.",
  },
  {
    name: "DIGEST_MORNING_SPREAD",
    description: "Spreads very many targets over so long after the hour, such as 10m; each target has the same minute every day.",
  },
  {
    name: "DIGEST_MORNING_WHEN_UNSURE",
    default: "hold",
    description:
      "Where it cannot be learnt whether a post arrived (an answer got lost, and the channel may not be read): hold it and tell the admins, or repeat it.",
  },
];

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
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => readSubscription({ name: name.toLowerCase(), values, label: (field) => `DIGEST_${name}_${field}` }, defaults));
}
