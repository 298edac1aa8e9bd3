import type { Quote, Timex } from "../article.ts";
import type { Draft } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findTimexes(_draft: Draft, _quotes: readonly Quote[]): Timex[] {
  return [];
}
