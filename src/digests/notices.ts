import { noticeBrief, type Trouble } from "../briefs/notice.ts";
import type { Language } from "../language.ts";
import { contentOf, insertDeliveries, newDelivery } from "./insert.ts";
import type { Ledger, Within } from "./ledger.ts";
import type { Target } from "./subscription.ts";

export interface NoticeParts {
  /** Where admins asked to be told; none: they look by themselves. */
  readonly targets: readonly Target[];
  readonly language: Language;
}

/** Notices are deliveries of a digest of this name; about themselves nothing is told. */
const noticeDigest = "notice";
/** What goes wrong together is told together. */
const gatherMs = 10_000;
/** What is older was not told because nobody asked for it then. */
const oldestMs = 24 * 3_600_000;
const mostTold = 500;

/** Plans a notice of what went wrong since the last one: marked as told in the same transaction, so that it is told once. */
export async function planNotices(ledger: Ledger, parts: NoticeParts): Promise<void> {
  if (parts.targets.length === 0) return;
  const now = ledger.clock();
  if (!(await hasNews(ledger.tables, now))) return;
  await ledger.tables.transaction().execute(async (within) => {
    // Two processes that look at once: the second finds them told.
    const troubles = await takeTroubles(within, now);
    if (troubles.length === 0) return;
    await planNotice(ledger, within, parts, troubles, now);
  });
}

/** Plans a notice of what went wrong elsewhere; who calls remembers that it was told. */
export async function tellAdmins(ledger: Ledger, parts: NoticeParts, troubles: readonly Trouble[]): Promise<void> {
  if (parts.targets.length === 0 || troubles.length === 0) return;
  const now = ledger.clock();
  await ledger.tables.transaction().execute((within) => planNotice(ledger, within, parts, troubles, now));
}

async function planNotice(
  ledger: Ledger,
  within: Within,
  { targets, language }: NoticeParts,
  troubles: readonly Trouble[],
  now: number,
): Promise<void> {
  const content = contentOf(noticeBrief(troubles, language));
  const subscription = {
    ...{ name: noticeDigest, cron: "", timeZone: "UTC", targets, language: language.code, period: "all" },
    ...{ whenEmpty: "say" as const, deadlineMs: oldestMs, whenUnsure: "repeat" as const },
  };
  const deliveries = targets.map((target) => ({
    ...newDelivery(subscription, target, now),
    content: content.id,
    state: "planned" as const,
    open: 1,
    detail: null,
  }));
  await insertDeliveries(ledger, within, deliveries, new Map([[content.id, content.brief]]), now);
}

async function hasNews(tables: Within, now: number): Promise<boolean> {
  const delivery = await ofTrouble(tables, now).select("changed_at").orderBy("changed_at").limit(1).executeTakeFirst();
  const stop = await tables.selectFrom("stops").select("since").where("noticed", "=", 0).orderBy("since").limit(1).executeTakeFirst();
  const oldest = Math.min(delivery?.changed_at ?? Number.POSITIVE_INFINITY, stop?.since ?? Number.POSITIVE_INFINITY);
  return now - oldest >= gatherMs;
}

async function takeTroubles(within: Within, now: number): Promise<readonly Trouble[]> {
  const stops = await within.updateTable("stops").set({ noticed: 1 }).where("noticed", "=", 0).returning(["lane", "reason"]).execute();
  const found = await ofTrouble(within, now).select("key").orderBy("changed_at").limit(mostTold).execute();
  const rows =
    found.length === 0
      ? []
      : await within
          .updateTable("deliveries")
          .set({ noticed: 1 })
          .where(
            "key",
            "in",
            found.map(({ key }) => key),
          )
          .where("noticed", "=", 0)
          .returning(["key", "state", "digest", "instant", "lane", "detail"])
          .execute();
  return [
    ...stops.map(({ lane, reason }): Trouble => ({ kind: "stopped", target: lane, reason })),
    ...rows.flatMap(({ key, state, digest, instant, lane, detail }): Trouble[] =>
      state === "dead" || state === "late" || state === "unknown"
        ? [{ kind: state, digest, instant: new Date(instant).toISOString(), target: lane, reason: detail ?? "", key }]
        : [],
    ),
  ];
}

function ofTrouble(tables: Within, now: number) {
  return tables
    .selectFrom("deliveries")
    .where("noticed", "=", 0)
    .where("open", "=", 0)
    .where("state", "in", ["dead", "late", "unknown"])
    .where("digest", "!=", noticeDigest)
    .where("changed_at", ">", now - oldestMs);
}
