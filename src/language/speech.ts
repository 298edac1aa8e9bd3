/** Quotations and their cues. */
export interface SpeechData {
  /** Verbs that carry what somebody says, every form that a report uses: "said", "says", "saying". Several words: "pointed out". */
  readonly cues: readonly string[];
  /** Verbs that carry words only around a quotation in marks ("laughed", "called", "invited"). */
  readonly quoteCues: readonly string[];
  /** Of the cues, the first-person and other forms that have no speaker to find: none by default. */
  readonly thatWords: readonly string[];
  /** Words that hold a cue and report nothing: "having said that", "dio cuenta". */
  readonly idioms: readonly string[];
  /** Before "that" they make another conjunction of it: "now", "ya" (que). */
  readonly notThat: readonly string[];
  /** Verbs that take the one who is told as their object: "told". */
  readonly toldCues: readonly string[];
  /** Nouns for a chance to speak, and for those spoken to: "press", "interview". */
  readonly occasions: readonly string[];
  /** Before a verb without a subject they make it nobody's: "se (espera)". */
  readonly impersonal: readonly string[];
  /** Of the cues, those that take such a word and have a speaker all the same: "(se) quejó". */
  readonly pronominal: readonly string[];
  /** Weak pronouns before a verb: "lo", "se". */
  readonly clitics: readonly string[];
  /** After a comma they end a reported clause: "but". */
  readonly clauseBreaks: readonly string[];
  /** Before the speaker of a reported sentence: "according to". */
  readonly accordingTo: readonly string[];
  /** Before or after a quotation, the words of the one that "*", a possessor's pronoun, stands for: "in * words". */
  readonly ownWords: readonly string[];
  /** Nouns whose words are their owner's: "statement", "office", "letter". */
  readonly documents: readonly string[];
  /** Nouns for a body named before: "the company". */
  readonly bodies: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Adverbs and other words that may stand between speaker and cue. */
  readonly between: readonly string[];
  /** Words that deny or make unreal that something was said: "not", "would". */
  readonly unreal: readonly string[];
  /** Endings of verb forms that take their subject from the clause before: "saying". */
  readonly participleEndings: readonly string[];
  /** Before a participle they make it passive: "was told". */
  readonly passiveAuxiliaries: readonly string[];
  /** Of the cues, those that take a clause without "that": "said he would". */
  readonly bareCues: readonly string[];
  /** Does the language drop subjects? Then a cue without one belongs to the speaker before. */
  readonly dropsSubject: boolean;
  /** Words before the author of an embedded post: "by". */
  readonly byWords: readonly string[];
}
