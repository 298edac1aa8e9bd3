import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { databaseContract } from "../contracts/database-contract.ts";
import { databases } from "./databases.ts";

for (const [name, make] of databases) {
  const place = await make();
  describe.skipIf(place === undefined)(place === undefined ? `${name} (skipped: no server answers)` : name, () => {
    if (place !== undefined) databaseContract(async () => place);
  });
}

test("a folder that is a file is refused, saying what to set", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-database-"));
  writeFileSync(join(folder, "file"), "");
  await expect(openDatabase({ folder: join(folder, "file") })).rejects.toThrow(/DATELINE_DATA/u);
  rmSync(folder, { recursive: true });
});

test("a server that does not answer is refused, naming it without its password", async () => {
  const opening = openDatabase({ folder: ":memory:", url: "postgres://me:CANARY@127.0.0.1:9/news" });
  await expect(opening).rejects.toThrow(UserError);
  await expect(opening).rejects.toThrow(/postgres:\/\/127\.0\.0\.1:9\/news/u);
  await expect(opening).rejects.not.toThrow(/CANARY/u);
});

test("in memory nothing is kept", async () => {
  const database = await openDatabase({ folder: ":memory:" });
  expect(database).toMatchObject({ kind: "sqlite", location: ":memory:" });
  await database.close();
});
