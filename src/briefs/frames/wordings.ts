import type { Span } from "../../article.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { narratorsWords } from "./narrators.ts";
import { type WordUse, wordOf } from "./word-use.ts";

/**
 * Every loaded or plain word that narrators use, by topic and place. Copies and translations of an article of the corpus are left out:
 * their words are the words of the original.
 */
export function findWordings(corpus: Corpus): readonly WordUse[] {
  const known = wordings.get(corpus) ?? narratorsWords(corpus);
  wordings.set(corpus, known);
  return known;
}

/** A corpus does not change. */
const wordings = new WeakMap<Corpus, readonly WordUse[]>();

/** What other outlets call the thing that one word stands for, one word an outlet, a plain one if it has one; empty where nothing tells that it is the same. */
export function otherWords(use: Span & { readonly article: string }, corpus: Corpus): WordUse[] {
  const all = findWordings(corpus);
  const own = all.find(({ article, start }) => article === use.article && start === use.start);
  if (own?.whom === undefined) return [];
  const others = new Map<string, WordUse>();
  for (const each of all)
    if (each.topic === own.topic && each.whom === own.whom && each.outlet !== own.outlet && wordOf(each) !== wordOf(own))
      if (!others.has(each.outlet) || (each.lean === "plain" && others.get(each.outlet)?.lean !== "plain")) others.set(each.outlet, each);
  return [...others.values()];
}
