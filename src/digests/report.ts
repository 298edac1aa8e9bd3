import { deliveryKey } from "./delivery.ts";
import type { Ledger } from "./ledger.ts";
import type { DeliveryRow } from "./tables.ts";

/** The latest instant that was posted of each of these digests. */
export async function lastPosted({ tables }: Ledger, digests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const digest of digests) {
    const row = await tables
      .selectFrom("deliveries")
      .select("instant")
      .where("digest", "=", digest)
      .where("state", "=", "sent")
      .orderBy("instant", "desc")
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) found.set(digest, row.instant);
  }
  return found;
}

/** Ids that a digest has told. */
export async function toldBy({ tables }: Ledger, digest: string): Promise<ReadonlySet<string>> {
  const row = await tables.selectFrom("subscriptions").select("told").where("name", "=", digest).executeTakeFirst();
  return new Set(JSON.parse(row?.told ?? "[]") as string[]);
}

/** One delivery as the store has it. */
export async function readDelivery({ tables }: Ledger, digest: string, instant: number, lane: string): Promise<DeliveryRow | undefined> {
  return tables
    .selectFrom("deliveries")
    .selectAll()
    .where("key", "=", deliveryKey(digest, instant, lane))
    .executeTakeFirst();
}
