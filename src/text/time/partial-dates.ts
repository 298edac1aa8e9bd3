import { addMonths, dayOf, pad, padYear, partsOf } from "./calendar.ts";
import type { Reference, Resolved } from "./reference.ts";

/** A day or month without its year: the year that the text is in, or the one nearest to publication that the clause allows. */
export function resolveMonth(month: number, day: number | undefined, reference: Reference): Resolved {
  const { published, last, narrative, latest } = reference;
  const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  if (reference.year !== undefined) return date(`${padYear(reference.year)}-${tail}`, "text");
  const told =
    last !== undefined &&
    (narrative || (last.near && published !== undefined && last.year !== partsOf(published).year && last.month !== undefined));
  if (last !== undefined && (told || published === undefined)) {
    return date(`${padYear(yearAfterTold(month, day, last, narrative || told))}-${tail}`, "text");
  }
  if (published !== undefined) return date(`${padYear(nearestYear(month, day, published, reference.tense))}-${tail}`, "publication");
  if (latest !== undefined) {
    const { year } = partsOf(latest);
    const same = dayOf(year, month, day ?? 28);
    return date(`${padYear(same === undefined || same < latest ? year + 1 : year)}-${tail}`, "publication");
  }
  return date(`XXXX-${tail}`, "publication");
}

/** A history goes on from the last date told; December is followed by the January of the next year. */
function yearAfterTold(
  month: number,
  day: number | undefined,
  last: { year: number; month?: number; day?: number },
  forward: boolean,
): number {
  if (last.month === undefined) return last.year;
  const ahead = month - last.month;
  if (forward) return ahead <= -7 ? last.year + 1 : ahead >= 10 ? last.year - 1 : last.year;
  if (ahead > 6) return last.year - 1;
  return ahead < -6 || (ahead === -6 && day !== undefined) ? last.year + 1 : last.year;
}

/** How much farther a day seems by where the clause looks. */
const ahead = { past: 6, future: 1, none: 2.5 };
const behind = { past: 1, future: 2.5, none: 1 };

/** Reports look back: what lies ahead must be much nearer, or said to be to come. */
function nearestYear(month: number, day: number | undefined, published: number, tense: Reference["tense"]): number {
  const { year } = partsOf(published);
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const from = dayOf(candidate, month, day ?? 1);
    if (from === undefined) continue;
    const to = day === undefined ? addMonths(from, 1) - 1 : from;
    const distance =
      from > published ? (from - published) * ahead[tense ?? "none"] : to < published ? (published - to) * behind[tense ?? "none"] : 0;
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function date(value: string, anchor: Resolved["anchor"]): Resolved {
  return { type: "DATE", value, anchor };
}
