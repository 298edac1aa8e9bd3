import type { DateRange, EvidenceKind, StanceLabel } from "../../article.ts";
import type { Corpus, CorpusActor } from "../../corpus/corpus.ts";
import { fullName } from "../full-name.ts";
import { outletsOf } from "../outlets.ts";

/** Somebody or something that a position is taken by or toward. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** An actor's kind, or "issue". */
  readonly kind: string;
}

export interface PositionEvidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: EvidenceKind;
  /** What this passage alone shows; the position's label weighs all of them. */
  readonly stance: StanceLabel;
  /** Who took it, where another speaks for the actor, or who said the words. */
  readonly speaker?: string;
  readonly asMemberOf?: string;
  readonly date?: DateRange;
  readonly rule: string;
  /** The words that triggered the rule. */
  readonly cue?: { readonly start: number; readonly end: number };
}

/** All that the corpus shows of where one party stands toward another. */
export interface Position {
  readonly actor: Party;
  readonly target: Party;
  readonly stance: StanceLabel;
  /** Own words first, then reported acts, then what outlets call it; never empty. */
  readonly evidence: readonly PositionEvidence[];
}

export interface ActorPositions {
  readonly actor: Party;
  readonly positions: readonly Position[];
  /** Positions that others take toward it; who speaks for a state is counted with it. */
  readonly about: readonly Position[];
}

/** One passage that takes a position, before it is grouped. */
interface Sighting {
  readonly actor: string;
  readonly target: string;
  readonly evidence: PositionEvidence;
}

/**
 * Where every actor stands, or one, or one toward another. A state's positions are its own and those of whoever speaks for it;
 * the evidence then names the speaker. Actors come most mentioned first; those of whom nothing is known are left out unless asked for.
 */
export function findPositions(corpus: Corpus, actorId?: string, targetId?: string): ActorPositions[] {
  const directory = directoryOf(corpus);
  const sightings = sightingsOf(corpus, directory);
  const taken = groupBy([...sightings, ...onBehalf(sightings, directory)], (s) => s.actor);
  const folded = groupBy(
    sightings.map((s) => speakingFor(s, directory) ?? s),
    (s) => s.target,
  );
  const publishers = [...directory.outlets.values()].map(({ id }) => id).filter((id) => !directory.actors.has(id));
  const asked = actorId === undefined ? [...corpus.actors.map((actor) => actor.id), ...publishers] : [actorId];
  const found = asked.map((id) => ({
    actor: directory.party(id),
    positions: positionsOf(taken.get(id) ?? [], directory).filter((position) => concerns(position.target.id, targetId, directory)),
    about: positionsOf(folded.get(id) ?? [], directory).filter((position) => concerns(position.actor.id, targetId, directory)),
  }));
  return actorId === undefined ? found.filter((actor) => actor.positions.length > 0 || actor.about.length > 0) : found;
}

/** Own words weigh most, an outlet's characterisation least. */
const strength: Readonly<Record<EvidenceKind, number>> = { "own-words": 0, "reported-act": 1, "characterised-by-outlet": 2 };

interface Directory {
  readonly actors: ReadonlyMap<string, CorpusActor>;
  /** Who publishes, by name: whatever the narrator of their articles says is theirs alone. */
  readonly outlets: ReadonlyMap<string, Party>;
  party(id: string): Party;
}

function directoryOf(corpus: Corpus): Directory {
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const issues = new Map<string, string>();
  for (const analysed of corpus.articles)
    for (const { target, issue } of analysed.stances) if (issue !== undefined && !issues.has(target)) issues.set(target, issue);
  const outlets = outletsOf(corpus);
  const publishers = new Map([...outlets.values()].map((outlet) => [outlet.id, outlet]));
  const party = (id: string): Party => {
    const actor = actors.get(id);
    if (actor !== undefined) return { id, name: fullName(actor), kind: actor.kind };
    if (issues.has(id)) return { id, name: issues.get(id) ?? id, kind: "issue" };
    return publishers.get(id) ?? { id, name: id, kind: "group" };
  };
  return { actors, outlets, party };
}

