import type { Actor } from "../article.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { fold } from "./nearest.ts";
import { inMarks } from "./words.ts";

/** What a reader calls somebody: states and known organisations by their name in the reader's language, others by their own. */
export function actorName(actor: Pick<Actor, "name" | "kind" | "country">, { actors }: Language): string {
  if (actor.kind === "country" && actor.country !== undefined) return actors.countries[actor.country]?.names[0] ?? actor.name;
  return actors.organisations.find(({ name }) => name === actor.name)?.words[0] ?? actor.name;
}

/** The name of an actor by its id; issues and unknown ids keep the words given. */
export function nameOf({ id, name }: { readonly id: string; readonly name: string }, corpus: Corpus, language: Language): string {
  const actor = corpus.actor(id);
  return actor === undefined ? name : actorName(actor, language);
}

/** Somebody or something that a position concerns: the words of an issue are an article's, not ours, and stand between marks. */
export function sayParty(
  party: { readonly id: string; readonly name: string; readonly kind: string },
  corpus: Corpus,
  language: Language,
): string {
  const words = nameOf(party, corpus, language);
  return party.kind === "issue" ? inMarks(words, language) : words;
}

/** Actors that a reader may mean, best first; states also by what the reader's language calls them. */
export function findActors(words: string, corpus: Corpus, language: Language): readonly CorpusActor[] {
  const found = corpus.findActors(words);
  if (found.length > 0) return found;
  const wanted = fold(words);
  return corpus.actors.filter(({ kind, country, name }) => {
    const { countries, organisations } = language.actors;
    const names =
      kind === "country" && country !== undefined ? countries[country]?.names : organisations.find((each) => each.name === name)?.words;
    return names?.some((each) => fold(each) === wanted) === true;
  });
}
