import { type Config, readConfig } from "../config.ts";
import { buildCorpus } from "../corpus/build.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { loadArticles } from "../corpus/load.ts";
import type { CorpusTrace } from "../corpus/trace.ts";
import { UserError } from "../errors.ts";
import { loadRegistry, type Registry } from "../registry.ts";
import { corpusPaths } from "./corpus-paths.ts";

/** What every call needs: the settings, what is installed, the corpus. */
export interface Session {
  readonly config: Config;
  readonly registry: Registry;
}

export async function openSession(): Promise<Session> {
  const registry = await loadRegistry();
  return { registry, config: readConfig(registry.languages.map((language) => language.code)) };
}

export interface CorpusOptions {
  /** Overrides DATELINE_CORPUS. */
  readonly corpus?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly trace?: CorpusTrace;
}

/** Reads and analyses the corpus; says on standard error how many documents were read and which were refused. Throws `UserError` where nothing could be read. */
export async function openCorpus({ config, registry }: Session, options: CorpusOptions = {}): Promise<Corpus> {
  const paths = corpusPaths(config, options.corpus);
  const { articles, refusals, notes } = await loadArticles(paths);
  for (const { source, reason } of refusals) process.stderr.write(`refused ${source}: ${reason}\n`);
  for (const { source, reason } of notes) process.stderr.write(`note ${source}: ${reason}\n`);
  process.stderr.write(`read ${articles.length} ${articles.length === 1 ? "article" : "articles"}, refused ${refusals.length}\n`);
  if (articles.length === 0)
    throw new UserError(
      `No article could be read from ${paths.join(", ")}. Name a folder or file with articles (.txt, .md, .html, .jsonl, feeds, mail, .pdf…), with --corpus or DATELINE_CORPUS.`,
    );
  return buildCorpus(articles, registry.languages, { refusals, onProgress: options.onProgress, trace: options.trace });
}
