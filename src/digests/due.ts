import { Cron } from "croner";
import type { Subscription } from "./subscription.ts";

/** What is remembered of a subscription. */
export interface Progress {
  /** ISO instant up to which every due instant has been dealt with. */
  readonly until: string;
}

export interface DueDigest {
  readonly subscription: Subscription;
  /** ISO instant that the schedule meant. */
  readonly instant: string;
  readonly lateMs: number;
  /** Older instants that this one stands for. */
  readonly superseded: readonly string[];
}

export interface Decision {
  readonly due: readonly DueDigest[];
  /** Subscriptions whose instants all passed their deadline: dealt with, told to the log, not posted. */
  readonly expired: readonly { readonly subscription: Subscription; readonly instants: readonly string[] }[];
}

/** More missed instants than this are not listed one by one. */
const mostInstants = 100;

/**
 * Which digests are due: a pure function of the subscriptions, what was dealt with, and now.
 * Several missed instants give one digest, the latest; one that is later than its deadline is given up, visibly.
 * A local time that a clock change skips is due at the first valid minute after it; one that comes twice is due once.
 */
export function dueDigests(subscriptions: readonly Subscription[], progress: ReadonlyMap<string, Progress>, now: string): Decision {
  const due: DueDigest[] = [];
  const expired: Decision["expired"][number][] = [];
  for (const subscription of subscriptions) {
    const done = progress.get(subscription.name);
    if (done === undefined) continue; // Known from now on: nothing older than its first sight is posted.
    const instants = instantsBetween(subscription, done.until, now);
    const latest = instants.at(-1);
    if (latest === undefined) continue;
    const lateMs = Date.parse(now) - Date.parse(latest);
    if (lateMs > subscription.deadlineMs) expired.push({ subscription, instants });
    else due.push({ subscription, instant: latest, lateMs, superseded: instants.slice(0, -1) });
  }
  return { due, expired };
}

/** Instants of the schedule in (after, until], oldest first; of very many the first ones and the last. */
function instantsBetween(subscription: Subscription, after: string, until: string): string[] {
  const pattern = evaluator(subscription);
  const end = Date.parse(until);
  const instants: string[] = [];
  let next = pattern.nextRun(new Date(after));
  while (next !== null && next.getTime() <= end && instants.length < mostInstants) {
    instants.push(next.toISOString());
    next = pattern.nextRun(next);
  }
  if (next === null || next.getTime() > end) return instants;
  // previousRuns looks strictly before its reference, and schedules have whole seconds.
  const [latest] = pattern.previousRuns(1, new Date(end + 1_000));
  return latest === undefined || latest.getTime() > end ? instants : [...instants, latest.toISOString()];
}

/** The next instant after `now`, or undefined if there is none. */
export function nextInstant(subscription: Subscription, now: string): string | undefined {
  return evaluator(subscription).nextRun(new Date(now))?.toISOString();
}

function evaluator(subscription: Subscription): Cron {
  return new Cron(subscription.cron, { timezone: subscription.timeZone, paused: true });
}
