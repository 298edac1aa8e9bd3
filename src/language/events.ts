/** What happens, whatever the language calls it: by class events are merged over articles and languages. */
export type EventClass =
  // Power and law.
  | "remove"
  | "resign"
  | "appoint"
  | "elect"
  | "vote"
  | "dissolve"
  | "approve"
  | "reject"
  | "ban"
  | "declare-emergency"
  | "arrest"
  | "charge"
  | "sentence"
  | "release"
  | "investigate"
  | "sue"
  | "raid"
  | "extradite"
  // Violence and war.
  | "die"
  | "injure"
  | "attack"
  | "clash"
  | "deploy"
  | "withdraw"
  | "truce"
  | "abduct"
  | "repress"
  | "threaten"
  // People and the street.
  | "protest"
  | "strike"
  | "flee"
  // Diplomacy.
  | "meet"
  | "visit"
  | "speak"
  | "sign"
  | "agree"
  | "recall-ambassador"
  | "expel"
  | "sanction"
  | "recognise"
  | "break-ties"
  | "invite"
  | "join"
  | "help"
  | "send"
  // Speech acts.
  | "say"
  | "announce"
  | "ask"
  | "condemn"
  | "support"
  | "deny"
  | "warn"
  | "accuse"
  | "publish"
  // Economy and works.
  | "launch"
  | "buy"
  | "sell"
  | "order"
  | "deliver"
  | "build"
  | "close"
  | "raise"
  | "fall"
  | "dismiss"
  | "found"
  | "win"
  | "lose"
  // Disasters.
  | "disaster"
  | "crash"
  | "destroy"
  | "evacuate"
  | "missing"
  | "rescue"
  | "spread"
  // Life and the rest.
  | "born"
  | "hold"
  | "begin"
  | "end"
  | "occur"
  | "act";

/** What is counted: people, by what befell them, or votes. */
export type CountKind = "die" | "injure" | "arrest" | "evacuate" | "missing" | "votes-for" | "votes-against" | "abstentions";

export type VerbForm = "past" | "participle" | "present" | "bare" | "gerund" | "future" | "conditional" | "subjunctive" | "imperfect";

/** One verb, all its forms of the third person. A form may be several words ("stepped down"). */
export type VerbForms = Readonly<Partial<Record<VerbForm, readonly string[]>>>;

export interface EventWords {
  readonly class: EventClass;
  readonly verbs: readonly VerbForms[];
  /** Nouns that name such a happening, one or several words, singular and plural. */
  readonly nouns: readonly string[];
}

/** How a subordinate clause or a phrase stands in time to what it hangs on. */
export type ClauseRelation = "after" | "before" | "since" | "until" | "while" | "if" | "relative" | "complement" | "purpose" | "other";

/** Words that name what happens, by class, and what makes it planned, denied or background. All lower case. */
export interface EventData {
  readonly words: readonly EventWords[];
  /** Verbs that lend themselves to a noun: "gave a speech", "held talks", "released a statement". */
  readonly carriers: readonly VerbForms[];
  /** Suffixes that mark a finite past of verbs in no list; such a verb counts only with a subject and a date of its own. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that tell no happening of their own. */
  readonly notHappenings: readonly string[];
  /** A noun before a noun only describes it: "coup leader". */
  readonly nounsModify: boolean;
  readonly passive: readonly string[];
  /** Those of the present: with a participle they tell a state. */
  readonly presentPassive: readonly string[];
  readonly perfect: readonly string[];
  readonly pluperfect: readonly string[];
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  readonly possibility: readonly string[];
  readonly obligation: readonly string[];
  readonly infinitiveMarks: readonly string[];
  readonly negations: readonly string[];
  /** "nobody", "neither": as a subject they deny what the verb tells, however far it stands. */
  readonly negativeSubjects: readonly string[];
  /** Words whose complement is demanded, planned, denied, merely thought of, or somebody's claim. */
  readonly demanding: readonly string[];
  readonly planning: readonly string[];
  readonly denying: readonly string[];
  readonly supposing: readonly string[];
  readonly alleging: readonly string[];
  readonly subordinators: readonly { readonly words: string; readonly relation: ClauseRelation }[];
  readonly coordinators: readonly string[];
  /** What introduces the doer of a passive, the one a noun is about, and the one a possession is of. */
  readonly doerMarks: readonly string[];
  readonly aboutMarks: readonly string[];
  readonly determiners: readonly string[];
  /** "in", "near", "outside": a name after them is where it happened. */
  readonly locatives: readonly string[];
  /** "city", "region", and what may stand before them: "northern". */
  readonly placeNouns: readonly string[];
  readonly placeAdjectives: readonly string[];
  /** Names after such a word that are no places: languages, networks, documents. */
  readonly notPlaces: readonly string[];
  /** "Later", "also", "in addition": the sentence goes on from the last date told. */
  readonly continuations: readonly string[];
  /** "at that time", "that day": the last date told, in one expression. */
  readonly backReferences: readonly string[];
  /** "since", "for": the whole stretch up to now is meant. */
  readonly durationMarks: readonly string[];
  /** "until": the end is told, not the day. */
  readonly untilMarks: readonly string[];
  /** "past", "last", "recent": what makes a plural of months a stretch that reaches the present. */
  readonly recentMarks: readonly string[];
  /** "at least", "more than": a number after them counts people or things. */
  readonly tollMarks: readonly string[];
  /** "dead", "injured", "displaced": what a toll counts, by class. */
  readonly tolls: Readonly<Record<"die" | "injure" | "arrest" | "evacuate" | "missing", readonly string[]>>;
  /** "people", "students", "soldiers": whom a number counts. */
  readonly countedPeople: readonly string[];
  /** "aged": a number after them is an age. */
  readonly ageMarks: readonly string[];
  /** "million": what a number before them is multiplied by. */
  readonly numberScales: Readonly<Record<string, number>>;
  /** The words of a vote; behind a number those for, against and abstaining; between two numbers what sets them against each other. */
  readonly votes: Readonly<Record<"words" | "for" | "against" | "abstained" | "versus", readonly string[]>>;
  /** Numbers in words: "two", "sixty". */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Words of an estimate: "dozens", "hundreds", with what they come to at least. */
  readonly vagueNumbers: Readonly<Record<string, number>>;
  /** Words that say nothing of what a text is about, folded to plain letters. */
  readonly stopwords: readonly string[];
}
