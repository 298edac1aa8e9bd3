import type { Event, Timex } from "../article.ts";
import type { Draft, Voices } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findEvents(_draft: Draft, _voices: Voices, _timexes: readonly Timex[]): Event[] {
  return [];
}
