import type { DateRange } from "../../article.ts";
import { classOf } from "../../text/events/classes.ts";
import { dayNumber, isoOf } from "../../text/time/calendar.ts";
import type { Cluster } from "./clusters.ts";
import { daysOf } from "./match.ts";
import type { Node } from "./nodes.ts";
import { foldWord } from "./words.ts";

/** Letters on either side of a number in which stands whom and what it counts. */
const nearby = 70;
/** Days after which an undated toll, or what might have caused one, is of something else. */
const stale = { toll: 45, cause: 180 };

/** What is counted, and what of it is one toll. */
const counted: Readonly<Record<string, string | undefined>> = {
  die: "casualties",
  injure: "casualties",
  missing: "casualties",
  arrest: "arrest",
  evacuate: "evacuate",
};

/**
 * Tolls that nobody dates, and mentions of what caused one, join the dated toll of an article that tells of the same happening.
 *
 *     [1] left two dead among the marchers … at least 60 dead (1 May)     [2] which has killed dozens of marchers
 *     [1] at least 60 dead due to the crackdown                            [3] criticised for the crackdown
 *
 * Where two dated tolls could be meant, neither is.
 */
export function joinTolls(clusters: readonly Cluster[]): Cluster[] {
  const told = happeningsTold(clusters);
  const anchors = joinDated(clusters.filter(isAnchor), told);
  if (anchors.length === 0) return [...clusters];
  const taken = new Set<Cluster>();
  const joined = new Map<Anchor, Cluster>();
  for (const cluster of clusters) {
    if (isAnchor(cluster) || cluster.some((n) => n.event.date !== undefined) || !cluster.some(couldJoin)) continue;
    const fitting = anchors.filter((anchor) => fits(cluster, anchor, told));
    const [only, another] = fitting;
    if (only === undefined || another !== undefined) continue;
    taken.add(cluster);
    joined.set(only, [...(joined.get(only) ?? []), ...cluster.map((n) => ({ ...n, event: { ...n.event, reference: true } }))]);
  }
  const kept = clusters.filter((cluster) => !taken.has(cluster) && !isAnchor(cluster));
  return [...kept, ...anchors.map((anchor) => [...anchor.cluster, ...(joined.get(anchor) ?? [])])];
}

/** "two dead at that time, over 60 now": tolls of one sentence, and tolls of stretches that overlap, are values of one. */
function joinDated(clusters: readonly Cluster[], told: HappeningsTold): Anchor[] {
  const byKind = new Map<string, Anchor[]>();
  for (const cluster of clusters) {
    const kind = cluster[0]?.event.class ?? "";
    const anchors = byKind.get(kind) ?? [];
    const anchor = anchorOf(cluster);
    const same = anchors.filter((other) => meets(anchor, other) && isOneToll(cluster, other.cluster, told));
    if (same.length === 0) anchors.push(anchor);
    else {
      const whole = anchorOf([...same.flatMap((other) => other.cluster), ...cluster]);
      anchors.splice(0, anchors.length, ...anchors.filter((other) => !same.includes(other)), whole);
    }
    byKind.set(kind, anchors);
  }
  return [...byKind.values()].flat();
}

interface Anchor {
  readonly cluster: Cluster;
  readonly days: DateRange;
  /** The last day on which an article may still tell of it. */
  readonly until: string;
}

function anchorOf(cluster: Cluster): Anchor {
  const days = daysToldOf(cluster);
  return { cluster, days, until: isoOf((dayNumber(days.to) ?? 0) + stale.cause) };
}

/** Days of one sentence ("two dead in May, 60 now") may lie apart: a toll is looked at for some time after its last. */
function meets(a: Anchor, b: Anchor): boolean {
  return a.days.from <= b.until && b.days.from <= a.until;
}

function isOneToll(cluster: Cluster, other: Cluster, told: HappeningsTold): boolean {
  return cluster.some((a) =>
    other.some((b) => {
      const [x, y] = [a.event.date, b.event.date];
      if (a.event.class !== b.event.class || x === undefined || y === undefined) return false;
      if (a.event.count === undefined || b.event.count === undefined) return false;
      if (a.article === b.article && a.event.start === b.event.start) return x.to !== y.to;
      return x.precision !== "day" && y.precision !== "day" && x.from <= y.to && y.from <= x.to && isKin(a, b, told);
    }),
  );
}

