/**
 * Kills an ingestion with SIGKILL at random moments until it gets through, and compares what is then in the store with an undisturbed run.
 *
 *     node bench/kills.ts [KILLS] [ARTICLES]                on node:sqlite: one process with its threads
 *     DATABASE_URL=… node bench/kills.ts [KILLS] [ARTICLES] on PostgreSQL, in a schema of its own: three workers, one killed every second
 *
 * With DATELINE_SHARED the articles are made from the development texts, without it they are invented.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { passOver } from "../src/cli/corpus-pass.ts";
import { openStore, type StoreSettings } from "../src/corpus/store/store.ts";
import { workThrough } from "../src/corpus/store/work.ts";
import { loadLanguages } from "../src/registry.ts";
import { inventedNews } from "../tests/fixtures/news.ts";
import { dumpStore } from "../tests/fixtures/store-dump.ts";
import { writeMadeCorpus } from "./made-corpus.ts";

/** So few articles a window that a corpus of hundreds has many. */
const most = 40;
const role = env.DATELINE_KILLS_ROLE;
if (role === undefined) await measure(Number(argv[2] ?? 100), Number(argv[3] ?? 400));
else await beKilled(role);

async function measure(kills: number, articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
  const news = join(folder, "news");
  mkdirSync(news);
  if (env.DATELINE_SHARED === undefined)
    writeFileSync(
      join(news, "all.jsonl"),
      inventedNews(articles)
        .map(({ id, text, stated }) => JSON.stringify({ id, text, ...stated }))
        .join("\n"),
    );
  else writeMadeCorpus(env.DATELINE_SHARED, news, articles);
  const undisturbed = await place(folder, "undisturbed");
  const started = performance.now();
  await pass(undisturbed, news);
  const wholeMs = performance.now() - started;
  const expected = await sumOf(undisturbed);
  console.log(
    `${articles} articles, undisturbed in ${(wholeMs / 1_000).toFixed(1)} s on ${undisturbed.url === undefined ? "node:sqlite" : "PostgreSQL"}`,
  );
  const disturbed = await place(folder, "disturbed");
  let done = 0;
  let rounds = 0;
  let restarts = 0;
  // On a file each kill ends the run; when it got through, what is there is compared, and the next round begins with an empty store.
  while (done < kills) {
    await empty(disturbed);
    rounds++;
    if (disturbed.url === undefined)
      while (done < kills) {
        const child = start("pass", disturbed, news);
        const killed = await killAfter(child, 700 + Math.random() * Math.max(3_000, wholeMs));
        if (!killed) break;
        done++;
        restarts++;
      }
    else {
      const taking = start("take", disturbed, news);
      const workers = Array.from({ length: 3 }, () => start("work", disturbed, news));
      for (let turn = 0; done < kills && workers.some(isRunning); turn++) {
        await wait(1_000 * (0.5 + Math.random()));
        const victim = workers[turn % workers.length];
        if (victim === undefined || !isRunning(victim)) continue;
        victim.kill("SIGKILL");
        done++;
        workers[turn % workers.length] = start("work", disturbed, news);
        restarts++;
      }
      await Promise.all([taking, ...workers].map(ended));
    }
    await ended(start("pass", disturbed, news));
    const found = await sumOf(disturbed);
    const differing = Object.keys(expected).filter((part) => found[part] !== expected[part]);
    console.log(
      `round ${rounds}: ${done} kills so far, ${restarts} restarts, ${differing.length === 0 ? "equal to the undisturbed run" : `DIFFERS in ${differing.join(", ")}`}`,
    );
    if (differing.length > 0) process.exitCode = 1;
  }
  await drop(undisturbed);
  await drop(disturbed);
  rmSync(folder, { recursive: true, force: true });
}

async function beKilled(what: string): Promise<void> {
  const settings = JSON.parse(env.DATELINE_KILLS_STORE ?? "{}") as StoreSettings;
  if (what === "pass") return pass(settings, env.DATELINE_KILLS_NEWS ?? "");
  const store = await openStore(settings);
  const languages = await loadLanguages();
  if (what === "take") {
    const { takeIn } = await import("../src/corpus/store/intake.ts");
    await takeIn(store, [env.DATELINE_KILLS_NEWS ?? ""], { now: new Date().toISOString() });
  }
  // Until nothing was left for a while.
  else
    for (let idle = 0; idle < 3; idle++) {
      await workThrough(store, {
        languages,
        most,
        share: { index: process.pid, of: 2 },
        onStep: () => {
          idle = 0;
        },
      });
      await wait(500);
    }
  await store.close();
}

async function pass(settings: StoreSettings, news: string): Promise<void> {
  const store = await openStore(settings);
  const languages = await loadLanguages();
  await passOver(store, { store: settings, paths: [news], share: { index: 0, of: 1 } }, { languages, most });
  await store.close();
}

function start(what: string, settings: StoreSettings, news: string): ChildProcess {
  return spawn(execPath, [import.meta.filename], {
    env: { ...env, DATELINE_KILLS_ROLE: what, DATELINE_KILLS_STORE: JSON.stringify(settings), DATELINE_KILLS_NEWS: news },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function killAfter(child: ChildProcess, ms: number): Promise<boolean> {
  const timer = setTimeout(() => child.kill("SIGKILL"), ms);
  await ended(child);
  clearTimeout(timer);
  return child.signalCode === "SIGKILL";
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function ended(child: ChildProcess): Promise<void> {
  if (isRunning(child)) await new Promise((resolve) => child.once("exit", resolve));
}

async function sumOf(settings: StoreSettings): Promise<Record<string, string>> {
  const store = await openStore(settings);
  const dump = await dumpStore(store.sql);
  await store.close();
  return Object.fromEntries(
    Object.entries(dump).map(([part, lines]) => [part, `${lines.length} ${createHash("sha256").update(lines.join("\n")).digest("hex")}`]),
  );
}

async function place(folder: string, name: string): Promise<StoreSettings> {
  if (env.DATABASE_URL === undefined) return { folder: join(folder, name) };
  const url = `${env.DATABASE_URL}${env.DATABASE_URL.includes("?") ? "&" : "?"}options=-c%20search_path%3Ddateline_store_${name}`;
  await query(`drop schema if exists dateline_store_${name} cascade; create schema dateline_store_${name}`);
  return { folder, url };
}

async function empty(settings: StoreSettings): Promise<void> {
  if (settings.url === undefined) rmSync(settings.folder, { recursive: true, force: true });
  else {
    const schema = /search_path%3D(?<name>\w+)/u.exec(settings.url)?.groups?.name ?? "";
    await query(`drop schema if exists ${schema} cascade; create schema ${schema}`);
  }
}

async function drop(settings: StoreSettings): Promise<void> {
  if (settings.url !== undefined)
    await query(`drop schema if exists ${/search_path%3D(?<name>\w+)/u.exec(settings.url)?.groups?.name ?? ""} cascade`);
}

async function query(sql: string): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}
