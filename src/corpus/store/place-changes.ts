import type { Sql } from "./sql.ts";

/** Place -> how many articles more it has now, and how many of its articles have changed. */
export type PlaceChanges = Map<string, { articles: number; changes: number }>;

export function countChange(changes: PlaceChanges, place: string, articles: number): void {
  const before = changes.get(place) ?? { articles: 0, changes: 0 };
  changes.set(place, { articles: before.articles + articles, changes: before.changes + 1 });
}

/** In one order and once in a transaction, so that two workers do not wait for each other. */
export async function changePlaces(sql: Sql, changes: PlaceChanges): Promise<void> {
  await sql.insert(
    "corpus_places",
    ["place", "articles", "changes"],
    [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([place, { articles, changes: count }]) => [place, articles, count]),
    "(place) do update set articles = corpus_places.articles + excluded.articles, changes = corpus_places.changes + excluded.changes",
  );
}
