import type { Actor, OfficeName } from "../article.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { ActorData } from "../language/actors.ts";
import type { Language } from "../language.ts";
import { fold } from "./nearest.ts";
import { inMarks } from "./words.ts";

/** What a reader calls somebody: states and known organisations by their name in the reader's language, others by their own. */
export function actorName(actor: Pick<Actor, "name" | "kind" | "country" | "office" | "gender">, { actors }: Language): string {
  if (actor.kind === "country" && actor.country !== undefined) return actors.countries[actor.country]?.names[0] ?? actor.name;
  return (
    organisationName(actor.name, actors) ??
    (actor.office === undefined ? undefined : officeName(actor.office, actor.gender, actors)) ??
    actor.name
  );
}

function organisationName(name: string, { organisations }: ActorData): string | undefined {
  return organisations.find((each) => each.name === name)?.words[0];
}

/** "Peru's Congress" to "Congreso de Perú", by the language's own words for bodies, offices, fields and states. */
function officeName(office: OfficeName, gender: Actor["gender"], data: ActorData): string | undefined {
  const phrases = data.officePhrases;
  const body = data.institutions.find(({ label }) => label === office.label)?.words[0];
  const labelled = data.roles.filter(({ label }) => label === office.label);
  const roles = labelled.some(({ plural }) => plural !== true) ? labelled.filter(({ plural }) => plural !== true) : labelled;
  const what = body === undefined ? (roles.find((role) => role.gender === gender) ?? roles[0])?.words[0] : capitalised(body);
  if (phrases === undefined || what === undefined) return undefined;
  const field = Object.entries(data.fields).find(([, canonical]) => canonical === office.field)?.[0];
  if (office.field !== undefined && field === undefined) return undefined;
  const owner =
    office.state === undefined
      ? (organisationName(office.owner, data) ?? office.owner)
      : (data.countries[office.state]?.names[0] ?? office.owner);
  const whole = field === undefined ? what : fill(phrases.field, { office: what, field: body === undefined ? field : capitalised(field) });
  const owned = fill(phrases.owned, { office: whole, owner });
  return office.place === undefined ? owned : fill(phrases.place, { office: owned, place: office.place });
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
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
