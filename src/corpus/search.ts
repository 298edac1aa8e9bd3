import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import type { CorpusActor, SearchResult } from "./corpus.ts";

export interface Search {
  search(query: string, limit: number): SearchResult;
  findActors(words: string, actors: readonly CorpusActor[]): readonly CorpusActor[];
  nearestActors(words: string, actors: readonly CorpusActor[], limit: number): readonly CorpusActor[];
}

/** Indexes articles for search. Placeholder. */
export function buildSearch(_articles: readonly AnalysedArticle[], _languages: readonly Language[]): Search {
  return { search: () => ({ total: 0, hits: [], suggestions: [] }), findActors: () => [], nearestActors: () => [] };
}
