import { yearOf } from "./absolute-dates.ts";
import { dayOf, isoOf, pad, padYear, partsOf } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import { resolveMonth } from "./partial-dates.ts";
import type { Reference, Resolved } from "./reference.ts";
import { easterOf } from "./shifts.ts";

type Parts = FormMatch["parts"];

export function resolveSeason(parts: Parts, reference: Reference): Resolved {
  const season = parts.season ?? "SP";
  const year = yearOf(parts);
  if (year !== undefined) return { type: "DATE", value: `${year}-${season}`, anchor: "none" };
  if (reference.year !== undefined) return { type: "DATE", value: `${padYear(reference.year)}-${season}`, anchor: "text" };
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

export function resolvePeriod(parts: Parts, reference: Reference): Resolved | undefined {
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

export function resolveFestival(parts: Parts, reference: Reference): Resolved | undefined {
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
