import type { AnalysedArticle, Article } from "../../article.ts";
import type { Language } from "../../language.ts";
import { analyseArticle } from "../../text/analyse.ts";
import { bodyOf } from "../merging/words.ts";
import { touchCopies } from "./copies.ts";
import { bandsOf, type Signature, signatureBytes, signatureOf } from "./minhash.ts";
import { articleFrom, packFindings, type StoredArticle } from "./packed.ts";
import { changePlaces, countChange } from "./place-changes.ts";
import { placeOf } from "./places.ts";
import { removeFindings } from "./removal.ts";
import { index } from "./search-index.ts";
import { type Sql, slotsFor } from "./sql.ts";
import type { CorpusStore } from "./store.ts";

/** One of so many who share the work on a file; on PostgreSQL the locks share it out. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

export interface Analyser {
  readonly languages: readonly Language[];
  readonly version: string;
}

interface Waiting extends StoredArticle {
  readonly n: number;
  readonly hash: string;
}

interface Found {
  readonly waiting: Waiting;
  readonly article: Article;
  readonly analysed: AnalysedArticle;
  readonly signature: Signature;
  readonly place: string;
}

/** On PostgreSQL a transaction is open meanwhile, which the server ends where it is idle too long. */
const batchSize = { sqlite: 50, postgres: 20 };

/** Puts articles that another version of the analysis has read into the queue; their findings answer until the new ones are there. */
export async function queueOutdated({ sql }: CorpusStore, version: string): Promise<void> {
  await sql.run(
    "insert into corpus_queue (n) select n from corpus_analyses where analyser < ? or analyser > ? on conflict do nothing",
    version,
    version,
  );
}

export async function countWaiting({ sql }: CorpusStore): Promise<number> {
  return (await sql.rows<{ waiting: number }>("select count(*) as waiting from corpus_queue"))[0]?.waiting ?? 0;
}

/**
 * Analyses the next articles of the queue and writes what was found, all or nothing. Returns how many; none when none is left.
 * On PostgreSQL the rows stay locked meanwhile: of a worker that is killed the server lets them go, and another takes them.
 */
export async function analyseNext({ sql }: CorpusStore, analyser: Analyser, share: Share): Promise<number> {
  if (sql.kind === "postgres")
    return sql.atomically(async (inside) => {
      const claimed = await inside.rows<{ n: number }>(
        `select n from corpus_queue order by n limit ${batchSize.postgres} for update skip locked`,
      );
      const waiting = await read(
        inside,
        claimed.map(({ n }) => n),
      );
      await write(
        inside,
        waiting.map((each) => find(each, analyser)),
        analyser,
      );
      await leaveQueue(
        inside,
        claimed.map(({ n }) => n),
      );
      return claimed.length;
    });
  const next = await sql.rows<{ n: number }>(
    `select n from corpus_queue where n % ? = ? order by n limit ${batchSize.sqlite}`,
    share.of,
    share.index,
  );
  if (next.length === 0) return 0;
  const found = (
    await read(
      sql,
      next.map(({ n }) => n),
    )
  ).map((each) => find(each, analyser));
  await sql.atomically(async (inside) => {
    // What was changed or removed meanwhile is left to the next round.
    const now = new Map(
      (
        await read(
          inside,
          next.map(({ n }) => n),
        )
      ).map(({ n, hash }) => [n, hash]),
    );
    const current = found.filter(({ waiting }) => now.get(waiting.n) === waiting.hash);
    await write(inside, current, analyser);
    await leaveQueue(inside, [...current.map(({ waiting }) => waiting.n), ...next.flatMap(({ n }) => (now.has(n) ? [] : [n]))]);
  });
  return next.length;
}

function read(sql: Sql, articles: readonly number[]): Promise<Waiting[]> {
  return sql.rows<Waiting>(
    `select n, id, hash, text, record from corpus_articles where n in ${slotsFor(articles)} order by n`,
    ...articles,
  );
}

function find(waiting: Waiting, { languages }: Analyser): Found {
  const article = articleFrom(waiting);
  const analysed = analyseArticle(article, languages);
  return { waiting, article, analysed, signature: signatureOf(bodyOf(analysed)), place: placeOf(analysed, languages) };
}

async function write(sql: Sql, found: readonly Found[], { version }: Analyser): Promise<void> {
  if (found.length === 0) return;
  const changes = await removeFindings(
    sql,
    found.map(({ waiting }) => waiting.n),
  );
  await sql.insert(
    "corpus_analyses",
    ["n", "analyser", "place", "shingles", "signature", "body"],
    found.map(({ waiting, analysed, signature, place }) => [
      waiting.n,
      version,
      place,
      signature.shingles,
      signatureBytes(signature),
      packFindings(analysed),
    ]),
  );
  const bands = found.flatMap(({ waiting, signature }) => bandsOf(signature).map((band): [number, number] => [band, waiting.n]));
  await sql.insert("corpus_bands", ["band", "n"], bands, "do nothing");
  await index(
    sql,
    found.map(({ waiting, analysed }) => ({ n: waiting.n, analysed })),
  );
  for (const { place } of found) countChange(changes, place, 1);
  await touchCopies(
    sql,
    found.map(({ waiting }) => waiting.n),
    changes,
  );
  await changePlaces(sql, changes);
}

async function leaveQueue(sql: Sql, articles: readonly number[]): Promise<void> {
  if (articles.length > 0) await sql.run(`delete from corpus_queue where n in ${slotsFor(articles)}`, ...articles);
}
