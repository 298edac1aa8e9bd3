import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Ledger, openLedger } from "../../src/digests/ledger.ts";
import { type Step, steps } from "../../src/digests/steps.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { addSubscription } from "../../src/digests/subscriptions.ts";
import { type FakeDiscord, startFakeDiscord } from "../../tests/fakes/discord/server.ts";
import { moreChannels } from "../../tests/fakes/discord/world.ts";
import { type FakeSlack, secrets, startFakeSlack } from "../../tests/fakes/slack/server.ts";
import type { TestDatabase } from "../../tests/storage/databases.ts";
import { createChance } from "./chance.ts";
import { countFaults, type Verdict } from "./verdict.ts";

export interface ChaosOptions {
  readonly database: TestDatabase;
  /** The same seed plans the same kills and faults; when they meet which delivery depends on the machine. */
  readonly seed: number;
  readonly replicas: number;
  readonly channels: number;
  readonly everySeconds: number;
  /** It goes on until there are so many of both. */
  readonly deliveries: number;
  readonly kills: number;
  readonly longestMs: number;
  /** Far longer than a call may take on this machine, or what is promised is not. */
  readonly leaseMs: number;
  readonly onProgress?: (line: string) => void;
}

export interface ChaosReport extends Verdict {
  readonly seconds: number;
  readonly kills: number;
  readonly killedAt: Readonly<Record<string, number>>;
  readonly faults: number;
  readonly states: Readonly<Record<string, number>>;
  /** Exit codes of the processes at the end, each told to stop. */
  readonly exits: readonly (number | null)[];
}

/** What was held up by the last kills is posted within it; what is not counts as lost. */
const drainMs = 10 * 60_000;

const replica = join(import.meta.dirname, "replica.ts");

/** Runs the product in several processes that are killed at every step, against platforms that lose answers, and counts what arrived. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { database, seed, replicas, channels, everySeconds, onProgress = () => undefined } = options;
  const chance = createChance(seed);
  const discord = await startFakeDiscord({ more: channels / 2, nonceLivesMs: 20_000, judges: false });
  const slack = await startFakeSlack();
  const folder = mkdtempSync(join(tmpdir(), "dateline-chaos-"));
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles/001.txt"), "VALMERE, 7 March 2023 - The harbour minister met dockers on Monday.\n");
  const connection = await database.open();
  const ledger = await openLedger(connection);
  const subscriptions = await subscribe(ledger, slack, channels, everySeconds);
  const startedMs = performance.now();
  const crew = createCrew({ folder, database, discord, slack, chance, leaseMs: options.leaseMs });
  const faults = plagueWith(discord, slack, chance);
  try {
    for (let index = 0; index < replicas; index += 1) crew.start(index, true);
    for (;;) {
      await wait(1_000);
      const planned = await count(ledger);
      onProgress(
        `${Math.round((performance.now() - startedMs) / 1_000)} s: ${planned} deliveries, ${crew.kills()} kills, ${faults.count()} faults`,
      );
      if ((planned >= options.deliveries && crew.kills() >= options.kills) || performance.now() - startedMs > options.longestMs) break;
    }
    await crew.stopKilling();
    const until = await freeze(ledger);
    for (let index = 0; index < replicas; index += 1) crew.start(index, false);
    const drained = performance.now() + drainMs;
    // Until they are up: a signal before would find nobody to stop in good order.
    while (slack.sockets.size < replicas && performance.now() < drained) await wait(100);
    while ((await countOpen(ledger)) > 0 && performance.now() < drained) await wait(250);
    faults.stop();
    const exits = await crew.stop();
    return {
      seconds: Math.round((performance.now() - startedMs) / 1_000),
      kills: crew.kills(),
      killedAt: crew.killedAt(),
      faults: faults.count(),
      states: await countStates(ledger),
      exits,
      ...countFaults({ discord: discord.messages, slack: slack.messages, subscriptions, until }),
    };
  } finally {
    faults.stop();
    await crew.stopKilling();
    await connection.close();
    await discord.stop();
    await slack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One subscription a channel, half of them on Discord; all share the seconds at which they fall due. */
async function subscribe(ledger: Ledger, slack: FakeSlack, channels: number, everySeconds: number): Promise<readonly Subscription[]> {
  const targets = [
    ...moreChannels(channels / 2).map(({ id }) => ({ platform: "discord", channel: id })),
    ...Array.from({ length: channels / 2 }, (_, index) => {
      const channel = `C0CHAOS${index}`;
      slack.channels.set(channel, { is_member: true });
      return { platform: "slack", channel };
    }),
  ];
  const subscriptions = targets.map(
    (target, index): Subscription => ({
      name: `chaos${index}`,
      cron: `${index % everySeconds}-59/${everySeconds} * * * * *`,
      timeZone: ["Europe/Madrid", "America/New_York", "America/Lima"][index % 3] ?? "UTC",
      targets: [target],
      // Each its own words.
      about: `chaos${index}`,
      language: "en",
      period: "24h",
      whenEmpty: "say",
      deadlineMs: 86_400_000,
      missed: "all",
    }),
  );
  for (const subscription of subscriptions) await addSubscription(ledger, subscription);
  return subscriptions;
}

