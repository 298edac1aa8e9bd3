import type { Plural, Template } from "./phrases.ts";

export interface DatePhrases {
  /** January first. */
  readonly months: readonly string[];
  readonly day: Template;
  readonly month: Template;
  readonly year: Template;
  /** A range inside one month: {from} and {to} are days. */
  readonly rangeInMonth: Template;
  /** A range inside one year: {from} and {to} are days with their months. */
  readonly rangeInYear: Template;
  readonly range: Template;
  /** A range of whole months, or of whole years. */
  readonly wholeRange: Template;
  /** From one day to another, every day between them meant; {from} may lack its year. */
  readonly period: Template;
  readonly periodInMonth: Template;
  /** A day and month without the year. */
  readonly dayInYear: Template;
  readonly unknown: string;
  /** Said after a date that the text does not state. */
  readonly inferred: string;
  /** {why} is one of `reasons`. */
  readonly inferredWhy: Template;
}

export interface CountPhrases {
  readonly events: Plural;
  readonly articles: Plural;
  readonly outlets: Plural;
  readonly unnamedOutlets: Plural;
  readonly morePassages: Plural;
  readonly hits: Plural;
  readonly actors: Plural;
  readonly moreActors: Plural;
  readonly mentions: Plural;
  readonly quotations: Plural;
  readonly positions: Plural;
  readonly words: Plural;
  readonly sentences: Plural;
  readonly times: Plural;
}

export interface CommonPhrases {
  /** What an answer rests on: {articles} and {outlets} are counts, {dates} is a range. */
  readonly read: Template;
  readonly readUndated: Template;
  /** Of a large corpus: {count} passages that fit were not looked at for this answer. */
  readonly unread: Plural;
  readonly unknownOutlet: string;
  readonly untitled: string;
  readonly undated: string;
  /** {date} is when the article appeared. */
  readonly publishedOn: Template;
  /** Heading above offers of what to ask next. */
  readonly nextSteps: string;
  /** {words} is what the reader wrote. */
  readonly unknownActor: Template;
  readonly didYouMean: string;
  /** {name} was chosen among several that fit {words}. */
  readonly takenToMean: Template;
  readonly actions: ActionPhrases;
}

export interface ActionPhrases {
  readonly wholeTimeline: string;
  readonly everyEvent: string;
  readonly timelineOf: Template;
  readonly positionsOf: Template;
  readonly allPositions: string;
  readonly quotesOf: Template;
  readonly search: Template;
  readonly sources: string;
  readonly actors: string;
  readonly source: Template;
  readonly help: string;
  readonly digestAll: string;
}
