import { type Kysely, sql } from "kysely";
import type { Migration } from "../storage/migrate.ts";

/** What digests keep. Instants are milliseconds since 1970. */
export interface DigestTables {
  readonly subscriptions: SubscriptionRow;
  readonly deliveries: DeliveryRow;
  readonly contents: ContentRow;
  readonly stops: StopRow;
  readonly paces: PaceRow;
}

export interface SubscriptionRow {
  readonly name: string;
  /** env: from the environment of the process that started last; store: added by an admin; gone: no longer asked for. */
  readonly source: "env" | "store" | "gone";
  /** A `Subscription` as JSON. */
  readonly definition: string;
  /** Up to here every instant was dealt with. */
  readonly until_at: number;
  /** When the schedule must be looked at next; null: never. */
  readonly wake_at: number | null;
  /** Version of the zone database that `wake_at` was worked out with. */
  readonly zones: string;
  /** Ids that were told, a JSON list. */
  readonly told: string;
}

export interface DeliveryRow {
  /** "morning/2026-05-01T08:00:00.000Z/discord:123" */
  readonly key: string;
  readonly digest: string;
  readonly instant: number;
  readonly platform: string;
  readonly channel: string;
  readonly lane: string;
  readonly language: string;
  /** Id of a content; null where there is nothing to post. */
  readonly content: string | null;
  readonly state: DeliveryState;
  /** 1 while something is still to be done. */
  readonly open: number;
  /** Open: when it may be claimed; while it is being sent, when its lease ends. */
  readonly not_before: number;
  readonly give_up_at: number;
  readonly attempts: number;
  /** Grows with each claim: who holds an older one may no longer write. */
  readonly fence: number;
  readonly owner: string | null;
  /** Ids of the pages that are there, a JSON list. */
  readonly messages: string;
  /** The next page may be there. */
  readonly doubtful: number;
  /** When that page was first tried. */
  readonly tried_at: number | null;
  readonly when_unsure: "hold" | "repeat";
  /** Quiet hours and their zone, as JSON. */
  readonly quiet: string | null;
  readonly detail: string | null;
  readonly planned_at: number;
  readonly changed_at: number;
  /** 1: admins were told. */
  readonly noticed: number;
}

/**
 * planned: to be posted; sending: a try began, committed before the call; sent; unknown: it may be there (open: it will be looked for;
 * else an admin must look); superseded: a later one stands for it; late: past its deadline; dead: refused; cancelled: by an admin.
 */
export type DeliveryState = "planned" | "sending" | "sent" | "unknown" | "superseded" | "late" | "dead" | "cancelled";

export interface ContentRow {
  /** Hash of the brief. */
  readonly id: string;
  readonly brief: string;
  readonly made_at: number;
}

/** A target, or a whole platform ("discord:*"), that refused: nothing is sent there until then. */
export interface StopRow {
  readonly lane: string;
  readonly since: number;
  readonly until: number;
  readonly reason: string;
  /** 1: admins were told. */
  readonly noticed: number;
}

/** Points of a rate limit, shared by all processes. */
export interface PaceRow {
  readonly key: string;
  readonly points: number;
  readonly ends_at: number;
}

export const migrations: readonly Migration[] = [
  { name: "001-ledger", up: createLedger },
  { name: "002-notices", up: addNotices },
];

async function addNotices(tables: Kysely<unknown>): Promise<void> {
  for (const table of ["deliveries", "stops"])
    await tables.schema
      .alterTable(table)
      .addColumn("noticed", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  await sql`create index deliveries_unnoticed on deliveries (changed_at) where noticed = 0 and open = 0 and state in ('dead', 'unknown', 'late')`.execute(
    tables,
  );
}

async function createLedger(tables: Kysely<unknown>): Promise<void> {
  const { schema } = tables;
  await schema
    .createTable("subscriptions")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("definition", "text", (column) => column.notNull())
    .addColumn("until_at", "bigint", (column) => column.notNull())
    .addColumn("wake_at", "bigint")
    .addColumn("zones", "text", (column) => column.notNull())
    .addColumn("told", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await sql`create index subscriptions_wake on subscriptions (wake_at) where wake_at is not null`.execute(tables);
  await schema
    .createTable("deliveries")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("instant", "bigint", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("lane", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("content", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("open", "integer", (column) => column.notNull())
    .addColumn("not_before", "bigint", (column) => column.notNull())
    .addColumn("give_up_at", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("owner", "text")
    .addColumn("messages", "text", (column) => column.notNull().defaultTo("[]"))
    .addColumn("doubtful", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("tried_at", "bigint")
    .addColumn("when_unsure", "text", (column) => column.notNull().defaultTo("hold"))
    .addColumn("quiet", "text")
    .addColumn("detail", "text")
    .addColumn("planned_at", "bigint", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .execute();
  await sql`create index deliveries_ready on deliveries (not_before) where open = 1`.execute(tables);
  await sql`create index deliveries_lane on deliveries (lane, instant, digest) where open = 1`.execute(tables);
  // One in flight per channel, whatever a process believes.
  await sql`create unique index deliveries_in_flight on deliveries (lane) where state = 'sending'`.execute(tables);
  await sql`create index deliveries_digest on deliveries (digest, instant)`.execute(tables);
  await sql`create index deliveries_trouble on deliveries (changed_at) where state in ('dead', 'unknown', 'late')`.execute(tables);
  await schema
    .createTable("contents")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("brief", "text", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("stops")
    .addColumn("lane", "text", (column) => column.primaryKey())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("paces")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("points", "integer", (column) => column.notNull())
    .addColumn("ends_at", "bigint", (column) => column.notNull())
    .execute();
}
