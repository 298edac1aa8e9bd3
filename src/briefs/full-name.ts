import type { CorpusActor } from "../corpus/corpus.ts";

/**
 * An organisation's name with the letters by which it goes in the articles, so that readers who know but one know who is meant.
 *
 *     Harbour Workers' Union, also called HWU   ->   Harbour Workers' Union (HWU)
 */
export function fullName({ name, kind, aliases }: Pick<CorpusActor, "name" | "kind" | "aliases">): string {
  if (kind !== "organisation" && kind !== "bloc") return name;
  const initials = [...name.matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter).join("");
  const letters = aliases.find((alias) => alias.length > 1 && alias === initials && alias !== name);
  return letters === undefined ? name : `${name} (${letters})`;
}
