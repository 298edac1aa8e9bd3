import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Database, openDatabase } from "../../src/storage/database.ts";

/** One database for a test, opened as often as the test has processes; `drop` leaves nothing behind. */
export interface TestDatabase {
  readonly folder: string;
  readonly url: string | undefined;
  open(): Promise<Database>;
  drop(): Promise<void>;
}

/** A file in a folder of its own. */
export async function fileDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-database-"));
  return {
    folder,
    url: undefined,
    open: () => openDatabase({ folder }),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const usual = "postgres://postgres@127.0.0.1:5432/test";

/** A schema of its own on the server of DATELINE_TEST_DATABASE_URL, or on one of this machine; undefined where none answers. */
export async function postgresDatabase(): Promise<TestDatabase | undefined> {
  const server = process.env.DATELINE_TEST_DATABASE_URL ?? usual;
  const schema = `dateline_test_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  if (!(await query(server, `create schema ${schema}`))) {
    if (process.env.DATELINE_TEST_DATABASE_URL !== undefined) throw new Error("DATELINE_TEST_DATABASE_URL does not answer");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-database-"));
  const url = `${server}${server.includes("?") ? "&" : "?"}options=-c%20search_path%3D${schema}`;
  return {
    folder,
    url,
    open: () => openDatabase({ folder, url }),
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await query(server, `drop schema if exists ${schema} cascade`);
    },
  };
}

async function query(server: string, sql: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(sql);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The databases that a contract is tried on, by name; one that is not there is told of and skipped. */
export const databases: readonly (readonly [string, TestDatabaseMaker])[] = [
  ["node:sqlite", fileDatabase],
  ["PostgreSQL", postgresDatabase],
];
type TestDatabaseMaker = () => Promise<TestDatabase | undefined>;
