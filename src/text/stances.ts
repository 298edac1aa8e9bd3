import type { Stance, Timex } from "../article.ts";
import type { Draft, Voices } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findStances(_draft: Draft, _voices: Voices, _timexes: readonly Timex[]): Stance[] {
  return [];
}
