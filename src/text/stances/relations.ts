import type { Party } from "./party.ts";
import type { Claim } from "./predicates.ts";
import { objectAt, type Scene } from "./scene.ts";

/**
 * Who is called somebody's supporter or critic, in an apposition, after a copula or as a title.
 *
 *     Mora, a longtime Ruiz ally,     Mora is a critic of Ruiz     Ruiz critic Ana Mora
 *     ^^^^             ^^^^ ^^^^      ^^^^      ^^^^^^    ^^^^     ^^^^ ^^^^^^ ^^^^^^^^
 */
export function findRelationClaims(scene: Scene): Claim[] {
  return scene.words.flatMap((word, at) => {
    const stance = word.role === "plain" ? scene.lexicon.relations.get(word.lower) : undefined;
    if (stance === undefined) return [];
    const target = targetOf(scene, at);
    const holder = target && holderOf(scene, at, target);
    if (target === undefined || holder === undefined || holder === target) return [];
    const from = Math.min(holder.from, target.from, at);
    const claim: Claim = {
      actors: holder.actors,
      firstPerson: false,
      targets: [{ ...target, owner: false }],
      stance,
      kind: "characterised-by-outlet",
      rule: `noun ${word.lower}`,
      from,
      to: Math.max(holder.to, target.to, at),
    };
    return [claim];
  });
}

function targetOf(scene: Scene, at: number): Party | undefined {
  const { words, endingAt, lexicon } = scene;
  if (lexicon.sets.links.has(words[at + 1]?.lower ?? "")) {
    const of = objectAt(scene, at + 2)?.party;
    return of?.owner === false ? of : undefined;
  }
  return lexicon.sets.adjectivesFollow ? undefined : endingAt.get(at - 1);
}

function holderOf(scene: Scene, at: number, target: Party): Party | undefined {
  const { words, startingAt, endingAt, lexicon } = scene;
  // "Ruiz critic Ana Mora"
  const named = target.to === at - 1 && !target.owner ? startingAt.get(at + 1) : undefined;
  if (named !== undefined && !named.owner) return named;
  // Back over "a longtime" to the comma or the copula.
  let i = Math.min(at, target.from) - 1;
  if (target.from > at) i = at - 1;
  while (i > at - 8 && (words[i]?.role === "plain" || words[i]?.role === "determiner" || words[i]?.role === "adverb")) i--;
  const word = words[i];
  if (word === undefined || lexicon.sets.negators.has(words[i + 1]?.lower ?? "")) return undefined;
  if (word.token.text === ",") {
    const party = endingAt.get(i - 1);
    const closes = words[Math.max(at, target.to) + 1];
    const apposition = words[i + 1]?.role === "determiner" || lexicon.sets.adjectivesFollow;
    return party !== undefined &&
      !party.owner &&
      apposition &&
      (closes === undefined || closes.role === "mark" || closes.role === "relative" || closes.role === "conjunction")
      ? party
      : undefined;
  }
  if (!lexicon.sets.copulas.has(word.lower)) return undefined;
  const subject = endingAt.get(i - 1);
  return subject?.owner === false ? subject : undefined;
}
