/**
 * Sentence splitting, cleaning and metadata: abbreviations, words of boilerplate, labels of dates and bylines.
 * Every list holds plain words or phrases, lower case, matched whole and without regard to case.
 */
export interface LayoutData {
  /** The commonest words of the language: what a few words of it can be known by. */
  readonly functionWords: readonly string[];
  /** Written with a stop that ends no sentence ("mr"); without the stop. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that do end a sentence when a capital follows ("etc", "a.m", "inc"). */
  readonly finalAbbreviations: readonly string[];
  /** Small words that a headline in title case leaves small. */
  readonly titleSmallWords: readonly string[];
  readonly junk: JunkWords;
  readonly labels: LabelWords;
  readonly genres: GenreWords;
}

/** What web pages put around an article. */
export interface JunkWords {
  /** A whole line: "leave a comment". */
  readonly lines: readonly string[];
  /** How a line of it begins: "this website uses cookies". */
  readonly openings: readonly string[];
  /** Phrases of forms, shops and notices: two in a line (or one in a short line) are enough. */
  readonly phrases: readonly string[];
  /** Labels before the link to another article: "also read". */
  readonly related: readonly string[];
  /** Lines above a list of links to other articles: "you may also like". */
  readonly relatedHeadings: readonly string[];
  /** First step of a breadcrumb: "home". */
  readonly home: readonly string[];
  /** Names under which a site, nobody, signs: "admin". */
  readonly nobody: readonly string[];
  /** Words of a picture's credit: "photo", "source". */
  readonly credits: readonly string[];
  /** Between such a word and the name: "by". */
  readonly creditJoiners: readonly string[];
  /** Words in brackets where a picture stood: "image". */
  readonly placeholders: readonly string[];
}

export interface LabelWords {
  /** Before a date line: "published". */
  readonly date: readonly string[];
  /** Before the date of the last change, which is not that of publication: "updated". */
  readonly changed: readonly string[];
  /** Before an author's name: "by". */
  readonly byline: readonly string[];
  /** Before who translated, edited or first published: "translation", "translated by". */
  readonly credit: readonly string[];
  /** Before the one who first published: "originally published by". */
  readonly origin: readonly string[];
  /** Around the name of an outlet in a credit: ["with", "content"]. An empty side asks for nothing. */
  readonly outletFrames: readonly (readonly [string, string])[];
}

export interface GenreWords {
  readonly opinion: readonly string[];
  readonly letter: readonly string[];
  readonly live: readonly string[];
  /** Verbs by which a signatory asks: "i urge", "we demand". */
  readonly appeals: readonly string[];
}
