import type { Article } from "../article.ts";
import type { Languages, Layout } from "./draft.ts";

/** Marks what is body, title, record, embedded post and junk, and reads the record. Placeholder until cleaning lands. */
export function findLayout(article: Article, languages: Languages): Layout {
  const code = article.stated.languages?.[0] ?? languages.all[0]?.code ?? "und";
  return {
    title: article.stated.title,
    outlet: article.stated.outlet,
    byline: article.stated.byline,
    url: article.stated.url,
    languages: article.stated.languages ?? [code],
    genre: "other",
    blocks: [{ start: 0, end: article.text.length, kind: "body", language: code }],
  };
}
