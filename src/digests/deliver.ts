import type { Language } from "../language.ts";
import { type Log, type Post, type RunningPlatform, SendError } from "../platform.ts";
import { awakeAt } from "./calendar.ts";
import type { Delivery, Outcome } from "./delivery.ts";
import { finish, keepPage, type Ledger, renew } from "./ledger.ts";
import type { Pace } from "./pace.ts";
import { stop, stopFor } from "./stops.ts";

export interface DeliveryParts {
  readonly ledger: Ledger;
  readonly platforms: ReadonlyMap<string, RunningPlatform>;
  languageFor(code: string): Language;
  readonly log: Log;
  /** How long a delivery is held without a sign of life; far longer than one call to a platform may take. */
  readonly leaseMs: number;
  readonly pace?: Pace;
  /** Wait after the first failure; it doubles with each. Default 15 s. */
  readonly firstWaitMs?: number;
  /** True while the process stops: nothing more is begun. */
  readonly isStopping: () => boolean;
}

const firstWaitMs = 15_000;
const longestWaitMs = 15 * 60_000;
/** Whatever a platform asks: after so long it is asked again. */
const longestRetryAfterMs = 60 * 60_000;
const mostAttempts = 200;

/** Ends a try without a verdict of the platform. */
class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly waitMs: number;
  constructor(why: string, waitMs: number) {
    super(why);
    this.waitMs = waitMs;
  }
}
class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/**
 * Posts a claimed delivery and writes down what became of it. `claimedAtMs`: of `performance.now()`, before it was claimed.
 * undefined: another process has it.
 */
export async function deliver(delivery: Delivery, claimedAtMs: number, parts: DeliveryParts): Promise<Outcome | undefined> {
  const { ledger, log } = parts;
  const messages = [...delivery.messages];
  let refusal: SendError | undefined;
  let outcome: Outcome;
  try {
    outcome = await send(delivery, claimedAtMs, messages, parts);
  } catch (error) {
    if (error instanceof LeaseLost) {
      log.warn("delivery was taken over by another process", { key: delivery.key });
      return undefined;
    }
    if (error instanceof SendError && (error.kind === "refused" || error.kind === "rate-limited")) refusal = error;
    outcome = judge(error, delivery, messages, { now: ledger.clock(), waitMs: parts.firstWaitMs ?? firstWaitMs });
  }
  const written = await finish(ledger, delivery, outcome, messages);
  if (!written) {
    log.warn("delivery was taken over by another process", { key: delivery.key, state: outcome.state });
    return undefined;
  }
  tell(delivery, outcome, messages, log);
  if (refusal !== undefined) await heed(refusal, delivery, parts);
  return outcome;
}

/** What refused is not asked again and again: neither a target, nor a platform that would ban us for it. */
async function heed(refusal: SendError, delivery: Delivery, { ledger, pace, log }: DeliveryParts): Promise<void> {
  const stopped = refusal.kind === "refused" ? await stop(ledger, delivery, refusal) : undefined;
  if (stopped !== undefined) log.error("target is not posted to any more", stopped);
  const pauseMs = (await pace?.countRefusal(delivery.platform)) ?? 0;
  if (pauseMs === 0) return;
  const broken = await stopFor(ledger, `${delivery.platform}:*`, pauseMs, "it refused too many requests; none is sent for a while");
  if (broken) log.error("platform is not posted to for a while", { platform: delivery.platform, pauseMs });
}

