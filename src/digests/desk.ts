import { sql } from "kysely";
import { UserError } from "../errors.ts";
import type { Ledger } from "./ledger.ts";
import type { DeliveryRow, DeliveryState, StopRow } from "./tables.ts";

/** What an admin may do with deliveries. */
export interface DeliveryFilter {
  readonly states?: readonly DeliveryState[];
  readonly digest?: string;
  readonly lane?: string;
  /** Default 50. */
  readonly most?: number;
}

/** The states of a delivery that an admin should look at. */
export const trouble: readonly DeliveryState[] = ["unknown", "dead", "late"];

/** Deliveries, the last changed first. */
export async function listDeliveries(
  { tables }: Ledger,
  { states, digest, lane, most = 50 }: DeliveryFilter,
): Promise<readonly DeliveryRow[]> {
  let query = tables.selectFrom("deliveries").selectAll().orderBy("changed_at", "desc").limit(most);
  if (states !== undefined) query = query.where("state", "in", states);
  if (digest !== undefined) query = query.where("digest", "=", digest);
  if (lane !== undefined) query = query.where("lane", "=", lane);
  return query.execute();
}

export async function countStates({ tables }: Ledger): Promise<Readonly<Partial<Record<DeliveryState, number>>>> {
  const rows = await tables
    .selectFrom("deliveries")
    .select((row) => ["state", row.fn.countAll().as("n")])
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

/** A delivery by its key, a part of it that only one has, or the id of a message that it posted. Throws `UserError` where it is not one. */
export async function findDelivery({ tables }: Ledger, words: string): Promise<DeliveryRow> {
  const exact = await tables.selectFrom("deliveries").selectAll().where("key", "=", words).executeTakeFirst();
  if (exact !== undefined) return exact;
  const pattern = `%${words.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
  const found = await tables
    .selectFrom("deliveries")
    .selectAll()
    .where(sql<boolean>`key like ${pattern} escape '\\' or messages like ${pattern} escape '\\'`)
    .orderBy("changed_at", "desc")
    .limit(2)
    .execute();
  const [first, second] = found;
  if (first === undefined) throw new UserError(`No delivery is called “${words}”. List them with: dateline deliveries --state all`);
  if (second !== undefined)
    throw new UserError(`More than one delivery fits “${words}”, such as ${first.key} and ${second.key}. Write the whole key.`);
  return first;
}

/** Why a target is not posted to now. */
export async function stopOf(
  { tables, clock }: Ledger,
  { lane, platform }: Pick<DeliveryRow, "lane" | "platform">,
): Promise<StopRow | undefined> {
  return tables
    .selectFrom("stops")
    .selectAll()
    .where("lane", "in", [lane, `${platform}:*`])
    .where("until", ">", clock())
    .executeTakeFirst();
}

export async function listStops({ tables, clock }: Ledger): Promise<readonly StopRow[]> {
  return tables.selectFrom("stops").selectAll().where("until", ">", clock()).orderBy("lane").execute();
}

export interface RetryOptions {
  /** How long it may take from now. */
  readonly withinMs: number;
  /** Post it again even where it cannot be learnt whether it is there. */
  readonly repeat?: boolean;
}

/** Tries again what was given up; a page that may be there is looked for first. Throws `UserError` for what needs no second try. */
export async function retryDelivery(
  ledger: Ledger,
  { key, state }: DeliveryRow,
  { withinMs, repeat = false }: RetryOptions,
): Promise<void> {
  if (!(retryable as readonly DeliveryState[]).includes(state))
    throw new UserError(`The delivery ${key} is ${state}: only what is ${retryable.join(", ")} can be tried again.`);
  const now = ledger.clock();
  const { numUpdatedRows } = await ledger.tables
    .updateTable("deliveries")
    .set({
      ...reopened(now, withinMs),
      // What is unknown may be there, whatever was written before.
      doubtful: state === "unknown" ? 1 : sql<number>`doubtful`,
      ...(repeat ? { when_unsure: "repeat" as const } : {}),
    })
    .where("key", "=", key)
    .where("state", "=", state)
    .where("content", "is not", null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n)
    throw new UserError(`The delivery ${key} has no words: it was never built. Post the digest with: dateline digest NAME --at INSTANT`);
}

/** Tries all dead ones again, of a digest or a target or all. Returns how many. */
export async function redriveDead(
  ledger: Ledger,
  { digest, lane }: Pick<DeliveryFilter, "digest" | "lane">,
  withinMs: number,
): Promise<number> {
  let query = ledger.tables
    .updateTable("deliveries")
    .set(reopened(ledger.clock(), withinMs))
    .where("state", "=", "dead")
    .where("content", "is not", null);
  if (digest !== undefined) query = query.where("digest", "=", digest);
  if (lane !== undefined) query = query.where("lane", "=", lane);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

/** Ends a delivery that was not begun. Throws `UserError` for others. */
export async function cancelDelivery(ledger: Ledger, { key, state }: DeliveryRow): Promise<void> {
  const { numUpdatedRows } = await ledger.tables
    .updateTable("deliveries")
    .set({ state: "cancelled", open: 0, detail: "cancelled by an admin", changed_at: ledger.clock() })
    .where("key", "=", key)
    .where("open", "=", 1)
    .where("state", "!=", "sending")
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new UserError(`The delivery ${key} is ${state}: only what waits to be posted can be cancelled.`);
}

const retryable = ["dead", "late", "unknown", "cancelled"] as const satisfies readonly DeliveryState[];

function reopened(now: number, withinMs: number): Partial<DeliveryRow> {
  return { state: "planned", open: 1, not_before: now, give_up_at: now + withinMs, attempts: 0, owner: null, changed_at: now, noticed: 0 };
}
