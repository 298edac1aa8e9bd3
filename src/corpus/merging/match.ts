import type { DateRange, Modality } from "../../article.ts";
import { classOf } from "../../text/events/classes.ts";
import { dayNumber, isoOf } from "../../text/time/calendar.ts";
import type { Node } from "./nodes.ts";
import { overlapOf } from "./words.ts";

/** From which two tellings are one event. */
export const enough = 1;
/** Days that two articles may be apart over one event, and how much of their words they then share. */
const [mostDisputed, leastAlike] = [2, 0.3];
/** Words beside names and trigger that an undated telling shares with what it is one with. */
const leastShared = 3;
const leeway: Readonly<Record<string, number | undefined>> = { "news-of-the-day": 6, "embedded-stamp": 1 };
const weights = {
  place: 0.3,
  principal: 0.7,
  actor: 0.3,
  content: 1.2,
  reference: 0.25,
  sameDay: 0.3,
  ongoing: 0.5,
  sameClass: 0.4,
  clash: 0.8,
};

/**
 * How much speaks for two tellings being of one event; below `enough` they stay apart. Never over classes, never against dates,
 * and what is only demanded or denied is not what happened.
 */
export function likeness(a: Node, b: Node): number {
  if (a.event.class !== b.event.class || !modalitiesMeet(a.event.modality, b.event.modality)) return 0;
  const dates = datesMeet(a, b);
  if (dates === "apart") return 0;
  if (a.article === b.article && datedApart(a, b)) return 0;
  if (dates === "unknown" && a.article !== b.article && !classOf.isOnce(a.event.class) && !saysMore(a, b)) return 0;
  const content = overlapOf(a.content, b.content);
  const principals = a.principal !== undefined && b.principal !== undefined;
  const same = principals && a.principal === b.principal;
  const clashing = principals && !same && a.principal?.startsWith("other ") === b.principal?.startsWith("other ");
  // Who did it may be what they disagree on.
  const disputed = clashing && a.principal?.startsWith("other ") === true && classOf.principal(a.event.class) === "patient";
  const shared = [...a.actors].filter((id) => b.actors.has(id)).length;
  const lasting = classOf.goesOn(a.event.class);
  const together = lasting && a.event.ongoing === true && b.event.ongoing === true && shared > 0 ? weights.ongoing : 0;
  const base =
    (same ? weights.principal : clashing && !lasting && !disputed ? -weights.clash : 0) +
    weights.actor * Math.min(2, shared) +
    weights.content * content;
  const narrow = !principals && !classOf.isBroad(a.event.class) ? weights.sameClass : 0;
  const dated = dates === "same-day" ? weights.sameDay + narrow : dates === "unknown" ? -weights.reference : lasting ? weights.sameDay : 0;
  const broad = classOf.isBroad(a.event.class) ? 0.35 : 0;
  const here = a.article === b.article ? sameArticle(a, b, content) : 0;
  return base + together + dated + ofPlaces(a, b) - broad - here;
}

/** The same place speaks for one event, two that cannot be one against it: "Lima" may be told as "Peru". */
function ofPlaces(a: Node, b: Node): number {
  if (a.place === undefined || b.place === undefined || a.event.aside === true || b.event.aside === true) return 0;
  if (a.place === b.place) return weights.place;
  const [one, other] = [a.event.place?.country, b.event.place?.country];
  return one !== undefined && other !== undefined && one !== other ? -weights.place : 0;
}

/** What a busy actor did once, and did on no known day, is one only where more is the same than who and what. */
function saysMore(a: Node, b: Node): boolean {
  let shared = 0;
  for (const word of a.about) if (b.about.has(word)) shared++;
  return shared >= leastShared;
}

/** Two sentences of one article are two events unless they speak of the same thing again. */
function sameArticle(a: Node, b: Node, content: number): number {
  if (a.event.start === b.event.start) return 0.2;
  if (a.event.aside === true || b.event.aside === true) return 0.4;
  // What was to happen and then did.
  if (a.event.modality !== b.event.modality && (a.event.modality === "planned" || b.event.modality === "planned")) return -0.2;
  if (a.event.reference === true || b.event.reference === true || classOf.goesOn(a.event.class)) return 0;
  const rules = [a.event.date?.why?.rule, b.event.date?.why?.rule];
  if (rules.filter((rule) => rule === "embedded-stamp").length === 1) return -0.2;
  if (a.event.timex === undefined && rules[0] !== undefined && rules[0] === rules[1]) return 0;
  if (content > 0.5) return 0;
  return (a.event.timex === undefined || b.event.timex === undefined) && !classOf.isBroad(a.event.class) && a.principal === b.principal
    ? 0.1
    : 0.4;
}

/** One article that gives two happenings their own, different expressions tells of two. */
function datedApart({ event: a }: Node, { event: b }: Node): boolean {
  if (a.timex === undefined || b.timex === undefined || a.timex.start === b.timex.start || classOf.goesOn(a.class)) return false;
  return a.date?.from !== b.date?.from || a.date?.to !== b.date?.to;
}

function modalitiesMeet(a: Modality, b: Modality): boolean {
  const told = (m: Modality) => m === "asserted" || m === "alleged";
  return a === b || (told(a) && told(b)) || (told(a) && b === "planned") || (a === "planned" && told(b));
}

type DatesMeet = "same-day" | "overlap" | "unknown" | "disputed" | "apart";

/** A day told by the clock of another zone, or "on Tuesday" of what took two days, may be one off where neither is explicit. */
function datesMeet(a: Node, b: Node): DatesMeet {
  const [x, y] = [a.event.date, b.event.date].map((date) => (date === undefined ? undefined : widened(date)));
  if (x === undefined || y === undefined) {
    const known = x ?? y;
    const other = x === undefined ? a : b;
    if (known === undefined) return "unknown";
    // Nobody refers to what is yet to come.
    if (other.published !== undefined && known.from > other.published.to) return "apart";
    return "unknown";
  }
  if (a.event.date?.from === b.event.date?.from && a.event.date?.precision === "day" && b.event.date?.precision === "day")
    return "same-day";
  if (x.precision === "day" && y.precision === "day") return isDisputed(a, b) ? "disputed" : "apart";
  return x.from <= y.to && y.from <= x.to ? "overlap" : "apart";
}

/** Two articles that tell of what happens to somebody but once, a day or two apart. */
function isDisputed(a: Node, b: Node): boolean {
  const [x, y] = [a, b].map(({ event }) => dayNumber(event.date?.from ?? "") ?? 0);
  if (a.article === b.article || !classOf.isOnce(a.event.class) || Math.abs((x ?? 0) - (y ?? 0)) > mostDisputed) return false;
  const firm = ({ event }: Node) => event.timex !== undefined && event.reference !== true && event.date?.basis !== "inferred";
  const same = a.principal !== undefined && a.principal === b.principal && !a.principal.startsWith("other ");
  return same && firm(a) && firm(b) && overlapOf(a.content, b.content) >= leastAlike;
}

/** "The news of the day", or of a post, may be some days old: what another passage dates shortly before is the same. */
function widened(date: DateRange): DateRange {
  const days = leeway[date.why?.rule ?? ""];
  return days === undefined ? date : { ...date, from: isoOf((dayNumber(date.from) ?? 0) - days), precision: "range" };
}

export function daysOf(date: DateRange): number {
  return (dayNumber(date.to) ?? 0) - (dayNumber(date.from) ?? 0) + 1;
}
