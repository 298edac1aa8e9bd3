import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import type { CorpusActor } from "./corpus.ts";

export interface MergedActors {
  /** The articles with corpus-wide actor ids. */
  readonly articles: readonly AnalysedArticle[];
  readonly actors: readonly CorpusActor[];
}

/** Joins the actors of all articles. Placeholder: same id, same actor. */
export function mergeActors(articles: readonly AnalysedArticle[], _languages: readonly Language[]): MergedActors {
  const merged = new Map<string, CorpusActor>();
  for (const analysed of articles)
    for (const actor of analysed.actors) {
      const before = merged.get(actor.id);
      const stances = analysed.stances.filter((s) => s.actor === actor.id).map((stance) => ({ article: analysed.article.id, stance }));
      const mentionCount = analysed.mentions.filter((m) => m.actor === actor.id).length;
      merged.set(actor.id, {
        ...actor,
        ...before,
        aliases: [...new Set([...(before?.aliases ?? []), ...actor.aliases])],
        articles: [...(before?.articles ?? []), analysed.article.id],
        mentionCount: (before?.mentionCount ?? 0) + mentionCount,
        stances: [...(before?.stances ?? []), ...stances],
      });
    }
  const actors = [...merged.values()].sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1));
  return { articles, actors };
}
