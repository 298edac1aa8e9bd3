import { dayNumber, dayOf, isoOf, pad, padYear, partsOf, weekdayOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";

type Parts = FormMatch["parts"];

export function resolveDate(parts: Parts, reference: Reference): Resolved | undefined {
  if (parts.iso !== undefined) return dayNumber(parts.iso) === undefined ? undefined : { type: "DATE", value: parts.iso, anchor: "none" };
  if (parts.yearmonth !== undefined) return { type: "DATE", value: parts.yearmonth, anchor: "none" };
  if (parts.slashed !== undefined) return resolveSlashed(parts.slashed, reference);
  const month = Number(parts.mon ?? parts.month ?? 0);
  const dayText = parts.day ?? (month > 0 ? (parts.ordinal ?? parts.spelled ?? parts.number) : undefined);
  const day = dayText === undefined ? undefined : Number(dayText);
  const year = yearOf(parts);
  if (day !== undefined && !(Number.isInteger(day) && day >= 1 && day <= 31)) return undefined;
  const time = parts.clock !== undefined ? `T${parts.clock}` : parts.part === undefined ? "" : `T${parts.part}`;
  if (month === 0) return year === undefined ? undefined : { type: "DATE", value: year, anchor: "none" };
  if (year !== undefined) {
    if (day !== undefined && !year.startsWith("BC") && dayOf(Number(year), month, day) === undefined) return undefined;
    return {
      type: time === "" ? "DATE" : "TIME",
      value: `${year}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}${time}`,
      anchor: "none",
    };
  }
  if (day !== undefined && dayOf(2000, month, day) === undefined) return undefined;
  if (parts.direction !== undefined && day === undefined && reference.published !== undefined)
    return directedMonth(month, Number(parts.direction), reference.published);
  if (parts.direction !== undefined && day !== undefined && reference.published !== undefined) {
    return directedDay(month, day, { direction: Number(parts.direction), published: reference.published });
  }
  const weekday = parts.weekday ?? parts.wday;
  const fitting =
    weekday !== undefined && day !== undefined && parts.direction === undefined
      ? yearOfWeekday({ month, day, weekday: Number(weekday) }, reference)
      : undefined;
  if (fitting !== undefined)
    return {
      type: time === "" ? "DATE" : "TIME",
      value: `${padYear(fitting)}-${pad(month)}-${pad(day ?? 1)}${time}`,
      anchor: "publication",
    };
  const found = resolveMonth(month, day, reference);
  return time === "" ? found : { ...found, type: "TIME", value: found.value + time };
}

/** How many years around publication a day may lie that tells its weekday. */
const yearsAround = [0, -1, 1];

/** "Friday, July 18": the year nearest to publication in which that day is a Friday. */
function yearOfWeekday(
  told: { month: number; day: number; weekday: number },
  { published, tense, narrative }: Reference,
): number | undefined {
  if (published === undefined || narrative) return undefined;
  const { year } = partsOf(published);
  const fits = yearsAround.flatMap((step) => {
    const number = dayOf(year + step, told.month, told.day);
    const allowed = number !== undefined && (tense === undefined || (tense === "future" ? number >= published : number <= published));
    return allowed && weekdayOf(number) === told.weekday ? [{ year: year + step, away: Math.abs(number - published) }] : [];
  });
  return fits.sort((a, b) => a.away - b.away)[0]?.year;
}

/** "el próximo 15 de junio": the first one after publication. */
function directedDay(month: number, day: number, { direction, published }: { direction: number; published: number }): Resolved {
  const { year } = partsOf(published);
  const here = dayOf(year, month, day) ?? published;
  const shift = direction > 0 && here <= published ? 1 : direction < 0 && here >= published ? -1 : 0;
  return { type: "DATE", value: `${padYear(year + shift)}-${pad(month)}-${pad(day)}`, anchor: "publication" };
}

function directedMonth(month: number, direction: number, published: number): Resolved {
  const now = partsOf(published);
  let year = now.year;
  if (direction < 0 && month >= now.month) year--;
  if (direction > 0 && month <= now.month) year++;
  return { type: "DATE", value: `${padYear(year)}-${pad(month)}`, anchor: "publication" };
}

export function yearOf(parts: Parts): string | undefined {
  if (parts.era === "BC") {
    const number = parts.year ?? parts.smallyear;
    return number === undefined ? undefined : `BC${number.padStart(4, "0")}`;
  }
  if (parts.year !== undefined) return parts.year;
  if (parts.smallyear !== undefined && parts.era !== undefined) return parts.smallyear.padStart(4, "0");
  const short = parts.shortyear ?? parts.yy;
  if (short !== undefined) return `${Number(short) < 40 ? "20" : "19"}${short}`;
  return undefined;
}

/** How long before publication, in days, a date in the less usual order may lie: where both orders are in use it may lie farther. */
const nearPublication = { settled: 7, both: 60 };

function resolveSlashed(text: string, { dayFirst, published }: Reference): Resolved | undefined {
  const [first = 0, second = 0, last = 0] = text.split("/").map(Number);
  const year = last < 100 ? (last < 50 ? 2000 : 1900) + last : last;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const usual = dayOf(year, month, day);
  const other = dayOf(year, day, month);
  // A report is dated after what it tells: the order that puts the day just before publication wins.
  const number =
    usual !== undefined &&
    other !== undefined &&
    published !== undefined &&
    usual > published &&
    other <= published &&
    published - other <= nearPublication[dayFirst ? "settled" : "both"]
      ? other
      : (usual ?? other);
  return number === undefined ? undefined : { type: "DATE", value: isoOf(number), anchor: "none" };
}

export function resolveDecade(parts: Parts): Resolved | undefined {
  const text = parts.tens ?? parts.round;
  if (text !== undefined) {
    if (text.length === 4)
      return {
        type: "DATE",
        value: text.endsWith("00") && text !== "2000" && parts.round === undefined ? text.slice(0, 2) : text.slice(0, 3),
        anchor: "none",
      };
    return { type: "DATE", value: `${Number(text) < 30 ? "20" : "19"}${text.slice(0, 1)}`, anchor: "none" };
  }
  return parts.decade === undefined ? undefined : { type: "DATE", value: `19${parts.decade}`, anchor: "none" };
}

export function resolveCentury(parts: Parts): Resolved | undefined {
  const number = Number(parts.ordinal) - 1;
  if (Number.isNaN(number) || number < 0) return undefined;
  return { type: "DATE", value: `${parts.era === "BC" ? "BC" : ""}${pad(number)}`, anchor: "none" };
}
