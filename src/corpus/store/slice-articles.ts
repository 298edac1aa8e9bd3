import type { ArticleRow } from "./slice.ts";
import { inParts, type Sql, slotsFor } from "./sql.ts";

const columns = "a.n, a.id, a.text, a.record, j.light, j.body, j.same, j.translation_of";
const tables = "corpus_joined j join corpus_articles a on a.n = j.n";

export async function articlesById(sql: Sql, ids: Iterable<string>): Promise<ArticleRow[]> {
  const found: ArticleRow[] = [];
  for (const part of inParts([...new Set(ids)]))
    found.push(...(await sql.rows<ArticleRow>(`select ${columns} from ${tables} where a.id in ${slotsFor(part)}`, ...part)));
  return found;
}

export async function articlesByNumber(sql: Sql, numbers: readonly number[]): Promise<ArticleRow[]> {
  const found: ArticleRow[] = [];
  for (const part of inParts(numbers))
    found.push(...(await sql.rows<ArticleRow>(`select ${columns} from ${tables} where j.n in ${slotsFor(part)}`, ...part)));
  return found;
}

export function firstArticles(sql: Sql, limit: number): Promise<ArticleRow[]> {
  return sql.rows<ArticleRow>(`select ${columns} from ${tables} order by a.id limit ?`, limit);
}

/** The article that a reader means by an id, a number or a title, with what is related to it; without one, those whose ids are alike. */
export async function articleAndKin(sql: Sql, words: string): Promise<ArticleRow[]> {
  const id = words.replace(/^\[|\]$/gu, "").trim();
  const number = /^\d{1,15}$/u.test(id) ? Number(id) : undefined;
  const padded = number === undefined ? [] : Array.from({ length: 12 }, (_, length) => String(number).padStart(length + 1, "0"));
  const [found] = [
    ...(await articlesById(sql, [id])),
    ...(await articlesById(sql, padded)).sort((a, b) => a.id.length - b.id.length),
    ...(await sql.rows<ArticleRow>(`select ${columns} from ${tables} where lower(j.title) = lower(?) order by a.id limit 1`, id)),
  ];
  if (found === undefined)
    return sql.rows<ArticleRow>(`select ${columns} from ${tables} where a.id >= ? order by a.id limit 200`, id.slice(0, 2));
  const translations = await sql.rows<{ id: string }>("select id from corpus_joined where translation_of = ?", found.id);
  const kin = [
    ...(JSON.parse(found.same) as string[]),
    ...(found.translation_of === null ? [] : [found.translation_of]),
    ...translations.map((each) => each.id),
  ];
  return [found, ...(await articlesById(sql, kin))];
}
