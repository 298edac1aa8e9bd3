import type { Span } from "../../article.ts";
import type { Disagreement } from "../corpus.ts";
import type { Node } from "./nodes.ts";
import { foldWord, overlaps } from "./words.ts";

/** Letters by which "ousted" and "ouster" are one name. */
const nameLength = 5;

type Cited = Span & { readonly article: string; readonly text: string };
interface Version {
  readonly key: string;
  readonly cited: Cited;
}

/** Versions of one event that differ: what it is called, how many, when, and whether it has happened. A toll that only grew differs in nothing. */
export function findDisagreements(nodes: readonly Node[], hasGrown = false): Disagreement[] {
  return [
    { about: "name", versions: names(nodes) },
    { about: "number", versions: hasGrown ? [] : numbers(nodes) },
    { about: "date", versions: dates(nodes) },
    { about: "status", versions: statuses(nodes) },
  ].flatMap(({ about, versions }) => {
    const grouped = group(versions);
    return grouped.length > 1 ? [{ about, versions: grouped }] : [];
  });
}

/**
 * Only where one of the names is loaded: "met" and "meeting" are no disagreement, "coup" and "removal" are. Loaded terms of the
 * same topic beside the event name it too.
 */
function names(nodes: readonly Node[]): Version[] {
  const named = nodes.filter(({ event }) => event.class !== "occur" && event.class === nodes[0]?.event.class);
  const topics = new Set(
    named.flatMap(({ event, loaded }) => loaded.filter((term) => overlaps(term, event.trigger)).map(({ topic }) => topic)),
  );
  if (topics.size === 0) return [];
  return named.flatMap(({ article, event, loaded }) => {
    const terms = loaded.filter((term) => topics.has(term.topic) && !overlaps(term, event.trigger));
    return [event.trigger, ...terms].map((term) => ({
      key: foldWord(term.text).slice(0, nameLength),
      cited: { article, start: term.start, end: term.end, text: term.text },
    }));
  });
}

/** A toll that differs between articles: a growing one is a series of dated values, each with its article. */
function numbers(nodes: readonly Node[]): Version[] {
  return nodes.flatMap(({ article, event }) =>
    event.count === undefined
      ? []
      : [
          {
            key: `${event.class} ${event.count.value}`,
            cited: { article, start: event.count.start, end: event.count.end, text: event.count.text },
          },
        ],
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
