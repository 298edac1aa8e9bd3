import type { Corpus } from "../corpus/corpus.ts";

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
