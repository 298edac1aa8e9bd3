import { beforeVerb } from "./chains.ts";
import type { Predicate, VerbForm } from "./lexicon.ts";
import type { Claim } from "./predicates.ts";
import { objectAt, type Scene } from "./scene.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { topicBefore } from "./topics.ts";

/** "Y was condemned by X", "Y, backed by X,", "the coup in Y was condemned by X" */
export function passiveClaim(scene: Scene, at: number, predicates: readonly Predicate[], form: VerbForm): Claim | undefined {
  const predicate = predicates.find((one) => one.passive === true && one.items[0]?.kind === "target");
  if (predicate === undefined) return undefined;
  const agent = agentAfter(scene, at + 1 + form.rest.length);
  if (agent === undefined) return undefined;
  const subject = reducedSubject(scene, at) ?? subjectOf(scene, at, form.kinds.has("gerund") ? form.kinds : new Set(["finite"]));
  const shared = { actors: agent.actors, firstPerson: false, kind: predicate.kind, rule: `${form.verb} (passive)`, to: agent.to };
  const chain = beforeVerb(scene, at);
  const topic = chain.passive ? topicBefore(scene, chain.at + 1) : undefined;
  if (topic !== undefined && !chain.unreal && !chain.negated) {
    const { party, issue, from } = topic;
    return { ...shared, targets: party === undefined ? [] : [party], issue, stance: predicate.stance, from };
  }
  if (subject === undefined || subject.firstPerson || subject.unreal || subject.actors.length === 0) return undefined;
  const stance = subject.negated ? predicate.negated : predicate.stance;
  if (stance === undefined) return undefined;
  return { ...shared, targets: [{ ...agent, actors: subject.actors }], stance, from: Math.min(at, subject.from) };
}

/** "condemned on Monday by [Norway and Denmark]" */
function agentAfter(scene: Scene, after: number) {
  for (let i = after; i < after + 6; i++) {
    const word = scene.words[i];
    if (word === undefined || (word.role === "mark" && i > after) || word.role === "opener") return undefined;
    if (!scene.lexicon.sets.agents.has(word.lower)) continue;
    const agent = objectAt(scene, i + 1)?.party;
    return agent === undefined || agent.owner ? undefined : agent;
  }
  return undefined;
}

/** "[Peru], long backed by the US, said": the participle belongs to what stands right before it. */
function reducedSubject({ words, endingAt }: Scene, at: number): Subject | undefined {
  let before = at - 1;
  while (words[before]?.role === "adverb") before--;
  const party = words[before]?.token.text === "," ? endingAt.get(before - 1) : endingAt.get(before);
  if (party === undefined || party.owner) return undefined;
  return { actors: party.actors, firstPerson: false, negated: false, unreal: false, passive: true, from: party.from };
}
