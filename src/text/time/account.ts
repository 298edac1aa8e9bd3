import { yearOf } from "./absolute-dates.ts";
import type { FormMatch } from "./match.ts";

/** How a history goes from date to date, read as a whole. */
export interface Account {
  /** The years of dates that do not tell theirs. */
  readonly years: ReadonlyMap<FormMatch, number>;
  /** Dates told in passing: the account does not move there. */
  readonly asides: ReadonlySet<FormMatch>;
}

/** Months since the year 0, both inclusive. */
interface Months {
  readonly from: number;
  readonly to: number;
}

interface Path {
  readonly at?: Months;
  readonly cost: number;
  readonly before?: Path;
  readonly match?: FormMatch;
  readonly year?: number;
  readonly aside?: boolean;
}

/** Paths that are followed side by side: more change nothing, and the work stays in step with the length. */
const beam = 10;
/**
 * A date told may lie anywhere, a year that is not told is rather the same one. What is told in passing costs a fixed price, a bare year the least; a leap
 * costs a little less than that at most, since an aside is what the account comes back from.
 */
const price = { told: 0.75, toldMost: 2.9, newYear: 1, oldYear: 1, asideDay: 6, asideYear: 3, stepBack: 0.5 };
const seasonMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * Gives the dates of a history the years by which its account leaps least.
 *
 *     On 13 July 1793 he was killed. The rule of 1790 was gone. On 17 August …
 *                                            ^^^^ aside            ^^^^^^^^^ 1793
 */
export function readAccount(matches: readonly FormMatch[]): Account {
  let paths: readonly Path[] = [{ cost: 0 }];
  for (const match of matches) {
    const next = paths.flatMap((path) => follow(path, match));
    if (next.length > 0) paths = cheapest(next);
  }
  const years = new Map<FormMatch, number>();
  const asides = new Set<FormMatch>();
  for (let path = paths[0]; path?.match !== undefined; path = path.before) {
    if (path.year !== undefined) years.set(path.match, path.year);
    if (path.aside === true) asides.add(path.match);
  }
  return { years, asides };
}

/** The ways on from a path over one more expression; none where it is no date. */
function follow(path: Path, match: FormMatch): Path[] {
  const { parts, means } = match;
  const { at } = path;
  const on = (to: Months, extra: number, rest: Partial<Path> = {}): Path => ({
    at: to,
    cost: path.cost + extra,
    before: path,
    match,
    ...rest,
  });
  const steps = stepsOf(match);
  if (steps !== undefined) {
    if (at === undefined) return [];
    // "as in 1640 and the following year": still told in passing.
    if (path.aside === true) return [on(at, 0, { aside: true })];
    const year = Math.floor(at.from / 12) + steps;
    return [on(monthsOf(year), 0), ...(steps < 0 ? [on(at, price.stepBack, { aside: true })] : [])];
  }
  if (means !== "date" && means !== "season") return [];
  const month = means === "season" ? seasonMonth[parts.season ?? ""] : Number(parts.mon ?? parts.month ?? Number.NaN);
  const length = means === "season" ? 3 : 1;
  const text = yearOf(parts);
  const told = text === undefined ? Number.NaN : text.startsWith("BC") ? -Number(text.slice(2)) : Number(text);
  const isMonth = month !== undefined && !Number.isNaN(month);
  if (!Number.isNaN(told)) {
    const to = monthsOf(told, isMonth ? month : undefined, length);
    if (at === undefined) return [on(to, 0)];
    const stays = !isMonth && at.from >= to.from && at.to <= to.to;
    return [
      on(stays ? at : to, Math.min(price.toldMost, price.told * leap(at, to))),
      on(at, isMonth ? price.asideDay : price.asideYear, { aside: true }),
    ];
  }
  if (!isMonth || at === undefined || parts.direction !== undefined) return [];
  const around = Math.floor(at.from / 12);
  return [around - 1, around, around + 1].map((year) => {
    const to = monthsOf(year, month, length);
    return on(to, leap(at, to) + (year > around ? price.newYear : year < around ? price.oldYear : 0), { year });
  });
}

/** "the next year", "two years later": by how many years it moves. */
function stepsOf({ means, parts }: FormMatch): number | undefined {
  if (means === "that" && parts.month === undefined && (parts.unit ?? parts.single) === "Y") return Number(parts.that ?? 0);
  if (means !== "shift" || parts.unit !== "Y") return undefined;
  const amount = Number(parts.number);
  return Number.isInteger(amount) ? (parts.shift === "-1" ? -amount : amount) : undefined;
}

function monthsOf(year: number, month?: number, length = 1): Months {
  const first = year * 12 + (month ?? 1) - 1;
  return { from: first, to: first + (month === undefined ? 11 : length - 1) };
}

function leap(at: Months, to: Months): number {
  return Math.log2(1 + Math.max(0, to.from - at.to, at.from - to.to));
}

/** Of paths that have come to the same place, the cheapest; in order. */
function cheapest(paths: readonly Path[]): Path[] {
  const best = new Map<number, Path>();
  for (const path of paths) {
    // A stretch is at most a year long.
    const key = path.at === undefined ? Number.NaN : path.at.from * 16 + path.at.to - path.at.from;
    const known = best.get(key);
    if (known === undefined || path.cost < known.cost) best.set(key, path);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, beam);
}
