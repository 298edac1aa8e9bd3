import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from "kysely";

/** How long a lock that another process holds is waited for in all. */
const longestWaitMs = 20_000;
const mostStatements = 200;

/**
 * Kysely's driver on the SQLite that Node brings; its own is made for an addon that compiles. A transaction takes the write lock when it
 * begins: one that takes it later fails where another wrote in between. Kysely gives the one connection to one caller at a time.
 */
export class SqliteDriver implements Driver {
  readonly #handle: DatabaseSync;
  readonly #connection: SqliteConnection;

  constructor(handle: DatabaseSync) {
    this.#handle = handle;
    this.#connection = new SqliteConnection(handle);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk ends a transaction by itself.
    if (this.#handle.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#handle.isOpen) this.#handle.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #handle: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(handle: DatabaseSync) {
    this.#handle = handle;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const giveUpAtMs = performance.now() + longestWaitMs;
    for (let waitMs = 2; ; waitMs = Math.min(waitMs * 2, 100)) {
      try {
        return this.#run<Row>(sql, parameters);
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAtMs) throw error;
        // The lock is not handed over in turn: those who wait the same time would meet again.
        await wait(waitMs * (0.5 + Math.random()));
      }
    }
  }

  // biome-ignore lint/correctness/useYield: there is no cursor that could outlive the call
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("storage: SQLite is not streamed; ask for a page at a time");
  }

  #run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const statement = this.#prepare(sql);
    const values = parameters.map((value) => value ?? null) as SQLInputValue[];
    if (statement.columns().length > 0) {
      // Rows of node:sqlite have no prototype; tests and JSON want plain ones.
      const rows = statement.all(...values).map((row) => ({ ...row })) as Row[];
      return { rows, numAffectedRows: BigInt(rows.length) };
    }
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#handle.prepare(sql);
    // The count of changes that full-text tables report may be no number.
    if (statement.columns().length === 0) statement.setReadBigInts(true);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size >= mostStatements && oldest !== undefined) this.#statements.delete(oldest);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** SQLITE_BUSY and its kin: somebody else writes. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === 5;
}
