import { versions } from "node:process";
import { UserError } from "../errors.ts";
import { nextRun } from "./cron.ts";
import type { Ledger, Within } from "./ledger.ts";
import type { Subscription } from "./subscription.ts";
import type { SubscriptionRow } from "./tables.ts";

/** A subscription as the store has it. */
export interface KnownSubscription {
  readonly subscription: Subscription;
  readonly source: "env" | "store";
  /** Up to here every instant was dealt with. */
  readonly until: number;
}

/**
 * Makes the store know the digests of the environment: a new one from now on, so that nothing old is posted; one whose schedule changed
 * likewise; one that is no longer there is kept, so that what it told is still known should it come back, and posts nothing.
 */
export async function configure(ledger: Ledger, subscriptions: readonly Subscription[]): Promise<void> {
  await ledger.tables.transaction().execute(async (within) => {
    const now = ledger.clock();
    const known = new Map((await within.selectFrom("subscriptions").selectAll().execute()).map((row) => [row.name, row]));
    for (const subscription of subscriptions) await know(within, subscription, "env", known.get(subscription.name), now);
    const named = new Set(subscriptions.map(({ name }) => name));
    for (const row of known.values()) {
      if (row.source === "env" && !named.has(row.name))
        await within.updateTable("subscriptions").set({ source: "gone", wake_at: null }).where("name", "=", row.name).execute();
      // Another version of the zone database may mean another instant by the same words.
      if (row.source === "store" && row.zones !== versions.tz && !named.has(row.name))
        await know(within, JSON.parse(row.definition) as Subscription, "store", row, now);
    }
  });
}

/** Adds one that an admin asked for. Throws `UserError` where its name is taken. */
export async function addSubscription(ledger: Ledger, subscription: Subscription): Promise<void> {
  await ledger.tables.transaction().execute(async (within) => {
    const known = await within.selectFrom("subscriptions").selectAll().where("name", "=", subscription.name).executeTakeFirst();
    if (known !== undefined && known.source !== "gone")
      throw new UserError(`There is a digest “${subscription.name}” already. Choose another name, or remove it first.`);
    await know(within, subscription, "store", known, ledger.clock());
  });
}

/** Removes one that an admin asked for; what was planned for it and not begun is cancelled. Throws `UserError` where there is none. */
export async function removeSubscription(ledger: Ledger, name: string): Promise<void> {
  await ledger.tables.transaction().execute(async (within) => {
    const known = await within.selectFrom("subscriptions").select("source").where("name", "=", name).executeTakeFirst();
    if (known === undefined || known.source === "gone") throw new UserError(`No digest is called “${name}”.`);
    if (known.source === "env")
      throw new UserError(`The digest “${name}” is set in the environment: take its DIGEST_… variables out and start again.`);
    await within.updateTable("subscriptions").set({ source: "gone", wake_at: null }).where("name", "=", name).execute();
    await within
      .updateTable("deliveries")
      .set({ state: "cancelled", open: 0, detail: "its subscription was removed", changed_at: ledger.clock() })
      .where("digest", "=", name)
      .where("open", "=", 1)
      .where("state", "=", "planned")
      .where("doubtful", "=", 0)
      .where("messages", "=", "[]")
      .execute();
  });
}

/** All that post, by name. */
export async function listSubscriptions({ tables }: Ledger): Promise<readonly KnownSubscription[]> {
  const rows = await tables.selectFrom("subscriptions").selectAll().where("source", "!=", "gone").orderBy("name").execute();
  return rows.map(({ definition, source, until_at }) => ({
    subscription: JSON.parse(definition) as Subscription,
    source: source === "env" ? "env" : "store",
    until: until_at,
  }));
}

async function know(
  within: Within,
  subscription: Subscription,
  source: "env" | "store",
  known: SubscriptionRow | undefined,
  now: number,
): Promise<void> {
  const before = known === undefined || known.source === "gone" ? undefined : (JSON.parse(known.definition) as Partial<Subscription>);
  const isSameSchedule =
    before !== undefined && (before.cron === undefined || (before.cron === subscription.cron && before.timeZone === subscription.timeZone));
  const until = isSameSchedule && known !== undefined ? known.until_at : now;
  const row = {
    source,
    definition: JSON.stringify(subscription),
    until_at: until,
    wake_at: nextRun(subscription.cron, subscription.timeZone, until) ?? null,
    zones: versions.tz ?? "",
  };
  if (known !== undefined && isSameSchedule && known.source === source && known.definition === row.definition && known.zones === row.zones)
    return;
  await (known === undefined
    ? within.insertInto("subscriptions").values({ name: subscription.name, told: "[]", ...row })
    : within.updateTable("subscriptions").set(row).where("name", "=", subscription.name)
  ).execute();
}
