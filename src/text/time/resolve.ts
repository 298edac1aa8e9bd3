import { dayNumber, dayOf, isoOf, pad, padYear, partsOf, weekdayOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";
import { durationOf, easterOf, shiftBy, unitAround, unknownUnit } from "./shifts.ts";

/** The type and value of a form where it stands; undefined: it is no expression of time after all. */
export function resolveForm(match: FormMatch, reference: Reference): Resolved | undefined {
  const { parts } = match;
  switch (match.means) {
    case "date":
      return resolveDate(parts, reference);
    case "weekday":
      return resolveWeekday(parts, reference);
    case "deictic":
      return resolveDeictic(parts.deictic ?? "0", reference);
    case "reference":
      return { type: "DATE", value: parts.reference ?? "PRESENT_REF", anchor: "publication" };
    case "relative":
      return resolveRelative(parts, reference, match.mod !== undefined);
    case "that":
      return resolveThat(parts, reference);
    case "ago":
      return resolveAgo(parts, reference);
    case "shift":
      return resolveShift(parts, reference);
    case "duration":
      return resolveDuration(parts);
    case "set":
      return resolveSet(parts);
    case "time":
      return resolveTime(parts, reference);
    case "season":
      return resolveSeason(parts, reference);
    case "period":
      return resolvePeriod(parts, reference);
    case "decade":
      return resolveDecade(parts);
    case "century":
      return century(parts);
    case "festival":
      return resolveFestival(parts, reference);
  }
}

type Parts = FormMatch["parts"];

function resolveDate(parts: Parts, reference: Reference): Resolved | undefined {
  if (parts.iso !== undefined) return dayNumber(parts.iso) === undefined ? undefined : { type: "DATE", value: parts.iso, anchor: "none" };
  if (parts.slashed !== undefined) return resolveSlashed(parts.slashed, reference);
  const month = Number(parts.mon ?? parts.month ?? 0);
  const dayText = parts.day ?? (month > 0 ? parts.ordinal : undefined);
  const day = dayText === undefined ? undefined : Number(dayText);
  const year = yearOf(parts);
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  const time = parts.part === undefined ? "" : `T${parts.part}`;
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
  const found = resolveMonth(month, day, reference);
  return time === "" ? found : { ...found, type: "TIME", value: found.value + time };
}

function directedMonth(month: number, direction: number, published: number): Resolved {
  const now = partsOf(published);
  let year = now.year;
  if (direction < 0 && month >= now.month) year--;
  if (direction > 0 && month <= now.month) year++;
  return { type: "DATE", value: `${padYear(year)}-${pad(month)}`, anchor: "publication" };
}

function yearOf(parts: Parts): string | undefined {
  if (parts.era === "BC") {
    const number = parts.year ?? parts.smallyear;
    return number === undefined ? undefined : `BC${number.padStart(4, "0")}`;
  }
  if (parts.year !== undefined) return parts.year;
  if (parts.smallyear !== undefined && parts.era !== undefined) return parts.smallyear.padStart(4, "0");
  if (parts.shortyear !== undefined) return `${Number(parts.shortyear) < 40 ? "20" : "19"}${parts.shortyear}`;
  return undefined;
}

function resolveSlashed(text: string, { dayFirst, published }: Reference): Resolved | undefined {
  const [first = 0, second = 0, last = 0] = text.split("/").map(Number);
  const year = last < 100 ? (last < 50 ? 2000 : 1900) + last : last;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const usual = dayOf(year, month, day);
  const other = dayOf(year, day, month);
  // A report is dated after what it tells: the order that puts the day just before publication wins.
  const number = usual !== undefined && other !== undefined && published !== undefined && usual > published && other <= published && published - other < 60 ? other : (usual ?? other);
  return number === undefined ? undefined : { type: "DATE", value: isoOf(number), anchor: "none" };
}

/** A weekday in a report is the last one that was, unless the clause is of what is to come. */
function resolveWeekday(parts: Parts, reference: Reference): Resolved | undefined {
  const weekday = Number(parts.weekday ?? parts.wday);
  const time = parts.part === undefined ? "" : `T${parts.part}`;
  const type = time === "" ? "DATE" : "TIME";
  const hung = parts.that === undefined && !(reference.narrative && reference.lastDay !== undefined);
  const base = hung ? reference.published : reference.lastDay;
  const anchor = hung ? "publication" : "text";
  if (base === undefined) return { type, value: `XXXX-WXX-${weekday}${time}`, anchor };
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const direction = parts.direction ?? (parts.that === "0" ? undefined : parts.that);
  let day = base - back;
  if (direction === "-1") day = base - (back === 0 ? 7 : back);
  else if (direction === "1" || !hung) day = base + (back === 0 ? 7 : 7 - back);
  else if (reference.tense === "future" && back !== 0) day = base + 7 - back;
  return { type, value: isoOf(day) + time, anchor };
}

function resolveDeictic(value: string, reference: Reference): Resolved {
  const [days = "0", time] = value.split("T");
  const type = time === undefined ? "DATE" : "TIME";
  const tail = time === undefined ? "" : `T${time}`;
  if (reference.published === undefined) return { type, value: `XXXX-XX-XX${tail}`, anchor: "publication" };
  return { type, value: isoOf(reference.published + Number(days)) + tail, anchor: "publication" };
}

function resolveRelative(parts: Parts, reference: Reference, withMod: boolean): Resolved | undefined {
  const bare = parts.direction === undefined;
  const unit = parts.unit ?? (parts.part === undefined ? "Y" : undefined);
  const narrative = bare && reference.narrative && reference.last !== undefined;
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
function resolveThat(parts: Parts, reference: Reference): Resolved | undefined {
  const steps = Number(parts.that ?? parts.direction ?? 0);
  if (parts.month !== undefined) {
    const base =
      parts.direction === undefined
        ? reference.last?.year
        : reference.published === undefined
          ? undefined
          : partsOf(reference.published).year + steps;
    const anchor = parts.direction === undefined ? "text" : "publication";
    const day = parts.day ?? parts.ordinal;
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
  return toldUnit(parts.unit ?? "D", steps, reference);
}

function nextMonth(month: number, steps: number, reference: Reference): Resolved {
  const { last } = reference;
  if (last === undefined) return { type: "DATE", value: `XXXX-${pad(month)}`, anchor: "text" };
  const at = last.month ?? 1;
  const year = steps > 0 && month <= at ? last.year + 1 : steps < 0 && month >= at ? last.year - 1 : last.year;
  return { type: "DATE", value: `${padYear(year)}-${pad(month)}`, anchor: "text" };
}

function toldUnit(unit: string, steps: number, reference: Reference): Resolved | undefined {
  const { last, lastDay } = reference;
  if (unit === "S" || unit === "MIN" || unit === "H") return undefined;
  if (last === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  if (unit === "Y") return { type: "DATE", value: padYear(last.year + steps), anchor: "text" };
  if (unit === "M" && last.month !== undefined) {
    const index = last.year * 12 + last.month - 1 + steps;
    return { type: "DATE", value: `${padYear(Math.floor(index / 12))}-${pad((index % 12) + 1)}`, anchor: "text" };
  }
  if (unit === "DE") return { type: "DATE", value: padYear(last.year + steps * 10).slice(0, 3), anchor: "text" };
  if (unit === "CE") return { type: "DATE", value: padYear(last.year + steps * 100).slice(0, 2), anchor: "text" };
  const day = last.day === undefined ? undefined : dayOf(last.year, last.month ?? 1, last.day);
  const base = day ?? (unit === "D" || unit === "NI" ? lastDay : undefined);
  return {
    type: "DATE",
    value: base === undefined ? unknownUnit(unit) : (unitAround(base, steps, unit) ?? unknownUnit(unit)),
    anchor: "text",
  };
}

function resolveAgo(parts: Parts, reference: Reference): Resolved | undefined {
  const unit = parts.unit ?? parts.plural;
  if (unit === undefined) return undefined;
  const amount = Number(parts.number ?? "NaN");
  const forward = parts.ago === "1";
  if (Number.isNaN(amount)) return { type: "DATE", value: forward ? "FUTURE_REF" : "PAST_REF", anchor: "publication" };
  if (reference.published === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "publication" };
  const value = shiftBy(reference.published, forward ? amount : -amount, unit);
  return { type: "DATE", value: value ?? isoOf(reference.published), anchor: "publication" };
}

function resolveShift(parts: Parts, reference: Reference): Resolved | undefined {
  const unit = parts.unit ?? "D";
  const amount = Number(parts.number);
  const forward = parts.shift !== "-1";
  const base = reference.lastDay;
  if (Number.isNaN(amount)) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  if (unit === "Y" && reference.last !== undefined && Number.isInteger(amount)) {
    return { type: "DATE", value: padYear(reference.last.year + (forward ? amount : -amount)), anchor: "text" };
  }
  const from = base ?? (reference.last?.month === undefined ? undefined : dayOf(reference.last.year, reference.last.month, 1));
  if (from === undefined) return { type: "DATE", value: unknownUnit(unit), anchor: "text" };
  return { type: "DATE", value: shiftBy(from, forward ? amount : -amount, unit) ?? isoOf(from), anchor: "text" };
}

function resolveDuration(parts: Parts): Resolved | undefined {
  const unit = parts.unit ?? parts.plural ?? parts.single ?? "DE";
  let number = parts.number ?? (parts.plural === undefined && parts.unit === undefined ? "1" : "X");
  if (parts.andhalf !== undefined && number !== "X") number = String(Number(number) + 0.5);
  return { type: "DURATION", value: durationOf(number, unit), anchor: parts.span === undefined ? "none" : "publication" };
}

function resolveSet(parts: Parts): Resolved {
  if (parts.often !== undefined) return { type: "SET", value: parts.often, anchor: "none" };
  if (parts.weekday !== undefined) return { type: "SET", value: `XXXX-WXX-${parts.weekday}`, anchor: "none" };
  if (parts.month !== undefined) return { type: "SET", value: `XXXX-${pad(Number(parts.month))}`, anchor: "none" };
  if (parts.season !== undefined) return { type: "SET", value: `XXXX-${parts.season}`, anchor: "none" };
  if (parts.part !== undefined) return { type: "SET", value: `XXXX-XX-XXT${parts.part}`, anchor: "none" };
  const number = parts.number ?? parts.each ?? "1";
  return { type: "SET", value: durationOf(number, parts.unit ?? "D"), anchor: "none" };
}

function resolveTime(parts: Parts, reference: Reference): Resolved | undefined {
  const base =
    reference.last?.near === true && reference.lastDay !== undefined
      ? reference.lastDay
      : reference.narrative
        ? reference.lastDay
        : reference.published;
  const day = base === undefined ? "XXXX-XX-XX" : isoOf(base);
  const anchor = reference.narrative || reference.last?.near === true ? "text" : "publication";
  if (parts.noon !== undefined) return { type: "TIME", value: day + parts.noon, anchor };
  const [hourText = "", minute = "00"] = (parts.clock ?? parts.hour ?? "").split(":");
  let hour = Number(hourText);
  if (parts.halfday === "pm" && hour < 12) hour += 12;
  if (parts.halfday === "am" && hour === 12) hour = 0;
  if (hour > 24) return undefined;
  return { type: "TIME", value: `${day}T${pad(hour)}:${minute}${parts.zone === "Z" ? "Z" : ""}`, anchor };
}

function resolveSeason(parts: Parts, reference: Reference): Resolved {
  const season = parts.season ?? "SP";
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `${year}-${season}`, anchor: "none" };
  const told = parts.direction === undefined && reference.last !== undefined && (reference.narrative || parts.that !== undefined);
  if (told && reference.last !== undefined)
    return { type: "DATE", value: `${padYear(reference.last.year + Number(parts.that ?? 0))}-${season}`, anchor: "text" };
  if (reference.published === undefined) return { type: "DATE", value: `XXXX-${season}`, anchor: "publication" };
  const { year: now, month } = partsOf(reference.published);
  const starts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  const start = starts[season] ?? 1;
  let value = now;
  if (parts.direction === "-1" && start + 2 >= month) value = now - 1;
  else if (parts.direction === "1" && start <= month) value = now + 1;
  else if (parts.direction === undefined && start > month && reference.tense !== "future") value = now - 1;
  return { type: "DATE", value: `${padYear(value)}-${season}`, anchor: "publication" };
}

function resolvePeriod(parts: Parts, reference: Reference): Resolved | undefined {
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `${year}-${parts.period}`, anchor: "none" };
  const steps = Number(parts.that ?? parts.direction ?? 0);
  const told = parts.that !== undefined || reference.narrative;
  const base = told ? reference.last?.year : reference.published === undefined ? undefined : partsOf(reference.published).year;
  return {
    type: "DATE",
    value: `${base === undefined ? "XXXX" : padYear(base + steps)}-${parts.period}`,
    anchor: told ? "text" : "publication",
  };
}

function resolveDecade(parts: Parts): Resolved | undefined {
  const text = parts.tens ?? parts.round;
  if (text !== undefined) {
    if (text.length === 4)
      return {
        type: "DATE",
        value: text.endsWith("00") && parts.round === undefined ? text.slice(0, 2) : text.slice(0, 3),
        anchor: "none",
      };
    return { type: "DATE", value: `${Number(text) < 30 ? "20" : "19"}${text.slice(0, 1)}`, anchor: "none" };
  }
  return parts.decade === undefined ? undefined : { type: "DATE", value: `19${parts.decade}`, anchor: "none" };
}

function century(parts: Parts): Resolved | undefined {
  const number = Number(parts.ordinal) - 1;
  if (Number.isNaN(number) || number < 0) return undefined;
  return { type: "DATE", value: `${parts.era === "BC" ? "BC" : ""}${pad(number)}`, anchor: "none" };
}

function resolveFestival(parts: Parts, reference: Reference): Resolved | undefined {
  const festival = parts.festival ?? "";
  const stated = yearOf(parts);
  const movable = /^easter(?<days>[+-]\d+)$/u.exec(festival)?.groups?.days;
  const fixed = movable === undefined ? festival.split("-").map(Number) : undefined;
  if (fixed !== undefined) {
    const [month = 1, day = 1] = fixed;
    if (stated !== undefined) return { type: "DATE", value: `${stated}-${pad(month)}-${pad(day)}`, anchor: "none" };
    return resolveMonth(month, day, reference);
  }
  const guess = resolveMonth(4, 8, reference);
  const year = Number(stated ?? guess.value.slice(0, 4));
  if (Number.isNaN(year)) return { ...guess, value: "XXXX" };
  const easter = easterOf(year);
  const day = dayOf(year, easter.month, easter.day);
  return day === undefined
    ? undefined
    : { type: "DATE", value: isoOf(day + Number(movable)), anchor: stated === undefined ? guess.anchor : "none" };
}
