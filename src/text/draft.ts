import type { Actor, Article, Block, DateRange, Genre, Mention, Quote, Sentence, Span } from "../article.ts";
import type { Language } from "../language.ts";

/** What cleaning and the record tell of an article, before its sentences are read. */
export interface Layout {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly languages: readonly string[];
  readonly genre: Genre;
  /** As stated in the record, a date line, a mail header, the address…; absent where nothing states it. */
  readonly published?: DateRange;
  /** Cover the whole text without overlap, in order. */
  readonly blocks: readonly Block[];
}

/** A word, number or mark. Tokens are made once an article and shared by all stages. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, NFC, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
}

/** A sentence (of the body, a title or an embed) with its tokens. */
export interface ReadSentence extends Sentence {
  readonly tokens: readonly Token[];
  /** Kind of the block that it stands in. */
  readonly zone: Block["kind"];
}

/** What every later stage is given; each stage adds its own findings beside it. */
export interface Draft {
  readonly article: Article;
  readonly layout: Layout;
  /** Of body, title and embed blocks, in order. */
  readonly sentences: readonly ReadSentence[];
  /** The publication date that relative expressions hang on: stated, or inferred by the corpus; absent: unknown. */
  readonly published?: DateRange;
  readonly languages: Languages;
}

export interface Voices {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** Actor ids of those whose "we" and "I" the text outside quotations is (see actors/authors.ts). */
  readonly authors?: readonly string[];
}

export interface Languages {
  readonly all: readonly Language[];
  /** The data of a language; for "und" or one not installed: the first. */
  of(code: string): Language;
}
