/**
 * Start-up time, peak memory and the 95th percentile of each command.
 *
 *     npm run bench -- commands [RUNS]      on data/articles, and with DATELINE_SHARED also on its Spanish news
 *
 * Start-up is a process of its own that answers /status. The commands are asked of one corpus in this process, each of its questions RUNS times.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { argv, env, execPath, memoryUsage, resourceUsage } from "node:process";
import { createCallHost } from "../src/cli/call-host.ts";
import { openSession } from "../src/cli/session.ts";
import { buildCorpus } from "../src/corpus/build.ts";
import type { Corpus } from "../src/corpus/corpus.ts";
import { loadArticles } from "../src/corpus/load.ts";
import { loadRegistry } from "../src/registry.ts";

const root = join(import.meta.dirname, "..");
const runs = Number(argv.find((word) => /^\d+$/u.test(word)) ?? 20);
const session = await openSession();
const { languages } = await loadRegistry();
const paths = [
  join(root, "data", "articles"),
  ...(env.DATELINE_SHARED === undefined ? [] : [join(env.DATELINE_SHARED, "corpus", "spanish-news.jsonl")]),
];
if (env.DATELINE_SHARED === undefined) console.log("commands: DATELINE_SHARED is not set, so only data/articles is read");

for (const path of paths) {
  const { articles } = await loadArticles([path]);
  const started = performance.now();
  const corpus = buildCorpus(articles, languages);
  const builtMs = performance.now() - started;
  console.log(`\n${path}: ${articles.length} articles, built in ${builtMs.toFixed(0)} ms`);
  console.log(`  a process that answers /status: ${startUp(path)}`);
  await askAll(corpus);
  console.log(`  memory of this process: ${mega(memoryUsage.rss())} now, ${mega(resourceUsage().maxRSS * 1024)} at its peak`);
}

async function askAll(corpus: Corpus): Promise<void> {
  const host = createCallHost(session, corpus);
  for (const [command, lines] of Map.groupBy(questions(corpus), (line) => line.split(" ")[0] ?? "")) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++)
      for (const line of lines) {
        const started = performance.now();
        await host.answer(line, { isAdmin: true, place: "bench" });
        times.push(performance.now() - started);
      }
    times.sort((a, b) => a - b);
    const at = (share: number) => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)} ms`;
    console.log(
      `  ${command.padEnd(11)} ${String(times.length).padStart(5)} answers  median ${at(0.5).padStart(9)}  p95 ${at(0.95).padStart(9)}  slowest ${at(1).padStart(9)}`,
    );
  }
}

/** Every command; those that take a name, with the actors most named in the corpus. */
function questions(corpus: Corpus): string[] {
  const counts = new Map<string, number>();
  for (const { mentions } of corpus.articles) for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const actors = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 10);
  const names = actors.flatMap(([id]) => corpus.actor(id)?.name ?? []);
  const ids = corpus.articles.slice(0, 10).map(({ article }) => article.id);
  return [
    ...["/timeline", "/stance", "/frames", "/actors", "/sources", "/digest", "/status", "/help"],
    ...names.flatMap((name) => [`/timeline ${name}`, `/stance ${name}`, `/quotes ${name}`, `/search ${name}`, `/digest ${name}`]),
    ...ids.map((id) => `/source ${id}`),
  ];
}

/** Fastest of three processes, and the memory of the largest. */
function startUp(path: string): string {
  const script = 'process.on("exit", () => process.stderr.write("peak=" + process.resourceUsage().maxRSS + "\\n"));';
  const measured = [1, 2, 3].map(() => {
    const started = performance.now();
    const call = [
      "--import",
      `data:text/javascript,${encodeURIComponent(script)}`,
      join(root, "src", "main.ts"),
      "ask",
      "/status",
      "--corpus",
      path,
    ];
    const { stderr } = spawnSync(execPath, call, { cwd: root, encoding: "utf8" });
    return { ms: performance.now() - started, peak: Number(/peak=(?<peak>\d+)/u.exec(stderr)?.groups?.peak ?? Number.NaN) };
  });
  return `${Math.min(...measured.map(({ ms }) => ms)).toFixed(0)} ms, ${mega(Math.max(...measured.map(({ peak }) => peak)) * 1024)} at its peak`;
}

function mega(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
