import { setTimeout as wait } from "node:timers/promises";
import { analyserVersion } from "../corpus/store/analyser-version.ts";
import { queueOutdated } from "../corpus/store/analyses.ts";
import { openStore } from "../corpus/store/store.ts";
import { workThrough } from "../corpus/store/work.ts";
import { UserError } from "../errors.ts";
import { createLog } from "../log.ts";
import { openSession } from "./session.ts";

const pauseMs = 1_000;

/** `dateline worker [--once]`: helps with the corpus of a PostgreSQL database, on any machine, until it is told to stop. Each step is all or nothing. */
export async function worker(options: { readonly once?: boolean }): Promise<number> {
  const { config, registry } = await openSession();
  if (config.databaseUrl === undefined)
    throw new UserError(
      "Workers share a PostgreSQL database. Set DATABASE_URL; with a file, the process that reads it has threads of its own.",
    );
  const log = createLog("worker", { level: config.logLevel });
  const store = await openStore({ folder: config.dataFolder, url: config.databaseUrl });
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      isStopping = true;
    });
  await queueOutdated(store, analyserVersion());
  log.info("started", { store: store.location });
  const counts = { analysed: 0, joined: 0, summed: 0 };
  do {
    const step = workThrough(store, {
      languages: registry.languages,
      share: { index: process.pid, of: 2 },
      stopped: () => isStopping,
      onStep: ({ kind, count }) => {
        counts[kind] += count;
      },
    });
    // A server that restarts, or a step that took too long: what was not written is done again.
    await step.catch((error: unknown) => {
      if (options.once === true) throw error;
      log.warn("a step failed and is tried again", { cause: error });
    });
    if (options.once !== true && !isStopping) await wait(pauseMs);
  } while (options.once !== true && !isStopping);
  await store.close();
  log.info("stopped", counts);
  return 0;
}