interface CrewParts {
  readonly folder: string;
  readonly database: TestDatabase;
  readonly discord: FakeDiscord;
  readonly slack: FakeSlack;
  readonly chance: () => number;
  readonly leaseMs: number;
}

function createCrew({ folder, database, discord, slack, chance, leaseMs }: CrewParts) {
  const running = new Map<number, ChildProcess>();
  const killedAt: Record<string, number> = {};
  let kills = 0;
  let isKilling = true;
  const start = (index: number, dies: boolean): void => {
    // Steps take turns, so that each is met often; how often it is reached before is left to chance.
    const step: Step | undefined = dies ? steps[Math.floor(chance() * steps.length)] : undefined;
    const plan = { step, leaseMs, count: 1 + Math.floor(chance() * 12) };
    const child = spawn(process.execPath, [replica, JSON.stringify(plan)], {
      stdio: ["ignore", "pipe", process.env.CHAOS_LOG === undefined ? "ignore" : "inherit"],
      env: {
        PATH: process.env.PATH,
        DATELINE_ENV: join(folder, "none"),
        DATELINE_CORPUS: join(folder, "articles"),
        // On PostgreSQL each process is a machine of its own.
        DATELINE_DATA: database.url === undefined ? database.folder : join(database.folder, String(index)),
        ...(database.url === undefined ? {} : { DATABASE_URL: database.url }),
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        SLACK_BOT_TOKEN: secrets.botToken,
        SLACK_APP_TOKEN: secrets.appToken,
        SLACK_API_URL: slack.apiUrl,
        WEB_ENABLED: "false",
        TERMINAL: "off",
        LOG_LEVEL: process.env.CHAOS_LOG ?? "silent",
      },
    });
    running.set(index, child);
    child.stdout?.on("data", (chunk) => {
      const at = /killed at (?<step>[\w-]+)/u.exec(String(chunk))?.groups?.step;
      if (at !== undefined) killedAt[at] = (killedAt[at] ?? 0) + 1;
    });
    child.once("exit", (_code, signal) => {
      if (signal === "SIGKILL") kills += 1;
      if (running.get(index) === child) running.delete(index);
      if (isKilling && dies) start(index, true);
    });
    // One in three is killed from outside, wherever it is: in the middle of a call, or while it starts.
    if (dies && chance() < 1 / 3)
      setTimeout(
        () => {
          if (child.exitCode !== null || child.signalCode !== null || !isKilling) return;
          killedAt.anywhere = (killedAt.anywhere ?? 0) + 1;
          child.kill("SIGKILL");
        },
        1_500 + chance() * 4_000,
      ).unref();
  };
  const ended = (child: ChildProcess): Promise<number | null> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  return {
    start,
    kills: () => kills,
    killedAt: () => killedAt,
    stopKilling: async () => {
      isKilling = false;
      const children = [...running.values()];
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(children.map(ended));
    },
    stop: async () => {
      const children = [...running.values()];
      for (const child of children) child.kill("SIGTERM");
      return Promise.all(children.map(ended));
    },
  };
}

/** Answers lost after the message was stored, 5xx, 429, and look-ups that fail, all the time. */
function plagueWith(discord: FakeDiscord, slack: FakeSlack, chance: () => number) {
  let count = 0;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)] as Value;
  const messages = /^\/channels\/\d+\/messages$/u;
  const timer = setInterval(() => {
    if (discord.faults.every(({ times }) => times === 0)) {
      discord.faults.length = 0;
      const kind = pick(["drop-answer", "drop-answer", "status", "rate-limit"] as const);
      const method = chance() < 0.85 ? "POST" : "GET";
      discord.faults.push({
        method,
        path: messages,
        kind,
        status: pick([500, 502, 503]),
        retryAfterSeconds: 0.5,
        after: Math.floor(chance() * 8),
        times: 1,
      });
      count += 1;
    }
    if (slack.faults.every(({ times }) => times === 0)) {
      slack.faults.length = 0;
      const kind = pick(["lost", "lost", "503", "429"] as const);
      slack.faults.push({ method: chance() < 0.85 ? "chat.postMessage" : "conversations.history", kind, times: 1 });
      count += 1;
    }
  }, 150);
  return { count: () => count, stop: () => clearInterval(timer) };
}

/** Nothing falls due any more; up to where each subscription was dealt with. */
async function freeze({ tables }: Ledger): Promise<ReadonlyMap<string, number>> {
  await tables.updateTable("subscriptions").set({ wake_at: null }).execute();
  const rows = await tables.selectFrom("subscriptions").select(["name", "until_at"]).execute();
  return new Map(rows.map(({ name, until_at }) => [name, until_at]));
}

async function count({ tables }: Ledger): Promise<number> {
  return Number(
    (
      await tables
        .selectFrom("deliveries")
        .select((row) => row.fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );
}

async function countOpen({ tables }: Ledger): Promise<number> {
  const query = tables.selectFrom("deliveries").select((row) => row.fn.countAll().as("n"));
  return Number((await query.where("open", "=", 1).executeTakeFirstOrThrow()).n);
}

async function countStates({ tables }: Ledger): Promise<Readonly<Record<string, number>>> {
  const rows = await tables
    .selectFrom("deliveries")
    .select((row) => ["state", row.fn.countAll().as("n")])
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}
