import type { TranslationPair } from "../article.ts";
import type { Draft } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findTranslatedPassages(_draft: Draft): TranslationPair[] {
  return [];
}
