import type { CorpusActor } from "./corpus.ts";

/** Actors that a reader may mean by these words. Placeholder: exact id or name. */
export function findActors(words: string, actors: readonly CorpusActor[]): readonly CorpusActor[] {
  const wanted = words.toLowerCase();
  return actors.filter((actor) => actor.id === wanted || [actor.name, ...actor.aliases].some((name) => name.toLowerCase() === wanted));
}

/** Names nearest to misspelled words. Placeholder. */
export function nearestActors(_words: string, _actors: readonly CorpusActor[], _limit: number): readonly CorpusActor[] {
  return [];
}
