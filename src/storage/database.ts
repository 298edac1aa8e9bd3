import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { UserError } from "../errors.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * Tables with transactions, for what must neither be lost nor done twice: one file on one machine, or PostgreSQL for any number of
 * processes. Instants are milliseconds since 1970, truth values 0 and 1, trees JSON text, in both.
 */
export interface Database {
  readonly kind: "sqlite" | "postgres";
  /** For the log: never a password. */
  readonly location: string;
  /** A room's own view of its tables; `tables<…>().transaction()` writes all or nothing. In a transaction await nothing but the database. */
  tables<Tables>(): Kysely<Tables>;
  /**
   * One statement for each of many rows, in a transaction of this database that the caller is in. On SQLite alone, where it is four times
   * as fast as rows handed over as JSON; on PostgreSQL each would be a journey.
   */
  readonly forEachRow?: (sql: string, rows: readonly (readonly (string | number | null)[])[]) => void;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** Folder of the file, made if it is not there; ":memory:" keeps nothing. */
  readonly folder: string;
  /** Address of a PostgreSQL database; with it no file is used. A secret. */
  readonly url?: string;
  /** Told of connections that broke while idle; the next query opens a new one. */
  readonly onError?: (error: Error) => void;
}

/** Opens the database. Throws `UserError` where it cannot be used. */
export async function openDatabase({ folder, url, onError }: DatabaseSettings): Promise<Database> {
  if (url !== undefined) return openPostgres(url, onError ?? (() => undefined));
  try {
    if (folder !== ":memory:") mkdirSync(folder, { recursive: true });
    // A file of its own: Keyv waits for locks without letting go of the thread, and would wait for a transaction of the same process.
    return openSqlite(folder === ":memory:" ? folder : join(folder, "tables.sqlite"));
  } catch (error) {
    throw new UserError(
      `The data folder ${folder} cannot be used (${error instanceof Error ? error.message : String(error)}). Set DATELINE_DATA to a folder that may be written.`,
    );
  }
}
