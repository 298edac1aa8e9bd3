import { parseArgs } from "node:util";
import { fileDatabase, postgresDatabase } from "../tests/storage/databases.ts";
import { runChaos } from "./chaos/run.ts";

/** `node bench/chaos.ts --on postgres --replicas 3`: kills the product at every step and counts what was lost, doubled or out of order. */
const { values } = parseArgs({
  options: {
    on: { type: "string", default: "sqlite" },
    replicas: { type: "string", default: "2" },
    channels: { type: "string", default: "300" },
    every: { type: "string", default: "30" },
    lease: { type: "string", default: "30" },
    deliveries: { type: "string", default: "10000" },
    kills: { type: "string", default: "300" },
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
  },
});
const database = values.on === "postgres" ? await postgresDatabase() : await fileDatabase();
if (database === undefined) throw new Error("no PostgreSQL answers; set DATELINE_TEST_DATABASE_URL");
try {
  const report = await runChaos({
    database,
    seed: Number(values.seed),
    replicas: Number(values.replicas),
    channels: Number(values.channels),
    everySeconds: Number(values.every),
    deliveries: Number(values.deliveries),
    kills: Number(values.kills),
    leaseMs: Number(values.lease) * 1_000,
    longestMs: Number(values.minutes) * 60_000,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  console.log(JSON.stringify({ on: values.on, seed: values.seed, replicas: values.replicas, ...report }, null, 2));
  if (report.lost + report.doubled + report.disordered + report.unasked > 0) process.exitCode = 1;
} finally {
  await database.drop();
}
