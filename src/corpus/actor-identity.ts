import type { Actor, AnalysedArticle } from "../article.ts";
import { fold } from "../text/actors/names.ts";

/** An actor as one article knows it. */
export interface Appearance {
  readonly article: AnalysedArticle;
  readonly actor: Actor;
  readonly mentions: number;
}

/** Appearances under one article-level id, all articles together. */
export interface Known {
  readonly id: string;
  readonly appearances: readonly Appearance[];
}

/**
 * Which ids are one actor: "petro" is "gustavo-petro" where no other Petro is known; "pedro-castillo-terrones" is
 * "pedro-castillo". A name that fits two people is left alone: a wrong merge is worse than a missed one.
 * Answers with the id that each id is to be known by.
 */
export function sameActors(known: readonly Known[]): Map<string, string> {
  const canonical = new Map(known.map(({ id }) => [id, id]));
  const people = known.filter(isPerson);
  const bySurname = new Map<string, Known[]>();
  for (const person of people) {
    for (const word of new Set(wordsOf(person.id).slice(1))) bySurname.set(word, [...(bySurname.get(word) ?? []), person]);
  }
  for (const one of known) {
    if (!isPerson(one) && !isLoneName(one)) continue;
    const words = wordsOf(one.id);
    const last = words.at(-1) ?? "";
    const candidates = new Set([...(bySurname.get(last) ?? []), ...(words.length > 1 ? (bySurname.get(words[1] ?? "") ?? []) : [])]);
    const longer = [...candidates].filter((other) => other.id !== one.id && isPartOf(words, wordsOf(other.id)) && agree(one, other));
    const whole = widest(longer);
    if (whole !== undefined) canonical.set(one.id, whole.id);
  }
  for (const [acronym, owner] of uniqueAcronyms(known)) if (canonical.get(acronym) === acronym) canonical.set(acronym, owner);
  return flattened(canonical);
}

/** Of several longer names the one that holds all the others; none where they differ. */
function widest(longer: readonly Known[]): Known | undefined {
  const ranked = longer.toSorted((a, b) => wordsOf(b.id).length - wordsOf(a.id).length || (a.id < b.id ? -1 : 1));
  const [first, ...others] = ranked;
  if (first === undefined) return undefined;
  return others.every((other) => isPartOf(wordsOf(other.id), wordsOf(first.id))) ? first : undefined;
}

/** "AMLO", "CEPR": known alone in one article and as an alias of exactly one actor in another. */
function uniqueAcronyms(known: readonly Known[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, appearances } of known)
    for (const { actor } of appearances)
      for (const alias of actor.aliases) {
        if (!acronym.test(alias)) continue;
        const key = fold(alias);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
  const ids = new Set(known.map(({ id }) => id));
  const unique = new Map<string, string>();
  for (const [key, set] of owners) {
    const [owner] = set;
    if (set.size === 1 && owner !== undefined && ids.has(key) && owner !== key) unique.set(key, owner);
  }
  return unique;
}

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}&/-]{1,9}$/u;

/** A person by name; "Peru's President" and "US Ambassador" are offices. */
function isPerson({ appearances }: Known): boolean {
  return appearances.some(({ actor }) => actor.kind === "person" && !office.test(actor.name));
}

const office = /['’]s\s|^\p{Lu}{2,}\s/u;

/** One word that an article could not tell the kind of. */
function isLoneName({ id, appearances }: Known): boolean {
  return (
    !id.includes("-") &&
    appearances.every(({ actor }) => actor.kind === "organisation" && actor.country === undefined && !acronym.test(actor.name))
  );
}

/** No evidence that they are two: sex, and the state they speak for. */
function agree(one: Known, other: Known): boolean {
  return fits(one, other, ({ gender }) => gender) && fits(one, other, ({ country }) => country);
}

function fits(one: Known, other: Known, fact: (actor: Actor) => string | undefined): boolean {
  const left = new Set(one.appearances.map(({ actor }) => fact(actor)).filter((value) => value !== undefined));
  const right = new Set(other.appearances.map(({ actor }) => fact(actor)).filter((value) => value !== undefined));
  return left.size === 0 || right.size === 0 || [...left].some((value) => right.has(value));
}

function wordsOf(id: string): string[] {
  return id.split("-");
}

/** A surname or surnames of the longer name, or the same name with a word left out. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (short.length === 1) return long.slice(1).includes(short[0] ?? "");
  if (short[0] !== long[0]) return ` ${long.slice(1).join(" ")} `.includes(` ${short.join(" ")} `);
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function flattened(canonical: ReadonlyMap<string, string>): Map<string, string> {
  const flat = new Map<string, string>();
  for (const id of canonical.keys()) {
    let end = id;
    for (let guard = 0; guard < 8; guard++) {
      const next = canonical.get(end) ?? end;
      if (next === end) break;
      end = next;
    }
    flat.set(id, end);
  }
  return flat;
}
