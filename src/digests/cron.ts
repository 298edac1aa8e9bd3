import { Cron } from "croner";

/** An evaluated pattern is some 130 kB; results are small. */
const mostPatterns = 300;
const mostResults = 20_000;
const patterns = new Map<string, Cron>();
const results = new Map<string, number | undefined>();

/**
 * The first instant of a schedule after another, in milliseconds; undefined: it never comes again.
 * A local time that a clock change skips is the first valid minute after it; one that comes twice is the first of the two. With a
 * wildcard or a list in the hour field each valid minute of both hours counts, and none of the skipped ones.
 */
export function nextRun(cron: string, timeZone: string, afterMs: number): number | undefined {
  // Thousands of subscriptions share a schedule: what was found for one holds for all.
  const key = `${cron}\n${timeZone}\n${afterMs}`;
  if (results.has(key)) return results.get(key);
  const next = pattern(cron, timeZone).nextRun(new Date(afterMs))?.getTime();
  return keep(results, mostResults, key, next);
}

/** The last instant at or before another. */
export function lastRun(cron: string, timeZone: string, atMs: number): number | undefined {
  // previousRuns looks strictly before its reference, and schedules have whole seconds.
  const reference = new Date(Math.floor(atMs / 1_000) * 1_000 + 1_000);
  return pattern(cron, timeZone)
    .previousRuns(2, reference)
    .map((run) => run.getTime())
    .find((run) => run <= atMs);
}

function pattern(cron: string, timeZone: string): Cron {
  const key = `${cron}\n${timeZone}`;
  return patterns.get(key) ?? keep(patterns, mostPatterns, key, new Cron(cron, { timezone: timeZone, paused: true }));
}

/** Forgets the oldest where there are too many. */
function keep<Value>(cache: Map<string, Value>, most: number, key: string, value: Value): Value {
  const [oldest] = cache.keys();
  if (cache.size >= most && oldest !== undefined) cache.delete(oldest);
  cache.set(key, value);
  return value;
}
