/** What readers see on Discord only. */
export interface DiscordPhrases {
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
  /** Heads what is offered next where it does not fit beside the answer. */
  readonly nextSteps: string;
  /** A button whose command line is no longer kept. */
  readonly buttonExpired: string;
  /** The answer did not come in time; {id} is what an operator looks for in the log. */
  readonly tooSlow: string;
}
