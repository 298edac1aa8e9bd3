/** Loaded words and their neutral counterparts. */
export interface ToneData {
  readonly topics: readonly ToneTopic[];
  /** After these a loaded word, in the same clause, is somebody else's: "[accused] X of meddling". */
  readonly attributions: readonly string[];
  /** Marks that open and close words which the narrator only borrows, in pairs. */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
}

/** One thing that can be named neutrally or not. */
export interface ToneTopic {
  /** The same id in every language: "removal-from-office". */
  readonly topic: string;
  /** What a neutral narrator calls it. */
  readonly neutral: string;
  /** Lower case, every form that a text may use; several words are divided by one space. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Loaded, but which way depends on who is meant. */
  readonly unclear: readonly string[];
}
