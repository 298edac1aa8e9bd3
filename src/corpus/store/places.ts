import { createHash } from "node:crypto";
import type { AnalysedArticle } from "../../article.ts";
import type { Language } from "../../language.ts";
import { datePublications } from "../publication-dates.ts";

/** Most articles that are joined at once; more of one span are joined in its parts. */
export const mostJoined = 1_000;
const longestPlace = "2022-12-07 a3".length;

/**
 * Where an article is joined: the first day on which it may have appeared, as far as it alone tells, and two digits that part the articles
 * of a day. A window is a beginning of it.
 *
 *     "2022-12-07 a3"  is in the windows  ""  "2"  "20"  …  "2022-12"  …  "2022-12-07"  "2022-12-07 a"  "2022-12-07 a3"
 */
export function placeOf(analysed: AnalysedArticle, languages: readonly Language[]): string {
  const day = analysed.published?.from ?? datePublications([analysed], languages).get(analysed.article.id)?.from ?? "undated---";
  return `${day} ${createHash("sha256").update(analysed.article.id).digest("hex").slice(0, 2)}`;
}

export interface PlaceCount {
  readonly place: string;
  readonly articles: number;
  readonly changes: number;
}

export interface Span {
  /** What the places of its articles begin with. */
  readonly span: string;
  readonly articles: number;
  /** Grows with each change in it. */
  readonly changes: number;
}

/**
 * The windows in which a corpus is joined: the longest spans of time with no more articles than are joined at once, in order. Hangs on the
 * articles alone, not on the order in which they came. One window for a small corpus.
 */
export function windowsOf(places: readonly PlaceCount[], most = mostJoined): Span[] {
  return split("", places, most);
}

function split(span: string, places: readonly PlaceCount[], most: number): Span[] {
  const articles = places.reduce((sum, place) => sum + place.articles, 0);
  const changes = places.reduce((sum, place) => sum + place.changes, 0);
  if (articles <= most || span.length >= longestPlace) return [{ span, articles, changes }];
  const parts = Map.groupBy(places, ({ place }) => place.slice(0, span.length + 1));
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([part, inside]) => split(part, inside, most));
}

/** Whether one window lies in the other. */
export function overlap(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
