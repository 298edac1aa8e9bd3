import type { AnalysedArticle, Event, Timex } from "../../article.ts";
import type { Language } from "../../language.ts";
import { classOf } from "../../text/events/classes.ts";
import { backBy, durationOf, type Length } from "../../text/events/lengths.ts";
import { weekdayOf } from "../../text/time/calendar.ts";
import { foldWord, overlapOf, overlaps } from "../merging/words.ts";
import { dayOfIso, type Evidence } from "./evidence.ts";
import { weekdayIn } from "./own-text.ts";

/** An event that a dated article tells, by its class and the one whom it is known by. */
interface Known {
  readonly article: string;
  readonly event: Event;
}

const weights = { weekday: 6, past: 5, duration: 4 };
/** Words that two passages must share beside the actor, as a share of the shorter one. */
const leastShared = 0.12;

/** What the dated articles of a corpus tell, ready for looking up. */
export interface KnownEvents {
  /** By class and the last part of the id of the one concerned. */
  readonly byPrincipal: ReadonlyMap<string, readonly Known[]>;
  /** What goes on, by class, the earliest start first. */
  readonly ongoing: ReadonlyMap<string, readonly Known[]>;
}

export function readKnownEvents(dated: readonly AnalysedArticle[]): KnownEvents {
  const byPrincipal = new Map<string, Known[]>();
  const ongoing = new Map<string, Known[]>();
  for (const { article, events } of dated)
    for (const event of events) {
      if (event.date === undefined || event.modality !== "asserted") continue;
      const known = { article: article.id, event };
      add(byPrincipal, keyOf(event), known);
      if (event.ongoing === true) add(ongoing, event.class, known);
    }
  for (const list of [...byPrincipal.values(), ...ongoing.values()]) list.sort(earliestFirst);
  return { byPrincipal, ongoing };
}

function add(lists: Map<string, Known[]>, key: string | undefined, known: Known): void {
  if (key === undefined) return;
  const list = lists.get(key) ?? [];
  list.push(known);
  lists.set(key, list);
}

function keyOf(event: Event): string | undefined {
  const principal = event[classOf.principal(event.class)];
  return principal === undefined ? undefined : `${event.class} ${principal.split("-").at(-1) ?? ""}`;
}

/**
 * What dated articles tell of an undated one: they date an event that it calls "on Wednesday", or the start of what it says has gone
 * on "for three months". Reasons: "published-shared-weekday" {quote, event, article, date}, "published-after-shared" {quote, article,
 * date}, "published-by-duration" {quote, article, date}; each may have {known, knownDate}.
 */
export function readOtherArticles(analysed: AnalysedArticle, known: KnownEvents, languages: readonly Language[]): Evidence[] {
  const found: Evidence[] = [];
  for (const event of analysed.events) {
    if (event.modality !== "asserted") continue;
    const at = event.timex;
    const timex = at === undefined ? undefined : analysed.timexes.find((t) => overlaps(t, at));
    const language = languages.find((l) => l.code === event.language) ?? languages[0];
    const length = timex === undefined ? undefined : durationOf(timex.value);
    const here = { article: analysed.article.id, start: (timex ?? event.trigger).start, end: (timex ?? event.trigger).end };
    const cite = (evidence: Evidence): Evidence => ({ ...evidence, at: here });
    if (length !== undefined && event.ongoing === true && timex !== undefined)
      found.push(...ofDuration(event, timex.text, length, known).map(cite));
    const same = (known.byPrincipal.get(keyOf(event) ?? "") ?? []).filter(
      (k) => k.event.date?.precision === "day" && isSame(event, k.event),
    );
    if (same.length === 0 || language === undefined) continue;
    const weekday = timex === undefined ? undefined : weekdayIn(timex, language);
    // "On Wednesday" names the last Wednesday: it was that day, or one of the six after it.
    const onWeekday = same.findLast((k) => weekday !== undefined && weekdayOf(dayOfIso(k.event.date?.from ?? "")) === weekday);
    // Of several that may be meant the first: the article is later than that one in any case.
    const first = timex === undefined && (event.reference === true || !classOf.isBroad(event.class)) ? same[0] : undefined;
    if (onWeekday !== undefined) found.push(cite(evidenceOf(event, timex, onWeekday, "published-shared-weekday")));
    else if (first !== undefined) found.push(cite(evidenceOf(event, timex, first, "published-after-shared")));
  }
  return found;
}

function evidenceOf(
  event: Event,
  timex: Timex | undefined,
  known: Known,
  rule: "published-shared-weekday" | "published-after-shared",
): Evidence {
  const date = known.event.date?.from ?? "";
  const from = dayOfIso(date);
  const values = { quote: timex?.text ?? event.trigger.text, event: event.trigger.text, article: known.article, date };
  return rule === "published-shared-weekday"
    ? { rule, values, from, to: from + 6, weight: weights.weekday }
    : { rule, values, from, weight: weights.past };
}

/** The same class and the same one concerned; names may be longer in one of them. */
function isSame(a: Event, b: Event): boolean {
  if (a.class !== b.class) return false;
  const side = classOf.principal(a.class);
  const [x, y] = [a[side], b[side]];
  if (x === undefined || y === undefined || !(x === y || x.endsWith(`-${y}`) || y.endsWith(`-${x}`))) return false;
  return !classOf.isBroad(a.class) || overlapOf(wordsOf(a), wordsOf(b)) >= leastShared;
}

function wordsOf(event: Event): Set<string> {
  return new Set(
    event.text
      .split(/[^\p{L}\p{M}]+/u)
      .filter((w) => w.length > 4)
      .map((w) => foldWord(w).slice(0, 6)),
  );
}

function earliestFirst(a: Known, b: Known): number {
  const [x, y] = [a.event.date?.from ?? "", b.event.date?.from ?? ""];
  return x < y ? -1 : x > y ? 1 : a.article < b.article ? -1 : a.article > b.article ? 1 : a.event.start - b.event.start;
}

/** So long after what others tell the start of, give or take what nobody counts. */
function ofDuration(event: Event, quote: string, length: Length, known: KnownEvents): Evidence[] {
  const first = known.ongoing.get(event.class)?.find((k) => k.event.actors.some((id) => event.actors.includes(id)));
  if (first?.event.date === undefined) return [];
  const start = dayOfIso(first.event.date.from);
  // Nobody counts finer than half a unit.
  const slack = length.unit === "D" ? 1 : length.unit === "W" ? 4 : length.unit === "M" ? 15 : 120;
  const end = 2 * start - backBy(start, length);
  const values = { quote, article: first.article, date: first.event.date.from };
  return [{ rule: "published-by-duration", values, from: end - slack, to: end + slack, weight: weights.duration }];
}
