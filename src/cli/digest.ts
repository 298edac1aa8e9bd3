import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { buildDigest } from "../digests/build.ts";
import { deliverReady } from "../digests/outbox.ts";
import { planOnce } from "../digests/plan-once.ts";
import { readDelivery, toldBy } from "../digests/report.ts";
import { laneOf, type Subscription } from "../digests/subscription.ts";
import { listSubscriptions } from "../digests/subscriptions.ts";
import { UserError } from "../errors.ts";
import { createLog } from "../log.ts";
import type { RunningPlatform } from "../platform.ts";
import { loadPlatform } from "../registry.ts";
import { openStorage } from "../storage/open.ts";
import { createCallHost } from "./call-host.ts";
import { leaseMs, openLedgerOf } from "./digests.ts";
import { type Format, formatBrief } from "./format.ts";
import { print } from "./output.ts";
import { openCorpus, openSession } from "./session.ts";
import { readDigests } from "./subscriptions.ts";

export interface DigestOptions {
  readonly at?: string;
  readonly dryRun?: boolean;
  readonly as: Format;
  readonly corpus?: readonly string[];
}

/** `dateline digest [NAME] [--at INSTANT] [--dry-run] [--as …]`: builds the digest that would be posted, prints it, and posts it unless `--dry-run`. The same digest of the same instant is posted once. */
export async function digest(name: string | undefined, options: DigestOptions): Promise<number> {
  const session = await openSession();
  const { config } = session;
  const at = readInstant(options.at);
  const log = createLog("digests", { level: config.logLevel });
  const storage = openStorage(config.dataFolder);
  const ledger = await openLedgerOf(session, storage, { log });
  const platforms = new Map<string, RunningPlatform>();
  let code = 0;
  try {
    const stored = (await listSubscriptions(ledger)).flatMap(({ subscription, source }) => (source === "store" ? [subscription] : []));
    const chosen = choose([...readDigests(session), ...stored], name);
    const corpus = await openCorpus(session, { corpus: options.corpus });
    const host = createCallHost(session, corpus);
    for (const subscription of chosen) {
      const language = host.languageFor(subscription.language);
      const told = await toldBy(ledger, subscription.name);
      const built = buildDigest({ subscription, instant: new Date(at).toISOString(), lateMs: 0 }, told, { corpus, language });
      await print(await formatBrief(built.brief, options.as, host));
      if (options.dryRun === true || (built.empty && subscription.whenEmpty === "silent")) continue;
      for (const { platform } of subscription.targets)
        if (!platforms.has(platform)) platforms.set(platform, await startPlatform(platform, config.environment, host));
      const known = await planOnce(ledger, subscription, { instant: at, built });
      for (const key of known) process.stderr.write(`${key}: it was planned before, and is not posted twice\n`);
      await deliverReady({
        ledger,
        platforms,
        languageFor: host.languageFor,
        log,
        owner: `digest/${randomUUID().slice(0, 8)}`,
        leaseMs,
        most: subscription.targets.length,
        digest: subscription.name,
        isStopping: () => false,
      });
      for (const target of subscription.targets) {
        const delivery = await readDelivery(ledger, subscription.name, at, laneOf(target));
        process.stderr.write(`${laneOf(target)}: ${delivery?.state ?? "?"}${delivery?.detail == null ? "" : `, ${delivery.detail}`}\n`);
        if (delivery?.state !== "sent") code = 1;
      }
    }
  } finally {
    await Promise.race([
      Promise.all([...platforms.values()].map((platform) => platform.stop(5_000))),
      wait(6_000, undefined, { ref: false }),
    ]);
    await ledger.database.close();
    await storage.close();
  }
  return code;
}

function choose(subscriptions: readonly Subscription[], name: string | undefined): readonly Subscription[] {
  if (subscriptions.length === 0)
    throw new UserError("No digest is configured. Set DIGEST_<NAME>_CRON and DIGEST_<NAME>_TARGETS; .env.example shows how.");
  if (name === undefined) return subscriptions;
  const found = subscriptions.filter((each) => each.name === name.toLowerCase());
  if (found.length === 0)
    throw new UserError(`No digest is called “${name}”. Configured are ${subscriptions.map((each) => each.name).join(", ")}.`);
  return found;
}

function readInstant(at: string | undefined): number {
  const parsed = new Date(at ?? Date.now());
  if (Number.isNaN(parsed.getTime())) throw new UserError(`--at ${at} is not an instant. Write ISO, such as 2023-02-01T08:00:00Z.`);
  return parsed.getTime();
}

async function startPlatform(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  host: Parameters<Awaited<ReturnType<typeof loadPlatform>>["start"]>[1],
): Promise<RunningPlatform> {
  const platform = await loadPlatform(name);
  const settings = platform.readSettings(environment);
  if (settings === undefined)
    throw new UserError(
      `${name} is not configured, so nothing can be posted there. Set ${platform.variables
        .filter((each) => each.secret === true)
        .map((each) => each.name)
        .join(", ")}, or use --dry-run.`,
    );
  return platform.start(settings, host);
}
