import type { DateRange, Span, Timex } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { addMonths, dayNumber, isoOf } from "../time/calendar.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** When a trigger happened, as far as its own sentence tells. */
export interface Dating {
  readonly date?: DateRange;
  readonly timex?: Timex;
  /** Its own expression stands in its sentence, resolved or not. */
  readonly own: boolean;
  readonly ongoing: boolean;
}

interface PlacedTimex {
  readonly timex: Timex;
  readonly from: number;
  readonly to: number;
}

/** A weekday, or a day or month without its year; "XXXX-XX", the past months, is a stretch. */
const partial = /^(?:\d|XXXX-(?:WXX-)?\d)/u;

/** What keeps an expression from a trigger, in tokens of distance. */
const cost = { border: 8, mark: 2, noun: 5, taken: 10, attributive: 14, limit: 40, leading: 4, ahead: 10, unlisted: 5 };
/** Tenses in which a stretch may reach the day of writing. */
const reachesNow: Readonly<Record<"recent" | "lasting", ReadonlySet<Trigger["tense"]>>> = {
  recent: new Set(["perfect", "pluperfect", "past"]),
  lasting: new Set(["perfect", "present"]),
};
/** How long a stretch of units that nobody counted ("the past months") is taken to be, in units. */
const uncounted = 6;

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
): Dating[] {
  const placed = place(sentence, timexes);
  const bound = triggers.map((): PlacedTimex[] => []);
  for (const expression of placed) {
    if (!isDate(expression.timex) || isInName(sentence, expression) || isLimit(sentence, expression, lexicon)) continue;
    const owner = ownerOf(sentence, expression, triggers, clauses, lexicon, bound);
    if (owner >= 0) bound[owner]?.push(expression);
  }
  const dated = triggers.map((_, i): Dating => fromExpressions(sentence, bound[i] ?? [], lexicon, published));
  for (const expression of placed) stretch(sentence, expression, triggers, clauses, lexicon, published, dated);
  measure(placed, triggers, clauses, published, dated);
  share(sentence, triggers, lexicon, dated);
  return dated;
}

function place(sentence: ReadSentence, timexes: readonly Timex[]): PlacedTimex[] {
  return timexes.flatMap((timex) => {
    const from = sentence.tokens.findIndex((t) => t.end > timex.start);
    const to = sentence.tokens.findIndex((t) => t.start >= timex.end);
    return from < 0 ? [] : [{ timex, from, to: to < 0 ? sentence.tokens.length : to }];
  });
}

function isDate(timex: Timex): boolean {
  return (timex.type === "DATE" || timex.type === "TIME") && (timex.days !== undefined || partial.test(timex.value));
}

/** "Exercise Dawn 2031": a bare year behind a name belongs to it. */
function isInName({ tokens }: ReadSentence, { timex, from }: PlacedTimex): boolean {
  return /^\d{4}$/u.test(timex.text) && tokens[from - 1]?.capital === true && from > 1;
}

/** "until Friday", "by the end of the year": the end of something, not its day. */
function isLimit(sentence: ReadSentence, { from }: PlacedTimex, lexicon: Lexicon): boolean {
  return [1, 2].some((back) => lexicon.has("untilMarks", sentence.tokens[from - back]?.lower ?? ""));
}

