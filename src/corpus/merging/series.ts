import type { DateRange } from "../../article.ts";
import type { TollValue } from "../corpus.ts";
import { countsOf } from "./counts.ts";
import type { Node } from "./nodes.ts";

/** More letters than this between a number and what it counts are not shown with it. */
const longest = 48;

/**
 * The values of a toll as they became known, by date; none where all are of one day.
 *
 *     two dead (mid-December) -> at least 60 dead (1 February)
 */
export function readSeries(nodes: readonly Node[]): TollValue[] {
  const found = new Map<string, TollValue>();
  for (const node of nodes) {
    const { event, article, copyOf } = node;
    if (copyOf !== undefined || (event.modality !== "asserted" && event.modality !== "alleged")) continue;
    const date = event.count === undefined ? undefined : knownOn(node, nodes);
    for (const count of event.count === undefined ? [] : countsOf(event)) {
      const key = `${count.of} ${count.value} ${date?.from ?? ""} ${date?.to ?? ""}`;
      if (found.has(key)) continue;
      const { start, end } = count === event.count ? passageOf(node) : count;
      const text = event.text.slice(start - event.start, end - event.start);
      found.set(key, { text, value: count.value, of: count.of, date, citation: { article, start, end, text } });
    }
  }
  const values = [...found.values()].sort(
    (a, b) => compare(firstDay(a), firstDay(b)) || a.value - b.value || compare(a.citation.article, b.citation.article),
  );
  const daysOfKind = (kind: string) => new Set(values.filter(({ of }) => of === kind).map(firstDay)).size;
  return values.some(({ of }) => daysOfKind(of) > 1) ? values : [];
}

/** Two or more values that only grow over the days: they do not contradict each other. The dead and the injured are counted apart. */
export function isGrowing(series: readonly TollValue[]): boolean {
  return (
    series.length > 1 &&
    series.every((each, i) => {
      const before = series.slice(0, i).findLast(({ of }) => of === each.of);
      return before === undefined || before.value === each.value || (before.value < each.value && firstDay(before) < firstDay(each));
    })
  );
}

export function isOfOneArticle(series: readonly TollValue[]): boolean {
  return new Set(series.map(({ citation }) => citation.article)).size === 1;
}

/** What goes on is counted up to its last day; what happened on a day, on the day that the article appeared. */
function knownOn({ article, event, published }: Node, nodes: readonly Node[]): DateRange | undefined {
  const { date } = event;
  const differs = (n: Node) =>
    n.article === article && n.event.class === event.class && n.event.count !== undefined && n.event.date?.from !== date?.from;
  // "two dead on 12 March … now over 30": an article that tells two values says itself of when each is.
  if (date !== undefined && event.ongoing !== true && nodes.some(differs)) return date;
  if (date === undefined) return published;
  if (event.ongoing === true) return { ...date, from: date.to, precision: "day" };
  return date.precision === "day" && published !== undefined ? published : date;
}

/** The number with the word for what it counts, where they stand together. */
function passageOf({ event }: Node): { start: number; end: number } {
  const { count, trigger } = event;
  if (count === undefined) return trigger;
  const whole = { start: Math.min(count.start, trigger.start), end: Math.max(count.end, trigger.end) };
  return whole.end - whole.start <= longest && whole.start >= event.start && whole.end <= event.end ? whole : count;
}

function firstDay({ date }: TollValue): string {
  return date?.from ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
