/**
 * Speed of the whole analysis and of each stage, warm, on one core, beside compromise's parse and chrono-node's on the same texts in the same run.
 *
 *     npm run bench -- analysis [ROUNDS]      on data/articles, and with DATELINE_SHARED also on its Spanish news and its English documents
 *
 * Rounds of all contestants alternate; the fastest round of each counts. Ratios above 1 mean that Dateline is faster.
 */
import { join } from "node:path";
import { argv, env } from "node:process";
import * as chrono from "chrono-node";
import * as chronoEs from "chrono-node/es";
import compromise from "compromise";
import type { Article } from "../src/article.ts";
import { loadArticles } from "../src/corpus/load.ts";
import { loadLanguages } from "../src/registry.ts";
import { analyseArticle } from "../src/text/analyse.ts";
import { findEvents } from "../src/text/events.ts";
import { findLayout } from "../src/text/layout.ts";
import { readSentences } from "../src/text/sentences.ts";
import { findStances } from "../src/text/stances.ts";
import { findTimexes } from "../src/text/timexes.ts";
import { findTone } from "../src/text/tone.ts";
import { findTranslatedPassages } from "../src/text/translated-passages.ts";
import { findVoices } from "../src/text/voices.ts";
import { documents } from "./documents.ts";

const rounds = Number(argv.find((word) => /^\d+$/u.test(word)) ?? 5);
const installed = await loadLanguages();
const first = installed[0];
if (first === undefined) throw new Error("no language is installed");
const languages = { all: installed, of: (code: string) => installed.find((language) => language.code === code) ?? first };

const corpora: [name: string, language: string, articles: readonly Article[]][] = [
  ["data/articles", "en", (await loadArticles([join(import.meta.dirname, "..", "data", "articles")])).articles],
];
const shared = env.DATELINE_SHARED;
if (shared === undefined) console.log("analysis: DATELINE_SHARED is not set, so only data/articles is read");
else {
  corpora.push(["Spanish news", "es", (await loadArticles([join(shared, "corpus", "spanish-news.jsonl")])).articles]);
  const files = ["meantime-en", "wikiwars-en", "semeval15-timelines", "wikinews-quotes-en"];
  corpora.push(["English documents", "en", files.flatMap((file) => documents(join(shared, "eval", "data", `${file}.dev.docs.jsonl`)))]);
}

for (const [name, language, articles] of corpora) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const stages = new Map<string, number>();
  const parser = language === "es" ? chronoEs : chrono;
  const contestants: Record<string, (article: Article) => unknown> = {
    analysis: (article) => analyseArticle(article, installed),
    stages: (article) => analyseByStage(article, stages),
    compromise: ({ text }) => compromise(text),
    "chrono-node": ({ text, stated }) => parser.parse(text, new Date(stated.published ?? "2023-02-01")),
  };
  const best = new Map<string, number>();
  let bestStages = new Map<string, number>();
  for (let round = 0; round <= rounds; round++) {
    for (const [who, run] of Object.entries(contestants)) {
      stages.clear();
      const started = performance.now();
      for (const article of articles) run(article);
      const ms = performance.now() - started;
      // The first round warms the engine.
      if (round === 0 || ms >= (best.get(who) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(who, ms);
      if (who === "stages") bestStages = new Map(stages);
    }
  }
  const rate = (ms: number) => `${(bytes / 1e6 / (ms / 1000)).toFixed(2)} MB/s`;
  const ratio = (peer: string, ms: number) => `${((best.get(peer) ?? Number.NaN) / ms).toFixed(2)} × ${peer}`;
  const tell = (who: string, ms: number, ...peers: string[]) =>
    console.log(
      `  ${who.padEnd(24)}${ms.toFixed(0).padStart(7)} ms  ${rate(ms).padStart(12)}  ${peers.map((peer) => ratio(peer, ms)).join("  ")}`,
    );
  console.log(`\n${name}: ${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB, fastest of ${rounds} rounds`);
  tell("whole analysis", best.get("analysis") ?? Number.NaN, "compromise", "chrono-node");
  for (const [stage, ms] of bestStages)
    tell(stage, ms, ...(stage === "time expressions" ? ["chrono-node"] : stage === "actors and quotations" ? ["compromise"] : []));
  const voices = (bestStages.get("actors and quotations") ?? 0) + (bestStages.get("stances") ?? 0);
  tell("actors, quotes, stances", voices, "compromise");
  tell("compromise, parse alone", best.get("compromise") ?? Number.NaN);
  tell("chrono-node, parse", best.get("chrono-node") ?? Number.NaN);
}

/** As analyseArticle does, with a watch at each stage. */
function analyseByStage(article: Article, stages: Map<string, number>): void {
  let started = performance.now();
  const lap = <T>(stage: string, found: T): T => {
    const now = performance.now();
    stages.set(stage, (stages.get(stage) ?? 0) + now - started);
    started = now;
    return found;
  };
  const layout = lap("layout", findLayout(article, languages));
  const sentences = lap("sentences and words", readSentences(article.text, layout.blocks, languages));
  const draft = { article, layout, sentences, published: layout.published, languages };
  const voices = lap("actors and quotations", findVoices(draft));
  const timexes = lap("time expressions", findTimexes(draft, voices.quotes));
  lap("stances", findStances(draft, voices, timexes));
  lap("events", findEvents(draft, voices, timexes));
  lap("loaded words", findTone(draft, voices.quotes));
  lap("translations", findTranslatedPassages(draft, voices.quotes));
}
