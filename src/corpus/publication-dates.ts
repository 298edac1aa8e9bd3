import type { AnalysedArticle, DateRange } from "../article.ts";
import type { Language } from "../language.ts";
import type { Trace } from "../text/draft.ts";

/** Infers the publication date of each undated article from the text and from the other articles. Placeholder. */
export function datePublications(_articles: readonly AnalysedArticle[], _languages: readonly Language[], _trace?: Trace): ReadonlyMap<string, DateRange> {
  return new Map();
}
