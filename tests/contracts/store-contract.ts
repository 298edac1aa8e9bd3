import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/article.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { queueOutdated } from "../../src/corpus/store/analyses.ts";
import { takeIn } from "../../src/corpus/store/intake.ts";
import { exportLines, importLines } from "../../src/corpus/store/move.ts";
import { type CorpusStore, openStore } from "../../src/corpus/store/store.ts";
import { storedCorpus } from "../../src/corpus/store/stored-corpus.ts";
import { workThrough } from "../../src/corpus/store/work.ts";
import { createHost, type HostParts } from "../../src/host.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { loadRegistry } from "../../src/registry.ts";
import { openStorage } from "../../src/storage/open.ts";
import { inventedNews } from "../fixtures/news.ts";
import { dumpStore } from "../fixtures/store-dump.ts";
import type { TestDatabase } from "../storage/databases.ts";

const languages = [en, es];
const now = "2031-06-01T00:00:00Z";
/** A machine that is busy with other tests still finishes. */
const patientMs = 120_000;
const asker = { locale: "en", isAdmin: true, place: "test" };

/** What every store of a corpus must do, whatever database it stands on. */
export function storeContract(make: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let store: CorpusStore;
  const folder = mkdtempSync(join(tmpdir(), "dateline-news-"));
  const file = (name: string, articles: readonly Article[]): string => {
    const path = join(folder, `${name}.jsonl`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, articles.map(({ id, text, stated }) => JSON.stringify({ id, text, ...stated })).join("\n"));
    return path;
  };
  const take = (paths: readonly string[]) => takeIn(store, paths, { now });
  const work = (most?: number) => workThrough(store, { languages, share: { index: 0, of: 1 }, most });
  const read = async (paths: readonly string[], most?: number) => {
    const intake = await take(paths);
    await work(most);
    return intake;
  };
  const renew = async (): Promise<void> => {
    await store.close();
    await database.drop();
    database = await make();
    store = await openStore({ folder: database.folder, url: database.url });
  };

  beforeEach(async () => {
    database = await make();
    store = await openStore({ folder: database.folder, url: database.url });
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("what was taken in is found again, analysed and joined as in memory", async () => {
    const news = inventedNews(14);
    expect(await read([file("all", news)])).toMatchObject({ added: 14, changed: 0, removed: 0, unchanged: 0, refusals: [] });
    const corpus = await storedCorpus(store, { languages }).corpusFor();
    expect(plain(corpus)).toEqual(plain(buildCorpus(news, languages)));
  });

  test(
    "the part that a question reads answers it as the whole does",
    async () => {
      const news = inventedNews(24);
      await read([file("all", news)]);
      const whole = buildCorpus(news, languages);
      const parts = storedCorpus(store, { languages, most: 0 });
      const { commands } = await loadRegistry();
      const hostOf = (corpus: HostParts["corpus"]) => createHost({ ...hostParts, corpus, commands });
      const [asWhole, asPart] = [hostOf(() => whole), hostOf((question) => parts.corpusFor(question))];
      const lines = [
        "/timeline",
        "/timeline ana ruiz",
        "/timeline peru from:2031-03",
        "/timeline outlet:faro",
        "/stance",
        "/stance peru",
        "/stance teo marsh",
        "/stance chile peru",
        "/quotes ana ruiz",
        "/quotes peru",
        "/digest all",
        "/digest 2031-03/2031-04 ana ruiz",
        "/source 3",
        "/source 001",
        "/sources",
        "/status",
        "/timeline ana ruis",
        "/quotes nobody",
      ];
      if (store.sql.kind === "sqlite") lines.push("/search harbour", "/search -union puerto", "/search harbor");
      for (const line of lines) {
        const [one, other] = [await asWhole.answer(line, asker), await asPart.answer(line, asker)];
        expect({ line, brief: withoutVersion(other) }).toEqual({ line, brief: withoutVersion(one) });
      }
    },
    patientMs,
  );

  test(
    "the order of intake and the number of steps change nothing",
    async () => {
      const news = inventedNews(26);
      await read([file("all", news)], 6);
      const atOnce = await dumpStore(store.sql);
      await renew();
      const turned = news.toReversed();
      const paths = [file("one", turned.slice(0, 9)), file("two", turned.slice(9, 18)), file("three", turned.slice(18))];
      for (const count of [1, 2, 3]) await read(paths.slice(0, count), 6);
      const inSteps = await dumpStore(store.sql);
      const parts = [...Object.keys(atOnce)];
      for (const part of parts) expect({ part, lines: withoutPath(inSteps[part]) }).toEqual({ part, lines: withoutPath(atOnce[part]) });
      expect(atOnce.windows?.length).toBeGreaterThan(4);
    },
    patientMs,
  );

  test("what is taken in twice is there once, and a file that has not changed is not read again", async () => {
    const path = file("all", inventedNews(6));
    await read([path]);
    const before = await dumpStore(store.sql);
    expect(await read([path])).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 0 });
    writeFileSync(
      path,
      `${inventedNews(6)
        .map(({ id, text, stated }) => JSON.stringify({ id, text, ...stated }))
        .join("\n")}\n\n`,
    );
    expect(await read([path])).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 6 });
    expect(await dumpStore(store.sql)).toEqual(before);
  });

  test("a changed article answers with its new text and keeps the old one; one that is gone answers no more", async () => {
    const news = inventedNews(5);
    const path = file("all", news);
    await read([path]);
    const changed = news.map((article) =>
      article.id === "002" ? { ...article, text: `${article.text}\n\nThe minister resigned on 5 May 2031.` } : article,
    );
    file(
      "all",
      changed.filter(({ id }) => id !== "004"),
    );
    expect(await read([path])).toMatchObject({ added: 0, changed: 1, removed: 1, unchanged: 3 });
    const corpus = await storedCorpus(store, { languages }).corpusFor();
    expect(plain(corpus)).toEqual(
      plain(
        buildCorpus(
          changed.filter(({ id }) => id !== "004"),
          languages,
        ),
      ),
    );
    const versions = await store.sql.rows("select id, version, text, until from corpus_versions order by id");
    expect(versions).toEqual([
      { id: "002", version: 1, text: news[2]?.text, until: now },
      { id: "004", version: 1, text: news[4]?.text, until: now },
    ]);
    file("all", news);
    expect(await read([path])).toMatchObject({ added: 1, changed: 1, unchanged: 3 });
    expect(plain(await storedCorpus(store, { languages }).corpusFor())).toEqual(plain(buildCorpus(news, languages)));
  });

  test("one text under one id is one article; another text under it gets a suffix; a file that goes takes only its own", async () => {
    const [first, second] = inventedNews(2);
    if (first === undefined || second === undefined) throw new Error("no news");
    const paths = [file("two/a", [first, { ...second, id: first.id }]), file("two/b", [first])];
    const both = join(folder, "two");
    await read([both]);
    const ids = async () => (await store.sql.rows<{ id: string }>("select id from corpus_articles order by id")).map(({ id }) => id);
    expect(await ids()).toEqual(["000", "000-2"]);
    for (const [path, left] of [
      [paths[1], ["000", "000-2"]],
      [paths[0], []],
    ] as const) {
      rmSync(path ?? "");
      await read([both]);
      expect(await ids()).toEqual(left);
    }
    expect(await dumpStore(store.sql)).toMatchObject({ entries: [], joined: [], actors: [], names: [], stances: [], queue: [] });
  });

  test("what cannot be read is refused by name, and stays refused without being read again", async () => {
    const path = join(folder, "broken.jsonl");
    writeFileSync(path, `${JSON.stringify({ id: "1", text: "A vote was held in Valmere on Monday." })}\nnonsense\n`);
    const first = await read([path]);
    expect(first).toMatchObject({ added: 1, refusals: [{ source: `${path}:2` }] });
    expect((await read([path])).refusals).toEqual(first.refusals);
  });

  test("findings of another version of the analysis answer until they are made anew", async () => {
    await read([file("all", inventedNews(4))]);
    const before = await dumpStore(store.sql);
    await store.sql.run("update corpus_analyses set analyser = 'older'");
    await queueOutdated(store, "newer");
    expect((await storedCorpus(store, { languages }).corpusFor()).articles).toHaveLength(4);
    await work();
    expect(await dumpStore(store.sql)).toEqual(before);
  });

  test("everything moves to another store, and answers there as it did", async () => {
    const news = inventedNews(9);
    const path = file("all", news);
    await read([path]);
    file(
      "all",
      news.map((article) => (article.id === "002" ? { ...article, text: `${article.text}\n\nTalks failed.` } : article)),
    );
    await read([path]);
    const before = await dumpStore(store.sql);
    const versions = await store.sql.rows("select * from corpus_versions");
    const lines = await Array.fromAsync(exportLines(store));
    await expect(importLines(store, asStream(lines))).rejects.toThrow(/not empty/u);
    await renew();
    expect(await importLines(store, asStream(lines))).toBe(9);
    expect(await take([path])).toMatchObject({ added: 0, changed: 0, unchanged: 0 });
    await work();
    expect(await dumpStore(store.sql)).toEqual(before);
    expect(await store.sql.rows("select * from corpus_versions")).toEqual(versions);
  });

  test("a copy in another window is no second witness", async () => {
    const news = inventedNews(12);
    const [original] = news;
    if (original === undefined) throw new Error("no news");
    const copy = {
      ...original,
      id: "copy",
      text: `${original.text}\n\nCopyright The Quay.`,
      stated: { ...original.stated, published: "2032-05-05" },
    };
    await read([file("all", [...news, copy])], 3);
    const entries = await store.sql.rows<{ body: string }>("select body from corpus_entries");
    const reports = entries.flatMap(({ body }) => (JSON.parse(body) as Corpus["timeline"][number]).reports);
    const ofCopy = reports.filter(({ article }) => article === "copy");
    expect(ofCopy.length).toBeGreaterThan(0);
    expect(new Set(ofCopy.map(({ copyOf }) => copyOf))).toEqual(new Set(["000"]));
  });

  test(
    "several may work at once, and nothing is done twice or left",
    async () => {
      const path = file("all", inventedNews(30));
      await read([path], 9);
      const alone = await dumpStore(store.sql);
      await renew();
      await take([path]);
      const others = await Promise.all([1, 2].map(() => openStore({ folder: database.folder, url: database.url })));
      const all = [store, ...others];
      await Promise.all(all.map((each, index) => workThrough(each, { languages, share: { index, of: 3 }, most: 9 })));
      await work(9);
      for (const each of others) await each.close();
      const together = await dumpStore(store.sql);
      for (const part of Object.keys(alone)) expect({ part, lines: together[part] }).toEqual({ part, lines: alone[part] });
    },
    patientMs,
  );
}

async function* asStream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const hostParts: Omit<HostParts, "corpus" | "commands"> = {
  languages,
  defaultLanguage: "en",
  timeZone: "UTC",
  version: "0",
  storage: openStorage(":memory:"),
  log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  now: () => now,
  operations: () => ({ version: "0", startedAt: now, platforms: [], stores: [], digests: [] }),
  linkBase: () => undefined,
  health: () => ({ ok: true, detail: {} }),
  requestStop: () => undefined,
};

/** Where a document lies says nothing of what it says. */
function plain({ articles, actors, timeline }: Corpus) {
  return JSON.parse(
    JSON.stringify({
      articles: articles.map(({ article: { path: _, ...article }, ...rest }) => ({ article, ...rest })),
      actors,
      timeline,
    }),
  ) as unknown;
}

function withoutVersion(brief: unknown): unknown {
  return JSON.parse(
    JSON.stringify(brief, (key, value: unknown) =>
      key === "version" || key === "path" ? undefined : typeof value === "string" ? value.replace(/\b[0-9a-f]{12}\b/gu, "…") : value,
    ),
  );
}

function withoutPath(lines: readonly string[] | undefined): unknown {
  return lines?.map((line) => line.replace(/"path":"[^"]*"/gu, ""));
}
