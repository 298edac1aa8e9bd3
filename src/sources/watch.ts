import type { Log } from "../platform.ts";
import type { Fetcher } from "./fetch.ts";
import { type FetchedArticle, visitSource } from "./round.ts";
import { isDead, type Source } from "./source.ts";
import type { SourceStore } from "./store.ts";

export interface SourceWatchParts {
  /** Those of the settings; those of the store are asked for at every round. */
  readonly sources: readonly Source[];
  readonly store: SourceStore;
  readonly fetcher: Fetcher;
  readonly fetchPages: boolean;
  readonly everyMinutes: number;
  /** Takes what is new, and returns once it cannot be lost. */
  readonly deliver: (articles: readonly FetchedArticle[]) => Promise<void> | void;
  /** Tells the people who look after Dateline; called once for a source that died. */
  readonly tellAdmins?: (address: string, reason: string) => Promise<void> | void;
  readonly now: () => string;
  readonly chance: () => number;
  readonly log: Log;
}

export interface SourceWatch {
  /** For /status: one entry a source. */
  states(): readonly { readonly name: string; readonly state: string }[];
  /** Visits what is due, and returns when all of it is done. */
  round(): Promise<void>;
  stop(): Promise<void>;
}

const everyMs = 30_000;

/** Visits every source when it is due; the timer knows nothing but to call. */
export function watchSources(parts: SourceWatchParts): SourceWatch {
  const states = new Map<string, string>();
  const visiting = new Map<string, Promise<void>>();
  let stopped = false;
  const round = async (): Promise<void> => {
    const listed = [...parts.sources, ...(await parts.store.list())];
    const sources = new Map(listed.map((source) => [source.address, source]));
    for (const address of states.keys()) if (!sources.has(address)) states.delete(address);
    for (const source of sources.values())
      if (!stopped && !visiting.has(source.address)) {
        const visit = visitIfDue(source, parts, states, () => stopped).catch((error: unknown) =>
          parts.log.error("a source could not be visited", { source: source.address, cause: error }),
        );
        visiting.set(source.address, visit);
        void visit.finally(() => visiting.delete(source.address));
      }
    await Promise.all(visiting.values());
  };
  const tick = (): void => {
    round().catch((error: unknown) => parts.log.error("the sources could not be read", { cause: error }));
  };
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return {
    states: () => [...states].map(([name, state]) => ({ name, state })),
    round,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await Promise.allSettled(visiting.values());
    },
  };
}

async function visitIfDue(source: Source, parts: SourceWatchParts, states: Map<string, string>, isStopped: () => boolean): Promise<void> {
  const { store, log, now } = parts;
  const before = await store.readState(source.address);
  states.set(source.address, describe(before));
  if (before.gone === true || (before.nextAt !== undefined && before.nextAt > now())) return;
  const plan = { now: now(), chance: parts.chance(), everyMinutes: parts.everyMinutes };
  const { state, articles, notes } = await visitSource(source, before, { fetcher: parts.fetcher, plan, fetchPages: parts.fetchPages });
  // A visit that the end of the process cuts off tells nothing of the source.
  if (isStopped()) return;
  // First what was found, then that it was: a process killed in between finds it again, and the corpus knows it by its text.
  if (articles.length > 0) await parts.deliver(articles);
  const dies = isDead(state, plan.now) && state.told !== true;
  const lives = before.told === true && state.failures === 0;
  await store.writeState(source.address, dies ? { ...state, told: true } : state);
  states.set(source.address, describe(state));
  for (const note of notes) log.debug("a feed was not read as it stands", { source: source.address, note });
  if (articles.length > 0) log.info("new articles", { source: source.address, articles: articles.length });
  if (lives) log.info("a source lives again", { source: source.address });
  if (dies) {
    const reason = state.reason ?? "it does not answer.";
    log.warn("a source is dead; mend it or remove it", { source: source.address, since: state.failingSince, reason });
    await parts.tellAdmins?.(source.address, reason);
  } else if (state.failures > 0 && !isDead(state, plan.now))
    log.debug("a source failed", { source: source.address, reason: state.reason, next: state.nextAt });
}

function describe({ gone, failures, reason, lastAt }: { gone?: boolean; failures: number; reason?: string; lastAt?: string }): string {
  if (gone === true) return `gone: ${reason ?? ""}`.trim();
  if (failures > 0) return `failing (${failures}): ${reason ?? ""}`.trim();
  return lastAt === undefined ? "not fetched yet" : "ok";
}
