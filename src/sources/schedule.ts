const minuteMs = 60_000;
const soonestMs = 10 * minuteMs;
const latestMs = 24 * 60 * minuteMs;

export interface Plan {
  readonly now: string;
  /** 0 to 1: chance is the caller's. */
  readonly chance: number;
  readonly everyMinutes: number;
}

/** When a source that answered is fetched again: what the feed and the server's caches say, within ten minutes and a day, and a little later so that not all come at once. */
export function nextAfterAnswer(
  headers: Readonly<Record<string, string>>,
  feedMinutes: number | undefined,
  { now, chance, everyMinutes }: Plan,
): string {
  const wantedMs = Math.max((feedMinutes ?? everyMinutes) * minuteMs, freshForMs(headers, now));
  return later(now, clamp(wantedMs) * (1 + chance * 0.1));
}

/** When a source that failed is tried again: twice as long after each failure, half of it by chance; never before the server said. */
export function nextAfterFailure(failures: number, retryAfterMs: number | undefined, { now, chance, everyMinutes }: Plan): string {
  const backoffMs = clamp(everyMinutes * minuteMs * 2 ** Math.min(failures - 1, 10));
  return later(now, Math.max(backoffMs * (0.5 + chance / 2), retryAfterMs ?? 0, soonestMs / 2));
}

/** Cache-Control wins over Expires. Answers that forbid caches say nothing about how often to come. */
function freshForMs(headers: Readonly<Record<string, string>>, now: string): number {
  const control = headers["cache-control"] ?? "";
  if (/no-(?:cache|store)/iu.test(control)) return 0;
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(?<seconds>\d{1,9})/iu.exec(control)?.groups?.seconds;
  if (seconds !== undefined) return Math.max(0, Number(seconds) - Number(headers.age ?? 0)) * 1_000;
  const expires = Date.parse(headers.expires ?? "");
  const answered = Date.parse(headers.date ?? now);
  return Number.isFinite(expires - answered) ? Math.max(0, expires - answered) : 0;
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, soonestMs), latestMs);
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + Math.round(ms)).toISOString();
}
