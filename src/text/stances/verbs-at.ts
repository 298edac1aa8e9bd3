import type { VerbForm } from "./lexicon.ts";
import type { Scene } from "./scene.ts";

/** The verbs that stand at a word, with the words that belong to them: "[speak] out against". */
export function verbsAt({ words, lexicon }: Pick<Scene, "words" | "lexicon">, at: number): readonly VerbForm[] {
  const lower = words[at]?.lower ?? "";
  const single = lexicon.forms.get(lower);
  const phrasal = lexicon.phrasal.get(lower)?.get(words[at + 1]?.lower ?? "");
  if (phrasal === undefined) return single ?? none;
  const whole = phrasal.filter((form) => form.rest.every((rest, i) => words[at + 1 + i]?.lower === rest));
  return single === undefined ? whole : [...single, ...whole];
}

const none: readonly VerbForm[] = [];
