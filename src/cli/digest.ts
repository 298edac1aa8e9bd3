import { setTimeout as wait } from "node:timers/promises";
import { buildDigest } from "../digests/build.ts";
import { deliverOpen } from "../digests/deliver.ts";
import { openLedger } from "../digests/ledger.ts";
import type { Subscription } from "../digests/subscription.ts";
import { UserError } from "../errors.ts";
import { createLog } from "../log.ts";
import type { RunningPlatform } from "../platform.ts";
import { loadPlatform } from "../registry.ts";
import { openStorage } from "../storage/open.ts";
import { createCallHost } from "./call-host.ts";
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
  const chosen = choose(readDigests(session), name);
  const at = readInstant(options.at);
  const corpus = await openCorpus(session, { corpus: options.corpus });
  const host = createCallHost(session, corpus);
  const storage = openStorage(config.dataFolder);
  const ledger = openLedger(storage.digests);
  const platforms = new Map<string, RunningPlatform>();
  let code = 0;
  try {
    for (const subscription of chosen) {
      const told = await ledger.told(subscription.name);
      const language = host.languageFor(subscription.language);
      const built = buildDigest({ subscription, instant: at, lateMs: 0, superseded: [] }, told, { corpus, language });
      await print(await formatBrief(built.brief, options.as, host));
      if (options.dryRun === true || (built.empty && subscription.whenEmpty === "silent")) continue;
      for (const target of subscription.targets) {
        if (!platforms.has(target.platform)) platforms.set(target.platform, await startPlatform(target.platform, config.environment, host));
        if (!(await ledger.plan(subscription, target, { instant: at, brief: built.brief, now: at })))
          process.stderr.write(`${target.platform}:${target.channel}: the digest of ${at} was posted or is on its way\n`);
      }
      const outcomes = await deliverOpen({
        ledger,
        platforms,
        languageFor: host.languageFor,
        now: () => at,
        log: createLog("digests", { level: config.logLevel }),
      });
      for (const { target, state, detail } of outcomes) {
        process.stderr.write(`${target.platform}:${target.channel}: ${state}${detail === undefined ? "" : `, ${detail}`}\n`);
        if (state !== "sent") code = 1;
      }
      await ledger.setTold(subscription.name, new Set([...told, ...built.told]));
    }
  } finally {
    await Promise.race([
      Promise.all([...platforms.values()].map((platform) => platform.stop(5_000))),
      wait(6_000, undefined, { ref: false }),
    ]);
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

function readInstant(at: string | undefined): string {
  const parsed = new Date(at ?? Date.now());
  if (Number.isNaN(parsed.getTime())) throw new UserError(`--at ${at} is not an instant. Write ISO, such as 2023-02-01T08:00:00Z.`);
  return parsed.toISOString();
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
