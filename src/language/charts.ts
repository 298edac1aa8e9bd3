import type { Plural, Template } from "./phrases.ts";

/** Words in and about pictures. What an `alt` says is filled from the same figures that are drawn. */
export interface ChartPhrases {
  readonly events: {
    /** {unit} is one of `units`. */
    readonly title: Template;
    /** {events} is a count, {dates} a range; {unit} is one of `units`. */
    readonly alt: Template;
    readonly units: Readonly<Record<"day" | "week" | "month" | "year", string>>;
    /** The tallest column: {events} is a count, {dates} what it covers. */
    readonly peak: Template;
    /** Events that no single column can hold. */
    readonly ranges: Plural;
    readonly before: Plural;
    readonly after: Plural;
    /** In the picture; a few words each. */
    readonly words: Readonly<Record<"stated" | "inferred" | "range" | "before" | "after", string>>;
  };
  readonly positions: {
    readonly title: string;
    /** In the corner: whose positions stand in the rows, toward whom in the columns. */
    readonly corner: string;
    /** {positions} is a count, {actors} and {targets} are lists of names. */
    readonly alt: Template;
    /** {labels} is a list of labels with their numbers. */
    readonly labels: Template;
  };
}
