import { offsetOf } from "../digests/calendar.ts";
import { nextInstant } from "../digests/due.ts";
import { type Field, fields, readSubscription } from "../digests/fields.ts";
import { laneOf, type Subscription } from "../digests/subscription.ts";
import { addSubscription, type KnownSubscription, listSubscriptions, removeSubscription } from "../digests/subscriptions.ts";
import { UserError } from "../errors.ts";
import { withLedger } from "./digests.ts";
import { print } from "./output.ts";
import { digestDefaults, readDigests } from "./subscriptions.ts";

/** What `dateline subscriptions add` takes besides the name: "to" is TARGETS, the others are called as in the environment. */
export type AddOptions = Readonly<Record<string, string | undefined>>;

const flagOf = (field: Field): string => (field === "TARGETS" ? "to" : field.toLowerCase().replaceAll("_", "-"));

/** `dateline subscriptions`: every digest, when it comes next, where to, and what is special about it. */
export async function subscriptions(): Promise<number> {
  return withLedger(async (ledger, session) => {
    const configured = readDigests(session);
    const stored = (await listSubscriptions(ledger)).filter(({ source }) => source === "store");
    const all = [
      ...configured.map((subscription): Pick<KnownSubscription, "subscription" | "source"> => ({ subscription, source: "env" })),
      ...stored,
    ];
    if (all.length === 0)
      await print("No digest is configured. Set DIGEST_<NAME>_CRON and DIGEST_<NAME>_TARGETS, or: dateline subscriptions add");
    for (const { subscription, source } of all) await print(describe(subscription, source, Date.now()));
    return 0;
  });
}

/** `dateline subscriptions add NAME --cron … --to …`: kept in the store; a running Dateline posts it from then on. */
export async function addSubscriptionCall(name: string, options: AddOptions): Promise<number> {
  return withLedger(async (ledger, session) => {
    if (!/^[a-z0-9][a-z0-9_-]{0,49}$/u.test(name))
      throw new UserError(`“${name}” is no name of a digest. Write up to 50 lower-case letters, digits, - and _.`);
    if (readDigests(session).some((each) => each.name === name))
      throw new UserError(`There is a digest “${name}” in the environment already. Choose another name.`);
    const values = Object.fromEntries(
      fields.flatMap((field) => (options[camel(flagOf(field))] === undefined ? [] : [[field, options[camel(flagOf(field))]]])),
    );
    const subscription = readSubscription({ name, values, label: (field) => `--${flagOf(field)}` }, digestDefaults(session));
    await addSubscription(ledger, subscription);
    await print(describe(subscription, "store", Date.now()));
    return 0;
  });
}

/** `dateline subscriptions remove NAME`: what is planned for it and not begun is cancelled. */
export async function removeSubscriptionCall(name: string): Promise<number> {
  return withLedger(async (ledger) => {
    await removeSubscription(ledger, name);
    await print(`The digest “${name}” is removed.`);
    return 0;
  });
}

/**
 *     morning (env): 0 8 * * 1-5 America/Lima, next 2026-05-04T13:00:00.000Z
 *       to discord:123 at +3m12s, slack:C1 at +7m48s
 */
function describe(subscription: Subscription, source: string, now: number): string {
  const { name, cron, timeZone, targets, about, language, period, missed, quiet, holidays = [] } = subscription;
  const next = nextInstant(subscription, now);
  const words = [
    about === undefined ? undefined : `about ${about}`,
    `covers ${period}`,
    `in ${language}`,
    missed === undefined ? undefined : `missed: ${missed}`,
    quiet === undefined ? undefined : `quiet ${quiet.from}-${quiet.to}`,
    holidays.length === 0 ? undefined : `not on ${holidays.join(", ")}`,
  ].filter((each) => each !== undefined);
  const shown = targets.slice(0, mostTargets).map((target) => `${laneOf(target)}${sayOffset(offsetOf(subscription, laneOf(target)))}`);
  const more = targets.length > mostTargets ? ` and ${targets.length - mostTargets} more` : "";
  return [
    `${name} (${source}): ${cron} ${timeZone}, next ${next === undefined ? "never" : new Date(next).toISOString()}`,
    `  to ${shown.join(", ")}${more}`,
    `  ${words.join("; ")}`,
  ].join("\n");
}

const mostTargets = 10;

function sayOffset(offsetMs: number): string {
  const seconds = offsetMs / 1_000;
  return offsetMs === 0 ? "" : ` at +${Math.floor(seconds / 60)}m${seconds % 60}s`;
}

function camel(flag: string): string {
  return flag.replace(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());
}
