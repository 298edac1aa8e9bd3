import type { EvidenceKind, StanceLabel } from "../../article.ts";
import type { Item, Predicate, VerbForm } from "./lexicon.ts";
import type { Party } from "./party.ts";
import { dividesClause, endsPhrase, objectAt, type Scene } from "./scene.ts";
import { type Subject, subjectOf } from "./subjects.ts";

/** A position that a sentence takes, by word. */
export interface Claim {
  /** Whose words they are, where the predicate itself does not stand in a speech. */
  readonly speaker?: string;
  /** Empty with `firstPerson`: whoever speaks. */
  readonly actors: readonly string[];
  readonly firstPerson: boolean;
  /** No actor takes it: it is how the narrator speaks, or somebody does it whom the text does not name. */
  readonly voice?: "narrator" | "unnamed";
  /** A sign only, see Stance. */
  readonly weak?: boolean;
  readonly targets: readonly Party[];
  readonly issue?: { readonly from: number; readonly to: number };
  readonly stance: StanceLabel;
  readonly kind: EvidenceKind;
  readonly rule: string;
  /** The words of the predicate. */
  readonly from: number;
  readonly to: number;
}

interface Match {
  readonly target?: Party;
  readonly holder?: Party;
  readonly issue?: { readonly from: number; readonly to: number };
  readonly to: number;
}

const gapLength = 5;

/** Positions that verbs take: "X condemned Y", "Y was condemned by X", "X voiced support for Y". */
export function findPredicateClaims(scene: Scene): Claim[] {
  const claims: Claim[] = [];
  scene.words.forEach((word, at) => {
    if (word.role === "mention") return;
    for (const form of scene.lexicon.forms.get(word.lower) ?? []) {
      if (!form.rest.every((rest, i) => scene.words[at + 1 + i]?.lower === rest)) continue;
      claims.push(...claimsOf(scene, at, form));
    }
  });
  return claims.flatMap((claim) => [claim, ...othersOf(claim, scene)]);
}

/** "X backs Y, as do [A and B]" */
function othersOf(claim: Claim, scene: Scene): Claim[] {
  const { words, lexicon } = scene;
  if (claim.firstPerson) return [];
  for (let i = claim.to + 1; i < Math.min(words.length, claim.to + 8); i++) {
    const phrase = lexicon.data.words.likewise.find((one) => one.split(" ").every((word, k) => words[i + k]?.lower === word));
    if (phrase === undefined) continue;
    const others = objectAt(scene, i + phrase.split(" ").length)?.party;
    return others === undefined || others.owner ? [] : [{ ...claim, actors: others.actors, to: others.to }];
  }
  return [];
}

function claimsOf(scene: Scene, at: number, form: VerbForm): Claim[] {
  const after = at + 1 + form.rest.length;
  const all = scene.lexicon.predicates.get(form.verb) ?? [];
  if (all.length === 0) return [];
  if (form.kinds.has("participle")) {
    const passive = passiveClaim(scene, at, after, all, form);
    if (passive !== undefined) return [passive];
  }
  const matches = all.flatMap((predicate) => {
    const match = matchItems(scene, predicate.items, 0, after, {});
    return match === undefined ? [] : [{ predicate, match }];
  });
  // The longest pattern alone; what the subject merely says of somebody else stands beside it.
  const chosen = [
    matches.find(({ predicate }) => predicate.claimed !== true),
    ...matches.filter(({ predicate }) => predicate.claimed === true),
  ];
  if (matches.length === 0) return [];
  const subject = form.kinds.has("first") && opensClause(scene, at) ? speakerOf(at) : subjectOf(scene, at, form.kinds);
  if (subject === undefined || (subject.passive && form.kinds.has("participle"))) return [];
  if (form.kinds.size === 1 && form.kinds.has("participle") && !perfect(scene, at)) return [];
  return chosen.flatMap((one) => (one === undefined ? [] : (assembled(one.predicate, one.match, subject, at, form) ?? [])));
}

/** A bare participle without an auxiliary is no active verb ("the man [beaten]"). */
function perfect({ words }: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (words[i]?.role === "auxiliary") return true;
  return false;
}

/** "we" and "I" are in the ending; after an article the same form is a noun: "su [apoyo]". */
function opensClause({ words }: Scene, at: number): boolean {
  const role = words[at - 1]?.role;
  return role !== "determiner" && role !== "plain" && role !== "verb" && role !== "preposition";
}

function speakerOf(at: number): Subject {
  return { actors: [], firstPerson: true, negated: false, unreal: false, passive: false, from: at };
}

