import type { Article } from "../article.ts";
import type { Language } from "../language.ts";
import { analyseArticle } from "../text/analyse.ts";
import type { Corpus } from "./corpus.ts";
import { type JoinOptions, joinCorpus } from "./join.ts";

export interface BuildOptions extends JoinOptions {
  /** Called after each article. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Analyses articles one at a time, then joins them: dates the undated, merges actors and events, indexes. Order of the input does not matter. */
export function buildCorpus(input: readonly Article[], languages: readonly Language[], options: BuildOptions = {}): Corpus {
  const analysed = input.map((article, index) => {
    const found = analyseArticle(article, languages);
    options.onProgress?.(index + 1, input.length);
    return found;
  });
  return joinCorpus(analysed, languages, options);
}
