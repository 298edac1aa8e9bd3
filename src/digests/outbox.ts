import { setTimeout as wait } from "node:timers/promises";
import { type DeliveryParts, deliver } from "./deliver.ts";
import type { Delivery, Outcome } from "./delivery.ts";
import { claim } from "./ledger.ts";

export interface OutboxParts extends DeliveryParts {
  /** Names this process. */
  readonly owner: string;
  /** How many are posted side by side. */
  readonly most: number;
  /** Told of each delivery that a try ended for. */
  onOutcome?(delivery: Delivery, outcome: Outcome): void;
  /** Only deliveries of this digest. */
  readonly digest?: string;
}

/** Posts all that may be posted now, targets side by side, until nothing is left whose time has come. One that fails is its own matter. */
export async function deliverReady(parts: OutboxParts): Promise<void> {
  const { ledger, platforms, owner, leaseMs, most, digest } = parts;
  const inFlight = new Set<Promise<void>>();
  let ended = 0;
  try {
    while (!parts.isStopping()) {
      const ready = [...platforms].filter(([, platform]) => platform.state() !== "stopped").map(([name]) => name);
      const claimedAtMs = performance.now();
      const endedBefore = ended;
      const claimed = await claim(ledger, { owner, leaseMs, most: most - inFlight.size, platforms: ready, digest });
      for (const delivery of claimed) {
        const work = deliverOne(delivery, claimedAtMs, parts).finally(() => {
          inFlight.delete(work);
          ended += 1;
        });
        inFlight.add(work);
      }
      // One that ends makes way for the next of its target.
      if (claimed.length > 0 || ended > endedBefore) continue;
      if (inFlight.size === 0) return;
      await Promise.race([...inFlight, wait(pollMs)]);
    }
  } finally {
    await Promise.all(inFlight);
  }
}

async function deliverOne(delivery: Delivery, claimedAtMs: number, parts: OutboxParts): Promise<void> {
  try {
    const outcome = await deliver(delivery, claimedAtMs, parts);
    if (outcome !== undefined) parts.onOutcome?.(delivery, outcome);
  } catch (error) {
    // The store is gone or full: the delivery stays as it is, and is looked for when its lease has ended.
    parts.log.error("delivery could not be written down", { key: delivery.key, cause: error });
  }
}

/** While posts are under way the store is asked this often for more. */
const pollMs = 250;
