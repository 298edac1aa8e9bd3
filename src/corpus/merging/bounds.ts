import type { DateRange } from "../../article.ts";
import type { Cluster } from "./clusters.ts";
import type { Node } from "./nodes.ts";

/**
 * Narrows a wide range by what its own sentence already knows of: "in the past months … support for the ousted president" is after
 * the ouster. Reason "after-known-event" {event, article, date}.
 */
export function narrowByReferences(clusters: readonly Cluster[]): Cluster[] {
  const dated = new Map<Node, { date: DateRange; node: Node }>();
  const bySentence = new Map<string, Node[]>();
  for (const cluster of clusters) {
    const firm = cluster.find((n) => n.event.date?.precision === "day" && n.event.modality === "asserted");
    for (const node of cluster) {
      const key = `${node.article} ${node.event.start}`;
      bySentence.set(key, [...(bySentence.get(key) ?? []), node]);
      if (firm?.event.date !== undefined && node.event.reference === true) dated.set(node, { date: firm.event.date, node: firm });
    }
  }
  return clusters.map((cluster) =>
    cluster.map((node) => narrowed(node, bySentence.get(`${node.article} ${node.event.start}`) ?? [], dated)),
  );
}

function narrowed(node: Node, neighbours: readonly Node[], dated: ReadonlyMap<Node, { date: DateRange; node: Node }>): Node {
  const { date } = node.event;
  if (date?.precision !== "range" || node.event.modality !== "asserted") return node;
  const known = neighbours
    .flatMap((n) => (n === node ? [] : (dated.get(n) ?? [])))
    .filter((k) => k.date.from > date.from && k.date.from <= date.to)
    .sort((a, b) => (a.date.from < b.date.from ? 1 : -1))[0];
  if (known === undefined) return node;
  const why = {
    rule: "after-known-event",
    values: { event: known.node.event.trigger.text, article: known.node.article, date: known.date.from },
  };
  return { ...node, event: { ...node.event, date: { ...date, from: known.date.from, basis: "inferred", why } } };
}
