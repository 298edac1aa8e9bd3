import { contentOf, insertDeliveries, newDelivery } from "./insert.ts";
import type { Ledger } from "./ledger.ts";
import type { BuiltDigest } from "./plan.ts";
import type { Subscription } from "./subscription.ts";

/**
 * Plans one digest outside its schedule, for now: no offset, no quiet hours, its deadline counted from now. What was planned for the same
 * instant before stays as it is. Returns the keys of those.
 */
export async function planOnce(
  ledger: Ledger,
  subscription: Subscription,
  { instant, built }: { readonly instant: number; readonly built: BuiltDigest },
): Promise<readonly string[]> {
  return ledger.tables.transaction().execute(async (within) => {
    const now = ledger.clock();
    const content = contentOf(built.brief);
    const deliveries = subscription.targets.map((target) => ({
      ...newDelivery(subscription, target, instant),
      content: content.id,
      state: "planned" as const,
      open: 1,
      detail: null,
      not_before: now,
      give_up_at: now + subscription.deadlineMs,
    }));
    const keys = deliveries.map(({ key }) => key);
    const known = await within.selectFrom("deliveries").select("key").where("key", "in", keys).execute();
    await insertDeliveries(ledger, within, deliveries, new Map([[content.id, content.brief]]), now);
    if (built.told.length > 0 && known.length < keys.length) {
      const row = await within.selectFrom("subscriptions").select("told").where("name", "=", subscription.name).executeTakeFirst();
      const told = [...new Set([...(JSON.parse(row?.told ?? "[]") as string[]), ...built.told])].sort();
      await within
        .insertInto("subscriptions")
        // One that never ran: its schedule begins when it is configured.
        .values({
          ...{ name: subscription.name, source: "gone", definition: JSON.stringify(subscription), until_at: now, wake_at: null, zones: "" },
          told: JSON.stringify(told),
        })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ told: JSON.stringify(told) }))
        .execute();
    }
    return known.map(({ key }) => key);
  });
}
