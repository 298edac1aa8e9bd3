import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Brief } from "../brief.ts";
import type { Database } from "../storage/database.ts";
import { migrate } from "../storage/migrate.ts";
import type { Delivery, Outcome } from "./delivery.ts";
import type { OnStep } from "./steps.ts";
import { type DeliveryRow, type DigestTables, migrations } from "./tables.ts";

/** What digests remember, shared by all processes: what is to be posted is a row, and only who holds its lease may post it. */
export interface Ledger {
  readonly database: Database;
  readonly tables: Kysely<DigestTables>;
  readonly clock: () => number;
  readonly onStep: OnStep;
}

export interface LedgerOptions {
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly clock?: () => number;
  readonly onStep?: OnStep;
}

/** Makes the tables what this version needs, under a lock. */
export async function openLedger(database: Database, { clock = Date.now, onStep = () => undefined }: LedgerOptions = {}): Promise<Ledger> {
  await migrate(database, "digests", migrations, clock());
  return { database, tables: database.tables<DigestTables>(), clock, onStep };
}

export interface ClaimOptions {
  /** Names this process, for those who look at a delivery in flight. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly most: number;
  /** Only what these platforms post is claimed. */
  readonly platforms: readonly string[];
  /** Only deliveries of this digest. */
  readonly digest?: string;
}

/**
 * Takes deliveries whose time has come, at most one per target: the oldest that is open, and one that is in flight before all others,
 * which nobody takes before its lease has ended. Committed before it returns.
 */
export async function claim(ledger: Ledger, { owner, leaseMs, most, platforms, digest }: ClaimOptions): Promise<readonly Delivery[]> {
  if (platforms.length === 0 || most < 1) return [];
  const { database, tables, clock, onStep } = ledger;
  const claimed = await tables.transaction().execute(async (within) => {
    // After the write lock is held: waiting for it must not eat the lease.
    const now = clock();
    const found = await sql<{ readonly key: string }>`
      select d.key from deliveries d
      where d.open = 1 and d.not_before <= ${now} and d.platform in (${sql.join(platforms)})
        ${digest === undefined ? sql`` : sql`and d.digest = ${digest}`}
        and not exists (select 1 from stops s where s.lane in (d.lane, d.platform || ':*') and s.until > ${now})
        and not exists (select 1 from deliveries f where f.state = 'sending' and f.lane = d.lane and f.key <> d.key)
        and (d.state = 'sending' or not exists (
          select 1 from deliveries e where e.open = 1 and e.lane = d.lane
            and (e.instant < d.instant or (e.instant = d.instant and e.digest < d.digest))))
      order by d.not_before limit ${most} ${database.kind === "postgres" ? sql`for update of d skip locked` : sql``}`.execute(within);
    const keys = found.rows.map(({ key }) => key);
    if (keys.length === 0) return [];
    const rows = await within
      .updateTable("deliveries")
      .set((row) => ({
        // What was in flight, or is not known, may be there.
        doubtful: sql<number>`case when state = 'planned' then doubtful else 1 end`,
        tried_at: sql<number>`case when state = 'planned' and doubtful = 0 then ${now} else coalesce(tried_at, ${now}) end`,
        state: "sending",
        not_before: now + leaseMs,
        attempts: row("attempts", "+", 1),
        fence: row("fence", "+", 1),
        owner,
        changed_at: now,
      }))
      .where("key", "in", keys)
      .returningAll()
      .execute();
    onStep("claim-written");
    return rows;
  });
  if (claimed.length > 0) onStep("claimed");
  const briefs = await readBriefs(tables, claimed);
  return claimed.map((row) => deliveryOf(row, briefs)).sort((a, b) => a.instant - b.instant);
}

/** Holds a delivery for so long from now; false: another process has it. */
export async function renew(ledger: Ledger, delivery: Delivery, leaseMs: number): Promise<boolean> {
  const now = ledger.clock();
  return change(ledger, delivery, { not_before: now + leaseMs, changed_at: now });
}

/** A page is there; false: another process has the delivery. */
export async function keepPage(ledger: Ledger, delivery: Delivery, messages: readonly string[], leaseMs: number): Promise<boolean> {
  const now = ledger.clock();
  const kept = await change(ledger, delivery, {
    messages: JSON.stringify(messages),
    doubtful: 0,
    tried_at: now,
    not_before: now + leaseMs,
    changed_at: now,
  });
  ledger.onStep("page-kept");
  return kept;
}

/** Writes down what became of a try; false: another process has the delivery, and nothing was written. */
export async function finish(
  ledger: Ledger,
  delivery: Delivery,
  { state, notBefore, detail, isDoubtful = false }: Outcome,
  messages: readonly string[],
): Promise<boolean> {
  const now = ledger.clock();
  ledger.onStep("before-finish");
  const written = await change(ledger, delivery, {
    state,
    open: notBefore === undefined ? 0 : 1,
    not_before: notBefore ?? now,
    doubtful: isDoubtful ? 1 : 0,
    detail: detail ?? null,
    messages: JSON.stringify(messages),
    owner: null,
    changed_at: now,
  });
  ledger.onStep("finished");
  return written;
}

async function change({ tables }: Ledger, { key, fence }: Delivery, values: Partial<DeliveryRow>): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable("deliveries")
    .set(values)
    .where("key", "=", key)
    .where("fence", "=", fence)
    .where("state", "=", "sending")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What was never begun and is past its deadline is late. Returns what became late, without those that say so of themselves. */
export async function expire({ tables, clock }: Ledger): Promise<readonly Pick<DeliveryRow, "key" | "digest" | "lane" | "instant">[]> {
  const now = clock();
  return tables
    .updateTable("deliveries")
    .set({ state: "late", open: 0, changed_at: now, detail: sql<string>`coalesce(detail, 'its deadline has passed')` })
    .where("open", "=", 1)
    .where("state", "=", "planned")
    .where("doubtful", "=", 0)
    .where("messages", "=", "[]")
    .where("give_up_at", "<", now)
    .returning(["key", "digest", "lane", "instant"])
    .execute();
}

async function readBriefs(tables: Kysely<DigestTables>, rows: readonly Selectable<DeliveryRow>[]): Promise<ReadonlyMap<string, Brief>> {
  const ids = [...new Set(rows.flatMap(({ content }) => content ?? []))];
  if (ids.length === 0) return new Map();
  const found = await tables.selectFrom("contents").select(["id", "brief"]).where("id", "in", ids).execute();
  return new Map(found.map(({ id, brief }) => [id, JSON.parse(brief) as Brief]));
}

function deliveryOf(row: Selectable<DeliveryRow>, briefs: ReadonlyMap<string, Brief>): Delivery {
  const { key, digest, instant, platform, channel, lane, language, attempts, fence } = row;
  return {
    ...{ key, digest, instant, platform, channel, lane, language, attempts, fence },
    brief: row.content === null ? undefined : briefs.get(row.content),
    giveUpAt: row.give_up_at,
    messages: JSON.parse(row.messages) as string[],
    isDoubtful: row.doubtful === 1,
    triedAt: row.tried_at ?? row.instant,
    whenUnsure: row.when_unsure,
    quiet: row.quiet === null ? undefined : (JSON.parse(row.quiet) as Delivery["quiet"]),
  };
}

export type Within = Transaction<DigestTables> | Kysely<DigestTables>;
