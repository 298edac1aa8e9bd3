import type { Plural, Template } from "./phrases.ts";

export interface TimelinePhrases {
  readonly title: string;
  readonly titleAbout: Template;
  readonly summary: Template;
  readonly filters: {
    readonly about: Template;
    readonly from: Template;
    readonly to: Template;
    readonly outlet: Template;
    readonly language: Template;
  };
  /** Before what a reader filtered by; {filters} is a list. */
  readonly filtered: Template;
  readonly sameTextAs: Template;
  readonly disagreements: {
    readonly name: string;
    readonly number: string;
    readonly date: string;
    readonly who: string;
    readonly status: string;
  };
  /** Before the values of a toll by date. */
  readonly series: string;
  /** {events} are shown, chosen by how much articles make of them; then how many are not. */
  readonly weightiest: Template;
  readonly shortened: Plural;
  readonly nothing: string;
  readonly nothingFor: Template;
  /** Heading above what is only announced. */
  readonly planned: string;
  /** Events that are only demanded, denied or supposed. */
  readonly unconfirmed: Plural;
  /** Events that no date is known for. */
  readonly undated: Plural;
}

export interface SourcePhrases {
  readonly title: Template;
  /** {byline} wrote a report on what {outlet} published; facts of the record, not of the news. */
  readonly report: Template;
  readonly reportUnsigned: Template;
  readonly outlet: string;
  readonly byline: string;
  readonly published: string;
  readonly languages: string;
  readonly genre: string;
  readonly length: string;
  readonly address: string;
  readonly notStated: string;
  readonly statedBy: string;
  /** What speaks against a date: {quote} with its mark, {because}. */
  readonly against: Template;
  /** {quote}, and {why} it would have been another day. */
  readonly againstWhy: Template;
  /** Why it was set aside: other evidence weighs more; the article states a date. */
  readonly outweighed: string;
  readonly overruled: string;
  readonly loadedHeading: string;
  readonly loadedIntro: string;
  readonly loadedNone: string;
  readonly voicesHeading: string;
  readonly voicesNone: string;
  readonly stancesHeading: string;
  readonly stancesNone: string;
  readonly narrator: string;
  readonly sameStory: string;
  readonly translationOf: Template;
  readonly hasTranslation: Template;
  readonly translatedInside: Template;
  readonly passage: Template;
  readonly wholeArticle: Template;
}

export interface SourcesPhrases {
  readonly title: string;
  /** {count} articles of a large corpus are not in the list. */
  readonly unlisted: Plural;
  readonly summary: Template;
  readonly nothing: string;
  readonly refused: Template;
}

export interface SearchPhrases {
  readonly title: Template;
  readonly summary: Template;
  readonly shown: Template;
  readonly nothing: Template;
  /** {word} is in no article; {nearest} are words that are. */
  readonly nearest: Template;
  readonly noNearest: Template;
}

export interface ActorsPhrases {
  readonly title: string;
  readonly summary: Template;
  readonly speaksFor: Template;
  readonly former: string;
  /** {actor} is for whom somebody spoke who is no longer in office. */
  readonly spokeFor: Template;
  readonly nothing: string;
}

export interface QuotesPhrases {
  readonly title: Template;
  readonly summary: Template;
  readonly indirect: string;
  readonly speaking: Template;
  readonly nothing: Template;
}

export interface DigestPhrases {
  readonly title: Template;
  readonly titleAbout: Template;
  /** Why this period, where the reader gave none. */
  readonly defaultPeriod: Template;
  readonly happened: string;
  readonly reported: string;
  readonly planned: string;
  readonly disputed: string;
  readonly sources: string;
  readonly leftOut: string;
  readonly leftOutUndated: Plural;
  readonly leftOutSeen: Plural;
  readonly leftOutMinor: Plural;
  readonly leftOutBackground: Plural;
  readonly leftOutUnconfirmed: Plural;
  readonly leftOutRefused: Plural;
  readonly leftOutNothing: string;
  /** {article} is the newest one, {date} when it appeared. */
  readonly newest: Template;
  readonly nothing: Template;
}

export interface HelpPhrases {
  readonly title: string;
  readonly titleOf: Template;
  readonly intro: string;
  readonly example: string;
  readonly optionsHeading: string;
  readonly optional: string;
  readonly required: string;
  readonly quoting: string;
}

export interface StatusPhrases {
  readonly title: string;
  readonly corpus: string;
  readonly corpusVersion: Template;
  readonly startedAt: Template;
  readonly platforms: string;
  readonly stores: string;
  readonly digests: string;
  /** Feeds and sites that are fetched. */
  readonly sources: string;
  readonly next: Template;
  readonly last: Template;
  readonly never: string;
  readonly none: string;
  readonly notRunning: string;
  readonly refusals: string;
}
