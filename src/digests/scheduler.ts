import { schedule } from "node-cron";
import { expire } from "./ledger.ts";
import { type NoticeParts, planNotices } from "./notices.ts";
import { deliverReady, type OutboxParts } from "./outbox.ts";
import { sweepPaces } from "./pace.ts";
import { type PlanParts, planDue } from "./plan.ts";

export interface SchedulerParts extends Omit<OutboxParts, "isStopping" | "digest">, PlanParts {
  /** Default: nobody is told. */
  readonly notices?: NoticeParts;
  /** Six cron fields: how often it is asked what is due. Default: every second. */
  readonly beat?: string;
}

export interface Scheduler {
  /** One round: plans what is due, then posts what is open. Rounds never overlap. */
  tick(): Promise<void>;
  /** Begins nothing more, and lets what is being posted end. */
  stop(): Promise<void>;
}

/** How often it is looked for what only grows old. */
const tidyEveryMs = 15_000;

/** Starts the timer. It has no logic of its own: it asks what is due, and posts on its own beat, so that neither waits for the other. */
export function startScheduler(parts: SchedulerParts): Scheduler {
  let stopped = false;
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const outbox: OutboxParts = { ...parts, isStopping: () => stopped };
  const planning = takeTurns(async () => {
    if (stopped) return;
    await planDue(parts);
    if (parts.notices !== undefined) await planNotices(parts.ledger, parts.notices);
    const now = parts.ledger.clock();
    if (Math.abs(now - tidiedAt) < tidyEveryMs) return;
    tidiedAt = now;
    for (const { key } of await expire(parts.ledger)) parts.log.error("digest given up", { key, state: "late" });
    await sweepPaces(parts.ledger);
  }, parts);
  const posting = takeTurns(async () => {
    if (!stopped) await deliverReady(outbox);
  }, parts);
  const tick = async (): Promise<void> => {
    await planning();
    await posting();
  };
  // At once: what fell due while nothing ran need not wait for the first beat.
  void tick();
  const task = schedule(parts.beat ?? "* * * * * *", () => void Promise.all([planning(), posting()]), { name: "digests" });
  return {
    tick,
    stop: async () => {
      stopped = true;
      await task.destroy();
      await Promise.all([planning(), posting()]);
    },
  };
}

/** Rounds one after the other; who asks while one waits to begin gets that one. What goes wrong ends its round alone. */
function takeTurns(round: () => Promise<void>, { log }: Pick<SchedulerParts, "log">): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      running = round().catch((error: unknown) => log.error("a round of digests failed", { cause: error }));
      return running;
    });
    return next;
  };
}
