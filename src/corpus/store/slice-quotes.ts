import { type Sql, slotsFor } from "./sql.ts";

/** So many articles that quote somebody are read for one answer, the latest. */
const mostRead = 150;

/** Numbers of the articles that quote one of these, and how many more there are. */
export async function quotingFor(
  sql: Sql,
  speakers: readonly string[],
): Promise<{ readonly articles: readonly number[]; readonly left: number }> {
  if (speakers.length === 0) return { articles: [], left: 0 };
  const slots = slotsFor(speakers);
  const rows = await sql.rows<{ n: number }>(
    `select n, max(day) as day from corpus_voices where actor in ${slots} group by n order by day desc, n limit ${mostRead}`,
    ...speakers,
  );
  if (rows.length < mostRead) return { articles: rows.map(({ n }) => n), left: 0 };
  const [counted] = await sql.rows<{ total: number }>(
    `select count(distinct n) as total from corpus_voices where actor in ${slots}`,
    ...speakers,
  );
  return { articles: rows.map(({ n }) => n), left: (counted?.total ?? 0) - rows.length };
}
