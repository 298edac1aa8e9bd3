import { awakeAt, isHoliday } from "./calendar.ts";
import { lastRun, nextRun } from "./cron.ts";
import type { Subscription } from "./subscription.ts";

/** What there is to do for a subscription now. All instants are milliseconds since 1970. */
export interface Decision {
  /** To be posted, oldest first, each with the older ones that it stands for. */
  readonly due: readonly DueInstant[];
  /** Too late to be posted, or missed where missed ones are not made up for: told, not posted. */
  readonly late: readonly number[];
  /** Up to here every instant has been dealt with. */
  readonly until: number;
  /** When to look again; undefined: never. */
  readonly wakeAt: number | undefined;
}

export interface DueInstant {
  readonly instant: number;
  readonly superseded: readonly number[];
}

/** More instants than this are not dealt with at once. */
const mostInstants = 100;
/** Where missed ones are not made up for, this late is still on time. */
const graceMs = 5 * 60_000;

/**
 * Decides what is due: a pure function of the subscription, up to where it was dealt with, and now.
 * In quiet hours nothing is decided: their end finds what fell due as if it had been missed. A clock that goes back finds nothing due.
 */
export function decide(subscription: Subscription, until: number, now: number): Decision {
  const awake = awakeAt(subscription, now);
  if (awake > now) return { due: [], late: [], until, wakeAt: awake };
  const { instants, dealtWith } = instantsBetween(subscription, until, now);
  const { cron, timeZone, missed = "latest", deadlineMs } = subscription;
  const patienceMs = missed === "none" ? Math.min(graceMs, deadlineMs) : deadlineMs;
  const late = instants.filter((instant) => now - instant > patienceMs);
  const fresh = instants.slice(late.length);
  const latest = fresh.at(-1);
  return {
    due:
      latest === undefined
        ? []
        : missed === "all"
          ? fresh.map((instant) => ({ instant, superseded: [] }))
          : [{ instant: latest, superseded: fresh.slice(0, -1) }],
    late,
    until: dealtWith,
    wakeAt: nextRun(cron, timeZone, dealtWith),
  };
}

/** Instants of the schedule in (after, now] that are no holidays, oldest first, and up to where that is. */
function instantsBetween(
  subscription: Subscription,
  after: number,
  now: number,
): { readonly instants: readonly number[]; readonly dealtWith: number } {
  const { cron, timeZone } = subscription;
  const found: number[] = [];
  let next = nextRun(cron, timeZone, after);
  while (next !== undefined && next <= now && found.length < mostInstants) {
    found.push(next);
    next = nextRun(cron, timeZone, next);
  }
  if (next !== undefined && next <= now && subscription.missed !== "all") {
    // Of very many the first ones are listed, and the last, which is the one that counts.
    const latest = lastRun(cron, timeZone, now);
    if (latest !== undefined && latest >= next) found.push(latest);
  }
  return { instants: found.filter((instant) => !isHoliday(subscription, instant)), dealtWith: found.at(-1) ?? after };
}

/** The next instant after `now` that is no holiday; undefined: there is none within so many runs. */
export function nextInstant(subscription: Subscription, now: number): number | undefined {
  let next = nextRun(subscription.cron, subscription.timeZone, now);
  for (let run = 0; next !== undefined && run < mostInstants; run += 1) {
    if (!isHoliday(subscription, next)) return next;
    next = nextRun(subscription.cron, subscription.timeZone, next);
  }
  return undefined;
}
