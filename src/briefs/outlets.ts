import type { Corpus } from "../corpus/corpus.ts";

/** The article of the corpus of which this one is a copy or translation; itself where it is none: syndicated text is one source. */
export function originalOf(id: string, corpus: Corpus): string {
  const seen = new Set([id]);
  let current = id;
  for (;;) {
    const before = corpus.translationOf(current);
    if (before === undefined || seen.has(before) || corpus.article(before) === undefined) return current;
    seen.add(before);
    current = before;
  }
}

/** Whoever published an article, as a party that takes positions. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** By name; an outlet of which the articles speak is the corpus's own actor of that name. */
export function outletsOf(corpus: Corpus): Map<string, Outlet> {
  const named = new Map(corpus.actors.map(({ id, name, kind }) => [name.toLowerCase(), { id, name, kind }]));
  const names = new Set(corpus.articles.flatMap(({ outlet }) => outlet ?? []));
  return new Map(
    [...names].map((name) => [
      name,
      named.get(name.toLowerCase()) ?? { id: name.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, "-"), name, kind: "organisation" },
    ]),
  );
}
