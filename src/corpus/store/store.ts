import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { type Database, openDatabase } from "../../storage/database.ts";
import { migrate } from "../../storage/migrate.ts";
import { openSqlite } from "../../storage/sqlite.ts";
import { migrations } from "./schema.ts";
import { type Sql, sqlOf } from "./sql.ts";

/** Where a corpus lives: a file of its own, which may grow to gigabytes, or a PostgreSQL database. */
export interface CorpusStore {
  readonly sql: Sql;
  readonly location: string;
  close(): Promise<void>;
}

export interface StoreSettings {
  /** Folder of the file, made if it is not there; ":memory:" keeps nothing. */
  readonly folder: string;
  /** Address of a PostgreSQL database. A secret. */
  readonly url?: string;
}

/** Opens the store and brings its tables up to date, under a lock that all processes share. */
export async function openStore({ folder, url }: StoreSettings): Promise<CorpusStore> {
  const database = await open(folder, url);
  await migrate(database, "corpus", migrations, Date.now());
  const sql = sqlOf(database);
  // What a loss of power undoes is read again from the files.
  if (sql.kind === "sqlite")
    for (const pragma of ["synchronous = normal", "cache_size = -65536", "mmap_size = 268435456"]) await sql.rows(`pragma ${pragma}`);
  return { sql, location: database.location, close: () => database.close() };
}

async function open(folder: string, url: string | undefined): Promise<Database> {
  if (url !== undefined || folder === ":memory:") return openDatabase({ folder, url });
  try {
    mkdirSync(folder, { recursive: true });
    return openSqlite(join(folder, "corpus.sqlite"));
  } catch (error) {
    throw new UserError(
      `The folder ${folder} cannot be used (${error instanceof Error ? error.message : String(error)}). Set DATELINE_DATA to a folder that may be written.`,
    );
  }
}