function isAnchor(cluster: Cluster): boolean {
  return cluster.some(({ event }) => isToll(event.class, event.count) && event.date !== undefined && event.modality === "asserted");
}

function isToll(name: string, count: unknown): boolean {
  return counted[name] !== undefined && count !== undefined;
}

/** A toll that nobody dates, or what is only referred to and may have caused one. */
function couldJoin({ event }: Node): boolean {
  return isToll(event.class, event.count) || (event.reference === true && classOf.takesLives(event.class));
}

function daysToldOf(cluster: Cluster): DateRange {
  const dates = cluster.flatMap(({ event }) => event.date ?? []);
  const from = dates.map((d) => d.from).toSorted()[0] ?? "";
  const to =
    dates
      .map((d) => d.to)
      .toSorted()
      .at(-1) ?? "";
  return { from, to, precision: "range", basis: "inferred" };
}

function fits(cluster: Cluster, anchor: Anchor, told: HappeningsTold): boolean {
  return cluster.some(
    (node) =>
      (node.event.modality === "asserted" || node.event.modality === "alleged") &&
      appearedThen(node, anchor.days) &&
      anchor.cluster.some((member) => isKin(node, member, told)),
  );
}

function appearedThen({ event, published }: Node, { from, to }: DateRange): boolean {
  if (published === undefined || daysOf(published) > stale.toll) return false;
  const limit = event.count === undefined ? stale.cause : stale.toll;
  return published.to >= from && (dayNumber(published.from) ?? 0) <= (dayNumber(to) ?? 0) + limit;
}

type HappeningsTold = ReadonlyMap<string, ReadonlySet<number>>;

/** For each article the dated happenings that it tells of, by their index. */
function happeningsTold(clusters: readonly Cluster[]): HappeningsTold {
  const told = new Map<string, Set<number>>();
  clusters.forEach((cluster, index) => {
    if (!cluster.some(({ event }) => event.date?.precision === "day" && event.modality === "asserted")) return;
    for (const { article } of cluster) told.set(article, (told.get(article) ?? new Set<number>()).add(index));
  });
  return told;
}

/** The same people counted, or the cause of the toll, in an article that has a happening in common. */
function isKin(node: Node, member: Node, told: HappeningsTold): boolean {
  const theirs = told.get(member.article);
  if (node.article !== member.article && ![...(told.get(node.article) ?? [])].some((index) => theirs?.has(index) === true)) return false;
  if (isToll(node.event.class, node.event.count)) {
    const [beside, its] = [wordsBeside(member), wordsBeside(node)];
    return counted[member.event.class] === counted[node.event.class] && [...its].some((word) => beside.has(word));
  }
  const sides =
    [...node.countries].some((country) => member.countries.has(country)) || [...node.actors].some((id) => member.actors.has(id));
  return member.event.cause === node.event.class && node.event.reference === true && sides;
}

/** The stems beside a number, without names, who did it and what is common to all tolls. */
function wordsBeside({ event, content }: Node): ReadonlySet<string> {
  const at = event.count?.start ?? event.trigger.start;
  const from = Math.max(0, at - event.start - nearby);
  const passage = foldWord(event.text.slice(from, at - event.start + nearby));
  const trigger = foldWord(event.trigger.text);
  const names = new Set([
    ...event.actors
      .filter((id) => id !== event.patient)
      .flatMap((id) => id.split("-"))
      .map((part) => part.slice(0, stem)),
    // The first word has its capital from where it stands.
    ...[...event.text.slice(1).matchAll(capitalised)].map(([word]) => foldWord(word).slice(0, stem)),
  ]);
  return new Set(
    [...content].filter((word) => !/^\p{Nd}/u.test(word) && passage.includes(word) && !trigger.startsWith(word) && !names.has(word)),
  );
}

const capitalised = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;
/** Letters of a word that count, as in the content of a passage. */
const stem = 6;
