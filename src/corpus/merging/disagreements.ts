import type { Actor, Span } from "../../article.ts";
import { classOf } from "../../text/events/classes.ts";
import type { Disagreement } from "../corpus.ts";
import { agree, countsOf } from "./counts.ts";
import type { Node } from "./nodes.ts";
import { foldWord, overlaps } from "./words.ts";

/** Letters by which "ousted" and "ouster" are one name. */
const nameLength = 5;
/** Articles on each side from which an unclear word is a disagreement. */
const fewest = 2;

type Cited = Span & { readonly article: string; readonly text: string };
interface Version {
  readonly key: string;
  readonly cited: Cited;
}

/** Versions of one event that differ: what it is called, how many, when, and whether it has happened. A toll that only grew differs in nothing. */
export function findDisagreements(nodes: readonly Node[], hasGrown = false): Disagreement[] {
  return [
    { about: "name", versions: names(nodes) },
    ...(hasGrown ? [] : numbers(nodes)).map((versions) => ({ about: "number", versions })),
    { about: "date", versions: dates(nodes) },
    { about: "who", versions: doers(nodes) },
    { about: "status", versions: statuses(nodes) },
  ].flatMap(({ about, versions }) => {
    const grouped = group(versions);
    // One article that tells two numbers tells of two things; whom each side blames it may well tell alone.
    const articles = new Set(grouped.flatMap(({ citations }) => citations.map(({ article }) => article)));
    return grouped.length > 1 && (articles.size > 1 || about === "who") ? [{ about, versions: grouped }] : [];
  });
}

/**
 * Only where two articles tell it and one of the names takes a side: "met" and "meeting" are no disagreement, "coup" and "removal" are.
 * Loaded terms of the same topic beside the event name it too.
 */
function names(nodes: readonly Node[]): Version[] {
  const named = nodes.filter(({ event }) => event.class !== "occur" && event.class === nodes[0]?.event.class);
  const telling = (node: Node) => node.loaded.filter((term) => overlaps(term, node.event.trigger));
  const divided = isDivided(named, telling);
  const topics = new Set(
    named.flatMap((node) => telling(node).flatMap(({ topic, leans }) => (leans !== "unclear" || divided ? [topic] : []))),
  );
  if (topics.size === 0 || new Set(named.map(({ article }) => article)).size < 2) return [];
  return named.flatMap(({ article, event, loaded }) => {
    const terms = loaded.filter((term) => topics.has(term.topic) && !overlaps(term, event.trigger));
    return [event.trigger, ...terms].map((term) => ({
      key: foldWord(term.text).slice(0, nameLength),
      cited: { article, start: term.start, end: term.end, text: term.text },
    }));
  });
}

/** "ousted" in two articles, "removed" in two others: a loaded word whose side is unclear is one only where as many as that keep from it. */
function isDivided(named: readonly Node[], loadedIn: (node: Node) => readonly unknown[]): boolean {
  const using = new Set(named.filter((node) => node.copyOf === undefined && loadedIn(node).length > 0).map(({ article }) => article));
  const others = new Set(named.filter(({ article, copyOf }) => copyOf === undefined && !using.has(article)).map(({ article }) => article));
  return using.size >= fewest && others.size >= fewest;
}

/** Numbers of one kind that differ between articles; what is only told less exactly goes with what it agrees with. */
function numbers(nodes: readonly Node[]): Version[][] {
  const told = nodes.flatMap(({ article, event }) => countsOf(event).map((count) => ({ article, count })));
  return [...Map.groupBy(told, ({ count }) => count.of)].map(([, list]) =>
    list.map(({ article, count }): Version => {
      const exact = list.find((other) => other.count.rough !== true && agree(count, other.count))?.count ?? count;
      const { start, end, text } = count;
      return { key: String(exact.value), cited: { article, start, end, text } };
    }),
  );
}

function dates(nodes: readonly Node[]): Version[] {
  const days = nodes.filter(({ event }) => event.date?.precision === "day" && event.timex !== undefined && event.date.basis !== "inferred");
  return days.flatMap(({ article, event }) => {
    const at = event.timex;
    if (at === undefined || at.start < event.start || at.end > event.end) return [];
    return [
      {
        key: event.date?.from ?? "",
        cited: { article, start: at.start, end: at.end, text: event.text.slice(at.start - event.start, at.end - event.start) },
      },
    ];
  });
}

/**
 * Who did it, where reports name different ones. Who is only told less exactly (a state for its army, an office for its holder) is the same;
 * a crowd without a name is nobody in particular.
 */
function doers(nodes: readonly Node[]): Version[] {
  if (classOf.principal(nodes[0]?.event.class ?? "") !== "patient") return [];
  const told = nodes.flatMap(({ article, event, doer, copyOf }) => {
    const says = event.class !== "die" || event.patient !== undefined || event.count !== undefined;
    if (doer === undefined || doer.kind === "group" || event.doer === undefined || copyOf !== undefined || !says) return [];
    return event.modality === "asserted" || event.modality === "alleged" ? [{ article, doer, words: event.doer }] : [];
  });
  const sides: Actor[][] = [];
  return told.map(({ article, doer, words }): Version => {
    const known = sides.findIndex((side) => side.some((other) => isSame(other, doer)));
    const key = known >= 0 ? known : sides.push([]) - 1;
    sides[key]?.push(doer);
    return { key: String(key), cited: { article, ...words } };
  });
}

/** The same, its spokesman, or a state for somebody of it. */
function isSame(a: Actor, b: Actor): boolean {
  if (a.id === b.id || a.speaksFor === b.id || b.speaksFor === a.id || a.id.endsWith(`-${b.id}`) || b.id.endsWith(`-${a.id}`)) return true;
  if (a.speaksFor !== undefined && a.speaksFor === b.speaksFor) return true;
  return a.country !== undefined && a.country === b.country && (standsForState(a) || standsForState(b));
}

function standsForState({ kind, speaksFor, country }: Actor): boolean {
  return country !== undefined && (kind === "country" || speaksFor !== undefined);
}

function statuses(nodes: readonly Node[]): Version[] {
  return nodes
    .filter(
      ({ event }) =>
        event.reference !== true && (event.modality === "asserted" || event.modality === "alleged" || event.modality === "denied"),
    )
    .map(({ article, event }) => ({ key: event.modality, cited: { article, start: event.start, end: event.end, text: event.text } }));
}

function group(versions: readonly Version[]): Disagreement["versions"] {
  const found = new Map<string, Cited[]>();
  for (const { key, cited } of versions) {
    const list = found.get(key) ?? [];
    if (!list.some((c) => c.article === cited.article)) list.push(cited);
    found.set(key, list);
  }
  return [...found.entries()]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, citations]) => ({
      text: citations[0]?.text ?? "",
      citations: citations.toSorted((a, b) => (a.article < b.article ? -1 : 1)),
    }));
}
