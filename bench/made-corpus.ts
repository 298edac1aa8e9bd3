/**
 * A large corpus out of small ones: sentences of the development texts, recombined by a seeded generator, under invented outlets and dates.
 *
 *     node bench/made-corpus.ts FOLDER ARTICLES      writes FOLDER/00000.jsonl …, a thousand articles a file
 *
 * Two thirds keep a run of sentences of one text together, so that tellings of one event meet; three in a hundred are near-copies of an
 * article before them; one in fifty has no date. The same number gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env } from "node:process";

interface Text {
  readonly language: string;
  readonly sentences: readonly string[];
}

export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published?: string;
  readonly languages: readonly string[];
  readonly text: string;
}

const perFile = 1_000;
/** The days over which the articles are spread. */
const [firstDay, days] = [Date.UTC(2019, 0, 1), 1_095];
const dayMs = 86_400_000;
const sources = [
  "corpus/spanish-news.jsonl",
  ...["meantime-en", "meantime-es", "wikinews-quotes-en", "wikiwars-en", "semeval15-timelines", "ancora-es"].map(
    (name) => `eval/data/${name}.dev.docs.jsonl`,
  ),
];

if (argv[1]?.endsWith("made-corpus.ts") === true) {
  const [, , folder, articles = "1000"] = argv;
  if (folder === undefined || env.DATELINE_SHARED === undefined) {
    console.log("made-corpus: name a folder, and set DATELINE_SHARED to the development data.");
    process.exit(1);
  }
  writeMadeCorpus(env.DATELINE_SHARED, folder, Number(articles));
}

/** Writes so many articles as JSON Lines into a folder. */
export function writeMadeCorpus(shared: string, folder: string, articles: number): void {
  mkdirSync(folder, { recursive: true });
  let lines: string[] = [];
  let file = 0;
  const write = () => {
    if (lines.length > 0) writeFileSync(join(folder, `${String(file++).padStart(5, "0")}.jsonl`), `${lines.join("\n")}\n`);
    lines = [];
  };
  for (const article of madeArticles(shared, articles)) {
    lines.push(JSON.stringify(article));
    if (lines.length === perFile) write();
  }
  write();
}

export function* madeArticles(shared: string, articles: number): Generator<MadeArticle> {
  const texts = readTexts(shared);
  const chance = randomNumbers(20_260_101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const byLanguage = new Map<string, Text[]>(Object.entries(Object.groupBy(texts, ({ language }) => language)) as [string, Text[]][]);
  const recent: MadeArticle[] = [];
  for (let index = 0; index < articles; index++) {
    const id = `m${String(index).padStart(7, "0")}`;
    const original = recent.length > 50 && chance() < 0.03 ? pick(recent) : undefined;
    const made =
      original === undefined
        ? fresh(id)
        : { ...original, id, outlet: outletOf(pick, original.languages[0] ?? "en"), text: cut(original.text) };
    recent.push(made);
    if (recent.length > 500) recent.shift();
    yield made;
  }

  function fresh(id: string): MadeArticle {
    const language = chance() < 0.6 ? "es" : "en";
    const list = byLanguage.get(language) ?? texts;
    const main = pick(list);
    const start = Math.floor(chance() * Math.max(1, main.sentences.length - 8));
    const kept = chance() < 0.66 ? main.sentences.slice(start, start + 6 + Math.floor(chance() * 6)) : [];
    const others = Array.from({ length: 6 + Math.floor(chance() * 10) }, () => pick(pick(list).sentences));
    const sentences = [...kept, ...others];
    const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, p) => sentences.slice(3 * p, 3 * p + 3).join(" "));
    const dated = chance() >= 0.02;
    return {
      id,
      title: (sentences[0] ?? "").split(" ").slice(0, 9).join(" "),
      outlet: outletOf(pick, language),
      ...(dated ? { published: new Date(firstDay + Math.floor(chance() * days) * dayMs).toISOString().slice(0, 10) } : {}),
      languages: [language],
      text: paragraphs.join("\n\n"),
    };
  }

  function cut(text: string): string {
    const paragraphs = text.split("\n\n");
    return paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * (0.7 + 0.3 * chance())))).join("\n\n");
  }
}

function outletOf(pick: <T>(list: readonly T[]) => T, language: string): string {
  return language === "es"
    ? `${pick(["El", "La", "Nuevo"])} ${pick(["Faro", "Correo", "Puerto", "Norte", "Valle", "Globo"])} ${pick(["de Ostrania", "del Sur", "Popular"])}`
    : `The ${pick(["Harbour", "Valley", "Morning", "Northern", "Daily", "Evening"])} ${pick(["Post", "Herald", "Wire", "Star", "Dispatch"])}`;
}

function readTexts(shared: string): Text[] {
  return sources.flatMap((path) =>
    readFileSync(join(shared, path), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .flatMap((line): Text[] => {
        const { lang, languages, text, sents } = JSON.parse(line) as Record<string, unknown>;
        const whole = typeof text === "string" ? text : Array.isArray(sents) ? sents.join("\n") : "";
        const sentences = whole
          .split(/(?<=[.!?»”"])\s+(?=[\p{Lu}«“"])|\n+/u)
          .map((sentence) => sentence.trim())
          .filter((sentence) => sentence.length > 40 && sentence.length < 500);
        const language = String(lang ?? (Array.isArray(languages) ? languages[0] : "en"));
        return sentences.length < 3 ? [] : [{ language, sentences }];
      }),
  );
}

/** mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
