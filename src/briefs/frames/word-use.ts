import type { LoadedTerm, Span } from "../../article.ts";
import { fold } from "../nearest.ts";

/** How a narrator's word leans toward the thing; "plain": it is what a neutral narrator says. */
export type Lean = LoadedTerm["leans"] | "plain";

/** One word or phrase of a narrator for one thing. */
export interface WordUse extends Span {
  readonly article: string;
  /** An outlet's name; of an article whose outlet is not known, its id. */
  readonly outlet: string;
  readonly text: string;
  readonly topic: string;
  readonly lean: Lean;
  /** Actor to whom it is said to have happened, or who is called so; absent where the text does not tell. */
  readonly whom?: string;
}

/** The words as one: case aside, one blank between them. */
export function wordOf({ text }: Pick<WordUse, "text">): string {
  return fold(text);
}
