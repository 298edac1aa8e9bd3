import type { SearchHit, SearchResult } from "../corpus.ts";
import { matchExpression, nearestTerms, readQuery, snippetsOf } from "../search.ts";
import { articleFrom, unpackFindings } from "./packed.ts";
import { fold } from "./search-index.ts";
import type { ArticleRow } from "./slice.ts";
import { articlesByNumber } from "./slice-articles.ts";
import type { Sql } from "./sql.ts";

const titleWeight = 5;
const mostHits = 20;

export interface Searched {
  readonly result: SearchResult;
  readonly rows: readonly ArticleRow[];
}

/** Answers a search from the index of the store. */
export async function searchStore(sql: Sql, query: string): Promise<Searched> {
  const terms = readQuery(query);
  const wanted = terms.filter((term) => !term.not && term.field === undefined).flatMap((term) => term.words);
  const match = async (operator: "AND" | "OR"): Promise<Match> => {
    if (sql.kind === "postgres") return matchPostgres(sql, wanted, operator);
    const expression = matchExpression(terms, operator);
    if (expression === undefined) return { total: 0, hits: [] };
    const [counted] = await sql.rows<{ total: number }>(
      "select count(*) as total from corpus_search where corpus_search match ?",
      expression,
    );
    const hits = await sql.rows<{ n: number; rank: number }>(
      `select rowid as n, bm25(corpus_search, ${titleWeight}, 1, 0, 0) as rank from corpus_search where corpus_search match ? order by rank, rowid limit ${mostHits}`,
      expression,
    );
    return { total: counted?.total ?? 0, hits };
  };
  let found = await match("AND");
  if (found.total === 0 && wanted.length > 1) found = await match("OR");
  const rows = new Map(
    (
      await articlesByNumber(
        sql,
        found.hits.map(({ n }) => n),
      )
    ).map((row) => [row.n, row]),
  );
  const hits = found.hits.flatMap(({ n, rank }): SearchHit[] => {
    const row = rows.get(n);
    if (row === undefined) return [];
    const analysed = unpackFindings(articleFrom(row), row.body);
    return [{ article: row.id, score: Math.round(-rank * 1e6) / 1e6, snippets: snippetsOf(analysed, wanted) }];
  });
  return { result: { total: found.total, hits, suggestions: await suggestions(sql, wanted) }, rows: [...rows.values()] };
}

interface Match {
  readonly total: number;
  readonly hits: readonly { readonly n: number; readonly rank: number }[];
}

async function matchPostgres(sql: Sql, wanted: readonly string[], operator: "AND" | "OR"): Promise<Match> {
  const query = wanted
    .map((word) => fold(word))
    .filter((word) => word !== "")
    .join(operator === "AND" ? " & " : " | ");
  if (query === "") return { total: 0, hits: [] };
  const [counted] = await sql.rows<{ total: number }>(
    "select count(*) as total from corpus_search where words @@ to_tsquery('simple', ?)",
    query,
  );
  const hits = await sql.rows<{ n: number; rank: number }>(
    `select n, -ts_rank(words, to_tsquery('simple', ?)) as rank from corpus_search where words @@ to_tsquery('simple', ?) order by rank, n limit ${mostHits}`,
    query,
    query,
  );
  return { total: counted?.total ?? 0, hits };
}

/** Words that no article has, with the nearest that some have. */
async function suggestions(sql: Sql, wanted: readonly string[]): Promise<SearchResult["suggestions"]> {
  if (sql.kind === "postgres") return [];
  const found: { word: string; nearest: readonly string[] }[] = [];
  for (const lost of new Set(wanted)) {
    const [there] = await sql.rows("select term from corpus_search_words where term = ?", lost);
    if (there !== undefined) continue;
    const first = lost.slice(0, 1);
    const near = nearestTerms(
      lost,
      await sql.rows<{ term: string; doc: number }>(
        "select term, doc from corpus_search_words where term >= ? and term < ?",
        first,
        `${first}\u{10FFFF}`,
      ),
    );
    if (near.length > 0) found.push({ word: lost, nearest: near });
  }
  return found;
}
