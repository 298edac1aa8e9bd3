import type { Actor, AnalysedArticle, DateRange, Modality, Place, Span, Stance } from "../article.ts";

/** Many articles, analysed and joined: the undated dated, events and actors merged, searchable. Immutable once built. */
export interface Corpus {
  /** Ordered by id. Actor ids in them are corpus-wide; inferred publication dates are filled in. */
  readonly articles: readonly AnalysedArticle[];
  /** Most mentioned first, ties by id. */
  readonly actors: readonly CorpusActor[];
  /** Ordered by date, undated last, ties by id. Includes planned, denied… entries: `modality` tells. */
  readonly timeline: readonly TimelineEntry[];
  readonly refusals: readonly Refusal[];
  /** Where this is only the part of a large corpus that a question needs: what the whole holds. */
  readonly whole?: Totals;
  /** How many articles of the whole speak of a day, other than by having appeared on it; only of days that are asked for. */
  readonly spokenOf?: ReadonlyMap<string, number>;
  /** What would fit the question too, but is left out of this part. */
  readonly left?: Left;
  /** Changes exactly when an answer could. */
  readonly version: string;
  /** Finds an article by id; "3" finds "003". */
  article(id: string): AnalysedArticle | undefined;
  actor(id: string): CorpusActor | undefined;
  /** Actors that a reader may mean by these words, best first; exact name, alias or id alone if there is one. Without a match: empty, see `nearestActors`. */
  findActors(words: string): readonly CorpusActor[];
  /** Names nearest to misspelled words, best first. */
  nearestActors(words: string, limit: number): readonly CorpusActor[];
  search(query: string, limit: number): SearchResult;
  /** Other articles on the same events, nearest first. */
  sameStory(articleId: string): readonly string[];
  /** The article that this one translates or copies, or of which it is a version in another language. */
  translationOf(articleId: string): string | undefined;
}

/** Counts of what a part of a corpus leaves out, the least weighty first. */
export interface Left {
  readonly happened: number;
  readonly planned: number;
  readonly undated: number;
  readonly unconfirmed: number;
  /** Articles that quote or take a position. */
  readonly articles: number;
}

/** What a question reads of a corpus, for a corpus that is not held in memory. */
export interface CorpusQuestion {
  /** Absent: a little of everything. */
  readonly reads?: readonly ("events" | "positions" | "quotes" | "actors" | "articles")[];
  /** Words for whom or what it is about. */
  readonly about?: readonly string[];
  /** ISO days, or the beginnings of them, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Events that were reported in these days are asked for too. */
  readonly isPeriod?: boolean;
  readonly outlet?: string;
  readonly language?: string;
  readonly article?: string;
  readonly query?: string;
  /** How many events at most. */
  readonly most?: number;
}

/** What a corpus holds, counted. */
export interface Totals {
  readonly articles: number;
  readonly events: number;
  readonly actors: number;
  /** Names, in order. */
  readonly outlets: readonly string[];
  /** Articles of which the outlet is not known. */
  readonly unnamed: number;
  readonly languages: readonly string[];
  /** Days on which articles appeared, and those for which they tell what happened: the earliest and the latest are among them. */
  readonly published: readonly { readonly from: string; readonly to: string }[];
  readonly told: readonly { readonly from: string; readonly to: string }[];
  /** Id of an issue -> its name. */
  readonly issues: ReadonlyMap<string, string>;
}

export interface CorpusActor extends Actor {
  /** Ids of the articles that mention it. */
  readonly articles: readonly string[];
  readonly mentionCount: number;
  readonly stances: readonly { readonly article: string; readonly stance: Stance }[];
}

/** One event over all articles and languages. */
export interface TimelineEntry {
  readonly id: string;
  readonly date?: DateRange;
  /** Language-independent class of what happened. */
  readonly class: string;
  readonly actors: readonly string[];
  /** Where, in the words of the article that says it; `actor`: the state that it is or whose capital it is. */
  readonly place?: Place & { readonly article: string; readonly actor?: string };
  readonly modality: Modality;
  readonly background: boolean;
  /** Told along with the news, without a day of its own: listed only for the one who did or said it. */
  readonly aside?: boolean;
  readonly salience: number;
  /** At least one; one an article that tells it, best first: a syndicated copy or translation says so in `copyOf`. */
  readonly reports: readonly EventReport[];
  readonly disagreements: readonly Disagreement[];
  /** A toll as it became known, by date; absent where one value alone is told. */
  readonly series?: readonly TollValue[];
}

/** A number of people, with the day for which it is told. */
export interface TollValue {
  /** Verbatim: "at least 60 dead". */
  readonly text: string;
  /** What the words come to at least. */
  readonly value: number;
  /** Class of what is counted: "die", "injure"… */
  readonly of: string;
  readonly date?: DateRange;
  readonly citation: Span & { readonly article: string; readonly text: string };
}

export interface EventReport extends Span {
  readonly article: string;
  /** `slice(start, end)` of the article. */
  readonly text: string;
  readonly language: string;
  readonly date?: DateRange;
  readonly copyOf?: string;
}

/** Versions that differ: the name of the thing, a number, a date, who did it. Each version is verbatim. */
export interface Disagreement {
  /** A key of `Phrases`: "name" | "number" | "date" | "who" | "status". */
  readonly about: string;
  readonly versions: readonly {
    readonly text: string;
    readonly citations: readonly (Span & { readonly article: string; readonly text: string })[];
  }[];
}

export interface Refusal {
  /** File name or address, as the operator gave it. */
  readonly source: string;
  /** One sentence: what is wrong and what to do. */
  readonly reason: string;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Words of the query that no article has, with the nearest that some have. */
  readonly suggestions: readonly { readonly word: string; readonly nearest: readonly string[] }[];
}

export interface SearchHit {
  readonly article: string;
  readonly score: number;
  /** On sentence borders, best first. */
  readonly snippets: readonly (Span & { readonly text: string; readonly matches: readonly Span[] })[];
}
