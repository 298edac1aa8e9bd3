import { EventEmitter } from "node:events";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { keyvStorageCapability } from "keyv";

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly expires?: number;
}

/**
 * Keyv's storage adapter (version 6: absolute expiry) on the SQLite that Node brings: one file, nothing to compile.
 * Keyv's own adapter for version 6 is a pre-release that depends on a native addon.
 */
export class SqliteKeyvAdapter extends EventEmitter {
  namespace: string | undefined;
  readonly #database: DatabaseSync;
  readonly #get: StatementSync;
  readonly #set: StatementSync;
  readonly #delete: StatementSync;
  readonly #clear: StatementSync;
  readonly #sweep: StatementSync;

  /** @param file a path, or ":memory:" */
  constructor(file: string) {
    super();
    this.#database = new DatabaseSync(file, { timeout: 5_000 });
    this.#database.exec("pragma journal_mode = wal; pragma synchronous = full");
    this.#database.exec("create table if not exists keyv (key text primary key, value text not null, expires integer) without rowid");
    this.#get = this.#database.prepare("select value from keyv where key = ? and (expires is null or expires > ?)");
    this.#set = this.#database.prepare(
      "insert into keyv values (?, ?, ?) on conflict (key) do update set value = excluded.value, expires = excluded.expires",
    );
    this.#delete = this.#database.prepare("delete from keyv where key = ?");
    this.#clear = this.#database.prepare("delete from keyv where substr(key, 1, ?) = ?");
    this.#sweep = this.#database.prepare("delete from keyv where expires <= ?");
    this.#sweep.run(Date.now());
  }

  get capabilities(): ReturnType<typeof keyvStorageCapability> {
    return { ...keyvStorageCapability(this), expires: true };
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    const row = this.#get.get(this.#name(key), Date.now());
    return row === undefined ? undefined : (row.value as Value);
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return Promise.all(keys.map((key) => this.get<Value>(key)));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    this.#set.run(this.#name(key), typeof value === "string" ? value : JSON.stringify(value), expires ?? null);
    return true;
  }

  async setMany(entries: Entry[]): Promise<boolean[]> {
    return Promise.all(entries.map(({ key, value, expires }) => this.set(key, value, expires)));
  }

  async has(key: string): Promise<boolean> {
    return this.#get.get(this.#name(key), Date.now()) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.has(key)));
  }

  async delete(key: string): Promise<boolean> {
    return this.#delete.run(this.#name(key)).changes > 0;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.delete(key)));
  }

  /** All that is kept under the namespace, by key without it. */
  async *iterator(): AsyncGenerator<[string, string]> {
    const prefix = this.#name("");
    const rows = this.#database.prepare(
      "select key, value from keyv where substr(key, 1, ?) = ? and (expires is null or expires > ?) order by key",
    );
    for (const { key, value } of rows.all(prefix.length, prefix, Date.now())) yield [String(key).slice(prefix.length), String(value)];
  }

  async clear(): Promise<void> {
    const prefix = this.#name("");
    this.#clear.run(prefix.length, prefix);
  }

  async disconnect(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #name(key: string): string {
    return this.namespace === undefined ? key : `${this.namespace}:${key}`;
  }
}
