import { createHash } from "node:crypto";
import type { AnalysedArticle } from "../article.ts";

/** A short hash of ids and texts: changes exactly when an answer could. */
export function corpusVersion(articles: readonly AnalysedArticle[]): string {
  const hash = createHash("sha256");
  for (const { article } of articles) hash.update(JSON.stringify([article.id, article.text, article.stated]));
  return hash.digest("hex").slice(0, 12);
}
