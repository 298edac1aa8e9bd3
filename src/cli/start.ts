import { setTimeout as wait } from "node:timers/promises";
import { packageVersion } from "../config.ts";
import { createHost } from "../host.ts";
import { createLog } from "../log.ts";
import type { Host, RunningPlatform } from "../platform.ts";
import { fetchedFolder } from "../sources/fetched.ts";
import type { SourceWatch } from "../sources/watch.ts";
import { openStorage } from "../storage/open.ts";
import { corpusPaths } from "./corpus-paths.ts";
import { watchCorpus } from "./corpus-watch.ts";
import { type DigestOptions, openDigests } from "./digests.ts";
import { openLiveCorpus } from "./live-corpus.ts";
import { type Configured, configuredPlatforms } from "./platforms.ts";
import { showProgress } from "./progress.ts";
import { openSession } from "./session.ts";
import { startSourceWatch } from "./source-watch.ts";
import { readDigests } from "./subscriptions.ts";

const stopDeadlineMs = 10_000;

/** `dateline start`: loads the corpus, starts every configured platform and the digests, and runs until it is told to stop. */
export async function start(
  options: { readonly corpus?: readonly string[] },
  forTests: Pick<DigestOptions, "onStep" | "overrides"> = {},
): Promise<number> {
  const session = await openSession();
  const { config, registry } = session;
  const configured = await configuredPlatforms(config);
  const subscriptions = readDigests(session);
  const chatting = configured.some(({ platform }) => platform.name === "terminal");
  // A person at the terminal reads answers, not log lines, unless they asked for them.
  const level = chatting && config.environment.LOG_LEVEL === undefined ? "warn" : config.logLevel;
  const log = createLog("main", { level });
  const storage = openStorage(config.dataFolder);
  const digests = await openDigests(session, storage, subscriptions, { log: createLog("digests", { level }), ...forTests });
  const bar = showProgress();
  const corpus = await openLiveCorpus(session, {
    corpus: options.corpus,
    progress: bar,
    onError: (error) => log.error("the corpus could not be read anew, the old one answers", { cause: error }),
  });
  log.info("corpus opened", { ...corpus.counts(), store: corpus.location });

  const running = new Map<string, RunningPlatform>();
  const failed = new Map<string, string>();
  const startedAt = new Date().toISOString();
  let stopping: (reason: string) => void = () => undefined;
  const stopAsked = new Promise<string>((resolve) => {
    stopping = resolve;
  });
  let sources: SourceWatch | undefined;
  const host = createHost({
    corpus: (question) => corpus.corpusFor(question),
    commands: registry.commands,
    languages: registry.languages,
    defaultLanguage: config.language,
    timeZone: config.timeZone,
    version: packageVersion(),
    storage,
    log,
    now: () => new Date().toISOString(),
    operations: () => ({
      version: packageVersion(),
      startedAt,
      platforms: configured.map(({ platform }) => ({
        name: platform.name,
        state: running.get(platform.name)?.state() ?? failed.get(platform.name) ?? "connecting",
      })),
      stores: [
        { name: "sqlite", state: storage.location },
        { name: "digests", state: digests.location },
        { name: "corpus", state: corpus.location },
      ],
      digests: digests.overview(),
      sources: sources?.states() ?? [],
    }),
    linkBase: () => running.get("web")?.address,
    health: () => ({
      ok: failed.size === 0 && [...running.values()].every((platform) => platform.state() === "ready"),
      detail: {
        articles: String(corpus.counts().articles),
        corpus: corpus.counts().version,
        ...Object.fromEntries([...running].map(([name, platform]) => [name, platform.state()])),
        ...Object.fromEntries(failed),
      },
    }),
    requestStop: (reason) => stopping(reason),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stopping(signal));
  // The Slack client rejects promises of its own when its token is revoked: say so and end, a supervisor starts anew.
  process.on("unhandledRejection", (reason) => {
    log.error("a platform's client failed", { cause: reason });
    process.exitCode = 1;
    stopping("unhandled rejection");
  });

  await startPlatforms(configured, host, running, failed, log);
  if (running.size === 0) {
    await corpus.close();
    await digests.close();
    await storage.close();
    throw failed.size > 0
      ? new Error([...failed].map(([name, why]) => `${name}: ${why}`).join("; "))
      : new Error("no platform is configured");
  }
  sources = startSourceWatch(session, {
    memory: storage.memory,
    corpus: options.corpus,
    log: createLog("sources", { level }),
    tellAdmins: digests.tellOfSource,
  });
  const watch = watchCorpus(
    [...new Set([...corpusPaths(config, options.corpus), fetchedFolder(config.dataFolder)])],
    async () => {
      const intake = await corpus.refresh();
      log.info("corpus read anew", { added: intake?.added, changed: intake?.changed, removed: intake?.removed, ...corpus.counts() });
    },
    log,
  );
  digests.start({ platforms: running, host, corpus: () => corpus.recent() });

  const reason = await stopAsked;
  log.info("stopping", { reason });
  watch.stop();
  await Promise.race([
    Promise.all([
      corpus.close(),
      sources?.stop(),
      digests.stop(),
      ...[...running.values()].map((platform) => platform.stop(stopDeadlineMs - 1_000)),
    ]),
    wait(stopDeadlineMs, undefined, { ref: false }),
  ]);
  await digests.close();
  await storage.close();
  log.info("stopped", { reason });
  // Sockets that a client keeps open must not keep the process.
  setTimeout(() => process.exit(), 500).unref();
  return process.exitCode === 1 ? 1 : 0;
}

/** The terminal comes last: its prompt stands below what the others say of themselves. */
async function startPlatforms(
  configured: readonly Configured[],
  host: Host,
  running: Map<string, RunningPlatform>,
  failed: Map<string, string>,
  log: Host["log"],
): Promise<void> {
  const ordered = configured.toSorted((a, b) => Number(a.platform.name === "terminal") - Number(b.platform.name === "terminal"));
  for (const { platform, settings } of ordered) {
    try {
      const started = await platform.start(settings, host);
      running.set(platform.name, started);
      if (started.address !== undefined) process.stderr.write(`${platform.name}: ${started.address}\n`);
      log.info("platform started", { platform: platform.name, address: started.address });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      failed.set(platform.name, why);
      log.error("platform did not start", { platform: platform.name, cause: error });
    }
  }
}
