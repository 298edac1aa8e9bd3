import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/digests/ledger.ts";
import { tellAdmins } from "../../src/digests/notices.ts";
import { language } from "../../src/languages/en/index.ts";
import { openDatabase } from "../../src/storage/database.ts";

let folder: string;
let ledger: Ledger;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-admins-"));
  ledger = await openLedger(await openDatabase({ folder }));
});
afterEach(async () => {
  await ledger.database.close();
  rmSync(folder, { recursive: true });
});

const trouble = { kind: "source", target: "https://o.example/feed", reason: "it is gone for good (410)." } as const;
const planned = () => ledger.tables.selectFrom("deliveries").select(["digest", "state", "lane"]).execute();

test("a dead source is a delivery to every place where admins look", async () => {
  const targets = [
    { platform: "discord", channel: "1" },
    { platform: "slack", channel: "C2" },
  ];
  await tellAdmins(ledger, { targets, language }, [trouble]);
  expect((await planned()).map(({ digest, state, lane }) => [digest, state, lane]).sort()).toEqual([
    ["notice", "planned", "discord:1"],
    ["notice", "planned", "slack:C2"],
  ]);
});

test("without such a place, and without a trouble, nothing is planned", async () => {
  await tellAdmins(ledger, { targets: [], language }, [trouble]);
  await tellAdmins(ledger, { targets: [{ platform: "slack", channel: "C2" }], language }, []);
  expect(await planned()).toEqual([]);
});
