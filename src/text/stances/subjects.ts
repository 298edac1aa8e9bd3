import type { FormKind } from "./lexicon.ts";
import type { Party } from "./parties.ts";
import { exampleOf, type Scene } from "./scene.ts";
import type { Word } from "./words.ts";

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

interface Chain {
  readonly at: number;
  readonly negated: boolean;
  readonly unreal: boolean;
  readonly passive: boolean;
  readonly auxiliary: boolean;
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
  const chain = chainBefore(scene, verb);
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
  if (sets.firstPerson.has(word.lower))
    return { actors: [], firstPerson: true, negated: chain.negated, unreal: chain.unreal, passive: chain.passive, from: chain.at };
  if (word.role === "relative" || (word.role === "opener" && endingAt.has(chain.at - 1) && sets.relatives.has(word.lower))) {
    const end = words[chain.at - 1]?.token.text === "," ? chain.at - 2 : chain.at - 1;
    const antecedent = endingAt.get(end) ?? copularSubject(scene, end) ?? partyBefore(scene, end);
    return antecedent && found(antecedent);
  }
  const gerund = kinds.has("gerund");
  if (word.role === "conjunction") {
    const previous = previousVerb(scene, chain.at);
    if (previous === undefined) return undefined;
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
    const main = clauseSubject(scene, chain.at);
    return main && found(main);
  }
  if (gerund && word.role === "preposition") return undefined;
  const party = partyBefore(scene, chain.at);
  return party && found(party);
}

/** Auxiliaries, adverbs, clitics and negations before a verb. */
function chainBefore({ words, lexicon: { sets } }: Scene, verb: number): Chain {
  let at = verb - 1;
  let negated = false;
  let unreal = false;
  let passive = false;
  let auxiliary = false;
  for (; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    const { lower, role } = word;
    if (role === "mention" || role === "mark") break;
    if (sets.infinitiveMarks.has(words[at + 1]?.lower ?? "") && (sets.commitments.has(lower) || sets.refusals.has(lower))) break;
    const helps = role === "auxiliary" || sets.infinitiveMarks.has(lower);
    if (!helps && role !== "adverb" && !sets.negators.has(lower) && !sets.unreal.has(lower)) break;
    if (role === "opener") break;
    negated ||= sets.negators.has(lower);
    unreal ||= sets.unreal.has(lower);
    passive ||= sets.copulas.has(lower);
    auxiliary ||= helps;
  }
  return { at, negated, unreal: unreal || conditionalBefore(words, at, sets.unreal), passive, auxiliary };
}

/** "If X condemns": the opener stands before the subject. */
function conditionalBefore(words: readonly Word[], at: number, unreal: ReadonlySet<string>): boolean {
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    const word = words[i];
    if (word === undefined || word.role === "mark" || word.role === "verb") return false;
    if (word.role === "opener") return unreal.has(word.lower);
  }
  return false;
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

/** The party whose phrase ends at a word, over the places and times that follow it ("Petro on Thursday"). */
function partyBefore(scene: Scene, at: number): Party | undefined {
  const { words, endingAt, lexicon } = scene;
  const party = endingAt.get(at);
  if (party !== undefined && !governed(scene, party)) return party;
  const limit = Math.max(0, at - 8);
  for (let i = party?.from ?? at; i >= limit; i--) {
    const word = words[i];
    if (word === undefined || word.role === "verb" || word.role === "mark" || word.role === "opener" || word.role === "auxiliary") break;
    if (lexicon.sets.collectives.has(word.lower)) return exampleOf(scene, i);
    if (word.role !== "preposition") continue;
    const outer = endingAt.get(i - 1);
    if (outer !== undefined && !outer.owner && !governed(scene, outer)) return outer;
  }
  return lexicon.sets.collectives.has(words[at]?.lower ?? "") ? exampleOf(scene, at) : undefined;
}

/** "[Chile] is the only country that": the relative belongs to what the copula equates. */
function copularSubject(scene: Scene, at: number): Party | undefined {
  for (let i = at; i >= Math.max(1, at - 15); i--) {
    const word = scene.words[i];
    if (word === undefined || word.role === "verb" || word.role === "mark" || word.role === "relative" || word.role === "opener")
      return undefined;
    if (!scene.lexicon.sets.copulas.has(word.lower)) continue;
    return scene.words[i - 1]?.token.text === "," ? parenthesis(scene, i - 1) : partyBefore(scene, i - 1);
  }
  return undefined;
}

/** Part of a phrase with a preposition: "in Peru". */
export function governed({ words }: Scene, party: Party): boolean {
  return words[party.from - 1]?.role === "preposition";
}

/** What stands before, or is, a passage between commas that ends at a word. */
function parenthesis(scene: Scene, close: number): Party | undefined {
  const { words, endingAt, startingAt } = scene;
  // "Norway, along with Denmark,"
  const list = endingAt.get(close - 1);
  if (
    list !== undefined &&
    list.actors.length > 1 &&
    !governed(scene, list) &&
    words.slice(list.from, list.to).some((word) => word.token.text === ",")
  )
    return list;
  for (let i = close - 1; i >= Math.max(0, close - 30); i--) {
    const word = words[i];
    if (word === undefined || /^[;:.?!]$/u.test(word.token.text)) return undefined;
    if (word.token.text !== ",") continue;
    const outer = endingAt.get(i - 1);
    const inner = startingAt.get(i + 1);
    if (inner !== undefined && inner.to === close - 1 && !inner.owner)
      return outer !== undefined && outer.actors.length > 1 ? outer : inner;
    if (outer !== undefined && !outer.owner && !governed(scene, outer)) return outer;
    if (outer !== undefined || scene.lexicon.sets.collectives.has(words[i - 1]?.lower ?? "")) return partyBefore(scene, i - 1);
  }
  return undefined;
}

/** The verb before, with which this one is joined by "and". */
function previousVerb(
  { words, lexicon }: Scene,
  before: number,
): { readonly at: number; readonly kinds: ReadonlySet<FormKind> } | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 40); i--) {
    const word = words[i];
    if (word === undefined || word.role === "opener" || /^[;:.?!]$/u.test(word.token.text)) return undefined;
    if (word.role !== "verb") continue;
    const kinds = new Set<FormKind>(lexicon.forms.get(word.lower)?.flatMap((form) => [...form.kinds]) ?? ["finite"]);
    return { at: i, kinds };
  }
  return undefined;
}

/** The subject of the main clause before a word: its first party, unless something else comes first. */
export function clauseSubject(scene: Scene, before: number): Party | undefined {
  const { words, parties } = scene;
  let start = 0;
  for (let i = before - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined) break;
    if (/^[;:.?!—–]$/u.test(word.token.text) || word.role === "opener") {
      start = i + 1;
      break;
    }
    if (word.role === "relative") {
      const antecedent = scene.endingAt.get(i - 1) ?? scene.endingAt.get(i - 2) ?? copularSubject(scene, i - 1);
      if (antecedent !== undefined) return antecedent.owner ? undefined : antecedent;
      start = i + 1;
      break;
    }
  }
  for (const party of parties) {
    if (party.from < start || party.to >= before) continue;
    const lead = words.slice(start, party.from);
    const comma = lead.at(-1)?.token.text === ",";
    if (governed(scene, party) || (lead.some((word) => word.role === "verb") && !comma)) continue;
    if (lead.length > 0 && !comma && lead.some((word) => word.role === "plain" || word.role === "mark")) return undefined;
    return party.owner ? undefined : party;
  }
  return undefined;
}
