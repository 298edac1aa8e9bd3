import type { AnalysedArticle } from "../article.ts";
import type { CorpusActor } from "./corpus.ts";

/** Counts the mentions of a syndicated text once: those in a copy of an article that is here too are left out. Most mentioned first. */
export function countOnce(
  actors: readonly CorpusActor[],
  articles: readonly AnalysedArticle[],
  copyOf: (articleId: string) => string | undefined,
): CorpusActor[] {
  const here = new Set(articles.map(({ article }) => article.id));
  const repeated = new Map<string, number>();
  for (const { article, mentions } of articles) {
    if (!here.has(copyOf(article.id) ?? "")) continue;
    for (const { actor } of mentions) repeated.set(actor, (repeated.get(actor) ?? 0) + 1);
  }
  return actors.map((actor) => ({ ...actor, mentionCount: actor.mentionCount - (repeated.get(actor.id) ?? 0) })).sort(byMentions);
}

/** Most mentioned first, ties by id. */
export function byMentions(a: CorpusActor, b: CorpusActor): number {
  return b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1);
}
