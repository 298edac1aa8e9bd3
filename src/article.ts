/** Half-open range in UTF-16 code units of `Article.text`; `text.slice(start, end)` is the only way to quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One document as its source says it. `text` is never edited: cleaning marks blocks, it deletes nothing. */
export interface Article {
  readonly id: string;
  readonly path?: string;
  readonly text: string;
  /** What stands beside the prose (front matter, JSON fields) and wins over what the text suggests. */
  readonly stated: StatedRecord;
  /** Where each field of the record comes from, where that is not the document's own record. */
  readonly origins?: Readonly<Partial<Record<StatedField, Origin>>>;
  /** Where in `text` that record stands, when it is part of it (front matter of Markdown). */
  readonly recordSpan?: Span;
}

/** Which kind of place said it: data for machines, meta elements, markup that readers see; a feed, a mail, a file's own record. */
export type Origin = "json-ld" | "open-graph" | "meta" | "microdata" | "markup" | "feed" | "mail" | "record";
export type StatedField = "title" | "outlet" | "byline" | "published" | "url" | "genre";

/** The bibliographic record that a document states of itself; absent where it states nothing. */
export interface StatedRecord {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** As stated; may be a day, a month, a year or a full stamp. */
  readonly published?: string;
  /** BCP 47 primary subtags. */
  readonly languages?: readonly string[];
  readonly url?: string;
  readonly genre?: string;
  /** "report": written by the corpus's own editors on an article that appeared elsewhere (title, outlet… are the original's). */
  readonly kind?: string;
  /** Who wrote the report, where `kind` is "report". */
  readonly reportBy?: string;
}

export type Genre = "report" | "opinion" | "letter" | "repost" | "live" | "other";

export type BlockKind = "body" | "title" | "meta" | "embed" | "boilerplate";
export interface Block extends Span {
  readonly kind: BlockKind;
  /** BCP 47 primary subtag; "und" where nothing tells. */
  readonly language: string;
}

/** A sentence of the body. */
export interface Sentence extends Span {
  readonly language: string;
  /** Index of the block (in `AnalysedArticle.blocks`) that it stands in: a change of block is a change of paragraph. */
  readonly block: number;
}

/** A reason that a person can check: a template of `Phrases.reasons` and what fills it (slices of articles, dates, ids). */
export interface Reason {
  readonly rule: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Evidence on a date that contradicts what weighs more: the reason that it would have been, and the words that it stands on. */
export interface Contradiction extends Reason {
  readonly at?: Span & { readonly article: string };
}

export type Precision = "day" | "month" | "year" | "range";
export type Basis = "explicit" | "relative" | "inferred";
/** ISO days (YYYY-MM-DD), both inclusive. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly why?: Reason;
  /** Of a publication date: what speaks against it and was set aside. */
  readonly against?: readonly Contradiction[];
}

/** TIMEX3. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TimeML value: "2023-01-26", "2022-12", "2023-W05", "199", "P3M", "PRESENT_REF"… */
  readonly value: string;
  readonly mod?: "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER" | "MORE_THAN" | "LESS_THAN";
  /** The days meant, where they can be had without guessing. */
  readonly days?: { readonly from: string; readonly to: string };
  /** "known": the words say it all; "implied": it hangs on the publication date or on another expression. */
  readonly certainty: "known" | "implied";
  /**
   * What it hangs on: "publication" (moves with the DCT), "text" (another expression, e.g. "two days later"),
   * "speech" (inside a quotation), "none".
   */
  readonly anchor: "publication" | "text" | "speech" | "none";
}

export type ActorKind = "country" | "person" | "organisation" | "bloc" | "group";
/** What a body or an office is and whose, where that is all the name it has: each language says it in its own words. */
export interface OfficeName {
  /** Canonical English, as in `RoleWords` and `InstitutionWords`: "Congress". */
  readonly label: string;
  /** What a ministry is for, canonical English: "Defense". */
  readonly field?: string;
  readonly owner: string;
  /** ISO 3166 alpha-3, where the owner is a state. */
  readonly state?: string;
  /** Where an embassy stands. */
  readonly place?: string;
}

/** Somebody who can act or take a position. `id` is the kebab-case of the canonical English name. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Id of the actor for whom this one speaks (a president for a state, a spokesman for an organisation). */
  readonly speaksFor?: string;
  /** ISO 3166 alpha-3 of the state that it is or speaks for. */
  readonly country?: string;
  /** The words that tell the role ("Colombian President Gustavo Petro"), for "why". */
  readonly roleEvidence?: readonly Span[];
  /** Formerly in a role: speaks for itself now. */
  readonly former?: boolean;
  readonly gender?: "female" | "male";
  readonly office?: OfficeName;
}

export interface Mention extends Span {
  readonly text: string;
  /** Actor id. */
  readonly actor: string;
  /** name: a proper name or acronym; role: "the ambassador"; pronoun: "he", or the dropped subject's verb. */
  readonly kind: "name" | "role" | "pronoun";
}

