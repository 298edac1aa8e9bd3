import { clauseSubject, copularSubject, parenthesis, partyBefore, previousVerb } from "./antecedents.ts";
import { beforeVerb } from "./chains.ts";
import type { FormKind } from "./lexicon.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { verbsAt } from "./verbs-at.ts";

/** Who does what a verb says, and what stands between the two. */
export interface Subject {
  readonly actors: readonly string[];
  /** Whoever speaks: the subject is "we" or "I". */
  readonly firstPerson: boolean;
  readonly negated: boolean;
  /** Would, could, if, only wanted or ordered: nothing is asserted. */
  readonly unreal: boolean;
  /** The copula of a passive stands before the participle. */
  readonly passive: boolean;
  /** First word of the subject, for evidence. */
  readonly from: number;
}

/** "we" and "I" are in the ending; after an article the same form is a noun: "su [apoyo]". */
export function spokenSubject(scene: Scene, verb: number): Subject | undefined {
  const role = scene.words[verb - 1]?.role;
  if (role === "determiner" || role === "plain" || role === "verb" || role === "preposition") return undefined;
  const { negated, unreal } = beforeVerb(scene, verb);
  return { actors: [], firstPerson: true, negated, unreal, passive: false, from: verb };
}

/**
 * The subject of the verb at a word: to its left, over auxiliaries, adverbs, relative clauses and appositions.
 *
 *     The president of Mexico, Ana Ruiz, has repeatedly condemned the raid
 *                              ^^^^^^^^                 ^
 */
export function subjectOf(scene: Scene, verb: number, kinds: ReadonlySet<FormKind>, depth = 0): Subject | undefined {
  if (depth > 4) return undefined;
  const { words, lexicon, endingAt } = scene;
  const { sets } = lexicon;
  // "was distorting" is no passive.
  const before = beforeVerb(scene, verb);
  const chain = { ...before, passive: before.passive && !(kinds.has("gerund") && kinds.size === 1) };
  const found = (party: Party, over: Partial<Subject> = {}): Subject | undefined =>
    party.owner
      ? undefined
      : {
          actors: party.actors,
          firstPerson: false,
          negated: chain.negated,
          unreal: chain.unreal,
          passive: chain.passive,
          from: party.from,
          ...over,
        };
  const merge = (subject: Subject | undefined, negated: boolean): Subject | undefined =>
    subject && {
      ...subject,
      negated: negated || chain.negated || subject.negated,
      unreal: chain.unreal || subject.unreal,
      passive: chain.passive,
    };

  const word = words[chain.at];
  const infinitive =
    kinds.has("bare") &&
    (sets.infinitiveMarks.size === 0 ? !kinds.has("finite") && !chain.auxiliary : sets.infinitiveMarks.has(words[verb - 1]?.lower ?? ""));
  if (infinitive) return controlled(scene, chain.at, depth, merge);
  if (word === undefined) return undefined;
  if (kinds.has("bare") && !kinds.has("finite") && !chain.auxiliary && !pluralBefore(scene, chain.at)) return undefined;
  // Who says "we will" has taken a side.
  if (sets.firstPerson.has(word.lower))
    return {
      actors: [],
      firstPerson: true,
      negated: chain.negated,
      unreal: chain.unreal && !chain.future,
      passive: chain.passive,
      from: chain.at,
    };
  if (word.role === "relative" || (word.role === "opener" && endingAt.has(chain.at - 1) && sets.relatives.has(word.lower))) {
    const end = words[chain.at - 1]?.token.text === "," ? chain.at - 2 : chain.at - 1;
    const antecedent = endingAt.get(end) ?? copularSubject(scene, end) ?? partyBefore(scene, end);
    return antecedent && found(antecedent);
  }
  const gerund = kinds.has("gerund");
  if (word.role === "conjunction") {
    const previous = previousVerb(scene, chain.at);
    if (previous === undefined || (kinds.has("bare") && !kinds.has("finite") && !previous.kinds.has("bare"))) return undefined;
    return merge(subjectOf(scene, previous.at, previous.kinds, depth + 1), false);
  }
  if (word.token.text === ",") {
    if (gerund) {
      const main = clauseSubject(scene, chain.at);
      return main && found(main);
    }
    const inner = parenthesis(scene, chain.at);
    return inner && found(inner);
  }
  if (gerund && sets.gerundPrepositions.has(word.lower)) {
    if (word.role === "preposition" && isDenied(scene, chain.at)) return undefined;
    const main = clauseSubject(scene, chain.at);
    return main && found(main);
  }
  if (gerund && word.role === "preposition") return undefined;
  if (gerund && !chain.auxiliary && afterCircumstance(scene, chain.at)) {
    const main = clauseSubject(scene, chain.at + 1);
    return main && found(main);
  }
  const party = partyBefore(scene, chain.at);
  return party && found(party);
}

/** An infinitive belongs to whoever refuses, agrees or was the first; one that somebody else is told to do shows nothing. */
function controlled(
  scene: Scene,
  at: number,
  depth: number,
  merge: (subject: Subject | undefined, negated: boolean) => Subject | undefined,
): Subject | undefined {
  const { words, lexicon } = scene;
  const control = words[at];
  if (control === undefined) return undefined;
  const refused = lexicon.sets.refusals.has(control.lower);
  if (!refused && !lexicon.sets.commitments.has(control.lower)) return undefined;
  const kinds = new Set<FormKind>(["finite", ...(lexicon.forms.get(control.lower)?.flatMap((form) => [...form.kinds]) ?? [])]);
  // "was one of the first to"
  const noun = words[at - 1]?.role === "determiner";
  const plain = noun ? fromParty(clauseSubject(scene, at)) : subjectOf(scene, at, kinds, depth + 1);
  return merge(plain, refused);
}

/** "did not join Denmark in [condemning] Sweden": what the verb before denies is not done. */
function isDenied(scene: Scene, preposition: number): boolean {
  const { words, lexicon } = scene;
  for (let i = preposition - 1; i >= Math.max(0, preposition - 8); i--) {
    const word = words[i];
    if (word === undefined || word.role === "mark" || word.role === "relative" || word.role === "opener") return false;
    const chain = beforeVerb(scene, i);
    if (word.role !== "verb" && !(chain.auxiliary && verbsAt(scene, i).length > 0)) continue;
    return chain.negated || lexicon.sets.refusals.has(words[chain.at]?.lower ?? "");
  }
  return false;
}

/** "marched in the capital [demanding]": where and when stand between a clause and what its subject does besides. */
function afterCircumstance({ words, lexicon: { sets } }: Scene, at: number): boolean {
  for (let i = at; i > at - 8; i--) {
    const word = words[i];
    if (word === undefined || word.role === "verb" || word.role === "mark" || word.role === "relative") return false;
    if (word.role === "preposition") return sets.circumstances.has(word.lower);
  }
  return false;
}

function fromParty(party: Party | undefined): Subject | undefined {
  return party && { actors: party.actors, firstPerson: false, negated: false, unreal: false, passive: false, from: party.from };
}

function pluralBefore(scene: Scene, at: number): boolean {
  const party = scene.endingAt.get(at);
  const word = scene.words[at];
  return (
    (party !== undefined && (party.actors.length > 1 || word?.lower.endsWith("s") === true)) ||
    word?.role === "relative" ||
    word?.role === "conjunction" ||
    scene.lexicon.sets.firstPerson.has(word?.lower ?? "")
  );
}