function assembled(predicate: Predicate, match: Match, subject: Subject, at: number, form: VerbForm): Claim | undefined {
  if (subject.unreal) return undefined;
  const stance = subject.negated ? predicate.negated : predicate.stance;
  if (stance === undefined) return undefined;
  const shared = {
    stance,
    kind: predicate.kind,
    rule: `${subject.negated ? "not " : ""}${form.verb}`,
    from: Math.min(at, subject.from),
    to: match.to,
  };
  // "X has the support of A": the subject is the one toward whom
  if (match.holder !== undefined)
    return {
      ...shared,
      speaker: predicate.claimed === true ? subject.actors[0] : undefined,
      actors: match.holder.actors,
      firstPerson: false,
      targets: [{ ...match.holder, actors: subject.actors, owner: false }],
    };
  return {
    ...shared,
    actors: subject.actors,
    firstPerson: subject.firstPerson,
    targets: match.target === undefined ? [] : [match.target],
    issue: match.issue,
  };
}

/** "Y was condemned by X", "Y, backed by X," */
function passiveClaim(scene: Scene, at: number, after: number, all: readonly Predicate[], form: VerbForm): Claim | undefined {
  const predicate = all.find((one) => one.passive === true && one.items[0]?.kind === "target");
  if (predicate === undefined) return undefined;
  const { sets } = scene.lexicon;
  for (let i = after; i < after + 6; i++) {
    const word = scene.words[i];
    if (word === undefined || (word.role === "mark" && i > after) || word.role === "opener") return undefined;
    if (!sets.agents.has(word.lower)) continue;
    const agent = objectAt(scene, i + 1)?.party;
    if (agent === undefined || agent.owner) return undefined;
    const subject = reducedSubject(scene, at) ?? subjectOf(scene, at, form.kinds.has("gerund") ? form.kinds : new Set(["finite"]));
    if (subject === undefined || subject.firstPerson || subject.unreal) return undefined;
    const stance = subject.negated ? predicate.negated : predicate.stance;
    if (stance === undefined || subject.actors.length === 0) return undefined;
    return {
      actors: agent.actors,
      firstPerson: false,
      targets: [{ ...agent, actors: subject.actors }],
      stance,
      kind: predicate.kind,
      rule: `${form.verb} (passive)`,
      from: Math.min(at, subject.from),
      to: agent.to,
    };
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

function matchItems(scene: Scene, items: readonly Item[], index: number, at: number, found: Omit<Match, "to">): Match | undefined {
  const item = items[index];
  if (item === undefined) return { ...found, to: at - 1 };
  const rest = (next: number, more: Omit<Match, "to"> = {}) => matchItems(scene, items, index + 1, next, { ...found, ...more });
  const last = index === items.length - 1;
  switch (item.kind) {
    case "words": {
      const word = scene.words[at];
      if (word !== undefined && item.words.has(word.lower)) {
        const match = rest(at + 1);
        if (match !== undefined) return match;
      }
      return item.optional ? rest(at) : undefined;
    }
    case "gap":
      for (let next = at; next <= at + gapLength; next++) {
        const match = rest(next);
        if (match !== undefined) return match;
        const role = scene.words[next]?.role;
        if (role === undefined || role === "mark" || role === "relative" || role === "opener") return undefined;
      }
      return undefined;
    case "target":
    case "actor": {
      const object = objectAt(scene, at);
      if (object === undefined || object.party.owner || (last && !endsPhrase(scene, object.party.to + 1))) return undefined;
      const bound = item.kind === "target" ? { target: object.party } : { holder: object.party };
      if (last) return rest(object.party.to + 1, bound);
      for (const next of object.next) {
        const match = rest(next, bound);
        if (match !== undefined) return match;
      }
      return undefined;
    }
    case "owner": {
      const owner = objectAt(scene, at)?.party;
      return owner?.owner === true ? rest(owner.to + 1, { target: { ...owner, owner: false } }) : undefined;
    }
    case "issue": {
      const issue = issueAt(scene, at);
      return issue && rest(issue.to + 1, { issue });
    }
  }
}

/** A short thing named right there: "early [elections]"; not one with a party in it, nor a bare article. */
function issueAt(scene: Scene, at: number): { readonly from: number; readonly to: number } | undefined {
  const { words, lexicon } = scene;
  let from = at;
  while (words[from]?.role === "determiner") from++;
  let to = from;
  while (words[to]?.role === "plain" && words[to]?.token.kind === "word" && to < from + 5) to++;
  const next = words[to];
  const closed =
    next === undefined || next.role === "mark" || next.role === "preposition" || next.role === "conjunction" || next.role === "auxiliary";
  const heads = words.slice(from, to);
  const head = lexicon.sets.adjectivesFollow ? heads[0] : heads.at(-1);
  if (head === undefined || !lexicon.sets.issues.has(head.lower) || !closed || to - from > 4 || dividesClause(scene, at, to))
    return undefined;
  return { from, to: to - 1 };
}
