import type { EvidenceKind, StanceLabel } from "../../article.ts";
import { clauseSubject } from "./antecedents.ts";
import { beforeVerb, type Chain } from "./chains.ts";
import type { Predicate, VerbForm } from "./lexicon.ts";
import { type Match, matchItems, matchWithout } from "./matching.ts";
import { droppedSubject, followingSubject } from "./moved-subjects.ts";
import type { Party } from "./party.ts";
import { passiveClaim } from "./passives.ts";
import { objectAt, type Scene } from "./scene.ts";
import { type Subject, spokenSubject, subjectOf } from "./subjects.ts";
import { type Issue, thingBefore, topicBefore } from "./topics.ts";
import { verbsAt } from "./verbs-at.ts";

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
  readonly issue?: Issue;
  readonly stance: StanceLabel;
  readonly kind: EvidenceKind;
  readonly rule: string;
  /** The words of the predicate. */
  readonly from: number;
  readonly to: number;
}

/** Words from a relative pronoun to its verb, at most. */
const farthest = 20;

interface Choice {
  readonly predicate: Predicate;
  readonly match: Match;
}

/** Positions that verbs take: "X condemned Y", "Y was condemned by X", "X voiced support for Y". */
export function findPredicateClaims(scene: Scene): Claim[] {
  const claims: Claim[] = [];
  scene.words.forEach((word, at) => {
    if (word.role === "mention") return;
    for (const form of verbsAt(scene, at)) claims.push(...claimsOf(scene, at, form));
  });
  return claims.flatMap((claim) => [claim, ...othersOf(claim, scene), ...wishesOf(claim, scene)]);
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

/** "rejected early elections, as demanded by [X]": X is for them. */
function wishesOf(claim: Claim, scene: Scene): Claim[] {
  const { words, lexicon } = scene;
  if (claim.issue === undefined) return [];
  for (let i = claim.to + 1; i < Math.min(words.length, claim.to + 16); i++) {
    const phrase = lexicon.data.words.wishes.find((one) => one.split(" ").every((word, k) => words[i + k]?.lower === word));
    if (phrase === undefined) continue;
    const by = objectAt(scene, i + phrase.split(" ").length)?.party;
    const shared = {
      targets: [],
      issue: claim.issue,
      firstPerson: false,
      rule: "wish",
      from: claim.issue.from,
      kind: "reported-act" as const,
    };
    return by === undefined || by.owner ? [] : [{ ...shared, actors: by.actors, stance: "support", to: by.to }];
  }
  return [];
}

function claimsOf(scene: Scene, at: number, form: VerbForm): Claim[] {
  const after = at + 1 + form.rest.length;
  const all = scene.lexicon.predicates.get(form.verb) ?? [];
  if (all.length === 0) return [];
  if (form.kinds.has("participle")) {
    const passive = passiveClaim(scene, at, all, form);
    if (passive !== undefined) return [passive];
  }
  const following = followingSubject(scene, at, after, form.kinds);
  const chosen = choose(scene, all, at, following === undefined ? after : following.to + 1);
  if (chosen.length === 0) return relativeClaims(scene, at, form, all);
  const subject =
    following?.subject ??
    (form.kinds.has("first") ? spokenSubject(scene, at) : undefined) ??
    subjectOf(scene, at, form.kinds) ??
    droppedSubject(scene, at, form.kinds);
  if (subject === undefined || !isActive(scene, at, form, subject)) return [];
  return chosen.flatMap((one) => {
    const claim = claimOf(one, subject, at, form);
    if (claim !== undefined && isShared(one)) return [claim, { ...claim, actors: one.match.holder?.actors ?? [], firstPerson: false }];
    return claim === undefined ? [] : [subject.firstPerson && one.predicate.thing === true ? onThing(claim, scene, after) : claim];
  });
}

/** The longest pattern alone, and what goes on in a list after it; what the subject merely says of somebody else stands beside it. */
function choose(scene: Scene, all: readonly Predicate[], at: number, after: number): Choice[] {
  const clitic = cliticBefore(scene, at);
  const matches = all.flatMap((predicate): Choice[] => {
    const match = matchItems(scene, predicate.items, after) ?? (clitic && matchWithout(scene, predicate.items, after, clitic));
    return match === undefined ? [] : [{ predicate, match }];
  });
  const plain = matches.find(({ predicate }) => predicate.claimed !== true);
  const claimed = matches.filter(({ predicate }) => predicate.claimed === true);
  return [...(plain === undefined ? [] : [plain, ...listedAfter(scene, all, plain)]), ...claimed];
}

/** "demanded his resignation, [the release of Ruiz] and [early elections]" */
function listedAfter(scene: Scene, all: readonly Predicate[], first: Choice): Choice[] {
  const { words, lexicon } = scene;
  const found: Choice[] = [];
  let at = first.match.to + 1;
  for (let steps = 0; steps < 8; steps++) {
    const comma = words[at]?.token.text === ",";
    if (comma) at++;
    const joined = lexicon.sets.conjunctions.has(words[at]?.lower ?? "");
    if (joined) at++;
    if (!comma && !joined) return found;
    const start = at;
    const next = all.flatMap((predicate): Choice[] => {
      // A bare name may be the subject of what follows.
      if (predicate.claimed === true || predicate.items.length === 0 || predicate.items[0]?.kind === "target") return [];
      const match = matchItems(scene, predicate.items, start);
      return match === undefined ? [] : [{ predicate, match }];
    })[0];
    if (next === undefined) return found;
    found.push(next);
    at = next.match.to + 1;
  }
  return found;
}

function cliticBefore(scene: Scene, at: number): Party | undefined {
  if (scene.clitics.size === 0) return undefined;
  const chain = beforeVerb(scene, at);
  for (let i = chain.at + 1; i < at; i++) {
    const clitic = scene.clitics.get(i);
    if (clitic !== undefined) return clitic;
  }
  return undefined;
}

/** What is asked for is the thing: whoever says "stop the aid to X" need not be against X. */
export function onThing<T extends Pick<Claim, "targets" | "issue">>(claim: T, scene: Scene, after: number): T {
  const [party] = claim.targets;
  const issue = party && thingBefore(scene, party, after);
  return issue === undefined ? claim : { ...claim, targets: [], issue };
}

/** "[the coup] that X condemned", "[Berg], whom X supports" */
function relativeClaims(scene: Scene, at: number, form: VerbForm, all: readonly Predicate[]): Claim[] {
  const { words, endingAt, lexicon } = scene;
  if (!words.slice(Math.max(0, at - farthest), at).some(({ role }) => role === "relative")) return [];
  const after = at + 1 + form.rest.length;
  const next = words[after];
  const following = followingSubject(scene, at, after, form.kinds);
  if (following === undefined && next !== undefined && !["mark", "verb", "auxiliary", "preposition", "conjunction"].includes(next.role))
    return [];
  const chain = beforeVerb(scene, at);
  const marked = words[chain.at]?.role === "relative" && lexicon.sets.personal.has(words[chain.at - 1]?.lower ?? "");
  const subject = following?.subject ?? (marked ? outerSubject(scene, chain) : subjectOf(scene, at, form.kinds));
  if (subject === undefined || subject.firstPerson || !isActive(scene, at, form, subject)) return [];
  let relative = (following === undefined && !marked ? subject.from : chain.at + 1) - 1;
  if (words[relative]?.role !== "relative") return [];
  if (lexicon.sets.personal.has(words[relative - 1]?.lower ?? "")) relative--;
  const end = words[relative - 1]?.token.text === "," ? relative - 2 : relative - 1;
  const topic = topicBefore(scene, end + 1);
  const party = topic === undefined ? endingAt.get(end) : topic.party;
  return all.flatMap((predicate) => {
    const [item] = predicate.items;
    if (predicate.items.length !== 1 || predicate.claimed === true) return [];
    const { issue } = topic ?? {};
    const governed = party !== undefined && words[party.from - 1]?.role === "preposition" && topic === undefined;
    const fits = item?.kind === "target" ? party !== undefined && !party.owner && !governed : item?.kind === "issue" && issue !== undefined;
    if (!fits) return [];
    const match: Match = item?.kind === "target" ? { target: party, to: after - 1 } : { issue, to: after - 1 };
    const claim = claimOf({ predicate, match }, subject, at, form);
    return claim === undefined ? [] : [{ ...claim, from: Math.min(claim.from, topic?.from ?? party?.from ?? claim.from) }];
  });
}

/** "Mora habló de Ruiz, a quien [felicitó]": whoever acts in the clause around. */
function outerSubject(scene: Scene, chain: Chain): Subject | undefined {
  const party = clauseSubject(scene, chain.at - 1);
  return party && { ...chain, actors: party.actors, firstPerson: false, from: chain.at };
}

/** "X joined [A] in backing Y": both take it. */
function isShared({ match }: Choice): boolean {
  return match.holder !== undefined && (match.target !== undefined || match.issue !== undefined);
}

/** Neither a passive nor a bare participle ("the man [beaten]"). */
function isActive({ words }: Scene, at: number, { kinds }: VerbForm, subject: Subject): boolean {
  if (!kinds.has("participle")) return true;
  if (subject.passive) return false;
  return kinds.size > 1 || words.slice(Math.max(0, at - 4), at).some((word) => word.role === "auxiliary");
}

function claimOf({ predicate, match }: Choice, subject: Subject, at: number, form: VerbForm): Claim | undefined {
  if (subject.unreal) return undefined;
  const stance = subject.negated ? predicate.negated : predicate.stance;
  if (stance === undefined) return undefined;
  const shared = {
    stance,
    kind: predicate.kind,
    rule: `${subject.negated ? "not " : ""}${form.verb}`,
    from: Math.min(at, subject.from),
    to: Math.max(match.to, at),
    speaker: predicate.claimed === true ? subject.actors[0] : undefined,
  };
  // "X has the support of A": the subject is the one toward whom
  if (match.holder !== undefined && !isShared({ predicate, match }))
    return {
      ...shared,
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