export interface Quote extends Span {
  /** Without the quotation marks. */
  readonly text: string;
  readonly kind: "direct" | "indirect";
  readonly speaker?: string;
  /** The words that name the speaker there. */
  readonly mention?: Span;
  readonly cue?: Span & { readonly text: string };
  /** Of embedded posts and block quotations: the stamp that they carry. */
  readonly date?: string;
}

export type StanceLabel = "support" | "oppose" | "mediate" | "neutral" | "mixed";
export type EvidenceKind = "own-words" | "reported-act" | "characterised-by-outlet";
export interface Stance extends Span {
  readonly text: string;
  /** Actor id; absent: the narrator. */
  readonly actor?: string;
  /** Actor id, or "issue:<slug>" for a thing that voices take positions on. */
  readonly target: string;
  /** Name of the issue, verbatim from the text, where the target is one. */
  readonly issue?: string;
  readonly stance: StanceLabel;
  readonly kind: EvidenceKind;
  /** Who said it, for own words. */
  readonly speaker?: string;
  /** The group in whose name it is said of this actor ("as a member of …"). */
  readonly asMemberOf?: string;
  readonly date?: DateRange;
  /** A sign only (loaded words near a name, a deed that speaks for itself): counted and searched, never shown as a position. */
  readonly weak?: boolean;
  /** The name of the rule, and the words that triggered it, for "why". */
  readonly rule: string;
  readonly cue?: Span;
}

/** A number of people: the words, what they come to at least, and what is counted (a `CountKind` of the language data). */
export interface Count extends Span {
  readonly text: string;
  readonly value: number;
  readonly of: string;
  /** "dozens", "at least 60": more may be meant. */
  readonly rough?: boolean;
}

/** The words that name a place; the state that it is or whose capital it is (ISO 3166 alpha-3), where that is known. */
export interface Place extends Span {
  readonly text: string;
  readonly country?: string;
}

export type Modality = "asserted" | "planned" | "demanded" | "denied" | "hypothetical" | "alleged";
/** What happened, in one text. The span is the passage that tells it, whole words, at most one sentence. */
export interface Event extends Span {
  readonly text: string;
  /** The word that names what happened. */
  readonly trigger: Span & { readonly text: string };
  /** Language-independent class of the trigger ("remove", "meet", "die"…), for merging over languages. */
  readonly class: string;
  readonly actors: readonly string[];
  /** Where, if its sentence says so. */
  readonly place?: Place;
  readonly date?: DateRange;
  /** The expression that dated it. */
  readonly timex?: Span;
  readonly modality: Modality;
  /** Background ("since the 1990s"), not what the article is news of. */
  readonly background: boolean;
  readonly language: string;
  /** 0..1: how much the text makes of it (title and lede, actors named, date told). */
  readonly salience: number;
  /** Actor id of who did it, and of whom it was done to, where the sentence tells. */
  readonly agent?: string;
  readonly patient?: string;
  /** The words that name who did it, where its sentence outright says so. */
  readonly doer?: Span & { readonly text: string };
  /** Only referred to ("the ousted president", "after the vote"): a witness to it, not the news of it. */
  readonly reference?: boolean;
  /** The text tells of it as still going on when it was written. */
  readonly ongoing?: boolean;
  /** Told as past, for a day after that of publication: one of the two is wrong. */
  readonly late?: boolean;
  /** Told along with the news, without a day of its own: of interest only to who asks for the one who did or said it. */
  readonly aside?: boolean;
  /** How many ("at least 60 dead"): the words, and what they come to at least. */
  readonly count?: Count;
  /** What else its sentence counts beside that: the injured beside the dead, votes for and against. */
  readonly tally?: readonly Count[];
  /** Class of what its sentence names as the cause of a toll ("60 dead due to the shelling"). */
  readonly cause?: string;
}

/** A loaded word of the narrator: quotations are not counted. */
export interface LoadedTerm extends Span {
  readonly text: string;
  /** The lexicon's neutral name of the thing meant, an id such as "removal-from-office". */
  readonly topic: string;
  readonly leans: "for" | "against" | "unclear";
}

/** The narrator's plain word for what others give a loaded name: "removal" where they say "coup". */
export interface PlainTerm extends Span {
  readonly text: string;
  readonly topic: string;
}

/** Passages of one article that say the same in two languages. */
export interface TranslationPair extends Span {
  readonly of: Span;
}

/** Everything that the analysis found in one article. All lists are ordered by start. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly languages: readonly string[];
  readonly genre: Genre;
  /** As far as this article alone tells; the corpus may narrow it. */
  readonly published?: DateRange;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  /** Actor ids of those who write in the first person: who signs a letter, the byline of an opinion. Absent: nobody known. */
  readonly authors?: readonly string[];
  readonly quotes: readonly Quote[];
  readonly stances: readonly Stance[];
  readonly events: readonly Event[];
  readonly loadedTerms: readonly LoadedTerm[];
  readonly plainTerms: readonly PlainTerm[];
  readonly translations: readonly TranslationPair[];
}
