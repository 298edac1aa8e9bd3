import {
  cancelDelivery,
  countStates,
  findDelivery,
  listDeliveries,
  listStops,
  redriveDead,
  retryDelivery,
  stopOf,
  trouble,
} from "../digests/desk.ts";
import type { Ledger } from "../digests/ledger.ts";
import { resume } from "../digests/stops.ts";
import type { DeliveryRow, DeliveryState } from "../digests/tables.ts";
import { UserError } from "../errors.ts";
import { withLedger } from "./digests.ts";
import { print } from "./output.ts";

const states = ["planned", "sending", "sent", "unknown", "superseded", "late", "dead", "cancelled"] as const;
/** How long what is tried again may take. */
const withinMs = 12 * 3_600_000;

export interface ListOptions {
  readonly state?: string;
  readonly digest?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

/** `dateline deliveries [--state …] [--digest …]`: what an admin should look at; exit code 1 where there is something. */
export async function deliveries({ state, digest, limit, json }: ListOptions): Promise<number> {
  return withLedger(async (ledger) => {
    const rows = await listDeliveries(ledger, { states: readStates(state), digest, most: Number(limit ?? 50) || 50 });
    if (json === true) {
      for (const row of rows) await print(JSON.stringify(row));
      return 0;
    }
    const counts = Object.entries(await countStates(ledger)).map(([name, count]) => `${count} ${name}`);
    await print(counts.length === 0 ? "No digest was planned yet." : counts.join(", "));
    for (const { lane, since, until, reason } of await listStops(ledger))
      await print(`${lane}: stopped since ${isoOf(since)}, tried again ${isoOf(until)}: ${reason}`);
    for (const row of rows) await print(line(row));
    return state === undefined && rows.length > 0 ? 1 : 0;
  });
}

/** `dateline deliveries why KEY`: all that is known of one. */
export async function why(words: string): Promise<number> {
  return withLedger(async (ledger) => {
    const row = await findDelivery(ledger, words);
    const stop = await stopOf(ledger, row);
    const messages = JSON.parse(row.messages) as string[];
    const facts: readonly (readonly [string, string | undefined])[] = [
      ["delivery", row.key],
      ["state", `${row.state}, ${meanings[row.state]}`],
      ["detail", row.detail ?? undefined],
      ["due", isoOf(row.instant)],
      ["planned", isoOf(row.planned_at)],
      ["changed", isoOf(row.changed_at)],
      ["attempts", String(row.attempts)],
      ["pages there", messages.length === 0 ? "none" : messages.join(", ")],
      [
        "next page",
        row.doubtful === 1 ? `may be there since ${isoOf(row.tried_at ?? row.instant)}: it is looked for before it is posted` : undefined,
      ],
      ["next try", row.open === 1 ? isoOf(row.not_before) : undefined],
      ["given up after", row.open === 1 ? isoOf(row.give_up_at) : undefined],
      ["held by", row.state === "sending" ? `${row.owner ?? "?"} until ${isoOf(row.not_before)}` : undefined],
      ["its target", stop === undefined ? undefined : `stopped since ${isoOf(stop.since)}: ${stop.reason}`],
    ];
    for (const [name, value] of facts) if (value !== undefined) await print(`${name.padEnd(14)} ${value}`);
    return 0;
  });
}

/** `dateline deliveries retry KEY [--repeat]`: tries again what was given up, and its target if that was stopped. */
export async function retry(words: string, options: { readonly repeat?: boolean }): Promise<number> {
  return withLedger(async (ledger) => {
    const row = await findDelivery(ledger, words);
    await retryDelivery(ledger, row, { withinMs, repeat: options.repeat });
    await resume(ledger, row.lane);
    await print(`${row.key}: will be tried by the next round of a running Dateline.`);
    return 0;
  });
}

/** `dateline deliveries cancel KEY`: ends what was not begun. */
export async function cancel(words: string): Promise<number> {
  return withLedger(async (ledger) => {
    const row = await findDelivery(ledger, words);
    await cancelDelivery(ledger, row);
    await print(`${row.key}: cancelled.`);
    return 0;
  });
}

/** `dateline deliveries redrive [--digest NAME] [--target TARGET]`: tries all dead ones again. */
export async function redrive({ digest, target }: { readonly digest?: string; readonly target?: string }): Promise<number> {
  return withLedger(async (ledger) => {
    const count = await redriveDead(ledger, { digest, lane: target }, withinMs);
    await resumeAll(ledger, target);
    await print(`${count} dead ${count === 1 ? "delivery" : "deliveries"} will be tried again.`);
    return 0;
  });
}

/** `dateline deliveries resume TARGET`: posts to a target again that had refused ("discord:*": to all of a platform). */
export async function resumeCall(target: string): Promise<number> {
  return withLedger(async (ledger) => {
    if (!(await resume(ledger, target))) throw new UserError(`${target} is not stopped. Stopped ones are listed by: dateline deliveries`);
    const count = await redriveDead(ledger, { lane: target }, withinMs);
    await print(`${target} is posted to again; ${count} dead ${count === 1 ? "delivery" : "deliveries"} will be tried again.`);
    return 0;
  });
}

async function resumeAll(ledger: Ledger, target: string | undefined): Promise<void> {
  const lanes = target === undefined ? (await listStops(ledger)).map(({ lane }) => lane) : [target];
  for (const lane of lanes) await resume(ledger, lane);
}

function readStates(written: string | undefined): readonly DeliveryState[] | undefined {
  if (written === undefined) return trouble;
  if (written === "all") return undefined;
  return written.split(",").map((each) => {
    const found = states.find((state) => state === each.trim());
    if (found === undefined) throw new UserError(`--state ${each} is not known. Write all, or some of ${states.join(", ")}, with commas.`);
    return found;
  });
}

function line({ key, state, attempts, detail, open, not_before }: DeliveryRow): string {
  const next = open === 1 ? `, next ${isoOf(not_before)}` : "";
  return `${state.padEnd(10)} ${key}${attempts > 1 ? `, ${attempts} tries` : ""}${next}${detail === null ? "" : `: ${detail}`}`;
}

const meanings: Readonly<Record<DeliveryState, string>> = {
  planned: "to be posted",
  sending: "being posted now",
  sent: "posted",
  unknown: "it may have been posted; look at the channel, then retry or leave it",
  superseded: "a later digest stands for it",
  late: "not posted, past its deadline",
  dead: "given up; mend the cause, then retry",
  cancelled: "ended by an admin",
};

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
