import type { AnalysedArticle, Article } from "../article.ts";
import type { Language } from "../language.ts";
import { analyseArticle } from "../text/analyse.ts";
import { findActors, nearestActors } from "./actor-names.ts";
import { mergeActors } from "./actors.ts";
import type { Corpus, Refusal } from "./corpus.ts";
import { datePublications } from "./publication-dates.ts";
import { buildSearch } from "./search.ts";
import { buildStories } from "./stories.ts";
import { mergeEvents } from "./timeline.ts";
import type { CorpusTrace } from "./trace.ts";
import { corpusVersion } from "./version.ts";

export interface BuildOptions {
  readonly refusals?: readonly Refusal[];
  /** Called after each article. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly trace?: CorpusTrace;
}

/** Analyses articles one at a time, then joins them: dates the undated, merges actors and events, indexes. Order of the input does not matter. */
export function buildCorpus(input: readonly Article[], languages: readonly Language[], options: BuildOptions = {}): Corpus {
  const articles = input.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const first = articles.map((article, index) => {
    const analysed = analyseArticle(article, languages);
    options.onProgress?.(index + 1, articles.length);
    return analysed;
  });
  const dates = datePublications(first, languages, options.trace);
  const dated = first.map((analysed) => {
    const published = dates.get(analysed.article.id);
    return published === undefined || analysed.published !== undefined
      ? analysed
      : analyseArticle(analysed.article, languages, { published });
  });
  const { articles: merged, actors } = mergeActors(dated, languages);
  const stories = buildStories(merged, languages);
  const timeline = mergeEvents(merged, stories, languages, options.trace);
  const search = buildSearch(merged);
  const byId = new Map(merged.map((a) => [a.article.id, a]));
  const actorById = new Map(actors.map((a) => [a.id, a]));
  return {
    articles: merged,
    actors,
    timeline,
    refusals: options.refusals ?? [],
    version: corpusVersion(merged),
    article: (id) => byId.get(id) ?? byId.get(padded(id, merged)),
    actor: (id) => actorById.get(id),
    findActors: (words) => findActors(words, actors),
    nearestActors: (words, limit) => nearestActors(words, actors, limit),
    search: (query, limit) => search.search(query, limit),
    sameStory: (id) => stories.sameStory(id),
    translationOf: (id) => stories.translationOf(id),
  };
}

/** "3" for "003": the shortest id that is the same number. */
function padded(id: string, articles: readonly AnalysedArticle[]): string {
  const number = /^\d+$/u.test(id) ? Number(id) : Number.NaN;
  return articles.find((a) => /^\d+$/u.test(a.article.id) && Number(a.article.id) === number)?.article.id ?? id;
}
