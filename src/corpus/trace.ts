import type { Event } from "../article.ts";
import type { TimelineEntry } from "./corpus.ts";
import type { Solution } from "./dating/evidence.ts";

/** A step by which the corpus came to a date or an entry, told to whoever asks. */
export type TraceStep =
  | ({ readonly kind: "published"; readonly article: string } & Solution)
  | {
      readonly kind: "entry";
      readonly entry: Omit<TimelineEntry, "id">;
      /** Every telling that was joined in it, the firmest first. */
      readonly tellings: readonly { readonly article: string; readonly event: Event }[];
    };

export type CorpusTrace = (step: TraceStep) => void;
