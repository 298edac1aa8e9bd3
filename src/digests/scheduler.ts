import { schedule } from "node-cron";
import type { Brief } from "../brief.ts";
import type { Log } from "../platform.ts";
import { type DeliveryParts, deliverOpen } from "./deliver.ts";
import { type DueDigest, dueDigests, type Progress } from "./due.ts";
import type { Subscription } from "./subscription.ts";

export interface BuiltDigest {
  readonly brief: Brief;
  /** Ids of what it tells, for the next one's "new since". */
  readonly told: readonly string[];
  readonly empty: boolean;
}

export interface SchedulerParts extends DeliveryParts {
  readonly subscriptions: readonly Subscription[];
  build(due: DueDigest, told: ReadonlySet<string>): BuiltDigest;
  readonly log: Log;
  /** Called after each post. */
  onPosted(digest: string, instant: string): void;
}

export interface Scheduler {
  /** One round: plans what is due, then posts what is open. Rounds never overlap. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the timer. It has no logic of its own: every ten seconds it asks what is due. */
export function startScheduler(parts: SchedulerParts): Scheduler {
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const tick = (): Promise<void> => {
    running = running
      .then(() => (stopped ? undefined : round(parts)))
      .catch((error: unknown) => parts.log.error("a round of digests failed", { cause: error }));
    return running;
  };
  // At once: what the process sees for the first time is known from its start, not from the first beat of the timer.
  void tick();
  const task = schedule("*/10 * * * * *", tick, { noOverlap: true, name: "digests" });
  return {
    tick,
    stop: async () => {
      stopped = true;
      await task.destroy();
      await running;
    },
  };
}

async function round(parts: SchedulerParts): Promise<void> {
  await plan(parts);
  for (const { state, digest, instant } of await deliverOpen(parts)) if (state === "sent") parts.onPosted(digest, instant);
}

/** Writes down every delivery of what is due, then moves on: a restart in between plans the same again, under the same keys. */
async function plan({ ledger, subscriptions, build, now, log }: SchedulerParts): Promise<void> {
  const at = now();
  const progress = new Map<string, Progress>();
  for (const { name } of subscriptions) {
    const known = await ledger.progress(name);
    if (known === undefined) await ledger.setProgress(name, { until: at });
    else progress.set(name, known);
  }
  const { due, expired } = dueDigests(subscriptions, progress, at);
  for (const { subscription, instants } of expired) {
    log.error("digest missed beyond its deadline", { digest: subscription.name, instants: instants.slice(-3), missed: instants.length });
    await ledger.setProgress(subscription.name, { until: at });
  }
  for (const each of due) {
    const { subscription, instant, superseded } = each;
    if (superseded.length > 0) log.warn("older digests are superseded", { digest: subscription.name, missed: superseded.length });
    const told = await ledger.told(subscription.name);
    const { brief, told: telling, empty } = build(each, told);
    if (empty && subscription.whenEmpty === "silent") log.info("nothing new, nothing posted", { digest: subscription.name, instant });
    else for (const target of subscription.targets) await ledger.plan(subscription, target, { instant, brief, now: at });
    await ledger.setTold(subscription.name, new Set([...told, ...telling]));
    await ledger.setProgress(subscription.name, { until: instant });
  }
}
