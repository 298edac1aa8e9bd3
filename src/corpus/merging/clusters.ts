import { classOf } from "../../text/events/classes.ts";
import { daysOf, enough, likeness } from "./match.ts";
import type { Node } from "./nodes.ts";

export type Cluster = Node[];

/** The clusters of one class, to be found by their actors and their days. */
interface Shelf {
  readonly clusters: Cluster[];
  readonly byKey: Map<string, Set<number>>;
}

/**
 * Groups tellings by event: the firmest first (dated, told as fact, by the day), each later one to the cluster that it fits best.
 * Only clusters with an actor or a day in common are looked at; a telling joins none of whose dated members it contradicts.
 */
export function clusterNodes(nodes: readonly Node[]): Cluster[] {
  const shelves = new Map<string, Shelf>();
  for (const node of nodes.toSorted(firmestFirst)) {
    const shelf = shelves.get(node.event.class) ?? { clusters: [], byKey: new Map<string, Set<number>>() };
    shelves.set(node.event.class, shelf);
    const keys = keysOf(node);
    const near = new Set(keys.flatMap((key) => [...(shelf.byKey.get(key) ?? [])]));
    const best = bestFor(
      node,
      [...near].sort((a, b) => a - b).map((index) => ({ index, cluster: shelf.clusters[index] ?? [] })),
    );
    const index = best ?? shelf.clusters.push([]) - 1;
    shelf.clusters[index]?.push(node);
    for (const key of keys) {
      const holders = shelf.byKey.get(key) ?? new Set<number>();
      holders.add(index);
      shelf.byKey.set(key, holders);
    }
  }
  return [...shelves.values()].flatMap(({ clusters }) => clusters);
}

function keysOf({ actors, event }: Node): string[] {
  return [...actors, ...(event.date?.precision === "day" ? [`day ${event.date.from}`] : [])];
}

function bestFor(node: Node, near: readonly { index: number; cluster: Cluster }[]): number | undefined {
  const fitting = near
    .map(({ index, cluster }) => ({ index, cluster, score: scoreOf(node, cluster) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || laterFirst(a.cluster, b.cluster));
  const [first, second] = fitting;
  // A bare reference that could mean two events means neither.
  const unclear = node.event.date === undefined && classOf.isBroad(node.event.class) && second !== undefined;
  return first !== undefined && unclear && second.score > first.score - 0.1 ? undefined : first?.index;
}

function scoreOf(node: Node, cluster: Cluster): number {
  let best = 0;
  for (const member of cluster) {
    const score = likeness(node, member);
    if (score === 0 && member.event.date !== undefined && node.event.date !== undefined) return 0;
    if (score > best) best = score;
  }
  return best;
}

/** Of two that fit alike, the later one. */
function laterFirst(a: Cluster, b: Cluster): number {
  const [x, y] = [a[0]?.event.date?.from ?? "", b[0]?.event.date?.from ?? ""];
  return x < y ? 1 : x > y ? -1 : 0;
}

function firmestFirst(a: Node, b: Node): number {
  return rankOf(b) - rankOf(a) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.order - b.order);
}

function rankOf({ event, copyOf }: Node): number {
  const dated =
    event.date === undefined ? 0 : 8 / daysOf(event.date) + (event.date.basis === "explicit" ? 3 : event.date.basis === "relative" ? 2 : 0);
  return (
    dated + (event.modality === "asserted" ? 4 : 0) - (event.reference === true ? 2 : 0) - (copyOf === undefined ? 0 : 1) + event.salience
  );
}

/**
 * "What happened on 7 December" names no happening: it is told of what the corpus makes most of that day.
 */
export function joinAllusions(clusters: readonly Cluster[]): Cluster[] {
  const isAllusion = (cluster: Cluster) =>
    cluster.every((n) => n.event.class === "occur" && n.event.agent === undefined && n.event.date?.precision === "day");
  const kept = clusters.filter((cluster) => !isAllusion(cluster));
  for (const cluster of clusters.filter(isAllusion)) {
    const day = cluster[0]?.event.date?.from;
    const meant = kept
      .filter((c) => c.some((n) => n.event.date?.precision === "day" && n.event.date.from === day && n.event.modality === "asserted"))
      .sort((a, b) => weightOf(b) - weightOf(a))[0];
    if (meant === undefined) kept.push(cluster);
    else meant.push(...cluster.map((n) => ({ ...n, event: { ...n.event, reference: true } })));
  }
  return kept;
}

function weightOf(cluster: Cluster): number {
  return new Set(cluster.map((n) => n.article)).size + Math.max(...cluster.map((n) => n.event.salience));
}
