import type { DateRange, Span } from "../../article.ts";
import { dayNumber, isoOf } from "../../text/time/calendar.ts";

/** What one thing tells of the day on which an article was published; numbers are days since 1970, both inclusive. */
export interface Evidence {
  /** Name of its rule, a key of `Phrases.reasons`. */
  readonly rule: string;
  /** Slots of that reason. */
  readonly values: Readonly<Record<string, string>>;
  /** The words of the article that it stands on. */
  readonly at?: Span & { readonly article: string };
  readonly from?: number;
  readonly to?: number;
  /** The only weekday that fits, Monday is 1. */
  readonly weekday?: number;
  /** What it hangs on is only known to lie within more than a month: too little to say how soon after it something appeared. */
  readonly vague?: boolean;
  /** Lower gives way to higher where they contradict each other. */
  readonly weight: number;
}

export interface Solution {
  readonly date?: DateRange;
  readonly used: readonly Evidence[];
  /** What contradicts the rest. */
  readonly refused: readonly Evidence[];
}

/** How long after its newest news an article may have appeared where nothing else tells, in days. */
const openEnd = 365;

/** Narrows the days that are possible by one piece of evidence after another, the weightiest first. */
export function solve(evidence: readonly Evidence[]): Solution {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const used: Evidence[] = [];
  const refused: Evidence[] = [];
  let lower: Evidence | undefined;
  let upper: Evidence | undefined;
  for (const piece of evidence.toSorted((a, b) => b.weight - a.weight || (a.from ?? 0) - (b.from ?? 0))) {
    const [low, high] = narrow(Math.max(from, piece.from ?? from), Math.min(to, piece.to ?? to), piece.weekday);
    if (low > high) {
      refused.push(piece);
      continue;
    }
    const decisive = piece.weekday === undefined || lower === undefined ? piece : onTopOf(piece, lower);
    used.push(decisive);
    if (low > from) [from, lower] = [low, decisive];
    if (high < to) [to, upper] = [high, decisive];
  }
  if (lower === undefined || !Number.isFinite(from)) return { used, refused };
  const open = !Number.isFinite(to);
  if (open && lower.vague === true) return { used, refused };
  const [first, last] = [isoOf(from), isoOf(open ? from + openEnd : to)];
  return {
    date: { from: first, to: last, precision: first === last ? "day" : "range", basis: "inferred", why: whyOf(lower, upper, open, last) },
    used,
    refused,
  };
}

/** A weekday says nothing alone: it is the first one after what was known before. */
function onTopOf(piece: Evidence, before: Evidence): Evidence {
  const { quote = "", date = "", article, event = "" } = before.values;
  if (article === undefined) return { ...piece, values: { ...piece.values, known: quote, knownDate: date } };
  return { ...piece, rule: `${piece.rule}-shared`, values: { ...piece.values, known: quote, knownDate: date, article, event } };
}

function narrow(from: number, to: number, weekday: number | undefined): [number, number] {
  if (weekday === undefined || !Number.isFinite(from) || !Number.isFinite(to)) return [from, to];
  const fits = (day: number) => (((day + 3) % 7) + 7) % 7 === weekday - 1;
  let [low, high] = [from, to];
  while (low <= high && !fits(low)) low++;
  while (high >= low && !fits(high)) high--;
  return [low, high];
}

/** Rules of an upper bound that tell what the lower one stands on. */
const toldAgainst: ReadonlySet<string> = new Set(["published-before-plan", "published-in-year"]);

function whyOf(lower: Evidence, upper: Evidence | undefined, open: boolean, last: string): DateRange["why"] {
  if (open || upper === undefined) return { rule: "published-after", values: { ...lower.values, to: last } };
  if (upper === lower || upper.weekday !== undefined) return { rule: upper.rule, values: upper.values };
  const { quote: known = "", date: knownDate = "", article } = lower.values;
  // Whose date it is that the upper bound is told against.
  if (article !== undefined && toldAgainst.has(upper.rule))
    return { rule: `${upper.rule}-shared`, values: { ...upper.values, known, knownDate, article } };
  return { rule: upper.rule, values: { ...upper.values, known, knownDate } };
}

export function dayOfIso(iso: string): number {
  return dayNumber(iso) ?? 0;
}
