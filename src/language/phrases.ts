import type { ActorKind, EvidenceKind, Genre, Modality, StanceLabel } from "../article.ts";
import type { ChartPhrases } from "./charts.ts";
import type { DiscordPhrases } from "./discord.ts";
import type { SlackPhrases } from "./slack.ts";
import type { TerminalPhrases } from "./terminal.ts";
import type { WebPhrases } from "./web.ts";

/** Words with {slots}: what fills a slot stands in the same slot of every language. */
export type Template = string;

/** A count and what is counted, by the categories of Intl.PluralRules; the slot is {count}. */
export interface Plural {
  readonly one: Template;
  readonly other: Template;
}

/** What readers see: Dateline's own words. Nothing here states a fact of the news: facts come from articles, between quotation marks. */
export interface Phrases {
  /** Description of a command, by `Command.description`; at most 100 characters. */
  readonly commands: Readonly<Record<string, Template>>;
  /** Description of an option, by `CommandOption.description`; at most 100 characters. */
  readonly options: Readonly<Record<string, Template>>;
  /**
   * A sentence without its full stop for each `Reason.rule`. A slot filled with an ISO day or month is said as a date;
   * quotation marks around a slot that holds words of an article belong to the template.
   */
  readonly reasons: Readonly<Record<string, Template>>;
  readonly stanceLabels: Readonly<Record<StanceLabel, string>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  readonly actorKinds: Readonly<Record<ActorKind | "issue", string>>;
  readonly genres: Readonly<Record<Genre, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly quotationMarks: { readonly open: string; readonly close: string };
  readonly dates: DatePhrases;
  readonly counts: CountPhrases;
  readonly joins: { readonly and: Template; readonly or: Template; readonly comma: string; readonly colon: string; readonly dot: string };
  readonly common: CommonPhrases;
  readonly timeline: TimelinePhrases;
  readonly stance: StancePhrases;
  readonly source: SourcePhrases;
  readonly sources: SourcesPhrases;
  readonly search: SearchPhrases;
  readonly actors: ActorsPhrases;
  readonly quotes: QuotesPhrases;
  readonly digest: DigestPhrases;
  readonly help: HelpPhrases;
  readonly status: StatusPhrases;
  /** What a reader can mend; each says what happened, then what to do. */
  readonly errors: ErrorPhrases;
  readonly charts: ChartPhrases;
  readonly discord: DiscordPhrases;
  readonly slack: SlackPhrases;
  readonly terminal: TerminalPhrases;
  readonly web: WebPhrases;
}

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

export interface StancePhrases {
  readonly title: string;
  readonly titleOf: Template;
  readonly titleToward: Template;
  /** {sources} is a count of articles, {kinds} a list of kinds of evidence with their counts. */
  readonly restsOn: Template;
  readonly towards: Template;
  /** Heading above the positions that concern {target}. */
  readonly toward: Template;
  readonly others: Template;
  readonly nothingOf: Template;
  readonly nothingToward: Template;
  readonly nothing: string;
  readonly aboutNobody: Template;
  readonly speaksFor: Template;
  readonly tableActor: string;
  readonly tableIntro: string;
  /** Labels are found by rule. */
  readonly caution: string;
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
  readonly next: Template;
  readonly last: Template;
  readonly never: string;
  readonly none: string;
  readonly notRunning: string;
  readonly refusals: string;
}

export interface ErrorPhrases {
  readonly unknownCommand: Template;
  readonly unknownCommandNearest: Template;
  readonly unknownArticle: Template;
  readonly unknownArticleNearest: Template;
  readonly unknownOutlet: Template;
  readonly unknownLanguage: Template;
  readonly badDate: Template;
  readonly badLength: Template;
  readonly badPeriod: Template;
  readonly badSpan: Template;
  readonly datesReversed: Template;
  readonly missingOption: Template;
  readonly tooManyValues: Template;
  readonly twice: Template;
  readonly adminsOnly: Template;
  /** Title and next step of every answer that is an error. */
  readonly title: string;
  readonly help: string;
  /** {id} is what an operator looks for in the log. */
  readonly internal: Template;
}
