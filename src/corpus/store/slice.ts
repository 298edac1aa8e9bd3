import type { AnalysedArticle, Stance } from "../../article.ts";
import { findActors, nearestActors } from "../actor-names.ts";
import type { Corpus, CorpusActor, Left, Refusal, SearchResult, TimelineEntry, Totals } from "../corpus.ts";
import { byDate } from "../timeline.ts";
import { mergeEntries } from "./merge-entries.ts";
import { articleFrom, type StoredArticle, unpack } from "./packed.ts";

/** An article as it stands in the store. */
export interface ArticleRow extends StoredArticle {
  readonly n: number;
  readonly light: string;
  readonly body: Uint8Array;
  readonly same: string;
  readonly translation_of: string | null;
}

export interface SliceParts {
  readonly articles: readonly ArticleRow[];
  /** Of these articles only these stances are looked at. */
  readonly stances?: ReadonlyMap<string, readonly Stance[]>;
  readonly actors: readonly CorpusActor[];
  readonly entries: readonly TimelineEntry[];
  readonly search?: { readonly query: string; readonly result: SearchResult };
  readonly refusals: readonly Refusal[];
  readonly whole: Totals;
  readonly spokenOf?: ReadonlyMap<string, number>;
  readonly left?: Left;
  readonly version: string;
}

/** The part of a large corpus that a question needs, as a corpus of its own: briefs do not know the difference but for what they count. */
export function sliceFrom(parts: SliceParts): Corpus {
  const rows = [...new Map(parts.articles.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const articles = rows.map((row) => lazyArticle(row, parts.stances?.get(row.id)));
  const byId = new Map(articles.map((analysed) => [analysed.article.id, analysed]));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const actors = [...new Map(parts.actors.map((actor) => [actor.id, actor])).values()].sort(
    (a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1),
  );
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    articles,
    actors,
    timeline: mergeEntries(parts.entries).sort(byDate),
    refusals: parts.refusals,
    whole: parts.whole,
    spokenOf: parts.spokenOf,
    left: parts.left,
    version: parts.version,
    article: (id) => byId.get(id) ?? byId.get(sameNumber(id, rows)),
    actor: (id) => actorById.get(id),
    findActors: (words) => findActors(words, actors),
    nearestActors: (words, limit) => nearestActors(words, actors, limit),
    search: (query) => (parts.search?.query === query ? parts.search.result : { total: 0, hits: [], suggestions: [] }),
    sameStory: (id) => JSON.parse(rowById.get(id)?.same ?? "[]") as string[],
    translationOf: (id) => rowById.get(id)?.translation_of ?? undefined,
  };
}

/** "3" for "003". */
function sameNumber(id: string, rows: readonly ArticleRow[]): string {
  if (!/^\d+$/u.test(id)) return id;
  return rows.find((row) => /^\d+$/u.test(row.id) && Number(row.id) === Number(id))?.id ?? id;
}

/** Most questions ask of most articles for a title and a passage alone: the rest is unpacked when it is asked for. */
function lazyArticle(row: ArticleRow, stances: readonly Stance[] | undefined): AnalysedArticle {
  const { parts, ...light } = JSON.parse(row.light) as { readonly parts: readonly (keyof AnalysedArticle)[] };
  let rest: Partial<AnalysedArticle> | undefined;
  const unpacked = (): Partial<AnalysedArticle> => {
    rest ??= unpack<Partial<AnalysedArticle>>(row.body);
    return rest;
  };
  const lazy = { article: articleFrom(row), ...light };
  for (const part of parts)
    Object.defineProperty(lazy, part, {
      enumerable: true,
      get: () => (part === "stances" && stances !== undefined ? stances : unpacked()[part]),
    });
  return lazy as unknown as AnalysedArticle;
}
