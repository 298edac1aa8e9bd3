import type { Language } from "../../language.ts";
import { joinCorpus } from "../join.ts";
import { findOutsideCopies } from "./copies.ts";
import { articleFrom, type StoredArticle, unpackFindings } from "./packed.ts";
import type { Span } from "./places.ts";
import type { Sql } from "./sql.ts";
import { summaryOf } from "./summary.ts";
import { clearWindow, writeWindow } from "./window-rows.ts";

interface Analysed extends StoredArticle {
  readonly n: number;
  readonly body: Uint8Array;
}

export interface Joiner {
  readonly languages: readonly Language[];
  readonly version: string;
}

/** Joins one window and writes its rows in place of those that were there, all or nothing. Returns whether it did: another may have been faster. */
export async function joinWindow(sql: Sql, { span, changes }: Span, { languages, version }: Joiner): Promise<boolean> {
  const rows = await readWindow(sql, span);
  const numbers = new Map(rows.map(({ id, n }) => [id, n]));
  const corpus = joinCorpus(
    rows.map((row) => unpackFindings(articleFrom(row), row.body)),
    languages,
    { copies: await findOutsideCopies(sql, span) },
  );
  return sql.atomically(async (inside) => {
    if (inside.kind === "postgres") await inside.rows("select pg_advisory_xact_lock(hashtextextended(?, 7146020033))", span);
    const [there] = await inside.rows<{ joined: number; version: string }>(
      "select joined, version from corpus_windows where span = ?",
      span,
    );
    if (there !== undefined && there.version === version && there.joined >= changes) return false;
    await clearWindow(inside, span);
    await writeWindow(inside, span, { corpus, numbers });
    await inside.insert("corpus_windows", ["span", "joined", "version", "summary"], [[span, changes, version, summaryOf(corpus)]]);
    return true;
  });
}

/** The articles of a span with what was found in each alone. */
export function readWindow(sql: Sql, span: string): Promise<Analysed[]> {
  return sql.rows<Analysed>(
    "select a.n, a.id, a.text, a.record, f.body from corpus_analyses f join corpus_articles a on a.n = f.n where f.place >= ? and f.place < ?",
    span,
    `${span}~`,
  );
}
