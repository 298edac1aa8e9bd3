import type { Plural, Template } from "./phrases.ts";

/** What admins are told of digests that did not arrive. Slots: {digest}, {target}, {instant}, {reason}, {call}. */
export interface NoticePhrases {
  readonly title: string;
  readonly dead: Template;
  readonly late: Template;
  readonly unknown: Template;
  readonly stopped: Template;
  /** A feed or a site that is dead; {target} is its address. */
  readonly source: Template;
  readonly sourcesTitle: string;
  /** Before a call of the command line. */
  readonly lookCloser: Template;
  readonly more: Plural;
}
