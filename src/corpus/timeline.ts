import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import type { Trace } from "../text/draft.ts";
import type { TimelineEntry } from "./corpus.ts";
import type { Stories } from "./stories.ts";

/** One entry for one event over articles and languages. Placeholder. */
export function mergeEvents(_articles: readonly AnalysedArticle[], _stories: Stories, _languages: readonly Language[], _trace?: Trace): TimelineEntry[] {
  return [];
}
