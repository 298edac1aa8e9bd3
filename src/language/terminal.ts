/** What readers see in the terminal only. */
export interface TerminalPhrases {
  /** {name}, {version}. */
  readonly welcome: string;
  /** How to begin: names /help, Tab and /quit. */
  readonly hint: string;
  /** Above the numbered actions. */
  readonly nextSteps: string;
  readonly note: string;
  readonly caution: string;
  /** The pager's line; {percent}. */
  readonly more: string;
  /** A line without a slash was searched for; {command}. */
  readonly searchedInstead: string;
  /** A number without a next step; {number}. */
  readonly noSuchStep: string;
  readonly goodbye: string;
  /** What /quit does. */
  readonly quit: string;
}
