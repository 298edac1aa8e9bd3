import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Brief } from "../brief.ts";
import { awakeAt, offsetOf } from "./calendar.ts";
import { deliveryKey } from "./delivery.ts";
import type { Ledger, Within } from "./ledger.ts";
import { laneOf, type Subscription } from "./subscription.ts";
import type { DeliveryRow } from "./tables.ts";

/** What is written of a delivery when it is planned. */
export type NewDelivery = Omit<
  DeliveryRow,
  "attempts" | "fence" | "owner" | "messages" | "doubtful" | "tried_at" | "planned_at" | "changed_at" | "noticed"
>;

/** A delivery of a digest to a target, with its words still to come. */
export function newDelivery(
  subscription: Subscription,
  target: Subscription["targets"][number],
  instant: number,
): Omit<NewDelivery, "content" | "state" | "open" | "detail"> {
  const lane = laneOf(target);
  const { name, language, deadlineMs, timeZone, quiet, whenUnsure = "hold" } = subscription;
  return {
    key: deliveryKey(name, instant, lane),
    digest: name,
    instant,
    platform: target.platform,
    channel: target.channel,
    lane,
    language,
    not_before: awakeAt(subscription, instant + offsetOf(subscription, lane)),
    give_up_at: instant + deadlineMs,
    when_unsure: whenUnsure,
    quiet: quiet === undefined ? null : JSON.stringify({ ...quiet, timeZone }),
  };
}

/** A brief as it is kept: the same words are kept once. */
export function contentOf(brief: Brief): { readonly id: string; readonly brief: string } {
  const text = JSON.stringify(brief);
  return { id: createHash("sha256").update(text).digest("base64url"), brief: text };
}

/** Rows that are there already stay as they are. */
export async function insertDeliveries(
  { database }: Ledger,
  within: Within,
  deliveries: readonly NewDelivery[],
  contents: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  for (const [id, brief] of contents)
    await within
      .insertInto("contents")
      .values({ id, brief, made_at: now })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  if (deliveries.length === 0) return;
  const columns = columnNames.join(", ");
  if (database.forEachRow !== undefined) {
    database.forEachRow(
      `insert into deliveries (${columns}, planned_at, changed_at) values (${columnNames.map(() => "?").join(", ")}, ?, ?) on conflict (key) do nothing`,
      deliveries.map((delivery) => [...columnNames.map((name) => delivery[name]), now, now]),
    );
    return;
  }
  // As one parameter: a statement has a limited number of them, and its text stays the same.
  await sql`insert into deliveries (${sql.raw(columns)}, planned_at, changed_at)
    select ${sql.raw(columns)}, ${now}::bigint, ${now}::bigint from json_to_recordset(${JSON.stringify(deliveries)}) x(${sql.raw(columnTypes)})
    on conflict (key) do nothing`.execute(within);
}

const columnKinds: Readonly<Record<keyof NewDelivery, "text" | "bigint">> = {
  key: "text",
  digest: "text",
  instant: "bigint",
  platform: "text",
  channel: "text",
  lane: "text",
  language: "text",
  content: "text",
  state: "text",
  open: "bigint",
  not_before: "bigint",
  give_up_at: "bigint",
  when_unsure: "text",
  quiet: "text",
  detail: "text",
};
const columnNames = Object.keys(columnKinds) as readonly (keyof NewDelivery)[];
const columnTypes = Object.entries(columnKinds)
  .map(([name, kind]) => `${name} ${kind}`)
  .join(", ");
