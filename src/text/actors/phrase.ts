import type { Span } from "../../article.ts";
import type { Entry } from "./lexicon.ts";
import type { Unit } from "./units.ts";

/** For whom an office or a body stands, as the words beside it say. */
export type Owner =
  | { readonly kind: "state"; readonly code: string }
  | { readonly kind: "organisation"; readonly entry: Entry & { readonly kind: "organisation" } }
  | { readonly kind: "name"; readonly text: string; readonly sort: Unit["sort"]; readonly code?: string | undefined }
  | { readonly kind: "institution"; readonly label: string; readonly isState: boolean; readonly owner?: Owner | undefined }
  | { readonly kind: "possessive" };

/** A noun phrase that may name an actor. */
export interface Phrase extends Span {
  readonly sentence: number;
  /** Token indices in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: "state" | "seat" | "people" | "organisation" | "institution" | "role" | "group" | "name" | "pronoun";
  readonly entry?: Entry | undefined;
  /** A proper name in it: the whole of a bare name, or the last words of "President Gustavo Petro". */
  readonly name?: (Span & { readonly text: string; readonly sort: Unit["sort"]; readonly code?: string | undefined }) | undefined;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly owner?: Owner | undefined;
  readonly post?: Owner | undefined;
  /** Of a group: alpha-3 code of the state in which it lives, as the words after it say. */
  readonly home?: string | undefined;
  /** The person inside "the government of President Joe Biden". */
  readonly holder?: string | undefined;
  readonly field?: string | undefined;
  /** A second name before an institution: "Peru's [Boluarte] government". */
  readonly headName?: string | undefined;
  readonly former: boolean;
  readonly dissent: boolean;
  readonly gender?: "female" | "male" | undefined;
  readonly plural: boolean;
  readonly possessive: boolean;
  /** Of a pronoun: done to, and so never the one who does. */
  readonly object?: boolean | undefined;
  /** After a word of place: "in Lima". */
  readonly place: boolean;
}
