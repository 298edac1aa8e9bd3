import { dayOf, isoOf, pad, padYear, partsOf, weekdayOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import type { Reference, Resolved } from "./reference.ts";
import { shiftBy, unitAround, unknownUnit } from "./shifts.ts";

type Parts = FormMatch["parts"];

/** A weekday in a report is the last one that was, unless the clause is of what is to come. */
export function resolveWeekday(parts: Parts, reference: Reference): Resolved | undefined {
  const weekday = Number(parts.weekday ?? parts.wday);
  const time = parts.part === undefined ? "" : `T${parts.part}`;
  const type = time === "" ? "DATE" : "TIME";
  const hung = (parts.that === undefined || reference.lastDay === undefined) && !(reference.narrative && reference.lastDay !== undefined);
  const base = hung ? reference.published : reference.lastDay;
  const anchor = hung ? "publication" : "text";
  if (base === undefined) return { type, value: `XXXX-WXX-${weekday}${time}`, anchor };
  const numbered = Number(parts.day ?? parts.ordinal);
  const meant = Number.isNaN(numbered) ? undefined : nearestDay(base, weekday, numbered, reference.tense);
  if (meant !== undefined) return { type, value: isoOf(meant) + time, anchor };
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const direction = parts.direction ?? (parts.that === "0" ? undefined : parts.that);
  // "Tuesday of next week" counts weeks, "next Tuesday" days.
  if ((parts.unit ?? parts.single) === "W" && direction !== undefined)
    return { type, value: isoOf(base - weekdayOf(base) + weekday + 7 * Number(direction)) + time, anchor };
  let day = base - back;
  if (direction === "-1") day = base - (back === 0 ? 7 : back);
  else if (direction === "1" || !hung) day = base + (back === 0 ? 7 : 7 - back);
  else if (reference.tense === "future" && back !== 0) day = base + 7 - back;
  return { type, value: isoOf(day) + time, anchor };
}

/** How many weeks around publication a weekday with the number of its day may be. */
const weeksAround = 27;

/** "el martes 25": the nearest day that is both, behind or ahead where the tense tells. */
function nearestDay(base: number, weekday: number, numbered: number, tense: Reference["tense"]): number | undefined {
  const here = base - weekdayOf(base) + weekday;
  const found: number[] = [];
  for (let week = -weeksAround; week <= weeksAround; week++) if (partsOf(here + 7 * week).day === numbered) found.push(here + 7 * week);
  const side = found.filter((day) => tense === undefined || (tense === "future" ? day >= base : day <= base));
  return (side.length > 0 ? side : found).sort((a, b) => Math.abs(a - base) - Math.abs(b - base) || a - b)[0];
}

export function resolveDeictic(value: string, reference: Reference): Resolved {
  const [days = "0", time] = value.split("T");
  const type = time === undefined ? "DATE" : "TIME";
  const tail = time === undefined ? "" : `T${time}`;
  if (reference.published === undefined) return { type, value: `XXXX-XX-XX${tail}`, anchor: "publication" };
  return { type, value: isoOf(reference.published + Number(days)) + tail, anchor: "publication" };
}

export function resolveRelative(parts: Parts, reference: Reference, withMod: boolean): Resolved | undefined {
  const bare = parts.direction === undefined;
  const unit = parts.unit ?? parts.single ?? (parts.part === undefined ? "Y" : undefined);
  // A history that says "this day" means the one it tells of; of its own day it says "today".
  const ofStory = bare || (parts.direction === "0" && (unit === "D" || unit === undefined) && reference.lastDay !== undefined);
  const narrative = ofStory && reference.narrative && reference.last !== undefined;
  if (narrative && unit !== undefined) return toldUnit(unit, 0, reference);
  const steps = Number(parts.direction ?? 0);
  if (unit === undefined) {
    if (reference.published === undefined) return { type: "TIME", value: `XXXX-XX-XXT${parts.part}`, anchor: "publication" };
    return { type: "TIME", value: `${isoOf(reference.published + steps)}T${parts.part}`, anchor: "publication" };
  }
  if (bare && !withMod && parts.word0 === undefined) return undefined;
  if (unit === "S" || unit === "MIN" || unit === "H") return undefined;
  const value = reference.published === undefined ? unknownUnit(unit) : (unitAround(reference.published, steps, unit) ?? unknownUnit(unit));
  return { type: "DATE", value, anchor: "publication" };
}

/** "that year", "the next day", "August of that year": from the last date told. */
export function resolveThat(parts: Parts, reference: Reference): Resolved | undefined {
  const steps = Number(parts.that ?? parts.beside ?? parts.direction ?? 0);
  if (parts.moment !== undefined) return toldMoment(reference);
  if (parts.month !== undefined) {
    const base =
      parts.direction === undefined
        ? reference.last?.year
        : reference.published === undefined
          ? undefined
          : partsOf(reference.published).year + steps;
    const anchor = parts.direction === undefined ? "text" : "publication";
    const day = parts.day ?? parts.ordinal ?? parts.number;
    if (day !== undefined && parts.unit !== undefined) {
      const year = base === undefined ? "XXXX" : padYear(parts.direction === undefined ? base + steps : base);
      return { type: "DATE", value: `${year}-${pad(Number(parts.month ?? parts.mon))}-${pad(Number(day))}`, anchor };
    }
    if (parts.unit === undefined)
      return base === undefined
        ? { type: "DATE", value: `XXXX-${pad(Number(parts.month))}`, anchor }
        : nextMonth(Number(parts.month), steps, reference);
    return {
      type: "DATE",
      value: `${base === undefined ? "XXXX" : padYear(parts.direction === undefined ? base + steps : base)}-${pad(Number(parts.month))}`,
      anchor,
    };
  }
  if (parts.part !== undefined) {
    return {
      type: "TIME",
      value: `${reference.lastDay === undefined ? "XXXX-XX-XX" : isoOf(reference.lastDay + steps)}T${parts.part}`,
      anchor: "text",
    };
  }
  return toldUnit(parts.unit ?? parts.single ?? "D", steps, reference);
}

function nextMonth(month: number, steps: number, reference: Reference): Resolved {
  const { last } = reference;
  if (last === undefined) return { type: "DATE", value: `XXXX-${pad(month)}`, anchor: "text" };
  const at = last.month ?? 1;
  const year = steps > 0 && month <= at ? last.year + 1 : steps < 0 && month >= at ? last.year - 1 : last.year;
  return { type: "DATE", value: `${padYear(year)}-${pad(month)}`, anchor: "text" };
}

/** "at that time": the last date told, as finely as it was told. */
function toldMoment({ last }: Reference): Resolved | undefined {
  if (last === undefined) return undefined;
  const month = last.month === undefined ? "" : `-${pad(last.month)}`;
  return { type: "DATE", value: `${padYear(last.year)}${month}${last.day === undefined ? "" : `-${pad(last.day)}`}`, anchor: "text" };
}

function toldUnit(unit: string, steps: number, reference: Reference): Resolved | undefined {
  const { last, lastDay } = reference;
  if (unit === "S" || unit === "MIN" || unit === "H") return undefined;
  // Where nothing has been told yet, what "the following week" follows is the publication.
  if (last === undefined && reference.published !== undefined && steps !== 0)
    return { type: "DATE", value: unitAround(reference.published, steps, unit) ?? unknownUnit(unit), anchor: "publication" };
  if (last === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  if (unit === "Y") return { type: "DATE", value: padYear(last.year + steps), anchor: "text" };
  if (unit === "M" && last.month !== undefined) {
    const index = last.year * 12 + last.month - 1 + steps;
    return { type: "DATE", value: `${padYear(Math.floor(index / 12))}-${pad((index % 12) + 1)}`, anchor: "text" };
  }
  if (unit === "DE") return { type: "DATE", value: padYear(last.year + steps * 10).slice(0, -1), anchor: "text" };
  if (unit === "CE") return { type: "DATE", value: padYear(last.year + steps * 100).slice(0, -2), anchor: "text" };
  const day = last.day === undefined ? undefined : dayOf(last.year, last.month ?? 1, last.day);
  const told = day ?? (unit === "D" || unit === "NI" ? lastDay : undefined);
  // "the day before", where no day has been told: before publication.
  const base = told ?? (unit === "D" && steps !== 0 && !reference.narrative ? reference.published : undefined);
  return {
    type: "DATE",
    value: base === undefined ? unknownUnit(unit) : (unitAround(base, steps, unit) ?? unknownUnit(unit)),
    anchor: "text",
  };
}

export function resolveAgo(parts: Parts, reference: Reference): Resolved | undefined {
  const unit = parts.unit ?? parts.plural;
  if (unit === undefined) return undefined;
  const amount = Number(parts.number ?? "NaN") + Number(parts.andhalf ?? 0);
  const forward = parts.ago === "1";
  if (Number.isNaN(amount)) return { type: "DATE", value: forward ? "FUTURE_REF" : "PAST_REF", anchor: "publication" };
  if (reference.published === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "publication" };
  const value = shiftBy(reference.published, forward ? amount : -amount, unit);
  return { type: "DATE", value: value ?? isoOf(reference.published), anchor: "publication" };
}

export function resolveShift(parts: Parts, reference: Reference): Resolved | undefined {
  const unit = parts.unit ?? "D";
  const amount = Number(parts.number);
  const forward = (parts.shift ?? parts.beside) !== "-1";
  const base = reference.lastDay;
  if (Number.isNaN(amount)) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  if (unit === "Y" && reference.last !== undefined && Number.isInteger(amount)) {
    return { type: "DATE", value: padYear(reference.last.year + (forward ? amount : -amount)), anchor: "text" };
  }
  const from = base ?? (reference.last?.month === undefined ? undefined : dayOf(reference.last.year, reference.last.month, 1));
  if (from === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  return { type: "DATE", value: shiftBy(from, forward ? amount : -amount, unit) ?? isoOf(from), anchor: "text" };
}
