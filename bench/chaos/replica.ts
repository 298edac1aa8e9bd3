import { writeSync } from "node:fs";
import type { Block, Brief } from "../../src/brief.ts";
import { start } from "../../src/cli/start.ts";
import type { BuiltDigest, DueDigest } from "../../src/digests/plan.ts";
import type { Step } from "../../src/digests/steps.ts";

/** One process of the product, as `dateline start`, that kills itself when it has come to a step so often. */
const options = JSON.parse(process.argv[2] ?? "{}") as { readonly step?: Step; readonly count?: number; readonly leaseMs: number };
let left = options.count ?? 0;
/** Two pages of Discord's. */
const paragraphs = 2;

process.exitCode = await start(
  {},
  {
    onStep: (reached) => {
      if (reached !== options.step || --left > 0) return;
      writeSync(1, `killed at ${reached}\n`);
      process.kill(process.pid, "SIGKILL");
      // The signal comes at once; nothing more of this thread may run.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
    },
    // Without limits of speed: more happens in the same time.
    overrides: { leaseMs: options.leaseMs, firstWaitMs: 300, pace: undefined, build: numberedDigest },
  },
);

/** A digest of several pages whose every paragraph says which it is: [[morning|2026-05-01T08:00:00.000Z|3]]. */
function numberedDigest({ subscription, instant }: DueDigest): BuiltDigest {
  const blocks = Array.from({ length: paragraphs }, (_, index): Block => {
    const mark = `[[${subscription.name}|${instant}|${index}]]`;
    return { kind: "paragraph", inlines: [{ kind: "text", text: `${mark} ${"words ".repeat(230)}` }] };
  });
  const brief: Brief = { command: "digest", locale: "en", title: "Digest", blocks, actions: [], data: {} };
  return { brief, told: [], empty: false };
}
