import type { Lexicon } from "./lexicon.ts";
import type { Party } from "./party.ts";
import type { Word } from "./words.ts";

/** A sentence made ready for predicates. */
export interface Scene {
  readonly words: readonly Word[];
  readonly parties: readonly Party[];
  readonly lexicon: Lexicon;
  readonly startingAt: ReadonlyMap<number, Party>;
  readonly endingAt: ReadonlyMap<number, Party>;
  /** Pronouns before their verb, by word: "[lo] condenó". */
  readonly clitics: ReadonlyMap<number, Party>;
  readonly surroundings: Surroundings;
}

/** What the sentences around tell. */
export interface Surroundings {
  /** Parties that the sentences after it list, where it ends with "including:". */
  readonly listed: readonly string[];
  /** Who does something in the sentence before, for one that names no subject. */
  readonly lastSubject?: string;
  /** The group of those who protest, where the article names it. */
  readonly protesters?: string;
}

export function sceneOf(
  words: readonly Word[],
  parties: readonly Party[],
  lexicon: Lexicon,
  { clitics, surroundings }: Pick<Scene, "clitics" | "surroundings">,
): Scene {
  const startingAt = new Map<number, Party>();
  for (const party of parties) for (let i = party.from; i <= party.name; i++) startingAt.set(i, party);
  const endingAt = new Map(parties.map((party) => [party.to, party]));
  return { words, parties, lexicon, startingAt, endingAt, clitics, surroundings };
}

/** The party whose phrase starts at a word, and the places where what follows it may go on. */
export interface Argument {
  readonly party: Party;
  readonly next: readonly number[];
}

/** The object that stands at a word: adverbs before it do not matter. */
export function objectAt(scene: Scene, at: number): Argument | undefined {
  const { words, lexicon, startingAt } = scene;
  let i = at;
  if (words[i]?.role === "determiner" && words[i + 1]?.role === "adverb") i++;
  while (words[i]?.role === "adverb" && !lexicon.sets.negators.has(words[i]?.lower ?? "") && !startingAt.has(i)) i++;
  if (lexicon.sets.personal.has(words[i]?.lower ?? "") && startingAt.has(i + 1)) i++;
  const party = startingAt.get(i);
  if (party !== undefined) return { party, next: continuations(scene, party.to + 1) };
  return collectiveAt(scene, i);
}

/** "eight [organisations], including A and B" */
function collectiveAt(scene: Scene, at: number): Argument | undefined {
  for (let i = at; i < at + 6; i++) {
    const word = scene.words[i];
    if (
      word === undefined ||
      (word.role !== "plain" && word.role !== "determiner" && word.role !== "adverb" && word.token.kind !== "number")
    )
      return undefined;
    if (!scene.lexicon.sets.collectives.has(word.lower)) continue;
    const party = exampleOf(scene, i);
    return party === undefined ? undefined : { party, next: [party.to + 1] };
  }
  return undefined;
}

/** The list that "including" gives to the noun at a word. */
export function exampleOf(scene: Scene, noun: number): Party | undefined {
  const { words, lexicon, startingAt } = scene;
  for (let i = noun + 1; i < Math.min(words.length, noun + 40); i++) {
    const word = words[i];
    if (word === undefined || !lexicon.sets.including.has(word.lower)) continue;
    const party = startingAt.get(i + 1) ?? startingAt.get(i + 2);
    if (party !== undefined) return party;
    if (scene.surroundings.listed.length > 0 && i >= words.length - 3)
      return { from: noun, to: noun, name: noun, actors: scene.surroundings.listed, owner: false, envoy: false };
  }
  return undefined;
}

/**
 * After the object a place and an apposition may stand before the pattern goes on:
 *
 *     asked the US ambassador to Peru, former agent Lisa Kenna, to refrain
 *                            ^                                  ^
 */
function continuations({ words, startingAt, lexicon }: Scene, after: number): number[] {
  const next = [after];
  let at = after;
  const place = words[at]?.role === "preposition" || words[at]?.role === "auxiliary" ? startingAt.get(at + 1) : undefined;
  if (place !== undefined) {
    at = place.to + 1;
    next.push(at);
  }
  if (words[at]?.token.text === ",")
    for (let i = at + 1; i < at + 14; i++) {
      const word = words[i];
      if (word === undefined || word.role === "verb" || word.role === "conjunction" || lexicon.sets.relatives.has(word.lower)) break;
      if (word.token.text !== ",") continue;
      next.push(i + 1);
      break;
    }
  return next;
}

/** A phrase that ends the object: a noun right after a name takes it for an adjective ("Petro [supporters]"). */
export function endsPhrase({ words, lexicon }: Scene, after: number): boolean {
  const word = words[after];
  if (word === undefined || lexicon.sets.adjectivesFollow) return true;
  return word.role !== "plain" || word.token.kind !== "word" || lexicon.sets.followers.has(word.lower);
}

/** Is there a boundary of a clause between two words (both left out)? */
export function dividesClause(scene: Scene, from: number, to: number): boolean {
  return scene.words
    .slice(from + 1, to)
    .some((word) => word.role === "opener" || word.role === "relative" || /^[;:.?!]$/u.test(word.token.text));
}