function sightingsOf(corpus: Corpus, { actors, outlets }: Directory): Sighting[] {
  return corpus.articles.flatMap(({ article, outlet, stances }) =>
    stances.flatMap(({ target, ...stance }) => {
      const narrated = stance.actor === undefined && stance.kind === "characterised-by-outlet";
      const actor = narrated && outlet !== undefined ? outlets.get(outlet)?.id : stance.actor;
      if (
        stance.weak === true ||
        actor === undefined ||
        actor === target ||
        !(narrated || actors.has(actor)) ||
        !(stance.issue !== undefined || actors.has(target))
      )
        return [];
      const evidence: PositionEvidence = {
        article: article.id,
        start: stance.start,
        end: stance.end,
        quote: article.text.slice(stance.start, stance.end),
        kind: stance.kind,
        stance: stance.stance,
        speaker: stance.speaker,
        asMemberOf: stance.asMemberOf,
        date: stance.date,
        rule: stance.rule,
        cue: stance.cue,
      };
      return [{ actor, target, evidence }];
    }),
  );
}

/** The same positions again, for the states and organisations in whose name they were taken. */
function onBehalf(sightings: readonly Sighting[], directory: Directory): Sighting[] {
  return sightings.flatMap((sighting) => speakingFor(sighting, directory) ?? []);
}

/** What somebody says of the party for which they speak, or of a colleague, is no position of that party. */
function speakingFor(sighting: Sighting, { actors }: Directory): Sighting | undefined {
  const speaker = actors.get(sighting.actor);
  const principal = principalOf(speaker, actors);
  if (principal === undefined || principal === sighting.target) return undefined;
  if (principalOf(actors.get(sighting.target), actors) === principal) return undefined;
  return { ...sighting, actor: principal, evidence: { ...sighting.evidence, speaker: sighting.evidence.speaker ?? sighting.actor } };
}

/** A spokesman's ministry speaks for a state: the chain is followed to its end. */
function principalOf(actor: CorpusActor | undefined, actors: ReadonlyMap<string, CorpusActor>): string | undefined {
  const seen = new Set<string>();
  let current = actor;
  while (current?.speaksFor !== undefined && current.former !== true && !seen.has(current.id)) {
    seen.add(current.id);
    const next = actors.get(current.speaksFor);
    if (next === undefined) break;
    current = next;
  }
  return current === undefined || current.id === actor?.id ? undefined : current.id;
}

/** Asked about a state, a reader wants those who speak for it too. */
function concerns(id: string, wanted: string | undefined, { actors }: Directory): boolean {
  return wanted === undefined || id === wanted || principalOf(actors.get(id), actors) === wanted;
}

function positionsOf(sightings: readonly Sighting[], directory: Directory): Position[] {
  const groups = groupBy(sightings, (s) => `${s.actor} ${s.target}`);
  const positions = [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const evidence = withoutRepeats(group.map((s) => s.evidence).toSorted(byStrength));
    return [{ actor: directory.party(first.actor), target: directory.party(first.target), stance: weigh(evidence), evidence }];
  });
  return positions.toSorted(
    (a, b) => b.evidence.length - a.evidence.length || order(a.target.id, b.target.id) || order(a.actor.id, b.actor.id),
  );
}

/** For and against together is mixed; taking a side outweighs mediating, which outweighs merely meeting. */
function weigh(evidence: readonly PositionEvidence[]): StanceLabel {
  const labels = new Set(evidence.map((e) => e.stance));
  if (labels.has("mixed") || (labels.has("support") && labels.has("oppose"))) return "mixed";
  if (labels.has("support")) return "support";
  if (labels.has("oppose")) return "oppose";
  return labels.has("mediate") ? "mediate" : "neutral";
}

function byStrength(a: PositionEvidence, b: PositionEvidence): number {
  return strength[a.kind] - strength[b.kind] || order(a.article, b.article) || a.start - b.start || a.end - b.end || order(a.rule, b.rule);
}

/** One passage counts once for one label, however many rules it meets. */
function withoutRepeats(evidence: readonly PositionEvidence[]): PositionEvidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const key = `${e.article} ${e.start} ${e.end} ${e.stance}`;
    return !seen.has(key) && seen.add(key);
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
