import { expect, test } from "vitest";
import { runChaos } from "../../bench/chaos/run.ts";
import { fileDatabase } from "../storage/databases.ts";

test("killed in the middle, with answers lost and refused: nothing is lost, doubled or out of order", async () => {
  const database = await fileDatabase();
  try {
    const report = await runChaos({
      database,
      ...{ seed: 7, replicas: 2, channels: 10, everySeconds: 5, leaseMs: 8_000, deliveries: 20, kills: 3, longestMs: 60_000 },
    });
    expect(report).toMatchObject({ lost: 0, doubledKeys: [], disordered: 0, unasked: 0, exits: [0, 0] });
    expect(report.due).toBeGreaterThan(0);
    expect(report.kills).toBeGreaterThan(1);
    expect(report.states).toEqual({ sent: report.due });
  } finally {
    await database.drop();
  }
}, 180_000);
