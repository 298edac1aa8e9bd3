import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Article } from "../../article.ts";
import type { Refusal } from "../corpus.ts";
import type { Refused } from "../formats/format.ts";
import { listFiles, readFile } from "../load.ts";
import { plain, storedFrom } from "./packed.ts";
import { removeArticle } from "./removal.ts";
import { inParts, type Sql, slotsFor } from "./sql.ts";
import type { CorpusStore } from "./store.ts";

export interface Intake {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

export interface IntakeOptions {
  /** Called after each batch, with the articles taken in so far. */
  readonly onProgress?: (articles: number) => void;
  /** Asked before each batch; waits while the analysis is far behind. */
  readonly ready?: () => Promise<void>;
  /** The instant that replaced versions are marked with. */
  readonly now: string;
}

/** Documents that are written in one transaction: a commit for each costs ten times as much. */
const batchSize = 100;
/** Serialises those who take in at the same time, on PostgreSQL; on SQLite the transaction is the lock. */
const lockId = 7_146_020_032;

type Change = "added" | "changed" | "unchanged";

/**
 * Takes in what files and folders hold, and only what is new in them: a file that was taken in whole and has not changed is not opened, a
 * document with the same content is not written. Every batch is all or nothing, so that a kill at any moment costs the batch alone.
 * What has gone from the files goes from the store.
 */
export async function takeIn(store: CorpusStore, paths: readonly string[], options: IntakeOptions): Promise<Intake> {
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const refusals: Refusal[] = [];
  const notes: Refusal[] = [];
  const files = new Map(paths.flatMap((path) => listFiles(path, refusals)).map((file) => [resolve(file), file]));
  const known = new Map(
    (await store.sql.rows<{ path: string; signature: string; refused: string; notes: string }>("select * from corpus_files")).map(
      (file) => [file.path, file],
    ),
  );
  const roots = paths.map((path) => resolve(path));
  // A database may be fed from several machines: what lies elsewhere is not ours to miss.
  const isOurs = (path: string) => store.sql.kind === "sqlite" || roots.some((root) => path === root || path.startsWith(join(root, sep)));
  for (const [path] of known) if (!files.has(path) && isOurs(path)) counts.removed += await removeFile(store.sql, path, options.now);
  let total = 0;
  for (const [path, file] of files) {
    const signature = signatureOf(file);
    const before = known.get(path);
    if (before !== undefined && before.signature === signature) {
      refusals.push(...(JSON.parse(before.refused) as Refusal[]));
      notes.push(...(JSON.parse(before.notes) as Refusal[]));
      continue;
    }
    const refused: Refusal[] = [];
    const noted = new Set<string>();
    const parts = new Set<string>();
    for await (const found of readFile(file)) {
      refused.push(...found.refused.map((each) => refusalOf(file, each)));
      for (const note of found.notes ?? []) noted.add(note);
      for (const batch of inParts(withParts(found.articles, parts), batchSize)) {
        await options.ready?.();
        const changes = await store.sql.atomically(async (sql) => {
          await lock(sql);
          return writeBatch(sql, { path, file }, batch, options.now);
        });
        for (const change of changes) counts[change]++;
        total += batch.length;
        options.onProgress?.(total);
      }
    }
    const told = [...noted].map((reason): Refusal => ({ source: file, reason }));
    await store.sql.atomically(async (sql) => {
      await lock(sql);
      counts.removed += await removeParts(sql, path, parts, options.now);
      await sql.insert(
        "corpus_files",
        ["path", "signature", "refused", "notes"],
        [[path, signature, JSON.stringify(refused), JSON.stringify(told)]],
        "(path) do update set signature = excluded.signature, refused = excluded.refused, notes = excluded.notes",
      );
    });
    refusals.push(...refused);
    notes.push(...told);
  }
  return { ...counts, refusals, notes };
}

interface Document {
  readonly part: string;
  readonly article: Omit<Article, "path">;
}

function refusalOf(file: string, { line, part, reason }: Refused): Refusal {
  const source = part === undefined ? file : join(file, part);
  return { source: line === undefined ? source : `${source}:${line}`, reason };
}

/** A file may hold two documents of one id: the second is told apart by its number. Adds to the parts that the file has. */
function withParts(articles: readonly Omit<Article, "path">[], parts: Set<string>): Document[] {
  return articles.map((article) => {
    const id = plain(article.id) ?? "";
    let part = id;
    for (let time = 2; parts.has(part); time++) part = `${id} ${time}`;
    parts.add(part);
    return { part, article: { ...article, id } };
  });
}

/** A file by its absolute path, and as its operator named it. */
interface Place {
  readonly path: string;
  readonly file: string;
}

async function writeBatch(sql: Sql, { path, file }: Place, batch: readonly Document[], now: string): Promise<Change[]> {
  const parts = batch.map(({ part }) => part);
  const origins = new Map(
    (
      await sql.rows<{ part: string; n: number; hash: string }>(
        `select o.part, o.n, a.hash from corpus_origins o join corpus_articles a on a.n = o.n where o.path = ? and o.part in ${slotsFor(parts)}`,
        path,
        ...parts,
      )
    ).map((origin) => [origin.part, origin]),
  );
  const changes: Change[] = [];
  for (const { part, article } of batch) {
    const { text, record } = storedFrom({ ...article, path: file });
    const hash = hashOf(article);
    const origin = origins.get(part);
    if (origin?.hash === hash) changes.push("unchanged");
    else if (origin !== undefined && (await isAlone(sql, origin.n))) {
      await replace(sql, origin.n, { hash, text, record }, now);
      changes.push("changed");
    } else {
      const n = await place(sql, { id: article.id, hash, text, record });
      await sql.insert("corpus_origins", ["path", "part", "n"], [[path, part, n]], "(path, part) do update set n = excluded.n");
      changes.push(origin === undefined ? "added" : "changed");
    }
  }
  return changes;
}

interface Content {
  readonly hash: string;
  readonly text: string;
  readonly record: string;
}

/** Under its id; the same text under this id is the same article, another text gets a suffix ("003-2"). */
async function place(sql: Sql, { id, hash, text, record }: Content & { readonly id: string }): Promise<number> {
  for (let time = 1, name = id; ; name = `${id}-${++time}`) {
    const [there] = await sql.rows<{ n: number; text: string }>("select n, text from corpus_articles where id = ?", name);
    if (there?.text === text) return there.n;
    if (there !== undefined) continue;
    // An article that comes back goes on counting its versions.
    const [last] = await sql.rows<{ version: number | null }>("select max(version) as version from corpus_versions where id = ?", name);
    const [{ n } = { n: 0 }] = await sql.rows<{ n: number }>(
      "insert into corpus_articles (id, hash, text, record, version) values (?, ?, ?, ?, ?) returning n",
      name,
      hash,
      text,
      record,
      (last?.version ?? 0) + 1,
    );
    await sql.insert("corpus_queue", ["n"], [[n]]);
    return n;
  }
}

/** Keeps the text that was there: what cited it can still show it. */
async function replace(sql: Sql, n: number, { hash, text, record }: Content, now: string): Promise<void> {
  await sql.run(
    "insert into corpus_versions (id, version, hash, text, record, until) select id, version, hash, text, record, ? from corpus_articles where n = ?",
    now,
    n,
  );
  await sql.run("update corpus_articles set hash = ?, text = ?, record = ?, version = version + 1 where n = ?", hash, text, record, n);
  await sql.insert("corpus_queue", ["n"], [[n]], "do nothing");
}

async function isAlone(sql: Sql, n: number): Promise<boolean> {
  const origins = await sql.rows("select path from corpus_origins where n = ? limit 2", n);
  return origins.length === 1;
}

async function removeFile(sql: Sql, path: string, now: string): Promise<number> {
  return sql.atomically(async (inside) => {
    await lock(inside);
    const removed = await removeParts(inside, path, new Set(), now);
    await inside.run("delete from corpus_files where path = ?", path);
    return removed;
  });
}

/** Takes out what a file no longer holds. */
async function removeParts(sql: Sql, path: string, kept: ReadonlySet<string>, now: string): Promise<number> {
  let removed = 0;
  for (const { part, n } of await sql.rows<{ part: string; n: number }>("select part, n from corpus_origins where path = ?", path)) {
    if (kept.has(part)) continue;
    const alone = await isAlone(sql, n);
    await sql.run("delete from corpus_origins where path = ? and part = ?", path, part);
    if (!alone) continue;
    await removeArticle(sql, n, now);
    removed++;
  }
  return removed;
}

async function lock(sql: Sql): Promise<void> {
  if (sql.kind === "postgres") await sql.rows(`select pg_advisory_xact_lock(${lockId})`);
}

function hashOf({ text, stated, recordSpan }: Omit<Article, "path">): string {
  return createHash("sha256")
    .update(JSON.stringify([text, stated, recordSpan]))
    .digest("hex");
}

/** Size and time of change: a file that keeps both is taken to be the same. */
function signatureOf(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    return "gone";
  }
}
