import { classOf } from "../../text/events/classes.ts";
import { daysOf, enough, likeness } from "./match.ts";
import type { Node } from "./nodes.ts";

export type Cluster = Node[];

/** Clusters of a class beyond this many are compared only where they share an actor. */
const allPairs = 60;

/**
 * Groups tellings by event: the firmest first (dated, told as fact, by the day), each later one to the cluster that it fits best.
 * A telling joins only what it fits with every firm member of, so that chains of half-likenesses do not grow.
 */
export function clusterNodes(nodes: readonly Node[]): Cluster[] {
  const byClass = new Map<string, Cluster[]>();
  for (const node of nodes.toSorted(firmestFirst)) {
    const clusters = byClass.get(node.event.class) ?? [];
    const best = bestFor(node, clusters);
    if (best !== undefined) best.push(node);
    else clusters.push([node]);
    byClass.set(node.event.class, clusters);
  }
  return [...byClass.values()].flat();
}

function bestFor(node: Node, clusters: readonly Cluster[]): Cluster | undefined {
  const fitting = clusters
    .filter((cluster) => clusters.length <= allPairs || cluster.some((member) => [...member.actors].some((id) => node.actors.has(id))))
    .map((cluster) => ({ cluster, score: scoreOf(node, cluster) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || nearer(node, a.cluster, b.cluster));
  // A bare reference that could mean two events means neither.
  const [first, second] = fitting;
  if (
    first !== undefined &&
    second !== undefined &&
    node.event.date === undefined &&
    classOf.isBroad(node.event.class) &&
    second.score > first.score - 0.1
  )
    return undefined;
  return first?.cluster;
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

/** Of two that fit alike, the later one that was over when the article was written. */
function nearer(_node: Node, a: Cluster, b: Cluster): number {
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
