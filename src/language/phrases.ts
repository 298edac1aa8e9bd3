import type { ActorKind, EvidenceKind, Genre, Modality, StanceLabel } from "../article.ts";
import type {
  ActorsPhrases,
  DigestPhrases,
  HelpPhrases,
  QuotesPhrases,
  SearchPhrases,
  SourcePhrases,
  SourcesPhrases,
  StatusPhrases,
  TimelinePhrases,
} from "./answers.ts";
import type { ChartPhrases } from "./charts.ts";
import type { DiscordPhrases } from "./discord.ts";
import type { FramesPhrases } from "./frames.ts";
import type { NoticePhrases } from "./notices.ts";
import type { StancePhrases, WhyPhrases } from "./positions.ts";
import type { SlackPhrases } from "./slack.ts";
import type { TerminalPhrases } from "./terminal.ts";
import type { WebPhrases } from "./web.ts";
import type { CommonPhrases, CountPhrases, DatePhrases } from "./words.ts";

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
  readonly why: WhyPhrases;
  readonly frames: FramesPhrases;
  readonly source: SourcePhrases;
  readonly sources: SourcesPhrases;
  readonly search: SearchPhrases;
  readonly actors: ActorsPhrases;
  readonly quotes: QuotesPhrases;
  readonly digest: DigestPhrases;
  readonly help: HelpPhrases;
  readonly status: StatusPhrases;
  readonly notices: NoticePhrases;
  /** What a reader can mend; each says what happened, then what to do. */
  readonly errors: ErrorPhrases;
  readonly charts: ChartPhrases;
  readonly discord: DiscordPhrases;
  readonly slack: SlackPhrases;
  readonly terminal: TerminalPhrases;
  readonly web: WebPhrases;
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
