/**
 * How long one round takes over a hundred thousand subscriptions: with none due, with a thousand due, with all due at one instant.
 *
 *     node bench/tick.ts [--on postgres] [--count 100000]
 */
import { parseArgs } from "node:util";
import type { Brief } from "../src/brief.ts";
import { openLedger } from "../src/digests/ledger.ts";
import { planDue } from "../src/digests/plan.ts";
import type { Subscription } from "../src/digests/subscription.ts";
import type { SubscriptionRow } from "../src/digests/tables.ts";
import { fileDatabase, postgresDatabase } from "../tests/storage/databases.ts";

const { values } = parseArgs({ options: { on: { type: "string", default: "sqlite" }, count: { type: "string", default: "100000" } } });
const total = Number(values.count);
const place = values.on === "postgres" ? await postgresDatabase() : await fileDatabase();
if (place === undefined) throw new Error("no PostgreSQL answers; set DATELINE_TEST_DATABASE_URL");
const database = await place.open();
const nine = Date.parse("2026-05-04T07:00:00Z");
let now = nine - 3_600_000;
const ledger = await openLedger(database, { clock: () => now });
const brief: Brief = { command: "digest", locale: "en", title: "Digest", blocks: [], actions: [], data: {} };
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

// A thousand at 08:30, the rest at 09:00.
const rows = Array.from({ length: total }, (_, index): SubscriptionRow => {
  const early = index < 1_000;
  const subscription: Subscription = {
    name: `bench${index}`,
    cron: early ? "30 8 * * *" : "0 9 * * *",
    timeZone: "Europe/Madrid",
    targets: [{ platform: index % 2 === 0 ? "discord" : "slack", channel: `C${index}` }],
    language: "en",
    period: "24h",
    whenEmpty: "say",
    deadlineMs: 12 * 3_600_000,
  };
  const wake_at = nine - (early ? 1_800_000 : 0);
  return {
    name: subscription.name,
    source: "store",
    definition: JSON.stringify(subscription),
    until_at: now,
    wake_at,
    zones: "",
    told: "[]",
  };
});
for (let at = 0; at < rows.length; at += 2_000)
  await ledger.tables
    .insertInto("subscriptions")
    .values(rows.slice(at, at + 2_000))
    .execute();

const round = async (name: string): Promise<void> => {
  const startMs = performance.now();
  const cpu = process.cpuUsage();
  const count = await planDue({ ledger, log: silent, build: () => ({ brief, told: [], empty: false }) });
  const ms = Math.round(performance.now() - startMs);
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${values.on}, ${total} subscriptions, ${name}: ${count} planned in ${ms} ms (${Math.round((user + system) / 1_000)} ms of this process)`,
  );
};
await round("none due");
now = nine - 1_800_000;
await round("a thousand due");
now = nine;
await round("all others due at one instant");
await database.close();
await place.drop();
