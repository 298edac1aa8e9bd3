import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Operations } from "../command.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { buildDigest } from "../digests/build.ts";
import { nextInstant } from "../digests/due.ts";
import { type Ledger, openLedger } from "../digests/ledger.ts";
import { moveKeyvLedger } from "../digests/move.ts";
import { tellAdmins } from "../digests/notices.ts";
import { createPace } from "../digests/pace.ts";
import { lastPosted } from "../digests/report.ts";
import { type Scheduler, type SchedulerParts, startScheduler } from "../digests/scheduler.ts";
import type { OnStep } from "../digests/steps.ts";
import { resume } from "../digests/stops.ts";
import type { Subscription } from "../digests/subscription.ts";
import { configure, listSubscriptions } from "../digests/subscriptions.ts";
import { createLog } from "../log.ts";
import type { Host, Log, RunningPlatform } from "../platform.ts";
import { openDatabase } from "../storage/database.ts";
import { openStorage, type Storage } from "../storage/open.ts";
import { openSession, type Session } from "./session.ts";
import { answerOnly, readAdminTargets } from "./subscriptions.ts";

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
  /** Tells the admins once of a source that died. */
  tellOfSource(address: string, reason: string): Promise<void>;
  /** Begins nothing more; resolves when what is being posted has ended. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface DigestOptions {
  readonly log: Log;
  /** Told of each step of a delivery; for tests that kill the process there. */
  readonly onStep?: OnStep;
  /** In place of the usual, for tests and measurements. */
  readonly overrides?: Partial<Pick<SchedulerParts, "leaseMs" | "beat" | "most" | "firstWaitMs" | "pace" | "build">>;
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

/** Opens the store for one call of the command line. */
export async function withLedger(work: (ledger: Ledger, session: Session) => Promise<number>): Promise<number> {
  const session = await openSession();
  const storage = openStorage(session.config.dataFolder);
  const ledger = await openLedgerOf(session, storage, { log: createLog("digests", { level: session.config.logLevel }) });
  try {
    return await work(ledger, session);
  } finally {
    await ledger.database.close();
    await storage.close();
  }
}

/** Opens the store and makes it know the digests of the environment. */
export async function openDigests(
  session: Session,
  storage: Storage,
  subscriptions: readonly Subscription[],
  options: DigestOptions,
): Promise<Digests> {
  const { log } = options;
  const admins = readAdminTargets(session);
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
      const posting = new Map([...platforms].filter(([name]) => !answerOnly.has(name)));
      // Their tokens were accepted just now, whatever was refused before.
      for (const name of posting.keys())
        void resume(ledger, `${name}:*`).catch((error: unknown) => log.warn("the store did not answer", { cause: error }));
      scheduler = startScheduler({
        ledger,
        platforms: posting,
        pace: createPace(ledger, posting, (ms) => wait(ms)),
        notices: { targets: admins, language: host.languageFor(session.config.language) },
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
    tellOfSource: (target, reason) => {
      const language = session.registry.languages.find(({ code }) => code === session.config.language) ?? session.registry.languages[0];
      return language === undefined
        ? Promise.resolve()
        : tellAdmins(ledger, { targets: admins, language }, [{ kind: "source", target, reason }]);
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
