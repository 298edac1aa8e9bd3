import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";

/** One step of a room's tables. Steps are never changed once released, and only add: an older version goes on working beside a newer one. */
export interface Migration {
  /** Ordered: "001-deliveries". */
  readonly name: string;
  up(tables: Kysely<unknown>, kind: Database["kind"]): Promise<void>;
}

interface MigrationTables {
  readonly migrations: { readonly room: string; readonly name: string; readonly applied_at: number };
}

/** Any number, the same in every version of Dateline. */
const lockId = 7_146_020_031;

/**
 * Takes the steps of a room that the database has not seen, all or none, under a lock that all processes share. Kysely's own migrator has
 * no lock on SQLite, and refuses a database that a newer version has been at. Steps that only a newer version knows are left alone.
 * Returns the names of the steps that were taken.
 */
export async function migrate(
  database: Database,
  room: string,
  migrations: readonly Migration[],
  nowMs: number,
): Promise<readonly string[]> {
  return database
    .tables<MigrationTables>()
    .transaction()
    .execute(async (tables) => {
      // On SQLite the transaction itself is the lock.
      if (database.kind === "postgres") await sql`select pg_advisory_xact_lock(${sql.lit(lockId)})`.execute(tables);
      await tables.schema
        .createTable("migrations")
        .ifNotExists()
        .addColumn("room", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("applied_at", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("migrations_key", ["room", "name"])
        .execute();
      const done = new Set(
        (await tables.selectFrom("migrations").select("name").where("room", "=", room).execute()).map(({ name }) => name),
      );
      const steps = migrations.filter(({ name }) => !done.has(name));
      for (const { name, up } of steps) {
        await up(tables as unknown as Kysely<unknown>, database.kind);
        await tables.insertInto("migrations").values({ room, name, applied_at: nowMs }).execute();
      }
      return steps.map(({ name }) => name);
    });
}
