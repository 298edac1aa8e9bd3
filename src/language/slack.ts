/** What readers see on Slack only. */
export interface SlackPhrases {
  readonly previousPage: string;
  readonly nextPage: string;
  /** {page}, {pages}. */
  readonly pageOf: string;
  /** In the menu of a page's citations. */
  readonly openPassage: string;
  /** Before a note that calls for care. */
  readonly caution: string;
  /** In place of a brief without a word. */
  readonly nothing: string;
  /** Above a menu, where a command needs a choice that was not made; {command}. */
  readonly choose: string;
  /** Above a menu of what the corpus knows, where a name was not found. */
  readonly chooseKnown: string;
  /** In the menu. */
  readonly placeholder: string;
  /** A button whose command line is no longer kept. */
  readonly buttonExpired: string;
  /** The answer did not come; {id} is what an operator looks for in the log. */
  readonly failed: string;
}
