import { createHash } from "node:crypto";
import type Keyv from "keyv";
import type { Brief } from "../brief.ts";
import { deliveryKey } from "./delivery.ts";
import { contentOf } from "./insert.ts";
import type { Ledger } from "./ledger.ts";
import { laneOf, type Target } from "./subscription.ts";
import type { DeliveryRow } from "./tables.ts";

/** A delivery as version 0.1.0 kept it, one JSON text in Keyv. */
interface OldDelivery {
  readonly digest: string;
  readonly instant: string;
  readonly target: Target;
  readonly language: string;
  readonly brief: Brief;
  readonly state: "planned" | "sending" | "sent" | "failed" | "unknown";
  readonly attempts: number;
  readonly notBefore: string;
  readonly giveUpAt: string;
  readonly startedAt?: string;
  readonly detail?: string;
  readonly messages?: readonly string[];
}

/** What its ledger kept, and what its platforms kept of digests that were posted in part. */
export interface KeyvStores {
  readonly digests: Keyv<string>;
  readonly memory: Keyv<string>;
}

const moved = "moved";

/**
 * Takes over what a data folder of version 0.1.0 remembers, once: how far each digest was, what it told, and every delivery. Doing it
 * again after a crash changes nothing: the rows are there. Returns how many deliveries there were.
 */
export async function moveKeyvLedger(ledger: Ledger, { digests: store, memory }: KeyvStores): Promise<number> {
  if ((await store.get(moved)) !== undefined) return 0;
  const digests = new Map<string, { until?: string; told?: string }>();
  const deliveries: OldDelivery[] = [];
  for await (const [key, value] of store.iterator?.() ?? []) {
    const [kind, name = ""] = splitOnce(String(key));
    if (kind === "progress") digests.set(name, { ...digests.get(name), until: (JSON.parse(String(value)) as { until: string }).until });
    if (kind === "told") digests.set(name, { ...digests.get(name), told: String(value) });
    if (kind !== "delivery") continue;
    const delivery = JSON.parse(String(value)) as OldDelivery;
    deliveries.push({ ...delivery, messages: delivery.messages ?? (await pagesOf(delivery, memory)) });
  }
  await ledger.tables.transaction().execute(async (within) => {
    const now = ledger.clock();
    for (const [name, { until, told = "[]" }] of digests)
      await within
        .insertInto("subscriptions")
        // Its schedule is not known here: the environment has it, and goes on from `until_at`.
        .values({
          name,
          source: "env",
          definition: "{}",
          until_at: until === undefined ? now : Date.parse(until),
          wake_at: null,
          zones: "",
          told,
        })
        .onConflict((conflict) => conflict.column("name").doNothing())
        .execute();
    for (const old of deliveries) {
      const content = contentOf(old.brief);
      await within
        .insertInto("contents")
        .values({ ...content, made_at: now })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      await within
        .insertInto("deliveries")
        .values(rowOf(old, content.id, now))
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    }
  });
  await store.set(moved, new Date(ledger.clock()).toISOString());
  return deliveries.length;
}

/** The pages that are there, as the platforms of that version kept them. */
async function pagesOf({ digest, instant, target }: OldDelivery, memory: Keyv<string>): Promise<readonly string[]> {
  const key = deliveryKey(digest, Date.parse(instant), laneOf(target));
  const hash = (text: string, length: number) => createHash("sha256").update(text).digest("base64url").slice(0, length);
  if (target.platform === "discord")
    return JSON.parse((await memory.get(`discord:posting:${hash(JSON.stringify([target.channel, key]), 25)}`)) || "[]") as string[];
  const pages: string[] = [];
  for (;;) {
    const kept = await memory.get(`slack:post:${hash(`${target.channel}\n${key}\n${pages.length}`, 32)}`);
    if (kept?.startsWith("sent ") !== true) return pages;
    pages.push(kept.slice("sent ".length));
  }
}

function rowOf(old: OldDelivery, content: string, now: number): DeliveryRow {
  const lane = laneOf(old.target);
  const instant = Date.parse(old.instant);
  const tried = old.startedAt === undefined ? null : Date.parse(old.startedAt);
  return {
    key: deliveryKey(old.digest, instant, lane),
    digest: old.digest,
    instant,
    platform: old.target.platform,
    channel: old.target.channel,
    lane,
    language: old.language,
    content,
    ...stateOf(old, now),
    give_up_at: Date.parse(old.giveUpAt),
    attempts: old.attempts,
    fence: 0,
    owner: null,
    messages: JSON.stringify(old.messages ?? []),
    doubtful: old.state === "sending" ? 1 : 0,
    tried_at: tried,
    when_unsure: "hold",
    quiet: null,
    planned_at: instant,
    changed_at: now,
    noticed: 0,
  };
}

/** That version left no mark on what it posted to Discord: what it was sending can only be repeated while Discord knows the nonce. */
function stateOf(old: OldDelivery, now: number): Pick<DeliveryRow, "state" | "open" | "not_before" | "detail"> {
  const due = { open: 1, not_before: Date.parse(old.notBefore), detail: old.detail ?? null };
  const over = { open: 0, not_before: now, detail: old.detail ?? null };
  switch (old.state) {
    case "planned":
      return { state: "planned", ...due };
    case "sending":
      return old.target.platform === "discord" && now - Date.parse(old.startedAt ?? old.instant) > nonceLivesMs
        ? { state: "unknown", ...over, detail: "a try began before an upgrade and its outcome was never learnt; look at the channel" }
        : { state: "unknown", ...due };
    case "sent":
      return { state: "sent", ...over };
    case "failed":
      return { state: "dead", ...over };
    case "unknown":
      return { state: "unknown", ...over };
  }
}

const nonceLivesMs = 60_000;

/** "delivery/morning/2026-05-01" is "delivery" and the rest. */
function splitOnce(key: string): readonly [string, string] {
  const at = key.indexOf("/");
  return at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
}
