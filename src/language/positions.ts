import type { StanceLabel } from "../article.ts";
import type { Plural, Template } from "./phrases.ts";

export interface StancePhrases {
  readonly title: string;
  readonly titleOf: Template;
  readonly titleToward: Template;
  /** {sources} is a count of articles, {kinds} a list of kinds of evidence with their counts. */
  readonly restsOn: Template;
  /** Heading above the positions that concern {target}. */
  readonly toward: Template;
  readonly others: Template;
  readonly nothingOf: Template;
  readonly nothingToward: Template;
  readonly nothing: string;
  readonly aboutNobody: Template;
  /** {group} is the body in whose name it is said of the actor. */
  readonly asMemberOf: Template;
  /** {speaker} says so of another who takes the position. */
  readonly accordingTo: Template;
  /** {label} is one of `stanceLabels`; {date} when that side was first taken, or last. */
  readonly since: Template;
  readonly before: Template;
  /** Both sides are shown. */
  readonly conflict: string;
  /** Heading above passages by date. */
  readonly history: string;
  /** Label of the button that asks for the reasons. */
  readonly askWhy: Template;
  /** {count} more things or names that positions concern. */
  readonly moreTargets: Plural;
  readonly tableActor: string;
  /** Heading above positions that have no room in the table. */
  readonly beyond: string;
  readonly tableIntro: string;
  /** Labels are found by rule. */
  readonly caution: string;
}

/** Why a label stands where it does. */
export interface WhyPhrases {
  readonly title: Template;
  /** Of one actor: for whom it speaks, and its labels. */
  readonly titleOf: Template;
  /** {label} is one of `stanceLabels`, {counts} a list of `shows`. */
  readonly label: Template;
  /** How many passages show what. */
  readonly shows: Readonly<Record<StanceLabel, Plural>>;
  /** How several labels become one. */
  readonly mixed: string;
  readonly outweighed: string;
  /**
   * A sentence for each kind of rule: {words} are the words that it took, {actor} who takes the position, {target} toward whom, {sign} one
   * of `signs`.
   */
  readonly rules: Readonly<Record<WhyRule, Template>>;
  readonly signs: Readonly<Record<StanceLabel, string>>;
  /** Before the words that tell for whom somebody speaks; {actor} does, for {principal}. */
  readonly speaksFor: Template;
  readonly speaksForNobody: Template;
  readonly former: Template;
  readonly said: Template;
  /** {speaker} says so of another. */
  readonly claimed: Template;
  readonly reported: string;
  readonly characterised: string;
  readonly asMemberOf: Template;
  readonly evidence: string;
}

/** The kinds of rules that find positions, as readers are told of them. */
export type WhyRule = "verb" | "negated" | "passive" | "noun" | "compound" | "verdict" | "deed" | "calls" | "other";
