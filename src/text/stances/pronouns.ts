import type { Actor, Mention } from "../../article.ts";
import type { Gendered } from "../../language/stances.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Party } from "./party.ts";
import type { Word } from "./words.ts";

/** Somebody of whom a text speaks, and where. */
export interface Person {
  readonly id: string;
  readonly start: number;
  readonly gender?: Actor["gender"];
}

/** The people whom the words of a sentence name, if only inside another name: "the [Ruiz] government". */
export function peopleOf(
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
  surnames: ReadonlyMap<string, string>,
): Person[] {
  return mentions.flatMap(({ actor, start, text }) => {
    const within = actors.get(actor)?.kind === "organisation" ? text.split(/[\s’']+/u).find((word) => surnames.has(word)) : undefined;
    const id = within === undefined ? actor : (surnames.get(within) ?? actor);
    const person = actors.get(id);
    return person?.kind === "person" ? [{ id, start, gender: person.gender }] : [];
  });
}

/** People by the last word of their names, where but one has it. */
export function surnamesOf(actors: readonly Actor[]): Map<string, string> {
  const people = actors.filter(({ kind }) => kind === "person").map(({ id, name }) => [name.split(" ").at(-1) ?? name, id] as const);
  const names = people.map(([name]) => name);
  return new Map(people.filter(([name]) => names.indexOf(name) === names.lastIndexOf(name)));
}

/**
 * The one person whom a pronoun can mean; where two can, it means nobody.
 *
 *     Berg spoke on Monday. Norway condemned him and praised his remarks.
 *     ^^^^                                   ^^^             ^^^
 */
export function pronounAt(words: readonly Word[], at: number, { data }: Lexicon, people: readonly Person[]): Party | undefined {
  const word = words[at];
  if (word === undefined || (word.mention !== undefined && word.mention.kind !== "pronoun") || people.length === 0) return undefined;
  const { objects, owners } = data.pronouns;
  const noun = words[at + 1]?.role === "adverb" ? words[at + 2] : words[at + 1];
  const owner = noun?.role === "plain" && genderIn(owners, word.lower) !== undefined;
  const gender = genderIn(owner ? owners : objects, word.lower);
  return gender === undefined ? undefined : personAt(words, at, { people, gender, owner });
}

/** The pronouns of a sentence that stand before their verbs, by word. */
export function cliticsOf(words: readonly Word[], lexicon: Lexicon, people: readonly Person[]): Map<number, Party> {
  const clitics = new Map<number, Party>();
  if (people.length > 0)
    words.forEach((_, at) => {
      const clitic = cliticAt(words, at, lexicon, people);
      if (clitic !== undefined) clitics.set(at, clitic);
    });
  return clitics;
}

/**
 * The one person whom a pronoun before its verb can mean.
 *
 *     Berg habló el lunes. Noruega lo condenó.
 *     ^^^^                         ^^
 */
function cliticAt(words: readonly Word[], at: number, { data }: Lexicon, people: readonly Person[]): Party | undefined {
  const word = words[at];
  const gender = word === undefined || people.length === 0 ? undefined : genderIn(data.pronouns.clitics, word.lower);
  const next = words[at + 1]?.role;
  const before = words[at - 1]?.role;
  // "la condena" is a noun, but after a name or "no" it is not.
  if (
    gender === undefined ||
    (next !== "verb" && next !== "auxiliary") ||
    (before !== "mention" && before !== "adverb" && before !== "relative")
  )
    return undefined;
  return personAt(words, at, { people, gender, owner: false });
}

interface Sought {
  readonly people: readonly Person[];
  readonly gender: "female" | "male" | "either";
  readonly owner: boolean;
}

function personAt(words: readonly Word[], at: number, { people, gender, owner }: Sought): Party | undefined {
  const before = people.filter((person) => person.start < (words[at]?.token.start ?? 0));
  // Whoever does it does not do it to himself.
  const doer = owner ? undefined : before.findLast((person) => words.some((one) => one.token.start === person.start))?.id;
  const fit = before.filter((person) => person.id !== doer && (gender === "either" || (person.gender ?? gender) === gender));
  const ids = [...new Set(fit.map(({ id }) => id))];
  return ids.length === 1 ? { from: at, to: at, name: at, actors: ids, owner, envoy: false } : undefined;
}

/** Is a word a pronoun for whom something is done to, in any place. */
export function standsForObject(lower: string, { data: { pronouns } }: Lexicon): boolean {
  return genderIn(pronouns.objects, lower) !== undefined;
}

function genderIn(words: Gendered, lower: string): Sought["gender"] | undefined {
  if (words.male.includes(lower)) return "male";
  if (words.female.includes(lower)) return "female";
  return words.either.includes(lower) ? "either" : undefined;
}
