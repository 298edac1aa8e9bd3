import type { AnalysedArticle, DateRange } from "../article.ts";
import type { Language } from "../language.ts";
import { setAside } from "./dating/contradictions.ts";
import { solve } from "./dating/evidence.ts";
import { readKnownEvents, readOtherArticles } from "./dating/other-articles.ts";
import { readOwnText } from "./dating/own-text.ts";
import type { CorpusTrace } from "./trace.ts";

/**
 * Infers the publication date of each undated article from what it knows of and from the dated articles: each piece of evidence
 * narrows a range of days, and what contradicts the weightier pieces is told beside it (`against`).
 */
export function datePublications(
  articles: readonly AnalysedArticle[],
  languages: readonly Language[],
  trace?: CorpusTrace,
): ReadonlyMap<string, DateRange> {
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const known = readKnownEvents(sorted.filter((a) => a.published !== undefined));
  const found = new Map<string, DateRange>();
  for (const analysed of sorted) {
    const language = languages.find((l) => l.code === analysed.languages[0]) ?? languages[0];
    if (analysed.published !== undefined || language === undefined) continue;
    const solution = solve([...readOwnText(analysed, language), ...readOtherArticles(analysed, known, languages)]);
    trace?.({ kind: "published", article: analysed.article.id, ...solution });
    if (solution.date !== undefined) found.set(analysed.article.id, { ...solution.date, against: setAside(solution.refused) });
  }
  return found;
}
