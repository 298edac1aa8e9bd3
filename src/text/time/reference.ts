/** What the values of expressions hang on, as far as it is known where an expression stands. */
export interface Reference {
  /** Day number of publication. */
  readonly published?: number;
  /** The last date that the text told, as far as it told it. */
  readonly last?: Told;
  /** The last date told to the day. */
  readonly lastDay?: number;
  /** Of a history: the year that fits the dates around, where the expression tells none. */
  readonly year?: number;
  /** The latest date that the text tells in full, anywhere. */
  readonly latest?: number;
  /** A history: dates without a year follow those told before, not the publication. */
  readonly narrative: boolean;
  /** What the clause speaks of. */
  readonly tense?: "past" | "future";
  /** The expression is all that its sentence says, but for a word or two. */
  readonly alone: boolean;
  /** The language, or the document, writes the day before the month in 3/4/2023. */
  readonly dayFirst: boolean;
}

export interface Told {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** In the same sentence. */
  readonly near: boolean;
}

/** What a form comes to. */
export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly anchor: "publication" | "text" | "none";
  /** The day is one that is seen, not reckoned: another country may keep the day beside it. */
  readonly approximate?: boolean;
}
