import type { EvidenceKind, StanceLabel } from "../article.ts";
import type { VerbForms } from "./events.ts";

/** Predicates that take a position. */
export interface StanceData {
  /** Verbs by the name that patterns call them; a name may stand for several verbs that behave alike. */
  readonly verbs: Readonly<Record<string, StanceVerb>>;
  readonly predicates: readonly PredicatePattern[];
  readonly nominals: readonly NominalPattern[];
  /** Adjectives that name a party and what is done to it: "US-backed", "pro-", "anti-". */
  readonly compounds: readonly CompoundPattern[];
  /** Nouns and adjectives that praise or blame whoever they are said of: "X is a [liar]". */
  readonly verdicts: { readonly support: readonly string[]; readonly oppose: readonly string[] };
  /** Verbs whose subject is praised or blamed by whoever says so: "X [lied]". */
  readonly deeds: { readonly support: StanceVerb; readonly oppose: StanceVerb };
  /** Weaker signs, which show only how a text speaks of somebody. */
  readonly evaluations: EvaluationData;
  /** Nouns for whoever stands with or against somebody: "a Ruiz [supporter]", "a [critic] of Ruiz". */
  readonly relations: { readonly support: readonly string[]; readonly oppose: readonly string[] };
  /** What whoever is against somebody says that he ought to do: "Ruiz should [resign]". */
  readonly obligations: { readonly modals: readonly string[]; readonly oppose: readonly string[] };
  readonly pronouns: StancePronouns;
  readonly words: StanceWords;
}

/** Pronouns for a person toward whom a position is taken, by gender; `either` tells none. */
export interface StancePronouns {
  /** After the verb: "condemned [him]". */
  readonly objects: Gendered;
  /** Right before the verb or its auxiliary: "[lo] condenó". */
  readonly clitics: Gendered;
  /** Before a noun: "[his] remarks". */
  readonly owners: Gendered;
}

export interface Gendered {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly either: readonly string[];
}

export interface EvaluationData {
  /** Verbs that speak for or against their subject: "X [bungled] the rescue". */
  readonly doings: { readonly support: StanceVerb; readonly oppose: StanceVerb };
  /** Verbs that, in the passive, speak for or against the one to whom it is done: "X was [acclaimed]". */
  readonly sufferings: { readonly support: StanceVerb; readonly oppose: StanceVerb };
  /** Nouns that speak for or against their owner: "X’s [scandal]". */
  readonly marks: { readonly support: readonly string[]; readonly oppose: readonly string[] };
  /** Adjectives before a name: "[disgraced] X". */
  readonly qualities: { readonly support: readonly string[]; readonly oppose: readonly string[] };
  /** Words within a party's phrase that take a side outright, whoever writes them: "Freedonia’s coup [regime]". */
  readonly outright: { readonly support: readonly string[]; readonly oppose: readonly string[] };
  /** Two words of which the first tells nothing: "[regime] change". */
  readonly innocent: ReadonlySet<string>;
  /** Nouns with the words that lead to the one whom they concern: "[allegations] against X". */
  readonly toward: readonly {
    readonly nouns: ReadonlySet<string>;
    readonly toward: ReadonlySet<string>;
    readonly stance: "support" | "oppose";
  }[];
}

export interface StanceVerb {
  readonly forms: readonly VerbForms[];
  /** First-person forms that need no pronoun. */
  readonly first?: readonly string[];
}

/**
 * The pattern, in words divided by one space. It starts with the name of a verb, whose subject takes the position:
 *
 *     voice ~ support|solidarity for|with T
 *     T     the party toward which: "with [the Boluarte government]", "[Bolivia, Honduras and Mexico]"
 *     T's   the same as possessor, or as a possessive pronoun: "[her] resignation", "[Castillo’s] release"
 *     A     the party that takes the position where the subject is the one toward which: "has the support of [the US]";
 *           before T or I somebody else who takes it too: "joined [the US] in backing T"
 *     I     a thing on which a position is taken: "call for [early elections]"
 *     ~     up to five words inside the phrase
 *     a|b   one of these words; a word that ends in ? may be missing
 */
export interface PredicatePattern {
  readonly pattern: string;
  readonly stance: StanceLabel;
  readonly kind: EvidenceKind;
  /** What the negated form shows; absent: nothing. */
  readonly negated?: StanceLabel;
  /** Only the subject says so: the evidence names it as the one who does. */
  readonly claimed?: boolean;
  /** In somebody's own words, and in what he demands of others, it is on what stands before T, not on T: "suspend [aid] to T". */
  readonly thing?: boolean;
  /** May be turned to the passive: "was condemned by A". */
  readonly passive?: boolean;
}

