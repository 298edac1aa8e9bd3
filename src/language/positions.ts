import type { Template } from "./phrases.ts";

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
