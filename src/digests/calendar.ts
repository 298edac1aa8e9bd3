import { createHash } from "node:crypto";
import { nextRun } from "./cron.ts";
import type { QuietHours, Subscription } from "./subscription.ts";

/** The first instant from `atMs` on at which a subscription may post: `atMs` itself outside its quiet hours, else their end. */
export function awakeAt({ quiet, timeZone }: Pick<Subscription, "quiet" | "timeZone">, atMs: number): number {
  if (quiet === undefined || !isQuiet(localOf(atMs, timeZone).time, quiet)) return atMs;
  const [hour = "0", minute = "0"] = quiet.to.split(":");
  // An end that a clock change skips is the first valid minute after it.
  return nextRun(`${Number(minute)} ${Number(hour)} * * *`, timeZone, atMs) ?? atMs;
}

/**
 * "22:00" to "07:00": from the first until just before the second, over midnight where they are in that order.
 *
 *     21:59  22:00  23:30  00:00  06:59  07:00
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isQuiet(time: string, { from, to }: QuietHours): boolean {
  return from < to ? from <= time && time < to : time >= from || time < to;
}

/** Whether the local day of an instant is one without a digest. */
export function isHoliday({ holidays = [], timeZone }: Pick<Subscription, "holidays" | "timeZone">, atMs: number): boolean {
  if (holidays.length === 0) return false;
  const { day } = localOf(atMs, timeZone);
  return holidays.includes(day) || holidays.includes(day.slice(5));
}

/** How long after its instant a digest goes to a target: the same every day, even over all targets. */
export function offsetOf({ name, spreadMs = 0 }: Pick<Subscription, "name" | "spreadMs">, lane: string): number {
  if (spreadMs < 1_000) return 0;
  const seconds = Math.floor(spreadMs / 1_000);
  return (createHash("sha256").update(`${name}\n${lane}`).digest().readUInt32BE(0) % seconds) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** "2026-03-29" and "02:30" of an instant in a zone. */
function localOf(atMs: number, timeZone: string): { readonly day: string; readonly time: string } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      // Not hour12: false, which says 24:00 at midnight.
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}
