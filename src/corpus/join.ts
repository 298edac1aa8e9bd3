import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import { analyseArticle } from "../text/analyse.ts";
import { findActors, nearestActors } from "./actor-names.ts";
import { mergeActors } from "./actors.ts";
import type { Corpus, Refusal } from "./corpus.ts";
import { contradictionsOf } from "./dating/contradictions.ts";
import { countOnce } from "./mention-counts.ts";
import { datePublications } from "./publication-dates.ts";
import { buildSearch, type Search } from "./search.ts";
import { buildStories } from "./stories.ts";
import { mergeEvents } from "./timeline.ts";
import type { CorpusTrace } from "./trace.ts";
import { corpusVersion } from "./version.ts";

export interface JoinOptions {
  readonly refusals?: readonly Refusal[];
  readonly trace?: CorpusTrace;
  /** Articles that copy one which is not among these: the copy, and whose copy it is. */
  readonly copies?: ReadonlyMap<string, string>;
}

/** Joins articles that were analysed one by one, each with what it alone tells. The order of the articles does not matter. */
export function joinCorpus(analysed: readonly AnalysedArticle[], languages: readonly Language[], options: JoinOptions = {}): Corpus {
  const first = analysed.toSorted((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const dates = datePublications(first, languages, options.trace);
  const dated = first.map((each) => {
    const published = dates.get(each.article.id);
    if (published !== undefined && each.published === undefined) return analyseArticle(each.article, languages, { published });
    const against = contradictionsOf(each, languages);
    return each.published === undefined || against === undefined ? each : { ...each, published: { ...each.published, against } };
  });
  const { articles: merged, actors: counted } = mergeActors(dated, languages);
  const stories = buildStories(merged, languages, options.copies);
  const actors = countOnce(counted, merged, stories.copyOf);
  const timeline = mergeEvents(merged, stories, languages, options.trace);
  const byId = new Map(merged.map((a) => [a.article.id, a]));
  const actorById = new Map(actors.map((a) => [a.id, a]));
  let search: Search | undefined;
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
    search: (query, limit) => {
      search ??= buildSearch(merged);
      return search.search(query, limit);
    },
    sameStory: (id) => stories.sameStory(id),
    translationOf: (id) => stories.copyOf(id) ?? stories.translationOf(id),
  };
}

/** "3" for "003": the shortest id that is the same number. */
function padded(id: string, articles: readonly AnalysedArticle[]): string {
  const number = /^\d+$/u.test(id) ? Number(id) : Number.NaN;
  return articles.find((a) => /^\d+$/u.test(a.article.id) && Number(a.article.id) === number)?.article.id ?? id;
}
