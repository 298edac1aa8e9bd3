import type { LoadedTerm, Quote } from "../article.ts";
import type { Draft } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findLoadedTerms(_draft: Draft, _quotes: readonly Quote[]): LoadedTerm[] {
  return [];
}
