import type { LoadedTerm } from "../article.ts";
import type { Plural, Template } from "./phrases.ts";

/** How outlets word the same thing. */
export interface FramesPhrases {
  readonly title: string;
  /** {topic} is the neutral name of what is worded. */
  readonly titleOf: Template;
  /** What is compared and what is not counted; {outlets} is a count. */
  readonly summary: Template;
  /** Before the list of all topics. */
  readonly intro: string;
  /** How a narrator's word leans. */
  readonly leans: Readonly<Record<LoadedTerm["leans"] | "plain", string>>;
  /** {loaded} of {outlets} that name it, both numbers. */
  readonly differ: Template;
  /** {outlets}, a count, name it, all of them in the same manner. */
  readonly allLoaded: Template;
  readonly allPlain: Template;
  /** Heading above words for others, or for nobody that the text names. */
  readonly elsewhere: string;
  /** Before what other outlets call the same. */
  readonly othersSay: string;
  readonly copies: Plural;
  /** Of a large corpus: {read} of {articles}, both numbers. */
  readonly part: Template;
  readonly moreOutlets: Plural;
  /** Words are found by a list. */
  readonly caution: string;
  readonly nothing: string;
  /** {topic} is what the reader wrote. */
  readonly unknown: Template;
}
