import type { Language } from "../../language.ts";
import { analyserVersion, joinVersion } from "./analyser-version.ts";
import { analyseNext, type Share } from "./analyses.ts";
import { joinWindow } from "./join-window.ts";
import { overlap } from "./places.ts";
import type { CorpusStore } from "./store.ts";
import { sumNextActors } from "./sum-actors.ts";
import { clearWindow } from "./window-rows.ts";
import { planWindows } from "./windows.ts";

export interface WorkOptions {
  readonly languages: readonly Language[];
  readonly share: Share;
  /** Called after each step with what it did. */
  readonly onStep?: (step: { readonly kind: "analysed" | "joined" | "summed"; readonly count: number }) => void;
  /** Asked before each step. */
  readonly stopped?: () => boolean;
  /** Articles joined at once, for tests. */
  readonly most?: number;
}

/**
 * Does what there is to do, step by step, until nothing is left: analyses the queue, then joins the windows that have changed, then sums
 * the actors of whom they changed. Every step is all or nothing and finds its work in the store, so that any number may work at once and
 * any of them may be killed. Those who share a file have a part each, and one must go through all at the end; a database shares itself out.
 */
export async function workThrough(store: CorpusStore, options: WorkOptions): Promise<void> {
  const { languages, share, onStep } = options;
  const stopped = () => options.stopped?.() === true;
  const analyser = { languages, version: analyserVersion() };
  for (let count = 1; count > 0 && !stopped(); ) {
    count = await retried(() => analyseNext(store, analyser, share));
    if (count > 0) onStep?.({ kind: "analysed", count });
  }
  await joinAll(store, options);
}

/** Joins what has changed, once the whole queue is analysed: a window that goes on changing would be joined again and again. */
async function joinAll({ sql }: CorpusStore, { languages, most, onStep, share, stopped }: WorkOptions): Promise<void> {
  const joiner = { languages, version: joinVersion() };
  for (let plan = await planWindows(sql, joiner.version, most); ; plan = await planWindows(sql, joiner.version, most)) {
    if (stopped?.() === true || (await sql.rows("select n from corpus_queue limit 1")).length > 0) return;
    const isShared = sql.kind === "sqlite" && share.of > 1;
    // On PostgreSQL workers begin at different windows; who comes second to one finds it done.
    const open = isShared
      ? plan.open.filter(({ span }) => partOf(span, share.of) === share.index)
      : [...plan.open.slice(share.index % Math.max(1, plan.open.length)), ...plan.open];
    const [next] = open;
    if (next !== undefined) {
      if (await retried(() => joinWindow(sql, next, joiner))) onStep?.({ kind: "joined", count: next.articles });
      continue;
    }
    // Others may still be joining: who comes last sums.
    if (isShared) return;
    for (const span of plan.outdated)
      await retried(() =>
        sql.atomically(async (inside) => {
          if (plan.open.some((window) => overlap(window.span, span))) return;
          await clearWindow(inside, span);
        }),
      );
    for (let count = 1; count > 0 && stopped?.() !== true; ) {
      count = await retried(() => sumNextActors(sql));
      if (count > 0) onStep?.({ kind: "summed", count });
    }
    if (plan.outdated.length === 0) return;
  }
}

/** Whose of so many a window is. */
function partOf(span: string, of: number): number {
  return [...span].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 1_000_003, 7) % of;
}

const mostTries = 5;

/** A database may undo a transaction that got in the way of another (40001, 40P01): it is done again. */
async function retried<Result>(step: () => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time++) {
    try {
      return await step();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if ((code !== "40001" && code !== "40P01" && code !== "23505") || time === mostTries) throw error;
    }
  }
}
