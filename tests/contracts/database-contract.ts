import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/storage/database.ts";
import { type Migration, migrate } from "../../src/storage/migrate.ts";
import type { TestDatabase } from "../storage/databases.ts";

interface Tables {
  readonly notes: { readonly id: string; readonly at: number; readonly text: string | null };
}
const first: Migration = {
  name: "001-notes",
  up: async (tables) => {
    await tables.schema
      .createTable("notes")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("text", "text")
      .execute();
  },
};
const second: Migration = {
  name: "002-more",
  up: async (tables) => void (await tables.schema.alterTable("notes").addColumn("more", "text").execute()),
};
const broken: Migration = {
  name: "003-broken",
  up: async (tables) => {
    await tables.schema.createTable("half").addColumn("id", "text").execute();
    await sql`select * from nowhere`.execute(tables);
  },
};

/** What every database must do. The file and the server are tried with the same words. */
export function databaseContract(make: () => Promise<TestDatabase>): void {
  let place: TestDatabase;
  let a: Database;
  /** Another process's view. */
  let b: Database;
  let notes: Kysely<Tables>;
  const count = async (of: Database): Promise<number> =>
    Number((await of.tables<Tables>().selectFrom("notes").select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow()).n);

  beforeAll(async () => {
    place = await make();
    [a, b] = await Promise.all([place.open(), place.open()]);
    await migrate(a, "notes", [first], 1);
    notes = a.tables<Tables>();
  });
  afterEach(async () => {
    await notes.deleteFrom("notes").execute();
  });
  afterAll(async () => {
    await Promise.all([a?.close(), b?.close()]);
    await place?.drop();
  });

  test("what is written is read by the other, with instants as numbers and nothing as null", async () => {
    await notes.insertInto("notes").values({ id: "1", at: 1_790_000_000_123, text: null }).execute();
    expect(await b.tables<Tables>().selectFrom("notes").select(["id", "at", "text"]).execute()).toEqual([
      { id: "1", at: 1_790_000_000_123, text: null },
    ]);
  });

  test("a transaction that fails leaves nothing, and the next one works", async () => {
    const failing = notes.transaction().execute(async (tables) => {
      await tables.insertInto("notes").values({ id: "1", at: 1, text: "x" }).execute();
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await count(b)).toBe(0);
    await notes.transaction().execute((tables) => tables.insertInto("notes").values({ id: "2", at: 1, text: "x" }).execute());
    expect(await count(b)).toBe(1);
  });

  test("what a transaction has written is not seen before it ends", async () => {
    await notes.transaction().execute(async (tables) => {
      await tables.insertInto("notes").values({ id: "1", at: 1, text: "x" }).execute();
      expect(await count(b)).toBe(0);
    });
    expect(await count(b)).toBe(1);
  });

  test("two that write at once take turns: none fails, none is lost", async () => {
    const add = (of: Database, name: string) =>
      Promise.all(
        Array.from({ length: 25 }, (_, index) =>
          of
            .tables<Tables>()
            .transaction()
            .execute(async (tables) => {
              await tables
                .insertInto("notes")
                .values({ id: `${name}${index}`, at: 1, text: "x" })
                .execute();
              await wait(1);
            }),
        ),
      );
    await Promise.all([add(a, "a"), add(b, "b")]);
    expect(await count(a)).toBe(50);
  });

  test("a row is inserted once, whoever comes first", async () => {
    const insert = async (of: Database): Promise<number> =>
      (
        await of
          .tables<Tables>()
          .insertInto("notes")
          .values({ id: "same", at: 1, text: "x" })
          .onConflict((conflict) => conflict.doNothing())
          .returning("id")
          .execute()
      ).length;
    expect((await Promise.all([insert(a), insert(b), insert(a)])).reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  test("an update says how many rows it changed", async () => {
    await notes.insertInto("notes").values({ id: "1", at: 1, text: "x" }).execute();
    const update = (at: number) => notes.updateTable("notes").set({ text: "y" }).where("at", "=", at).executeTakeFirst();
    expect((await update(1)).numUpdatedRows).toBe(1n);
    expect((await update(2)).numUpdatedRows).toBe(0n);
  });

  test("words of any kind come back as they were", async () => {
    const text = "quotes “ ” and 'marks'; -- $1 ? \n\\ 🗞 \u202E";
    await notes.insertInto("notes").values({ id: text, at: 1, text }).execute();
    expect(await notes.selectFrom("notes").select("text").where("id", "=", text).execute()).toEqual([{ text }]);
  });

  test("steps are taken once, however many processes start at once", async () => {
    const taken = await Promise.all([
      migrate(a, "notes", [first, second], 2),
      migrate(b, "notes", [first, second], 2),
      migrate(a, "notes", [first, second], 2),
    ]);
    expect(taken.flat()).toEqual(["002-more"]);
  });

  test("an older version starts on a database that a newer one has been at", async () => {
    expect(await migrate(b, "notes", [first], 3)).toEqual([]);
  });

  test("a step that fails leaves nothing behind, and the tables as they were", async () => {
    await expect(migrate(a, "notes", [first, second, broken], 4)).rejects.toThrow(/nowhere/u);
    expect(await migrate(a, "notes", [first, second], 4)).toEqual([]);
    await expect(sql`select * from half`.execute(notes)).rejects.toThrow();
    expect(await count(a)).toBe(0);
  });
}
