/**
 * Speed of the tagger of time expressions beside chrono-node's on the same texts in the same run, and its memory over 100 MB.
 *
 *     npm run bench -- tagging [ROUNDS] [MB]      on data/articles, and with DATELINE_SHARED also on Spanish news and English documents
 *
 * "tagging" is findTimexes on sentences and words that all stages share; "with words" adds cutting them, "with layout" cleaning the page as well: what no parser
 * of dates does. Rounds of all contestants alternate; the fastest of each counts, and a ratio above 1 means that Dateline is faster. Memory: the heap after a full
 * collection, article by article, none of them kept.
 */
import { join } from "node:path";
import { argv, env, memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as chrono from "chrono-node";
import * as chronoEs from "chrono-node/es";
import type { Article } from "../src/article.ts";
import { loadArticles } from "../src/corpus/load.ts";
import { loadLanguages } from "../src/registry.ts";
import type { Draft } from "../src/text/draft.ts";
import { findLayout } from "../src/text/layout.ts";
import { readSentences } from "../src/text/sentences.ts";
import { findTimexes } from "../src/text/timexes.ts";
import { documents } from "./documents.ts";

const [rounds = 8, megabytes = 100] = argv.filter((word) => /^\d+$/u.test(word)).map(Number);
const installed = await loadLanguages();
const first = installed[0];
if (first === undefined) throw new Error("no language is installed");
const languages = { all: installed, of: (code: string) => installed.find((language) => language.code === code) ?? first };

const own = (await loadArticles([join(import.meta.dirname, "..", "data", "articles")])).articles;
const corpora: [name: string, language: string, articles: readonly Article[]][] = [
  ["data/articles, 40 times", "en", Array.from({ length: 40 }, () => own).flat()],
];
const shared = env.DATELINE_SHARED;
if (shared === undefined) console.log("tagging: DATELINE_SHARED is not set, so only data/articles is read");
else {
  const files = ["meantime-en", "wikiwars-en", "semeval15-timelines", "wikinews-quotes-en"];
  corpora.push(["Spanish news", "es", (await loadArticles([join(shared, "corpus", "spanish-news.jsonl")])).articles]);
  corpora.push(["English documents", "en", files.flatMap((file) => documents(join(shared, "eval", "data", `${file}.dev.docs.jsonl`)))]);
}
for (const [name, language, articles] of corpora) race(name, language === "es" ? chronoEs : chrono, articles);
measureMemory(own);

function race(name: string, parser: typeof chrono | typeof chronoEs, articles: readonly Article[]): void {
  const drafts = articles.map(draftOf);
  const contestants: Record<string, () => void> = {
    tagging: () => {
      for (const draft of drafts) findTimexes(draft, []);
    },
    "with words": () => {
      for (const draft of drafts)
        findTimexes({ ...draft, sentences: readSentences(draft.article.text, draft.layout.blocks, languages) }, []);
    },
    "with layout": () => {
      for (const article of articles) findTimexes(draftOf(article), []);
    },
    "chrono-node": () => {
      for (const { text, stated } of articles) parser.parse(text, new Date(stated.published ?? "2023-02-01"));
    },
  };
  const best = new Map<string, number>();
  for (let round = 0; round <= rounds; round++)
    for (const [who, run] of Object.entries(contestants)) {
      const started = performance.now();
      run();
      const ms = performance.now() - started;
      // The first round warms the engine.
      if (round > 0) best.set(who, Math.min(ms, best.get(who) ?? Number.POSITIVE_INFINITY));
    }
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const peer = best.get("chrono-node") ?? Number.NaN;
  console.log(`\n${name}: ${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB, fastest of ${rounds} rounds`);
  for (const [who, ms] of best)
    console.log(
      `  ${who.padEnd(14)}${ms.toFixed(1).padStart(8)} ms  ${(bytes / 1e3 / ms).toFixed(2).padStart(6)} MB/s  ${(peer / ms).toFixed(2)} × chrono-node`,
    );
}

function draftOf(article: Article): Draft {
  const layout = findLayout(article, languages);
  return { article, layout, sentences: readSentences(article.text, layout.blocks, languages), published: layout.published, languages };
}

function measureMemory(articles: readonly Article[]): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const total = megabytes * 1e6;
  const step = total / 10;
  const heaps: number[] = [];
  let [bytes, found, mark] = [0, 0, 0];
  for (let index = 0; bytes < total; index++) {
    const article = articles[index % articles.length];
    if (article === undefined) return;
    found += findTimexes(draftOf({ ...article, id: `${index}` }), []).length;
    bytes += Buffer.byteLength(article.text);
    if (bytes < mark) continue;
    mark += step;
    collect();
    heaps.push(memoryUsage().heapUsed / 1e6);
  }
  console.log(`\nmemory over ${megabytes} MB (${found} expressions): heap after collection, at the start and every tenth`);
  console.log(`  ${heaps.map((heap) => heap.toFixed(1)).join("  ")} MB`);
}
