import type { StanceLabel } from "./article.ts";
import type { Language } from "./language.ts";

/**
 * A message as a tree, without markup: each platform renders and escapes it in its own way.
 * Nothing here is ever cut: what does not fit on one page goes on the next.
 */
export interface Brief {
  /** The command that it answers ("timeline"), or "error". */
  readonly command: string;
  /** BCP 47 primary subtag of Dateline's own words in it. */
  readonly locale: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Next steps: a button is a command that somebody types for you. */
  readonly actions: readonly Action[];
  /** The same answer for programs: the JSON of the command line's contract. */
  readonly data: Json;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface Action {
  readonly label: string;
  /** A whole command line: "/source 003". */
  readonly command: string;
}

export type Block =
  | { readonly kind: "heading"; readonly inlines: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  /** One entry of a list that a reader scans: an optional lead (a date, a name), a line, and lines beneath it. An entry is not split over pages unless it alone exceeds one. */
  | {
      readonly kind: "entry";
      readonly lead?: readonly Inline[];
      readonly inlines: readonly Inline[];
      readonly details: readonly (readonly Inline[])[];
    }
  /** Words of somebody, set off; `source` says who and where. */
  | { readonly kind: "quotation"; readonly inlines: readonly Inline[]; readonly source: readonly Inline[] }
  /** A passage in its article: what stands before and after, the passage marked. All three verbatim. */
  | { readonly kind: "passage"; readonly before: string; readonly marked: string; readonly after: string; readonly citation: Citation }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  /** Something the reader must know of the answer: what is uncertain, left out, inferred. */
  | { readonly kind: "note"; readonly tone: "info" | "caution"; readonly inlines: readonly Inline[] }
  /** A picture of what the brief also says in words: a platform that shows no images leaves it out, or says its `alt`. */
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "divider" };

/** A picture as data: no markup, no colours. Every string is in the reader's language; names are data, never trusted. */
export interface Chart {
  /** Of its file: lower-case letters ("timeline"). */
  readonly name: string;
  readonly title: string;
  /** True sentences that say what the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly figure: EventsFigure | PositionsFigure;
}

/** How many events fall into equal stretches of time, and those that are not known so precisely. */
export interface EventsFigure {
  readonly kind: "events";
  /** In order, empty ones included. `label` and `group` stand beneath: "7" and "December 2022". */
  readonly columns: readonly { readonly label: string; readonly group: string; readonly stated: number; readonly inferred: number }[];
  /** Events that lie somewhere in a stretch, measured in columns from the left edge; beyond 0 and the last column it goes on. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Far from all others, only counted. */
  readonly before: number;
  readonly after: number;
  readonly words: Readonly<Record<"stated" | "inferred" | "range" | "before" | "after", string>>;
}

/** Who stands where toward whom; at most one mark a cell. */
export interface PositionsFigure {
  readonly kind: "positions";
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `row` and `column` count from 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly stance: StanceLabel }[];
  readonly words: Readonly<Record<StanceLabel, string>>;
  /** Says what rows and columns are. */
  readonly corner: string;
}

export type Inline =
  /** Dateline's own words. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "emphasis"; readonly text: string }
  /** Words of an article, shown between quotation marks. They are `slice(start, end)` of the cited article, byte for byte. */
  | { readonly kind: "verbatim"; readonly text: string; readonly citation: Citation }
  /** The mark that leads to a passage: [003]. */
  | { readonly kind: "citation"; readonly citation: Citation }
  /** A command that the reader may type, or press where the platform can. */
  | { readonly kind: "command"; readonly command: string }
  /** Names of articles, outlets and actors are data, not markup: never trusted, always escaped. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly text: string };

export interface Citation {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** The command that shows a citation in its article. */
export function citationCommand(citation: Citation): string {
  return `/source ${citation.article} at:${citation.start}-${citation.end}`;
}

/** One sentence in place of an answer: what happened and what to do. */
export function errorBrief(sentence: string, { code, phrases }: Language): Brief {
  return {
    command: "error",
    locale: code,
    title: phrases.errors.title,
    blocks: [{ kind: "paragraph", inlines: [{ kind: "text", text: sentence }] }],
    actions: [{ label: phrases.errors.help, command: "/help" }],
    data: { command: "error", error: sentence },
  };
}

/**
 * Words of an article between a language's quotation marks. Marks of the article's own that would meet ours stay a thin blank apart.
 *
 *     "Stop," they said.  ->  “ "Stop," they said.”
 *                              ^
 */
export function betweenMarks(words: string, { open, close }: { readonly open: string; readonly close: string }): string {
  return `${open}${opensWithMark.test(words) ? thinBlank : ""}${words}${endsWithMark.test(words) ? thinBlank : ""}${close}`;
}

/** U+202F: no line ends there. */
const thinBlank = "\u202f";
const opensWithMark = /^["'“”„‟‘«»‹›]/u;
const endsWithMark = /["“”„‟«»‹›]$/u;
