/**
 * Ingestion of a made corpus into a store, and what questions then cost.
 *
 *     node bench/ingestion.ts [ARTICLES] [FOLDER] [answers]   FOLDER: kept, and gone on with where an earlier run ended; without it a new one
 *     DATABASE_URL=…                                  PostgreSQL in place of a file (its tables are not removed)
 *
 * Needs DATELINE_SHARED: the articles are recombined from the development texts (bench/made-corpus.ts). Prints CPU and wall time of each
 * thousand, the peak of memory, how long opening takes, and the 95th percentile of each kind of question on the actors most named.
 */
import { existsSync, mkdtempSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, cpuUsage, env, exit, resourceUsage } from "node:process";
import { createCallHost } from "../src/cli/call-host.ts";
import { type PassStep, passOver } from "../src/cli/corpus-pass.ts";
import { openSession } from "../src/cli/session.ts";
import { openStore } from "../src/corpus/store/store.ts";
import { storedCorpus } from "../src/corpus/store/stored-corpus.ts";
import { writeMadeCorpus } from "./made-corpus.ts";

const articles = Number(argv[2] ?? 10_000);
const folder = argv[3] ?? mkdtempSync(join(tmpdir(), "dateline-ingestion-"));
if (env.DATELINE_SHARED === undefined) {
  console.log("ingestion: DATELINE_SHARED is not set, and the articles are made from its texts: left out");
  exit(0);
}
const session = await openSession();
const { languages } = session.registry;
const news = join(folder, `news-${articles}`);
if (!existsSync(news)) writeMadeCorpus(env.DATELINE_SHARED, news, articles);
const settings = { folder, url: env.DATABASE_URL };
const before = loadavg()
  .map((load) => load.toFixed(1))
  .join(" ");

// "answers": of a store that an earlier run filled.
if (!argv.includes("answers")) await ingest();
await ask();

async function ingest(): Promise<void> {
  const store = await openStore(settings);
  const counts = { taken: 0, analysed: 0, joined: 0, summed: 0 };
  const marks: { readonly cpuMs: number; readonly wallMs: number }[] = [];
  const now = () => ({ cpuMs: (cpuUsage().user + cpuUsage().system) / 1_000, wallMs: performance.now() });
  const started = now();
  const stages: Record<string, number> = {};
  let last = started.wallMs;
  let mark = started;
  const onStep = (step: PassStep) => {
    if (step.kind === "done" || step.kind === "waiting") return;
    const at = now();
    stages[step.kind] = (stages[step.kind] ?? 0) + at.wallMs - last;
    last = at.wallMs;
    counts[step.kind] = step.kind === "taken" ? step.count : counts[step.kind] + step.count;
    if (step.kind === "analysed" && Math.floor(counts.analysed / 1_000) > marks.length) {
      marks.push({ cpuMs: at.cpuMs - mark.cpuMs, wallMs: at.wallMs - mark.wallMs });
      mark = at;
      const latest = marks.at(-1);
      if (latest !== undefined && marks.length % 5 === 0)
        console.log(
          `  ${counts.analysed} analysed; the last thousand: ${(latest.cpuMs / 1_000).toFixed(1)} ms CPU an article, ${(latest.wallMs / 1_000).toFixed(1)} ms wall`,
        );
    }
  };
  await passOver(
    store,
    { store: settings, paths: [news], share: { index: 0, of: 1 } },
    { languages, onStep, helpers: availableParallelism() - 1 },
  );
  const ended = now();
  await store.close();
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  console.log(
    `${articles} articles on ${availableParallelism()} cores, load before ${before}, after ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`,
  );
  console.log(
    `  wall ${seconds(ended.wallMs - started.wallMs)} s, CPU ${seconds(ended.cpuMs - started.cpuMs)} s, peak ${(resourceUsage().maxRSS / 1024).toFixed(0)} MB of the process with its threads`,
  );
  console.log(
    `  stages: ${Object.entries(stages)
      .map(([stage, ms]) => `${stage} ${seconds(ms)} s`)
      .join(", ")}; ${JSON.stringify(counts)}`,
  );
  const perArticle = marks.map(({ cpuMs, wallMs }) => `${(cpuMs / 1_000).toFixed(1)}/${(wallMs / 1_000).toFixed(1)}`);
  console.log(
    `  analysis and writing, CPU/wall ms an article, by thousands: ${[...perArticle.slice(0, 5), "…", ...perArticle.slice(-5)].join(" ")}`,
  );
}

async function ask(): Promise<void> {
  const started = performance.now();
  const store = await openStore(settings);
  const corpus = storedCorpus(store, { languages });
  const overview = await corpus.corpusFor({ reads: ["actors"] });
  console.log(
    `  opened in ${(performance.now() - started).toFixed(0)} ms: ${overview.whole?.articles} articles, ${overview.whole?.events} events, ${overview.whole?.actors} actors`,
  );
  const host = createCallHost(session, corpus.corpusFor);
  // The most named, and some of whom little is told.
  const names = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 25, 40, 60, 90, 150, 300, 500, 700, 900].flatMap(
    (rank) => overview.actors[rank]?.name ?? [],
  );
  for (const kind of ["/timeline", "/stance", "/quotes", "/search", "/digest 2021-06-01/2021-06-07", "/digest 2020"]) {
    const times: number[] = [];
    const cpus: number[] = [];
    for (let time = 0; time < 3; time++)
      for (const name of names) {
        const cpu = cpuUsage();
        const at = performance.now();
        const brief = await host.answer(`${kind} ${name}`, { isAdmin: true, place: "bench" });
        times.push(performance.now() - at);
        cpus.push(cpuOf(cpu));
        if (brief.command === "error") console.log(`  ${kind} ${name}: ${JSON.stringify(brief.data)}`);
      }
    report(kind, times, cpus);
  }
  for (const line of ["/timeline", "/stance", "/digest", "/digest all", "/sources", "/actors", "/status", "/help"]) {
    const times: number[] = [];
    const cpus: number[] = [];
    for (let time = 0; time < 5; time++) {
      const cpu = cpuUsage();
      const at = performance.now();
      await host.answer(line, { isAdmin: true, place: "bench" });
      times.push(performance.now() - at);
      cpus.push(cpuOf(cpu));
    }
    report(line, times, cpus);
  }
  await store.close();
}

function cpuOf(since: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(since);
  return (user + system) / 1_000;
}

/** Wall time, and of a loaded machine the CPU time, which tells more. */
function report(kind: string, times: number[], cpus: number[]): void {
  times.sort((a, b) => a - b);
  cpus.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)} ms`;
  console.log(
    `  ${kind.padEnd(32)} ${String(times.length).padStart(3)} answers  median ${at(0.5).padStart(7)}  p95 ${at(0.95).padStart(7)}  slowest ${at(1).padStart(7)}; CPU p95 ${(cpus[Math.floor(cpus.length * 0.95)] ?? 0).toFixed(0)} ms`,
  );
}
