import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Database } from "./database.ts";
import { SqliteDriver } from "./sqlite-driver.ts";

/** How long one statement blocks the thread for another process's lock; the driver then waits on without blocking. */
const blockMs = 50;

/** Opens a file, or ":memory:". What is committed outlives a loss of power. */
export function openSqlite(file: string): Database {
  const handle = new DatabaseSync(file, { timeout: 5_000 });
  handle.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  handle.exec(`pragma busy_timeout = ${blockMs}`);
  const kysely = new Kysely<Record<never, never>>({
    dialect: {
      createDriver: () => new SqliteDriver(handle),
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
  });
  return {
    kind: "sqlite",
    location: file,
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    forEachRow: (sql, rows) => {
      if (!handle.isTransaction) throw new Error("storage: many rows are written in a transaction");
      const statement = handle.prepare(sql);
      for (const row of rows) statement.run(...row);
    },
    close: async () => {
      await kysely.destroy();
      if (handle.isOpen) handle.close();
    },
  };
}
