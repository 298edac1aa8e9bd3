import type { DateRange, Modality } from "../../article.ts";
import { classOf } from "../../text/events/classes.ts";
import type { EventReport, TimelineEntry } from "../corpus.ts";
import type { Cluster } from "./clusters.ts";
import { findDisagreements } from "./disagreements.ts";
import { daysOf } from "./match.ts";
import type { Node } from "./nodes.ts";
import { isGrowing, isOfOneArticle, readSeries } from "./series.ts";

/** What is only known to lie within more days than this is background. */
const longest = 370;

/** One entry of the timeline for one event; its id is given later, when all are known. */
export function buildEntry(cluster: Cluster): Omit<TimelineEntry, "id"> {
  const firm = cluster.toSorted(
    (a, b) => rankOf(b) - rankOf(a) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.order - b.order),
  );
  const reports = onePerArticle(firm).map(reportOf);
  const witnesses = new Set(firm.filter((n) => n.copyOf === undefined).map((n) => n.article)).size;
  const best = Math.max(...firm.map((n) => n.event.salience));
  const date = dateOf(firm);
  const series = readSeries(firm);
  return {
    date,
    class: firm[0]?.event.class ?? "act",
    actors: actorsOf(firm),
    place: placeOf(firm),
    modality: modalityOf(firm),
    background: firm.every((n) => n.event.background) || (date !== undefined && daysOf(date) > longest),
    aside: firm.every((n) => n.event.aside === true) || undefined,
    salience: Math.round(Math.min(1, best + 0.1 * Math.max(0, witnesses - 1)) * 100) / 100,
    reports,
    disagreements: findDisagreements(firm, isGrowing(series) && (date?.precision !== "day" || isOfOneArticle(series))),
    series: series.length > 0 ? series : undefined,
  };
}

/** Most specific first, then the least loaded words, then the one whose own expression dates it. */
function rankOf({ event, loaded, copyOf }: Node): number {
  const { date } = event;
  const dated = date === undefined ? 0 : 4 + (event.timex === undefined ? 0 : 2) + (daysOf(date) === 1 ? 2 : 0);
  const told = (event.modality === "asserted" ? 4 : 0) + (event.ongoing === true ? 2.5 : 0);
  return (
    dated +
    told -
    (event.reference === true ? 5 : 0) -
    1.5 * loaded.length -
    (copyOf === undefined ? 0 : 6) -
    event.text.length / 200 +
    event.salience
  );
}

function onePerArticle(nodes: readonly Node[]): Node[] {
  const seen = new Set<string>();
  return nodes.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function reportOf({ article, event, copyOf }: Node): EventReport {
  return { article, start: event.start, end: event.end, text: event.text, language: event.language, date: event.date, copyOf };
}

/** The day most articles tell, the tightest and firmest first; of what goes on, from the first to the last day told. */
function dateOf(nodes: readonly Node[]): DateRange | undefined {
  const dates = nodes.flatMap(({ event }) => event.date ?? []);
  const votes = Map.groupBy(
    nodes.filter(({ event, copyOf }) => event.date !== undefined && copyOf === undefined),
    ({ event }) => event.date?.from,
  );
  const tellers = ({ from }: DateRange) => new Set(votes.get(from)?.map(({ article }) => article)).size;
  const best = dates.toSorted(
    (a, b) => daysOf(a) - daysOf(b) || tellers(b) - tellers(a) || firmness(b) - firmness(a) || (a.from < b.from ? -1 : 1),
  )[0];
  if (best === undefined || !nodes.some((n) => n.event.ongoing === true) || !classOf.goesOn(nodes[0]?.event.class ?? "")) return best;
  const lasting = nodes.filter((n) => n.event.ongoing === true).flatMap((n) => n.event.date ?? []);
  const from = lasting.map((d) => d.from).toSorted()[0] ?? best.from;
  const to =
    lasting
      .map((d) => d.to)
      .toSorted()
      .at(-1) ?? best.to;
  // A reason is given for the days that it was found for.
  const whole = lasting.find((date) => date.from === from && date.to === to);
  return whole ?? { from, to, precision: "range", basis: (lasting.find(({ basis }) => basis !== "inferred") ?? best).basis };
}

function firmness({ basis }: DateRange): number {
  return basis === "explicit" ? 2 : basis === "relative" ? 1 : 0;
}

function actorsOf(nodes: readonly Node[]): string[] {
  const counts = new Map<string, number>();
  for (const { event } of nodes)
    for (const [i, id] of event.actors.entries())
      counts.set(id, (counts.get(id) ?? 0) + (id === event.agent || id === event.patient ? 3 : 1 / (i + 1)));
  const acting = [...counts].filter(([, weight]) => weight >= 3);
  const kept = acting.length > 0 ? [...counts].filter(([id, weight]) => weight >= 3 || nodes[0]?.actors.has(id)) : [...counts];
  return kept.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Where most articles place it, of those that tell it rather than refer to it; the firmest one's words. */
function placeOf(nodes: readonly Node[]): TimelineEntry["place"] {
  const told = nodes.filter(({ event, copyOf }) => event.place !== undefined && event.reference !== true && copyOf === undefined);
  const votes = new Map<string, Set<string>>();
  for (const { article, place } of told) if (place !== undefined) votes.set(place, (votes.get(place) ?? new Set<string>()).add(article));
  const most = Math.max(0, ...[...votes.values()].map((articles) => articles.size));
  const best = told.find(({ place }) => votes.get(place ?? "")?.size === most);
  return best?.event.place === undefined ? undefined : { ...best.event.place, article: best.article, actor: best.placeActor };
}

/** What has happened is no plan any more. */
function modalityOf(nodes: readonly Node[]): Modality {
  const told = nodes.map((n) => n.event.modality);
  return told.includes("asserted") ? "asserted" : (told[0] ?? "asserted");
}
