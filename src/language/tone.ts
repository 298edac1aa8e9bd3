/** Loaded words and their neutral counterparts. */
export interface ToneData {
  readonly topics: readonly ToneTopic[];
  /** Phrases in which a word of a topic tells nothing: "[junta] directiva". */
  readonly innocent: readonly string[];
  /** After these a loaded word, in the same clause, is somebody else's: "[accused] X of meddling". */
  readonly attributions: readonly string[];
  /** Marks that open and close words which the narrator only borrows, in pairs. */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
}

/**
 * One thing that can be named neutrally or not. Terms are lower case, every form that a text may use; several words are divided by
 * one space. What stands in parentheses may be missing, "(o|a)" is one of these: "coup(s)", "golpista(s)", "autoritari(o|a|os|as)".
 */
export interface ToneTopic {
  /** The same id in every language: "removal-from-office". */
  readonly topic: string;
  /** What a neutral narrator calls it, and the name of the topic for readers. */
  readonly neutral: string;
  /** Words of neutral narrators for the same thing, so that outlets can be laid side by side. */
  readonly plain: readonly string[];
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Loaded, but which way depends on who is meant. */
  readonly unclear: readonly string[];
}
