import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Operations } from "../command.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { buildDigest } from "../digests/build.ts";
import { nextInstant } from "../digests/due.ts";
import { type Ledger, openLedger } from "../digests/ledger.ts";
import { moveKeyvLedger } from "../digests/move.ts";
import { lastPosted } from "../digests/report.ts";
import { type Scheduler, type SchedulerParts, startScheduler } from "../digests/scheduler.ts";
import type { OnStep } from "../digests/steps.ts";
import type { Subscription } from "../digests/subscription.ts";
import { configure, listSubscriptions } from "../digests/subscriptions.ts";
import type { Host, Log, RunningPlatform } from "../platform.ts";
import { openDatabase } from "../storage/database.ts";
import type { Storage } from "../storage/open.ts";
import type { Session } from "./session.ts";
import { answerOnly } from "./subscriptions.ts";

/** Far longer than one call to a platform may take, with the wait for a lock of the store. */
export const leaseMs = 90_000;
const mostInFlight = 50;
const mostShown = 50;
const refreshMs = 60_000;

/** Digests in a running process. */
export interface Digests {
  /** For /status, as of a minute ago at most. */
  overview(): Operations["digests"];
  readonly location: string;
  /** Plans and posts from now on. */
  start(parts: { readonly platforms: ReadonlyMap<string, RunningPlatform>; readonly host: Host; corpus(): Corpus }): void;
  /** Begins nothing more; resolves when what is being posted has ended. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface DigestOptions {
  readonly log: Log;
  /** Told of each step of a delivery; for tests that kill the process there. */
  readonly onStep?: OnStep;
  /** In place of the usual, for tests and measurements. */
  readonly overrides?: Partial<Pick<SchedulerParts, "leaseMs" | "beat" | "most" | "firstWaitMs" | "build">>;
}

/** Opens the store of a session and takes over what an earlier version kept in Keyv. */
export async function openLedgerOf({ config }: Session, storage: Storage, { log, onStep }: DigestOptions): Promise<Ledger> {
  const database = await openDatabase({
    folder: config.dataFolder,
    url: config.databaseUrl,
    onError: (error) => log.warn("a connection to the database broke", { cause: error }),
  });
  const ledger = await openLedger(database, { onStep });
  const moved = await moveKeyvLedger(ledger, storage);
  if (moved > 0) log.info("deliveries of an earlier version were taken over", { deliveries: moved });
  return ledger;
}

/** Opens the store and makes it know the digests of the environment. */
export async function openDigests(
  session: Session,
  storage: Storage,
  subscriptions: readonly Subscription[],
  options: DigestOptions,
): Promise<Digests> {
  const { log } = options;
  const ledger = await openLedgerOf(session, storage, options);
  await configure(ledger, subscriptions);
  let known: Operations["digests"] = [];
  const refresh = async (): Promise<void> => {
    const shown = (await listSubscriptions(ledger)).slice(0, mostShown);
    const posted = await lastPosted(
      ledger,
      shown.map(({ subscription }) => subscription.name),
    );
    known = shown.map(({ subscription }) => ({
      name: subscription.name,
      next: isoOf(nextInstant(subscription, Date.now())),
      last: isoOf(posted.get(subscription.name)),
      targets: subscription.targets.map(({ platform, channel }) => `${platform}:${channel}`),
    }));
  };
  await refresh();
  let scheduler: Scheduler | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    overview: () => known,
    location: ledger.database.location,
    start: ({ platforms, host, corpus }) => {
      const refreshing = (): void => void refresh().catch((error: unknown) => log.warn("the store did not answer", { cause: error }));
      timer = setInterval(refreshing, refreshMs).unref();
      scheduler = startScheduler({
        ledger,
        platforms: new Map([...platforms].filter(([name]) => !answerOnly.has(name))),
        languageFor: host.languageFor,
        log,
        owner: `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`,
        leaseMs,
        most: mostInFlight,
        build: (due, told) => buildDigest(due, told, { corpus: corpus(), language: host.languageFor(due.subscription.language) }),
        onOutcome: ({ digest, instant }, { state }) => {
          if (state === "sent") known = known.map((each) => (each.name === digest ? { ...each, last: isoOf(instant) } : each));
        },
        ...options.overrides,
      });
    },
    stop: async () => {
      clearInterval(timer);
      await scheduler?.stop();
    },
    close: () => ledger.database.close(),
  };
}

function isoOf(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}
