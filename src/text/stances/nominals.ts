import type { Claim } from "./predicates.ts";
import { endsPhrase, objectAt, type Scene } from "./scene.ts";

/**
 * Positions that nouns hold, and adjectives that name a party.
 *
 *     its condemnation of Peru    US support for Peru    the US-backed Peruvian government
 *         ^^^^^^^^^^^^    ^^^^    ^^     ^^^     ^^^^        ^^        ^^^^^^^^
 */
export function findNominalClaims(scene: Scene): Claim[] {
  return scene.words.flatMap((word, at) => {
    if (word.role === "mention") return compoundClaim(scene, at) ?? [];
    return nominalClaim(scene, at) ?? compoundClaim(scene, at) ?? [];
  });
}

function nominalClaim(scene: Scene, at: number): Claim | undefined {
  const { words, lexicon, endingAt } = scene;
  const word = words[at];
  for (const nominal of lexicon.nominals.get(word?.lower ?? "") ?? []) {
    let after = at + 1;
    let holder = endingAt.get(at - 1) ?? endingAt.get(at - 2) ?? endingAt.get(at - 3);
    if (holder !== undefined && holder.to < at - 1 && !holder.owner) holder = undefined;
    if (holder !== undefined && !holder.owner && (lexicon.sets.adjectivesFollow || words[holder.to]?.role !== "mention"))
      holder = undefined;
    if (nominal.by.includes(words[after]?.lower ?? "") && !nominal.toward.includes(words[after]?.lower ?? "")) {
      const by = objectAt(scene, after + 1)?.party;
      if (by !== undefined && !by.owner) {
        holder = by;
        after = by.to + 1;
      }
    }
    if (!nominal.toward.includes(words[after]?.lower ?? "")) continue;
    const target = objectAt(scene, after + 1)?.party;
    if (target === undefined || target.owner || !endsPhrase(scene, target.to + 1)) continue;
    const by = nominal.by.includes(words[target.to + 1]?.lower ?? "") ? objectAt(scene, target.to + 2)?.party : undefined;
    const actor = holder ?? (by?.owner === false ? by : undefined);
    if (actor === undefined || unreal(scene, at)) continue;
    return {
      actors: actor.actors,
      firstPerson: false,
      targets: [target],
      stance: nominal.stance,
      kind: "characterised-by-outlet",
      rule: `noun ${word?.lower}`,
      from: Math.min(actor.from, at),
      to: Math.max(target.to, actor.to),
    };
  }
  return undefined;
}

/** Negated or only possible, in the few words before. */
function unreal({ words, lexicon: { sets } }: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const lower = words[i]?.lower ?? "";
    if (words[i]?.role === "mark") return false;
    if (sets.negators.has(lower) || sets.unreal.has(lower) || sets.refusals.has(lower)) return true;
  }
  return false;
}

/** "US-backed Peruvian government": the one before the hyphen toward the phrase that follows. */
function compoundClaim(scene: Scene, at: number): Claim | undefined {
  const { words, lexicon, startingAt, endingAt } = scene;
  const word = words[at];
  if (word?.mention === undefined) return undefined;
  for (const { suffix, prefix, stance } of lexicon.data.compounds) {
    const base = { firstPerson: false, stance, kind: "characterised-by-outlet" as const };
    if (suffix !== undefined && word.lower.endsWith(suffix)) {
      const owner = endingAt.get(at - 1);
      const target = startingAt.get(at + 1) ?? (owner !== undefined && owner.to === at - 1 ? owner : undefined);
      if (target !== undefined)
        return { ...base, actors: [word.mention.actor], targets: [target], rule: `…${suffix}`, from: at, to: Math.max(at, target.to) };
    }
    if (prefix !== undefined && word.lower.startsWith(prefix)) {
      const actor = startingAt.get(at + 1);
      if (actor !== undefined && !actor.owner)
        return {
          ...base,
          actors: actor.actors,
          targets: [{ from: at, to: at, name: at, actors: [word.mention.actor], owner: false, envoy: false }],
          rule: `${prefix}…`,
          from: at,
          to: actor.to,
        };
    }
  }
  return undefined;
}
