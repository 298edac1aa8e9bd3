import type { AnalysedArticle } from "../../article.ts";
import type { Sql } from "./sql.ts";

/** The most that PostgreSQL keeps of one text is a megabyte. */
const longestIndexed = 200_000;

export interface Indexed {
  readonly n: number;
  readonly analysed: AnalysedArticle;
}

/** Puts articles into the full-text index: titles and bodies, without boilerplate. */
export async function index(sql: Sql, articles: readonly Indexed[]): Promise<void> {
  if (sql.kind === "sqlite")
    await sql.insert(
      "corpus_search",
      ["rowid", "title", "body", "outlet", "lang"],
      articles.map(({ n, analysed }) => [
        n,
        analysed.title ?? "",
        searchable(analysed),
        analysed.outlet ?? "",
        analysed.languages.join(" "),
      ]),
    );
  else
    for (const { n, analysed } of articles)
      await sql.run(
        "insert into corpus_search (n, words) values (?, setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?))",
        n,
        fold(analysed.title ?? ""),
        fold(searchable(analysed).slice(0, longestIndexed)),
      );
}

function searchable({ article, blocks }: AnalysedArticle): string {
  return blocks
    .filter((block) => block.kind === "body" || block.kind === "embed")
    .map((block) => article.text.slice(block.start, block.end))
    .join("\n");
}

/** Lower case, without accents, words apart. */
export function fold(text: string): string {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
