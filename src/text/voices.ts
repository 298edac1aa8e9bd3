import type { Draft, Voices } from "./draft.ts";

/** Placeholder until the stage lands. */
export function findVoices(_draft: Draft): Voices {
  return { actors: [], mentions: [], quotes: [] };
}
