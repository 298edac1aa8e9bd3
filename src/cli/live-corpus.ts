import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus, CorpusQuestion } from "../corpus/corpus.ts";
import { listFiles } from "../corpus/load.ts";
import type { Intake } from "../corpus/store/intake.ts";
import { openStore, type StoreSettings } from "../corpus/store/store.ts";
import { storedCorpus } from "../corpus/store/stored-corpus.ts";
import { UserError } from "../errors.ts";
import { type PassStep, passOver, runThread } from "./corpus-pass.ts";
import { corpusPaths } from "./corpus-paths.ts";
import type { Progress } from "./progress.ts";
import type { Session } from "./session.ts";

/** Days before and after today of which a large corpus is held for digests. */
const recentDays = 35;
const dayMs = 86_400_000;

/** The corpus of a running process: it lives in a store, follows its files, and answers while it is read anew. */
export interface LiveCorpus {
  corpusFor(question: CorpusQuestion): Promise<Corpus>;
  /** The corpus, or of a large one the weightiest of these weeks; as of the last change. */
  recent(): Corpus;
  counts(): { readonly articles: number; readonly refused: number; readonly version: string };
  /** Takes in what has changed in the files. */
  refresh(): Promise<Intake | undefined>;
  readonly location: string;
  /** Ends what is being read at its next step, and closes. */
  close(): Promise<void>;
}

export interface LiveOptions {
  /** Overrides DATELINE_CORPUS: a store of its own. */
  readonly corpus?: readonly string[];
  readonly progress?: Progress;
  readonly onError?: (error: unknown) => void;
  /** Waits for what is new in the files even where the store already answers. */
  readonly isWaiting?: boolean;
}

/** So much text is analysed before a thread has started. */
const fewBytes = 300_000;

/**
 * Opens the store of a corpus and takes in its files. Waits for it only where the store is empty: else the old corpus answers until the new
 * one is there. Throws `UserError` where there is nothing to answer from.
 */
export async function openLiveCorpus({ config, registry }: Session, options: LiveOptions = {}): Promise<LiveCorpus> {
  const { languages } = registry;
  const paths = (): readonly string[] => corpusPaths(config, options.corpus);
  const settings: StoreSettings =
    options.corpus === undefined
      ? { folder: config.dataFolder, url: config.databaseUrl }
      : { folder: join(config.dataFolder, "corpora", nameFor(options.corpus)) };
  const store = await openStore(settings);
  let isClosing = false;
  const stopped = () => isClosing;
  const bar = progressOf(options.progress);
  const pass = async (inThread: boolean): Promise<Intake | undefined> => {
    const request = { store: settings, paths: paths(), share: { index: 0, of: 1 } };
    return inThread ? runThread(request, { onStep: bar, stopped }) : passOver(store, request, { languages, onStep: bar, stopped });
  };
  const corpus = storedCorpus(store, { languages });
  const lately = (): Promise<Corpus> => {
    const [from, to] = [-recentDays, recentDays].map((days) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10));
    return corpus.corpusFor({ reads: ["events"], isPeriod: true, from, to });
  };
  let recent = await lately();
  const isEmpty = (await store.sql.rows("select span from corpus_windows limit 1")).length === 0;
  let running: Promise<Intake | undefined> = pass(settings.folder !== ":memory:" && (await bytesOf(paths(), fewBytes)) > fewBytes);
  running.finally(() => options.progress?.stop()).catch(() => undefined);
  const articles = async (): Promise<number> =>
    (await store.sql.rows<{ articles: number }>("select count(*) as articles from corpus_articles"))[0]?.articles ?? 0;
  if (isEmpty || options.isWaiting === true) {
    tell(await running, await articles());
    recent = await lately();
    if ((await articles()) === 0) {
      await store.close();
      throw new UserError(
        `No article could be read from ${paths().join(", ")}. Name a folder or file with articles (.txt, .md, .html, .jsonl, feeds, mail, .pdf…), with --corpus or DATELINE_CORPUS.`,
      );
    }
  } else
    running = running.then(
      async (intake) => {
        tell(intake, await articles());
        recent = await lately();
        return intake;
      },
      (error: unknown) => {
        options.onError?.(error);
        return undefined;
      },
    );
  return {
    recent: () => recent,
    counts: () => ({
      articles: recent.whole?.articles ?? recent.articles.length,
      refused: recent.refusals.length,
      version: recent.version,
    }),
    corpusFor: (question) => corpus.corpusFor(question),
    refresh: () => {
      running = running
        .catch(() => undefined)
        .then(async () => {
          const intake = isClosing ? undefined : await pass(true);
          if (!isClosing) recent = await lately();
          return intake;
        });
      return running;
    },
    location: store.location,
    close: async () => {
      isClosing = true;
      await running.catch(() => undefined);
      await store.close();
    },
  };
}

/** Says on standard error what was read and what was refused. */
function tell(intake: Intake | undefined, articles: number): void {
  if (intake === undefined) return;
  for (const { source, reason } of intake.refusals) process.stderr.write(`refused ${source}: ${reason}\n`);
  for (const { source, reason } of intake.notes) process.stderr.write(`note ${source}: ${reason}\n`);
  process.stderr.write(`read ${articles} ${articles === 1 ? "article" : "articles"}, refused ${intake.refusals.length}\n`);
}

/** Articles that were read, analysed and joined, as one bar. */
function progressOf(progress: Progress | undefined): (step: PassStep) => void {
  let [waiting, analysed, joined] = [0, 0, 0];
  return (step) => {
    if (step.kind === "waiting") waiting = step.count;
    if (step.kind === "analysed") analysed += step.count;
    if (step.kind === "joined") joined += step.count;
    // Joining takes about as long as analysing.
    if (waiting > 0) progress?.update(Math.min(waiting, Math.round((analysed + Math.min(joined, waiting)) / 2)), waiting);
  };
}

/** More text than this is not analysed anew for one question. */
const largeBytes = 2_000_000;

/** Whether a corpus is worth a store: a small one is read again for each call. */
export async function isLarge({ config }: Session, corpus: readonly string[] | undefined): Promise<boolean> {
  return (
    (config.databaseUrl !== undefined && corpus === undefined) || (await bytesOf(corpusPaths(config, corpus), largeBytes)) > largeBytes
  );
}

async function bytesOf(paths: readonly string[], most: number): Promise<number> {
  let bytes = 0;
  for (const path of paths)
    for (const file of listFiles(path, [])) {
      bytes += (await stat(file).catch(() => undefined))?.size ?? 0;
      if (bytes > most) return bytes;
    }
  return bytes;
}

function nameFor(paths: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(paths)).digest("hex").slice(0, 12);
}
