import { touchCopies } from "./copies.ts";
import { changePlaces, countChange, type PlaceChanges } from "./place-changes.ts";
import { type Sql, slotsFor } from "./sql.ts";

/** Takes an article out of all answers; its text is kept among the versions. Its window is joined anew by the next round. */
export async function removeArticle(sql: Sql, n: number, now: string): Promise<void> {
  await sql.run(
    "insert into corpus_versions (id, version, hash, text, record, until) select id, version, hash, text, record, ? from corpus_articles where n = ?",
    now,
    n,
  );
  await changePlaces(sql, await removeFindings(sql, [n]));
  for (const table of ["corpus_joined", "corpus_queue", "corpus_articles"]) await sql.run(`delete from ${table} where n = ?`, n);
}

/** Takes out what the analysis found in these articles; tells which places that changes. */
export async function removeFindings(sql: Sql, articles: readonly number[]): Promise<PlaceChanges> {
  const changes: PlaceChanges = new Map();
  const slots = slotsFor(articles);
  const there = await sql.rows<{ place: string }>(`select place from corpus_analyses where n in ${slots}`, ...articles);
  if (there.length === 0) return changes;
  await touchCopies(sql, articles, changes);
  for (const { place } of there) countChange(changes, place, -1);
  for (const table of ["corpus_analyses", "corpus_bands"]) await sql.run(`delete from ${table} where n in ${slots}`, ...articles);
  await sql.run(`delete from corpus_search where ${sql.kind === "sqlite" ? "rowid" : "n"} in ${slots}`, ...articles);
  return changes;
}
