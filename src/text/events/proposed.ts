import type { Event } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import type { Clause } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** A happening as its sentence alone tells it. */
export interface Proposed {
  readonly sentence: ReadSentence;
  /** Of the sentence in the body, from 0. */
  readonly order: number;
  readonly lexicon: Lexicon;
  readonly trigger: Trigger;
  readonly relation: Clause["relation"];
  /** An expression of its own sentence dates it, resolved or not. */
  readonly own: boolean;
  /** Its subject stands before it, in its clause. */
  readonly subject: boolean;
  /** The stamp of the embedded post that it stands in. */
  readonly stamp?: string;
  readonly event: Event;
}