async function send(delivery: Delivery, claimedAtMs: number, messages: string[], parts: DeliveryParts): Promise<Outcome> {
  const { ledger, platforms, leaseMs } = parts;
  const { key, brief, channel, isDoubtful, triedAt, attempts, giveUpAt } = delivery;
  const platform = platforms.get(delivery.platform);
  if (platform === undefined) throw new Interrupted(`${delivery.platform} is not running here`, firstWaitMs);
  if (brief === undefined) return { state: "dead", detail: "its words are not in the store" };
  // What was begun is finished, so that no channel is left with half a digest.
  if (ledger.clock() > giveUpAt && !isDoubtful && messages.length === 0) return { state: "late", detail: "its deadline has passed" };
  if (attempts > mostAttempts && !isDoubtful) return { state: "dead", detail: `it was tried ${mostAttempts} times` };
  let heldUntil = claimedAtMs + leaseMs;
  const post: Post = {
    key,
    posted: delivery.messages,
    doubtfulSince: isDoubtful ? triedAt : undefined,
    repeatUnseen: delivery.whenUnsure === "repeat",
    before: async () => {
      if (parts.isStopping()) throw new Interrupted("the process stops", 0);
      const putOffMs = (await parts.pace?.take(delivery)) ?? 0;
      if (putOffMs > 0) throw new Interrupted("the limit of posts is reached", putOffMs);
      // Half of the lease must be left for the call, or another process may come in between.
      if (heldUntil - performance.now() < leaseMs / 2) {
        const renewed = performance.now() + leaseMs;
        if (!(await renew(ledger, delivery, leaseMs))) throw new LeaseLost();
        heldUntil = renewed;
      }
      ledger.onStep("before-post");
    },
    after: async (page, message, pages) => {
      ledger.onStep("posted");
      messages.push(message);
      // The last page is written down with the end of the delivery.
      if (page === pages - 1) return;
      const renewed = performance.now() + leaseMs;
      if (!(await keepPage(ledger, delivery, messages, leaseMs))) throw new LeaseLost();
      heldUntil = renewed;
    },
  };
  await platform.send(channel, brief, parts.languageFor(delivery.language), post);
  return { state: "sent" };
}

/** What must be done next. */
function judge(
  error: unknown,
  delivery: Delivery,
  messages: readonly string[],
  { now, waitMs: firstWait }: { readonly now: number; readonly waitMs: number },
): Outcome {
  const detail = error instanceof Error ? error.message : String(error);
  // A page that came through is no longer in doubt.
  const wasDoubtful = delivery.isDoubtful && messages.length === delivery.messages.length;
  const again = (waitMs: number, isDoubtful: boolean): Outcome => ({
    state: isDoubtful ? "unknown" : "planned",
    isDoubtful,
    detail,
    notBefore: awakeAt({ quiet: delivery.quiet, timeZone: delivery.quiet?.timeZone ?? "UTC" }, now + waitMs),
  });
  if (error instanceof Interrupted) return again(error.waitMs, wasDoubtful);
  const kind = error instanceof SendError ? error.kind : "unknown-outcome";
  const backoffMs = Math.min(longestWaitMs, firstWait * 2 ** Math.min(delivery.attempts - 1, 10));
  switch (kind) {
    case "rate-limited": {
      const askedMs = error instanceof SendError ? error.retryAfterMs : undefined;
      return again(Math.min(longestRetryAfterMs, askedMs ?? backoffMs), wasDoubtful);
    }
    case "unavailable":
      return again(backoffMs, wasDoubtful);
    case "unknown-outcome":
      // Past its deadline it is still looked for, but not for ever.
      return now > delivery.giveUpAt + graceMs ? { state: "unknown", detail, isDoubtful: true } : again(backoffMs, true);
    case "cannot-look":
      return { state: "unknown", detail, isDoubtful: true };
    case "refused":
      // A wrong token says nothing of the delivery: it waits for a right one.
      return error instanceof SendError && error.refused === "token" ? again(longestWaitMs, wasDoubtful) : { state: "dead", detail };
  }
}

const graceMs = 60 * 60_000;

function tell({ key, digest, platform }: Delivery, { state, detail, notBefore }: Outcome, messages: readonly string[], log: Log): void {
  if (state === "sent") log.info("digest posted", { key, digest, platform, pages: messages.length });
  else if (notBefore !== undefined) log.warn("digest not posted yet", { key, state, detail, next: new Date(notBefore).toISOString() });
  else log.error(state === "unknown" ? "digest may have been posted; look at the channel" : "digest given up", { key, state, detail });
}
