import { versions } from "node:process";
import { sql } from "kysely";
import type { Brief } from "../brief.ts";
import type { Log } from "../platform.ts";
import { isoOf } from "./delivery.ts";
import { decide } from "./due.ts";
import { contentOf, insertDeliveries, type NewDelivery, newDelivery } from "./insert.ts";
import type { Ledger, Within } from "./ledger.ts";
import type { Subscription } from "./subscription.ts";
import type { DeliveryState, SubscriptionRow } from "./tables.ts";

/** A digest that is to be built: what it stands for and how late it is. */
export interface DueDigest {
  readonly subscription: Subscription;
  /** ISO instant that the schedule meant. */
  readonly instant: string;
  readonly lateMs: number;
}

export interface BuiltDigest {
  readonly brief: Brief;
  /** Ids of what it tells, for the next one's "new since". */
  readonly told: readonly string[];
  readonly empty: boolean;
}

export interface PlanParts {
  readonly ledger: Ledger;
  build(due: DueDigest, told: ReadonlySet<string>): BuiltDigest;
  readonly log: Log;
}

/** Subscriptions that one transaction deals with; it ends sooner where building takes long, since others wait for it. */
const batchSize = 5_000;
const longestBatchMs = 1_000;
/** What could not be built is tried again after so long. */
const retryBuildMs = 60_000;

/**
 * Writes down all that is due now, each digest with its words, once for every target, and moves the subscriptions on: all of it or
 * nothing, so that a process killed in between plans the same again. Returns how many subscriptions were dealt with.
 */
export async function planDue(parts: PlanParts): Promise<number> {
  const built: Memory = new Map();
  let dealtWith = 0;
  for (;;) {
    const count = await planBatch(parts, built);
    dealtWith += count;
    if (count === 0) return dealtWith;
  }
}

async function planBatch({ ledger, build, log }: PlanParts, memory: Memory): Promise<number> {
  const { database, tables, clock, onStep } = ledger;
  const count = await tables.transaction().execute(async (within) => {
    const now = clock();
    const rows = await within
      .selectFrom("subscriptions")
      .selectAll()
      .where("wake_at", "<=", now)
      .orderBy("wake_at")
      .limit(batchSize)
      .$if(database.kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    if (rows.length === 0) return 0;
    onStep("planning");
    const sheet: Sheet = { deliveries: [], contents: new Map(), subscriptions: [] };
    const endMs = performance.now() + longestBatchMs;
    for (const row of rows) {
      planSubscription(row, now, sheet, (due, told) => remembered(memory, due, told, build), log);
      if (performance.now() > endMs) break;
    }
    await write(ledger, within, sheet, now);
    onStep("plan-written");
    return sheet.subscriptions.length;
  });
  if (count > 0) onStep("planned");
  return count;
}

/** What a batch writes. */
interface Sheet {
  readonly deliveries: NewDelivery[];
  /** Id -> brief as JSON. */
  readonly contents: Map<string, string>;
  readonly subscriptions: Pick<SubscriptionRow, "name" | "until_at" | "wake_at" | "told">[];
}

function planSubscription(
  { name, definition, until_at, told: toldBefore }: SubscriptionRow,
  now: number,
  sheet: Sheet,
  build: (due: DueDigest, told: string) => Remembered,
  log: Log,
): void {
  const subscription = JSON.parse(definition) as Subscription;
  const { due, late, until, wakeAt } = decide(subscription, until_at, now);
  let told = toldBefore;
  const deliveries: NewDelivery[] = [];
  const unposted = (instants: readonly number[], state: DeliveryState, detail: string): void => {
    for (const instant of instants)
      for (const target of subscription.targets)
        deliveries.push({ ...newDelivery(subscription, target, instant), content: null, state, open: 0, detail });
  };
  if (late.length > 0) {
    log.error("digest missed beyond its deadline", { digest: name, missed: late.length, last: isoOf(late.at(-1) ?? now) });
    unposted(late, "late", "it was missed, and found past its deadline");
  }
  for (const { instant, superseded } of due) {
    if (superseded.length > 0) log.warn("older digests are superseded", { digest: name, missed: superseded.length });
    unposted(superseded, "superseded", `the digest of ${isoOf(instant)} stands for it`);
    try {
      const digest = build({ subscription, instant: isoOf(instant), lateMs: now - instant }, told);
      if (digest.empty && subscription.whenEmpty === "silent") {
        log.info("nothing new, nothing posted", { digest: name, instant: isoOf(instant) });
      } else {
        const content = digest.content;
        sheet.contents.set(content.id, content.brief);
        for (const target of subscription.targets)
          deliveries.push({ ...newDelivery(subscription, target, instant), content: content.id, state: "planned", open: 1, detail: null });
      }
      if (digest.told.length > 0) told = JSON.stringify([...new Set([...(JSON.parse(told) as string[]), ...digest.told])].sort());
    } catch (error) {
      // One that cannot be built must not hold up the others.
      log.error("digest could not be built", { digest: name, instant: isoOf(instant), cause: error });
      sheet.subscriptions.push({ name, until_at, wake_at: now + retryBuildMs, told: toldBefore });
      return;
    }
  }
  sheet.deliveries.push(...deliveries);
  sheet.subscriptions.push({ name, until_at: until, wake_at: wakeAt ?? null, told });
}

/** A digest with its words as they are kept. */
interface Remembered extends BuiltDigest {
  readonly content: ReturnType<typeof contentOf>;
}
type Memory = Map<string, Remembered>;

/** Many subscriptions ask the same question: it is answered once. */
function remembered(memory: Memory, due: DueDigest, told: string, build: PlanParts["build"]): Remembered {
  const { about, outlets, articleLanguage, language, period, timeZone } = due.subscription;
  const key = [about, outlets?.join(), articleLanguage, language, period, timeZone, due.instant, told].join("\n");
  const known = memory.get(key);
  if (known !== undefined) return known;
  const built = build(due, new Set(JSON.parse(told) as string[]));
  const fresh = { ...built, content: contentOf(built.brief) };
  memory.set(key, fresh);
  return fresh;
}

async function write(ledger: Ledger, within: Within, sheet: Sheet, now: number): Promise<void> {
  await insertDeliveries(ledger, within, sheet.deliveries, sheet.contents, now);
  if (ledger.database.forEachRow !== undefined) {
    ledger.database.forEachRow(
      "update subscriptions set until_at = ?, wake_at = ?, told = ?, zones = ? where name = ?",
      sheet.subscriptions.map(({ name, until_at, wake_at, told }) => [until_at, wake_at, told, versions.tz ?? "", name]),
    );
    return;
  }
  await sql`update subscriptions s set until_at = x.until_at, wake_at = x.wake_at, told = x.told, zones = ${versions.tz}
    from json_to_recordset(${JSON.stringify(sheet.subscriptions)}) x(name text, until_at bigint, wake_at bigint, told text)
    where s.name = x.name`.execute(within);
}