function ownerOf(
  sentence: ReadSentence,
  expression: PlacedTimex,
  triggers: readonly Trigger[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  bound: readonly (readonly PlacedTimex[])[] = [],
): number {
  const first = triggers.findIndex((t) => !t.attributive);
  const clause = clauseAt(clauses, expression.from);
  const opening = expression.from - (clauses[clause]?.head ?? 0) <= cost.leading && (triggers[first]?.from ?? 0) > expression.from;
  // "…, and on Wednesday she spoke": a joined clause begins with its day.
  const joined =
    [1, 2].some((back) => lexicon.has("coordinators", sentence.tokens[expression.from - back]?.lower ?? "")) &&
    sentence.tokens[expression.to]?.kind === "word";
  if (opening || joined) {
    const main = triggers.findIndex((t) => !t.attributive && t.from > expression.from && !t.bare && sameLevel(clauses, clause, t.clause));
    if (main >= 0) return main;
  }
  let best = -1;
  let lowest = cost.limit;
  triggers.forEach((trigger, i) => {
    const price =
      priceOf(sentence, expression, trigger) +
      Math.abs(clause - trigger.clause) * cost.border +
      ((bound[i]?.length ?? 0) > 0 ? cost.taken : 0);
    if (price < lowest) [best, lowest] = [i, price];
  });
  return best;
}

/** Main to main, also over an inserted relative clause; a subordinate clause only to itself. */
function sameLevel(clauses: readonly Clause[], a: number, b: number): boolean {
  return (
    a === b ||
    (clauses[a]?.relation === "main" &&
      (clauses[b]?.relation === "main" || clauses[b]?.relation === "relative" || clauses[b]?.relation === "other"))
  );
}

function priceOf(sentence: ReadSentence, expression: PlacedTimex, trigger: Trigger): number {
  const [from, to] =
    expression.from >= trigger.to
      ? [trigger.to, expression.from]
      : [expression.to, trigger.verb < expression.to ? trigger.from : trigger.verb];
  const between = sentence.tokens.slice(from, Math.max(from, to));
  const marks = between.filter((t) => t.kind === "mark").length;
  const before = expression.from < trigger.from ? cost.ahead : 0;
  const touching = expression.to === trigger.from;
  const gap = touching ? 0 : trigger.attributive ? cost.attributive : trigger.bare ? cost.noun : 0;
  return between.length + marks * cost.mark + before + gap + (trigger.unlisted ? cost.unlisted : 0);
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
 * Stretches that reach the day of writing.
 *
 *     have marched for more than three weeks       in the past months has closed
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^
 */
function stretch(
  sentence: ReadSentence,
  expression: PlacedTimex,
  triggers: readonly Trigger[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  published: DateRange | undefined,
  dated: Dating[],
): void {
  const { timex, from, to } = expression;
  if (isDate(timex) && timex.type !== "DURATION") return;
  const words = sentence.tokens.slice(Math.max(0, from - 4), to).map((t) => t.lower);
  const recent = words.some((w) => lexicon.has("recentMarks", w));
  const lasting = words.slice(0, -1).some((w) => lexicon.has("durationMarks", w));
  if (!recent && !lasting) return;
  // What lasts is told by a finite verb or a noun; a gerund beside it only says how.
  const able = triggers.filter(
    (t) => t.modality === "asserted" && !t.attributive && (recent ? reachesNow.recent : reachesNow.lasting).has(t.tense),
  );
  const gerunds = triggers.filter((t) => !recent && t.form === "gerund");
  const candidates = able.length > 0 ? able : gerunds;
  const trigger = candidates[ownerOf(sentence, expression, candidates, clauses, lexicon)];
  const owner = trigger === undefined ? -1 : triggers.indexOf(trigger);
  const before = dated[owner];
  if (trigger === undefined || before === undefined || before.date !== undefined) return;
  const days = published === undefined ? undefined : startOf(timex, published.from);
  const ongoing = trigger.tense === "perfect" && durationOf(timex.value) !== undefined;
  const date: DateRange | undefined =
    published === undefined || days === undefined ? undefined : { from: days, to: published.to, precision: "range", basis: "relative" };
  dated[owner] = { own: true, timex, ongoing, date };
}

function startOf(timex: Timex, day: string): string | undefined {
  const length = durationOf(timex.value) ?? { count: uncounted, unit: unitOf(timex.value) };
  const at = dayNumber(day);
  return at === undefined ? undefined : isoOf(backBy(at, length));
}

/** "PXM" and "XXXX-XX": months nobody counted. */
function unitOf(value: string): string {
  const unit = /^P.*(?<unit>[DWMY])$/u.exec(value)?.groups?.unit;
  if (unit !== undefined) return unit;
  return value === "XXXX" ? "Y" : value.includes("WXX") ? "W" : value === "XXXX-XX-XX" ? "D" : "M";
}

export interface Length {
  readonly count: number;
  readonly unit: string;
}

/** "P3.5M" */
export function durationOf(value: string): Length | undefined {
  const groups = /^P(?<count>\d{1,4}(?:\.\d{1,2})?)(?<unit>[DWMY])$/u.exec(value)?.groups;
  return groups === undefined ? undefined : { count: Number(groups.count), unit: groups.unit ?? "D" };
}

/** A day so much earlier; halves of months and years count. */
export function backBy(day: number, { count, unit }: Length): number {
  switch (unit) {
    case "D":
      return day - Math.round(count);
    case "W":
      return day - Math.round(count * 7);
    default: {
      const months = unit === "Y" ? count * 12 : count;
      const whole = Math.floor(months);
      return addMonths(day, -whole) - Math.round((months - whole) * 30.4);
    }
  }
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
    const told = triggers.findIndex((t) => t.clause === next && !t.attributive && !t.bare);
    const earlier = told >= 0 ? told : triggers.findIndex((t) => t.clause === next && !t.attributive);
    const [a, b] = [dated[later], dated[earlier]];
    if (b === undefined) continue;
    const present = triggers[later]?.tense === "present" && published?.from === published?.to ? published : undefined;
    const known = a?.date ?? present;
    if (known !== undefined && b.date === undefined) dated[earlier] = { ...b, own: true, timex, date: moved(known, length, sign) };
    else if (a !== undefined && a.date === undefined && b.date !== undefined)
      dated[later] = { ...a, own: true, timex, date: moved(b.date, length, -sign) };
    if (a !== undefined && a.date === undefined && present !== undefined)
      dated[later] = { ...a, date: { ...present, basis: "relative", why: undefined } };
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
