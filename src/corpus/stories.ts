import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";

export interface Stories {
  /** Other articles on the same events, nearest first. */
  sameStory(articleId: string): readonly string[];
  translationOf(articleId: string): string | undefined;
  /** The article of which this one is a near-copy or syndicated version. */
  copyOf(articleId: string): string | undefined;
}

/** Relates articles to each other. Placeholder. */
export function buildStories(_articles: readonly AnalysedArticle[], _languages: readonly Language[]): Stories {
  return { sameStory: () => [], translationOf: () => undefined, copyOf: () => undefined };
}
