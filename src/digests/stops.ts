import type { SendError } from "../platform.ts";
import type { Delivery } from "./delivery.ts";
import type { Ledger } from "./ledger.ts";

const firstStopMs = 60 * 60_000;
const longestStopMs = 24 * 60 * 60_000;

/**
 * A target that refused is not posted to for an hour, then twice as long each time that it refuses again; a token that was refused stops
 * its platform likewise. One request then tells whether it was mended. Returns the stop where it is a new one.
 */
export async function stop(
  ledger: Ledger,
  { lane, platform }: Pick<Delivery, "lane" | "platform">,
  { refused, message }: Pick<SendError, "refused" | "message">,
): Promise<{ readonly lane: string; readonly reason: string } | undefined> {
  if (refused === "message") return undefined;
  const stopped = refused === "token" ? `${platform}:*` : lane;
  const now = ledger.clock();
  const known = await ledger.tables.selectFrom("stops").selectAll().where("lane", "=", stopped).executeTakeFirst();
  // One that ended long ago was mended since.
  const again = known !== undefined && now - known.until < longestStopMs ? known : undefined;
  const lengthMs = again === undefined ? firstStopMs : Math.min(longestStopMs, (again.until - again.since) * 2);
  return (await stopFor(ledger, stopped, lengthMs, message, again !== undefined)) ? { lane: stopped, reason: message } : undefined;
}

/** Stops a target or a platform for so long; false: it is stopped already, since many that were under way may refuse at once. */
export async function stopFor(ledger: Ledger, lane: string, lengthMs: number, reason: string, isToldAlready = false): Promise<boolean> {
  const now = ledger.clock();
  const row = { since: now, until: now + lengthMs, reason, noticed: isToldAlready ? 1 : 0 };
  const stopped = await ledger.tables
    .insertInto("stops")
    .values({ lane, ...row })
    .onConflict((conflict) => conflict.column("lane").doUpdateSet(row).where("stops.until", "<=", now))
    .returning("lane")
    .execute();
  return stopped.length > 0;
}

/** Posts to a target again; false: it was not stopped. */
export async function resume({ tables }: Ledger, lane: string): Promise<boolean> {
  const { numDeletedRows } = await tables.deleteFrom("stops").where("lane", "=", lane).executeTakeFirst();
  return numDeletedRows > 0n;
}
