import { yearOf } from "./absolute-dates.ts";
import { dayOf, daysInMonth, isoOf, padYear, partsOf, weekdayOf, weekOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { dayInCalendar, orthodoxEaster } from "./moons.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";
import { easterOf } from "./shifts.ts";

type Parts = FormMatch["parts"];

const onEaster = /^(?<church>easter|orthodox)(?<days>[+-]\d+)(?<week>W)?$/u;
const onWeekday = /^(?<month>\d{2})\/(?<weekday>[1-7])\/(?<count>-?\d)(?<days>[+-]\d+)?$/u;

/** A day that has a name: "12-25", "easter-2" (with "W": its week), the fourth Thursday of November, "11/4/4" ("+1": the day after it), or a day of another calendar. */
export function resolveFestival(parts: Parts, reference: Reference): Resolved | undefined {
  const festival = parts.festival ?? "";
  const stated = yearOf(parts) ?? directed(parts, reference);
  if (stated !== undefined) return dated(festival, Number(stated), yearOf(parts) === undefined ? "publication" : "none");
  if ((parts.direction ?? parts.that) !== undefined && reference.published !== undefined)
    return nearest(festival, Number(parts.direction ?? parts.that), reference.published);
  if (festival.includes(":"))
    return reference.published === undefined ? undefined : nearest(festival, reference.tense === "future" ? 1 : -1, reference.published);
  const [month, day] = about(festival);
  const guess = resolveMonth(month, day, reference);
  const year = Number(guess.value.slice(0, 4));
  if (Number.isNaN(year)) return /^\d\d-\d\d$/u.test(festival) ? guess : { ...guess, value: "XXXX" };
  return dated(festival, year, guess.anchor);
}

/** "next Easter": the first one ahead; "last Eid": the last one that was. */
function nearest(festival: string, direction: number, published: number): Resolved | undefined {
  const { year } = partsOf(published);
  if (direction === 0) return dated(festival, year, "publication");
  for (const step of direction > 0 ? [0, 1] : [0, -1]) {
    const day = dayIn(festival, year + step);
    if (day !== undefined && (direction > 0 ? day > published : day < published)) return dated(festival, year + step, "publication");
  }
  return undefined;
}

/** "Christmas last year" */
function directed(parts: Parts, { published }: Reference): string | undefined {
  if (parts.direction === undefined || (parts.unit ?? parts.single) !== "Y" || published === undefined) return undefined;
  return padYear(partsOf(published).year + Number(parts.direction));
}

function dated(festival: string, year: number, anchor: Resolved["anchor"]): Resolved | undefined {
  const number = dayIn(festival, year);
  return number === undefined
    ? undefined
    : {
        type: "DATE",
        value: festival.endsWith("W") ? weekOf(number) : isoOf(number),
        anchor,
        ...(festival.startsWith("islamic") ? { approximate: true } : {}),
      };
}

function dayIn(festival: string, year: number): number | undefined {
  if (festival.includes(":")) return dayInCalendar(festival, year);
  const easter = onEaster.exec(festival)?.groups;
  if (easter !== undefined) {
    const { month, day } = easterOf(year);
    const sunday = easter.church === "orthodox" ? orthodoxEaster(year) : dayOf(year, month, day);
    return sunday === undefined ? undefined : sunday + Number(easter.days);
  }
  const counted = onWeekday.exec(festival)?.groups;
  if (counted === undefined) {
    const [month = 1, day = 1] = festival.split("-").map(Number);
    return dayOf(year, month, day);
  }
  const month = Number(counted.month);
  const first = dayOf(year, month, 1);
  if (first === undefined) return undefined;
  const start = (Number(counted.weekday) - weekdayOf(first) + 7) % 7;
  const count = Number(counted.count);
  const day = count > 0 ? start + 7 * (count - 1) : start + 7 * Math.floor((daysInMonth(year, month) - 1 - start) / 7);
  return first + day + Number(counted.days ?? 0);
}

/** A day near which it is in every year. */
function about(festival: string): [month: number, day: number] {
  if (onEaster.test(festival)) return [4, 8];
  const counted = onWeekday.exec(festival)?.groups;
  if (counted !== undefined) return [Number(counted.month), counted.count === "-1" ? 28 : 7 * Number(counted.count) - 3];
  const [month = 1, day = 1] = festival.split("-").map(Number);
  return [month, day];
}
