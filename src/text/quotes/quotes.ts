import type { Quote } from "../../article.ts";
import type { Actors } from "../actors/mentions.ts";
import type { Draft } from "../draft.ts";

export function findQuotes(_draft: Draft, _actors: Actors): Quote[] {
  return [];
}
