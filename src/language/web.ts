/** What readers see on the web page only: labels of its controls, and the page before anything was asked. */
export interface WebPhrases {
  /** What it is, in one sentence, under the name. */
  readonly tagline: string;
  readonly emptyHeading: string;
  readonly emptyText: string;
  readonly examples: string;
  readonly allCommands: string;
  readonly askLabel: string;
  readonly askPlaceholder: string;
  readonly askHint: string;
  readonly send: string;
  readonly conversation: string;
  readonly suggestions: string;
  readonly answering: string;
  /** Shown in place of an answer that did not come. */
  readonly failed: string;
  readonly nextSteps: string;
  readonly note: string;
  readonly caution: string;
  readonly permanentLink: string;
  readonly showMore: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly wholeAnswer: string;
  /** {page}, {pages}. */
  readonly pageOf: string;
  /** A citation, for those who hear the page; {article}. */
  readonly passageIn: string;
  readonly passagePanel: string;
  readonly close: string;
  readonly languages: string;
  readonly skipToQuestion: string;
  /** A line without a slash was searched for; {command}. */
  readonly searchedInstead: string;
  /** {limit} characters. */
  readonly tooLong: string;
  readonly tooMany: string;
  readonly wrongHost: string;
  readonly notFound: string;
  /** {version}. */
  readonly footer: string;
}
