import { Kysely, PostgresDialect } from "kysely";
import { UserError } from "../errors.ts";
import type { Database } from "./database.ts";

const int8 = 20;

/** Connects to a PostgreSQL database. The driver is loaded only where one is used. Throws `UserError` where it cannot be reached. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Database> {
  const { default: pg } = await import("pg");
  const location = nameOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "dateline",
    statement_timeout: 60_000,
    // A process that was frozen in a transaction must not hold its locks.
    idle_in_transaction_session_timeout: 30_000,
    types: {
      // Instants in milliseconds and counts are far below 2^53.
      getTypeParser: (type: number, format?: "text" | "binary") =>
        type === int8 ? Number : pg.types.getTypeParser(type, format as "text" | undefined),
    },
  });
  // Without a listener a connection that breaks while idle ends the process.
  pool.on("error", onError);
  // Nor one that breaks while it is used: its query fails, and says so to who asked.
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new UserError(
      `The database at ${location} cannot be used (${reasonOf(error)}). Correct DATABASE_URL (postgres://USER:PASSWORD@HOST:PORT/DATABASE), or leave it out to use a file.`,
    );
  }
  const kysely = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: "postgres",
    location,
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    close: async () => {
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Host and database alone. */
function nameOf(url: string): string {
  const { host, pathname } = URL.parse(url) ?? {};
  return host === undefined ? "DATABASE_URL" : `postgres://${host}${pathname ?? ""}`;
}

/** What the server says; some errors of a socket have a code and no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
