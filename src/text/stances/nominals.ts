import type { NominalPattern } from "../../language/stances.ts";
import type { Party } from "./party.ts";
import type { Claim } from "./predicates.ts";
import { endsPhrase, objectAt, type Scene } from "./scene.ts";
import { type Issue, topicAt } from "./topics.ts";

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
  const { words, lexicon } = scene;
  const word = words[at];
  for (const nominal of lexicon.nominals.get(word?.lower ?? "") ?? []) {
    let after = at + 1;
    let holder = holderBefore(scene, at);
    if (nominal.by.includes(words[after]?.lower ?? "") && !nominal.toward.includes(words[after]?.lower ?? "")) {
      const by = objectAt(scene, after + 1)?.party;
      if (by !== undefined && !by.owner) {
        holder = by;
        after = by.to + 1;
      }
    }
    if (!nominal.toward.includes(words[after]?.lower ?? "")) continue;
    const object = objectToward(scene, after + 1);
    if (object === undefined) continue;
    const actor = holder ?? holderAfter(scene, nominal, object.to + 1);
    if (actor === undefined || actor.actors.length === 0 || unreal(scene, at)) continue;
    return {
      actors: actor.actors,
      firstPerson: false,
      targets: object.party === undefined ? [] : [object.party],
      issue: object.issue,
      stance: nominal.stance,
      kind: "characterised-by-outlet",
      rule: `noun ${word?.lower}`,
      from: Math.min(actor.from, at),
      to: Math.max(object.to, actor.to),
    };
  }
  return undefined;
}

/** "[Norway’s] condemnation", "[US] support", "[its] support" of the only one named before */
function holderBefore(scene: Scene, at: number): Party | undefined {
  const { words, lexicon, endingAt, parties, surroundings } = scene;
  if (lexicon.sets.gatherings.has(words[at]?.lower ?? "") && surroundings.protesters !== undefined)
    return { from: at, to: at, name: at, actors: [surroundings.protesters], owner: false, envoy: false };
  const holder = endingAt.get(at - 1) ?? endingAt.get(at - 2) ?? endingAt.get(at - 3);
  if (holder === undefined) {
    const before = lexicon.sets.possessives.has(words[at - 1]?.lower ?? "") ? at - 1 : at - 2;
    const [only, second] = parties.filter(({ to }) => to < before);
    const owned = lexicon.sets.possessives.has(words[before]?.lower ?? "") && (before === at - 1 || words[at - 1]?.role === "plain");
    return owned && second === undefined && only !== undefined && !only.owner ? only : undefined;
  }
  if (holder.to < at - 1 && !holder.owner) return undefined;
  return !holder.owner && (lexicon.sets.adjectivesFollow || words[holder.to]?.role !== "mention") ? undefined : holder;
}

/** "the condemnation of Y [by X]" */
function holderAfter(scene: Scene, nominal: NominalPattern, after: number): Party | undefined {
  const by = nominal.by.find((words) => words.split(" ").every((word, i) => scene.words[after + i]?.lower === word));
  const party = by === undefined ? undefined : objectAt(scene, after + by.split(" ").length)?.party;
  return party?.owner === false ? party : undefined;
}

function objectToward(scene: Scene, at: number): { readonly party?: Party; readonly issue?: Issue; readonly to: number } | undefined {
  const party = objectAt(scene, at)?.party;
  if (party !== undefined && !party.owner && endsPhrase(scene, party.to + 1)) return { party, to: party.to };
  const topic = topicAt(scene, at);
  return topic && { party: topic.party, issue: topic.issue, to: topic.to };
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
