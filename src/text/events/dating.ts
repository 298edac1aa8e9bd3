import type { DateRange, Span, Timex } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { addMonths, dayNumber, isoOf } from "../time/calendar.ts";
import { isDate, isInName, isLimit, ownerOf, type PlacedTimex, place } from "./binding.ts";
import type { Clause } from "./clauses.ts";
import { backBy, durationOf, type Length } from "./lengths.ts";
import type { Lexicon } from "./lexicon.ts";
import { stretch } from "./stretches.ts";
import type { Trigger } from "./triggers.ts";

/** When a trigger happened, as far as its own sentence tells. */
export interface Dating {
  readonly date?: DateRange;
  readonly timex?: Timex;
  /** Its own expression stands in its sentence, resolved or not. */
  readonly own: boolean;
  readonly ongoing: boolean;
}

/**
 * Hangs each expression of a sentence on the happening that it dates, then lets what is joined by "and" share it.
 *
 *     On Monday it met a delegation that had arrived on 3 May and left.
 *     ^^^^^^^^^    ^^^                       ^^^^^^^^^^^^^^^^
 */
export function dateTriggers(
  sentence: ReadSentence,
  triggers: readonly Trigger[],
  timexes: readonly Timex[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  published: DateRange | undefined,
  units: Readonly<Record<string, string>> = {},
): Dating[] {
  const placed = place(sentence, timexes, lexicon);
  const bound = triggers.map((): PlacedTimex[] => []);
  for (const expression of placed) {
    if (!isDate(expression.timex) || isInName(sentence, expression) || isLimit(sentence, expression, lexicon)) continue;
    const owner = ownerOf(sentence, expression, triggers, clauses, lexicon, bound);
    if (owner >= 0) bound[owner]?.push(expression);
  }
  const dated = triggers.map((_, i): Dating => fromExpressions(sentence, bound[i] ?? [], lexicon, published));
  for (const expression of placed) stretch(sentence, expression, triggers, clauses, lexicon, published, dated, units);
  measure(placed, triggers, clauses, published, dated);
  share(sentence, triggers, lexicon, dated);
  return dated;
}

function fromExpressions(
  sentence: ReadSentence,
  bound: readonly PlacedTimex[],
  lexicon: Lexicon,
  published: DateRange | undefined,
): Dating {
  const best = bound.toSorted((a, b) => width(a.timex) - width(b.timex) || a.from - b.from)[0];
  if (best === undefined) return { own: false, ongoing: false };
  const { timex } = best;
  if (timex.days === undefined) return { own: true, timex, ongoing: false };
  const since = lexicon.relations.get(sentence.tokens[best.from - 1]?.lower ?? "")?.some((r) => r.relation === "since") === true;
  if (since && published !== undefined && published.to >= timex.days.from)
    return {
      own: true,
      timex,
      ongoing: true,
      date: { from: timex.days.from, to: published.to, precision: "range", basis: basisOf(timex) },
    };
  return { own: true, timex, ongoing: false, date: rangeOf(timex.days.from, timex.days.to, basisOf(timex)) };
}

function basisOf(timex: Timex): DateRange["basis"] {
  return timex.anchor === "none" ? "explicit" : "relative";
}

export function rangeOf(from: string, to: string, basis: DateRange["basis"]): DateRange {
  const year = from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
  const first = dayNumber(from) ?? 0;
  const month = from.endsWith("-01") && to === isoOf(addMonths(first, 1) - 1);
  return { from, to, precision: from === to ? "day" : month ? "month" : year ? "year" : "range", basis };
}

function width(timex: Timex): number {
  if (timex.days === undefined) return 40;
  return (dayNumber(timex.days.to) ?? 0) - (dayNumber(timex.days.from) ?? 0);
}

/**
 * "takes place a week after the speech": one from the other, or from the day of writing where the first is going on then.
 */
function measure(
  placed: readonly PlacedTimex[],
  triggers: readonly Trigger[],
  clauses: readonly Clause[],
  published: DateRange | undefined,
  dated: Dating[],
): void {
  for (const { timex, from, to } of placed) {
    const length = durationOf(timex.value);
    const next = clauses.findIndex((c) => c.from >= to - 1 && c.from <= to && (c.relation === "after" || c.relation === "before"));
    if (length === undefined || next <= 0) continue;
    const sign = clauses[next]?.relation === "after" ? 1 : -1;
    const later = triggers.findLastIndex((t) => t.clause < next && t.from < from);
    const dates = triggers.findIndex((t, i) => t.clause === next && !t.attributive && dated[i]?.date !== undefined);
    const told = dates >= 0 ? dates : triggers.findIndex((t) => t.clause === next && !t.attributive && !t.bare);
    const earlier = told >= 0 ? told : triggers.findIndex((t) => t.clause === next && !t.attributive);
    const [a, b] = [dated[later], dated[earlier]];
    const present = triggers[later]?.tense === "present" && published?.from === published?.to ? published : undefined;
    const known = a?.date ?? present;
    if (known !== undefined && b !== undefined && b.date === undefined)
      dated[earlier] = { ...b, own: true, timex, date: moved(known, length, sign) };
    else if (a !== undefined && a.date === undefined && b?.date !== undefined)
      dated[later] = { ...a, own: true, timex, date: moved(b.date, length, -sign) };
    if (a !== undefined && a.date === undefined && present !== undefined)
      dated[later] = { ...a, date: { ...present, basis: "relative", why: undefined } };
    // Told by its distance from what nobody dates: no other day is guessed for it.
    const open = dated[later];
    if (open !== undefined && open.date === undefined && !open.own) dated[later] = { ...open, own: true, timex };
  }
}

function moved(date: DateRange, length: Length, sign: number): DateRange {
  const move = (iso: string) => {
    const day = dayNumber(iso) ?? 0;
    return isoOf(sign > 0 ? backBy(day, length) : 2 * day - backBy(day, length));
  };
  return rangeOf(move(date.from), move(date.to), "relative");
}

/** "removed on Friday and jailed", "the removal and arrest on Friday": what is joined shares the day. */
function share(sentence: ReadSentence, triggers: readonly Trigger[], lexicon: Lexicon, dated: Dating[]): void {
  for (let i = 1; i < triggers.length; i++) {
    const [a, b, da, db] = [triggers[i - 1], triggers[i], dated[i - 1], dated[i]];
    if (a === undefined || b === undefined || da === undefined || db === undefined) continue;
    const between = sentence.tokens.slice(a.to, b.from);
    const joined = between.some((t) => lexicon.has("coordinators", t.lower) || t.text === ",");
    if (!joined || a.attributive || b.attributive) continue;
    const forward = da.own && !db.own && a.clause === b.clause && alike(a, b) && !between.some((t) => lexicon.has("pluperfect", t.lower));
    const backward = db.own && !da.own && between.length <= 2 && (a.form === "noun") === (b.form === "noun");
    const result = b.form === "noun" && da.date?.precision === "range" && da.ongoing && a.clause === b.clause;
    if (forward || result) dated[i] = { ...da, own: da.own };
    else if (backward) dated[i - 1] = { ...db };
  }
}

function alike(a: Trigger, b: Trigger): boolean {
  const finite = (t: Trigger) => t.form === "past" || t.form === "participle" || (t.form === "noun" && !t.bare);
  return (finite(a) && finite(b)) || (a.form === "noun" && b.form === "noun");
}

/** The expression without its text and value. */
export function spanOf(timex: Timex | undefined): Span | undefined {
  return timex === undefined ? undefined : { start: timex.start, end: timex.end };
}