/** A noun that holds a position: "its [support] for T", "the [condemnation] of T by A". */
export interface NominalPattern {
  readonly nouns: readonly string[];
  /** Between noun and target. */
  readonly toward: readonly string[];
  /** Between noun and the one who holds it; absent where it only ever comes before ("US support"). */
  readonly by: readonly string[];
  readonly stance: StanceLabel;
}

export interface CompoundPattern {
  /** "-backed" stands after the one who does it; "pro-" before the one toward whom. */
  readonly suffix?: string;
  readonly prefix?: string;
  readonly stance: StanceLabel;
}

export interface StanceWords {
  readonly determiners: readonly string[];
  /** Determiners after which a word is no verb: "the [protests]". */
  readonly articles: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  /** After a verb of saying or before a clause of its own: "that", "because", "if". */
  readonly clauseOpeners: readonly string[];
  readonly relatives: readonly string[];
  readonly pronouns: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly copulas: readonly string[];
  /** Between the copula and the participle of a passive, after which the doer stands: "by". */
  readonly agents: readonly string[];
  /** Words that may stand between subject and verb. */
  readonly adverbs: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly negators: readonly string[];
  /** Two words of which the first denies nothing: "[not] only". */
  readonly notOnly: readonly string[];
  /** "refused [to condemn]", "[without] condemning": as good as not. */
  readonly refusals: readonly string[];
  /** "agreed [to support]": as good as done. */
  readonly commitments: readonly string[];
  /** Before an infinitive: "to"; empty where it needs none. */
  readonly infinitiveMarks: readonly string[];
  /** Would, could, if: nothing is asserted. */
  readonly unreal: readonly string[];
  /** Of these only the affirmed is unreal: who "[will] not recognise" somebody has said so. */
  readonly future: readonly string[];
  /** Right before the clause that is only wanted, feared or denied: "[denied] that X backs Y". */
  readonly voids: readonly string[];
  readonly firstPerson: readonly string[];
  /** "his", "its", "su" */
  readonly possessives: readonly string[];
  /** Prepositions before a gerund that leave its subject to the clause: "in backing". */
  readonly gerundPrepositions: readonly string[];
  /** Before where and when: "in", "for". */
  readonly circumstances: readonly string[];
  /** Nouns that stand for the party that they belong to: "the [government] of X", "X's [leaders]". */
  readonly metonyms: readonly string[];
  /** Between such a noun, or an office, and its party. */
  readonly links: readonly string[];
  /** Before examples that belong to a noun: "countries [including] X". */
  readonly including: readonly string[];
  /** Before others who do the same: "[as do] X and Y"; two words or more. */
  readonly likewise: readonly string[];
  /** Before whoever wants a thing: "a dialogue table, [as requested by] X". */
  readonly wishes: readonly string[];
  /** Nouns for several parties that such a list may name: "countries". */
  readonly collectives: readonly string[];
  /** "those countries": the states just listed. */
  readonly anaphors: readonly string[];
  /** A direct object that is a person may take one: "a", "al". */
  readonly personal: readonly string[];
  /** Adjectives stand after their noun. */
  readonly adjectivesFollow: boolean;
  /** Words that may follow a party without being a noun that it belongs to: "yesterday". */
  readonly followers: readonly string[];
  /** Nouns that name a thing worth a position: "elections", "ceasefire". */
  readonly issues: readonly string[];
  /** Those that tell nothing alone: "the [plan]" is none, "the pension [plan]" is. */
  readonly vague: readonly string[];
  /** Nouns that do so only with whom they befall: "the [arrest] of X", "X's [removal]". */
  readonly acts: readonly string[];
  /** What somebody says, does or proposes: "X's [remarks]". Whoever is publicly against it is against X in it. */
  readonly works: readonly string[];
  /** Those of which "of X" may tell to whom it is done: "the [invasion] of X". */
  readonly inflicted: readonly string[];
  /** The subject may follow its verb, and be left out: "Condenó [Noruega] a Suecia". */
  readonly movesSubjects: boolean;
  /** Before the name of a group in whose name somebody does it: "[as a member of] X"; two words or more. */
  readonly memberships: readonly string[];
  /** After the name of a group, before the names of some who belong to it: "X [members], including Y and Z". */
  readonly memberNouns: readonly string[];
  /** What protesters do, where it stands for them: "[protests] demanding …". */
  readonly gatherings: readonly string[];
  /** Nouns for whoever takes part in them. */
  readonly participants: readonly string[];
  /** Heads of agents of a state abroad: a position on them as such is one on the state. */
  readonly envoys: readonly string[];
}
