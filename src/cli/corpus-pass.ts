import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { analyserVersion } from "../corpus/store/analyser-version.ts";
import { countWaiting, queueOutdated, type Share } from "../corpus/store/analyses.ts";
import { type Intake, takeIn } from "../corpus/store/intake.ts";
import { type CorpusStore, openStore, type StoreSettings } from "../corpus/store/store.ts";
import { workThrough } from "../corpus/store/work.ts";
import type { Language } from "../language.ts";
import { loadLanguages } from "../registry.ts";

/** What a thread is given: a whole pass with its files, or a share of the analysis. */
export interface PassRequest {
  readonly store: StoreSettings;
  readonly paths?: readonly string[];
  readonly share: Share;
}

export type PassStep =
  | { readonly kind: "taken"; readonly count: number }
  | { readonly kind: "waiting"; readonly count: number }
  | { readonly kind: "analysed" | "joined" | "summed"; readonly count: number }
  | { readonly kind: "done"; readonly intake: Intake };

export interface PassOptions {
  readonly languages: readonly Language[];
  readonly onStep?: (step: PassStep) => void;
  readonly stopped?: () => boolean;
  /** Threads that help with the analysis; a few articles are done before one has started. */
  readonly helpers?: number;
  /** Articles joined at once, for tests. */
  readonly most?: number;
}

/** From so many articles on helpers are worth their start. */
const fewest = 200;

/** One pass over the corpus: takes in what is new in the files, then does all that follows from it. */
export async function passOver(store: CorpusStore, request: PassRequest, options: PassOptions): Promise<Intake> {
  const { languages, onStep, stopped, most } = options;
  const now = new Date().toISOString();
  const intake = await takeIn(store, request.paths ?? [], { now, onProgress: (count) => onStep?.({ kind: "taken", count }) });
  await queueOutdated(store, analyserVersion());
  const waiting = await countWaiting(store);
  onStep?.({ kind: "waiting", count: waiting });
  const helpers = waiting < fewest ? 0 : (options.helpers ?? 0);
  // Once for the analysis, and once for joining, which begins when all is analysed.
  for (let round = 0; round < 2 && helpers > 0; round++) {
    const helping = Array.from({ length: helpers }, (_, index) =>
      runThread({ store: request.store, share: { index: index + 1, of: helpers + 1 } }, { onStep, stopped }),
    );
    await workThrough(store, { languages, share: { index: 0, of: helpers + 1 }, onStep, stopped, most });
    await Promise.all(helping);
  }
  await workThrough(store, { languages, share: { index: 0, of: 1 }, onStep, stopped, most });
  return intake;
}

/** Runs a pass, or a share of one, in a thread of its own, so that this one goes on answering. */
export function runThread(
  request: PassRequest,
  { onStep, stopped }: Omit<PassOptions, "languages" | "helpers" | "most"> = {},
): Promise<Intake | undefined> {
  // The executable, so that an installed package finds its own source in the thread too.
  const thread = new Worker(new URL("../../bin/dateline.mjs", import.meta.url), { argv: ["corpus-thread"], workerData: request });
  return new Promise((resolve, reject) => {
    let intake: Intake | undefined;
    const asking = setInterval(() => {
      if (stopped?.() === true) thread.postMessage("stop");
    }, 200);
    thread.on("message", (step: PassStep) => {
      if (step.kind === "done") intake = step.intake;
      else onStep?.(step);
    });
    thread.once("error", reject);
    thread.once("exit", (code) => {
      clearInterval(asking);
      if (code === 0) resolve(intake);
      else reject(new Error(`a thread of the corpus ended with code ${code}`));
    });
  });
}

/** What a thread does: see `runThread`. */
export async function corpusThread(): Promise<number> {
  const port = parentPort;
  if (port === null) throw new Error("corpus-thread is started by Dateline itself");
  const request = workerData as PassRequest;
  let isStopped = false;
  port.on("message", () => {
    isStopped = true;
  });
  const options = { languages: await loadLanguages(), onStep: (step: PassStep) => port.postMessage(step), stopped: () => isStopped };
  const store = await openStore(request.store);
  try {
    if (request.paths === undefined) await workThrough(store, { ...options, share: request.share });
    else
      port.postMessage({
        kind: "done",
        intake: await passOver(store, request, { ...options, helpers: availableParallelism() - 1 }),
      } satisfies PassStep);
  } finally {
    await store.close();
    port.close();
  }
  return 0;
}
