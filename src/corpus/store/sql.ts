import { CompiledQuery, type Kysely } from "kysely";
import type { Database } from "../../storage/database.ts";

export type Value = string | number | Uint8Array | undefined;
export type Row = Readonly<Record<string, unknown>>;

/** Plain SQL for bulk work, with `?` for values in both databases. */
export interface Sql {
  readonly kind: Database["kind"];
  rows<Found = Row>(text: string, ...values: readonly Value[]): Promise<Found[]>;
  run(text: string, ...values: readonly Value[]): Promise<void>;
  /** Inserts many rows with few statements. `conflict`: what stands behind "on conflict". */
  insert(table: string, columns: readonly string[], rows: readonly (readonly Value[])[], conflict?: string): Promise<void>;
  /** All or nothing. Await nothing but the database in it. */
  atomically<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** Values of one statement: both databases allow more, but nothing gets faster. */
const mostValues = 3_000;

export function sqlOf(database: Database): Sql {
  return over(database.tables<Record<never, never>>(), database.kind);
}

function over(tables: Kysely<Record<never, never>>, kind: Database["kind"]): Sql {
  const execute = async (text: string, values: readonly Value[]): Promise<readonly unknown[]> => {
    const query = CompiledQuery.raw(
      kind === "postgres" ? numbered(text) : text,
      values.map((value) => value ?? null),
    );
    return (await tables.executeQuery(query)).rows;
  };
  return {
    kind,
    rows: async <Found>(text: string, ...values: readonly Value[]) => (await execute(text, values)) as Found[],
    run: async (text, ...values) => {
      await execute(text, values);
    },
    insert: async (table, columns, rows, conflict) => {
      const chunk = Math.max(1, Math.floor(mostValues / columns.length));
      const slots = `(${columns.map(() => "?").join(",")})`;
      for (let at = 0; at < rows.length; at += chunk) {
        const part = rows.slice(at, at + chunk);
        const text = `insert into ${table} (${columns.join(",")}) values ${part.map(() => slots).join(",")}${conflict === undefined ? "" : ` on conflict ${conflict}`}`;
        await execute(text, part.flat());
      }
    },
    atomically: (work) => tables.transaction().execute((inside) => work(over(inside, kind))),
  };
}

/** "(?, ?, …)" for a list of values; never empty, since `in ()` is no SQL everywhere. */
export function slotsFor(values: readonly unknown[]): string {
  return values.length === 0 ? "(null)" : `(${values.map(() => "?").join(",")})`;
}

/** A long list in parts that one statement takes. */
export function inParts<Item>(items: readonly Item[], size = 500): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
}

const known = new Map<string, string>();

/** PostgreSQL numbers its slots. No statement here has a question mark in quotes. */
function numbered(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  let slot = 0;
  const written = text.replaceAll("?", () => `$${++slot}`);
  if (known.size < 1_000) known.set(text, written);
  return written;
}
