import type { Actor } from "../../article.ts";
import type { Person } from "./pronouns.ts";

/** Words that name one party or a list of them; `from` and `to` are the first and last word. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly actors: readonly string[];
  /** The first word that is part of a name. */
  readonly name: number;
  /** What follows belongs to it and is not itself a party: "[Castillo’s] arrest". */
  readonly owner: boolean;
  /** An envoy: stands for the state that sends it. */
  readonly envoy: boolean;
}

/** What the article says elsewhere. */
export interface Known {
  readonly actors: ReadonlyMap<string, Actor>;
  /** The states listed last, for "those countries". */
  readonly recent: readonly string[];
  /** For "the regime". */
  readonly heads: ReadonlyMap<string, string>;
  /** Whom this sentence and the one before it name, for "him". */
  readonly people: readonly Person[];
  /** The group of those who protest, for "protests demanding …". */
  readonly protesters?: string;
}
