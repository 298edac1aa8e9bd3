import { isoOf, pad } from "./calendar.ts";
import type { FormMatch } from "./match.ts";
import type { Reference, Resolved } from "./reference.ts";
import { durationOf } from "./shifts.ts";

type Parts = FormMatch["parts"];

export function resolveDuration(parts: Parts): Resolved | undefined {
  const unit = parts.unit ?? parts.plural ?? parts.single ?? "DE";
  let number = parts.number ?? (parts.plural === undefined && parts.unit === undefined ? "1" : "X");
  if (parts.andhalf !== undefined && number !== "X") number = String(Number(number) + 0.5);
  return { type: "DURATION", value: durationOf(number, unit), anchor: parts.span === undefined ? "none" : "publication" };
}

export function resolveSet(parts: Parts): Resolved {
  if (parts.often !== undefined) return { type: "SET", value: parts.often, anchor: "none" };
  if (parts.weekday !== undefined) return { type: "SET", value: `XXXX-WXX-${parts.weekday}`, anchor: "none" };
  if (parts.month !== undefined) return { type: "SET", value: `XXXX-${pad(Number(parts.month))}`, anchor: "none" };
  if (parts.season !== undefined) return { type: "SET", value: `XXXX-${parts.season}`, anchor: "none" };
  if (parts.part !== undefined) return { type: "SET", value: `XXXX-XX-XXT${parts.part}`, anchor: "none" };
  const number = parts.number ?? parts.each ?? "1";
  return { type: "SET", value: durationOf(number, parts.unit ?? "D"), anchor: "none" };
}

export function resolveTime(parts: Parts, reference: Reference): Resolved | undefined {
  const base =
    reference.last?.near === true && reference.lastDay !== undefined
      ? reference.lastDay
      : reference.narrative
        ? reference.lastDay
        : reference.published;
  const day = base === undefined ? "XXXX-XX-XX" : isoOf(base);
  const anchor = reference.narrative || reference.last?.near === true ? "text" : "publication";
  if (parts.noon !== undefined) return { type: "TIME", value: day + parts.noon, anchor };
  const [hourText = "", minute = "00", second] = (parts.clock ?? parts.hour ?? "").split(":");
  let hour = Number(hourText);
  if (parts.halfday === "pm" && hour < 12) hour += 12;
  if (parts.halfday === "am" && hour === 12) hour = 0;
  if (hour > 24) return undefined;
  return {
    type: "TIME",
    value: `${day}T${pad(hour)}:${minute}${second === undefined ? "" : `:${second}`}${parts.zone === "Z" ? "Z" : ""}`,
    anchor,
  };
}
