import type { Language } from "../language.ts";
import type { Log, RunningPlatform } from "../platform.ts";
import { SendError } from "../platform.ts";
import { type Delivery, deliveryKey, type Ledger } from "./ledger.ts";

export interface DeliveryParts {
  readonly ledger: Ledger;
  readonly platforms: ReadonlyMap<string, RunningPlatform>;
  languageFor(code: string): Language;
  readonly now: () => string;
  readonly log: Log;
}

const firstWaitMs = 15_000;
const longestWaitMs = 15 * 60_000;
/** A try that began and never ended may be repeated this long: within it both platforms can tell a repetition. */
const repeatableMs = 2 * 60_000;

/** Tries every delivery whose time has come, the targets side by side; one that fails is its own matter. Returns what became of each. */
export async function deliverOpen(parts: DeliveryParts): Promise<readonly Delivery[]> {
  const now = parts.now();
  const ready = (await parts.ledger.open()).filter((delivery) => delivery.notBefore <= now);
  const byTarget = Map.groupBy(ready, ({ target }) => `${target.platform}:${target.channel}`);
  // The ledger's list of open deliveries is one value: its writers take turns.
  const outcomes = (await Promise.all([...byTarget.values()].map((deliveries) => deliverInOrder(deliveries, parts)))).flat();
  for (const delivery of outcomes) await parts.ledger.put(delivery);
  return outcomes;
}

async function deliverInOrder(deliveries: readonly Delivery[], parts: DeliveryParts): Promise<Delivery[]> {
  const outcomes: Delivery[] = [];
  for (const delivery of deliveries) outcomes.push(await deliver(delivery, parts));
  return outcomes;
}

async function deliver(delivery: Delivery, { ledger, platforms, languageFor, now, log }: DeliveryParts): Promise<Delivery> {
  const key = deliveryKey(delivery);
  const platform = platforms.get(delivery.target.platform);
  if (platform === undefined) return over(delivery, "failed", `${delivery.target.platform} is not running`, log);
  if (delivery.state === "sending" && Date.parse(now()) - Date.parse(delivery.startedAt ?? delivery.instant) > repeatableMs)
    return over(delivery, "unknown", "a try began and its outcome was never learnt; look at the channel", log);
  if (now() > delivery.giveUpAt) return over(delivery, "failed", delivery.detail ?? "its deadline has passed", log);
  const sending: Delivery = { ...delivery, state: "sending", attempts: delivery.attempts + 1, startedAt: delivery.startedAt ?? now() };
  // Its key stands in the list of open ones already, so that side by side only its own value is written.
  await ledger.put(sending);
  try {
    const { messages } = await platform.send(delivery.target.channel, delivery.brief, languageFor(delivery.language), key);
    log.info("digest posted", { digest: delivery.digest, instant: delivery.instant, platform: platform.name, pages: messages.length });
    return { ...sending, state: "sent", messages };
  } catch (error) {
    const kind = error instanceof SendError ? error.kind : "unknown-outcome";
    const detail = error instanceof Error ? error.message : String(error);
    if (kind === "refused") return over(sending, "failed", detail, log);
    const waitMs = Math.min(
      longestWaitMs,
      (error instanceof SendError ? error.retryAfterMs : undefined) ?? firstWaitMs * 2 ** Math.min(sending.attempts - 1, 10),
    );
    log.warn("digest not posted yet", { digest: delivery.digest, platform: platform.name, kind, detail, waitMs });
    const notBefore = new Date(Date.parse(now()) + waitMs).toISOString();
    // After an unknown outcome the state stays "sending", so that it is repeated only while the platform can tell.
    return {
      ...sending,
      state: kind === "unknown-outcome" ? "sending" : "planned",
      startedAt: kind === "unknown-outcome" ? sending.startedAt : undefined,
      notBefore,
      detail,
    };
  }
}

function over(delivery: Delivery, state: "failed" | "unknown", detail: string, log: Log): Delivery {
  log.error(state === "failed" ? "digest given up" : "digest may have been posted", {
    digest: delivery.digest,
    instant: delivery.instant,
    target: `${delivery.target.platform}:${delivery.target.channel}`,
    detail,
  });
  return { ...delivery, state, detail };
}
