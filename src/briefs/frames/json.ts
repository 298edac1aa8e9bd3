import type { Json } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { byText } from "../words.ts";
import type { OutletWords, Topic } from "./topics.ts";

/** The same as the JSON that programs read. */
export function framesData(
  topics: readonly Topic[],
  query: Readonly<Record<string, string>>,
  corpus: Corpus,
): { readonly [key: string]: Json } {
  const outletJson = ({ outlet, words }: OutletWords): Json => ({
    outlet: corpus.article(outlet) === undefined ? outlet : (corpus.article(outlet)?.outlet ?? null),
    articles: [...new Set(words.flatMap(({ uses }) => uses.map(({ article }) => article)))].sort(byText),
    words: words.map(({ lean, uses }) => ({
      term: uses[0]?.text ?? "",
      leans: lean,
      count: uses.length,
      spans: uses.map(({ article, start, end, text: quote }) => ({ article, start, end, quote })),
    })),
  });
  return {
    command: "frames",
    query,
    topics: topics.map(({ id, name: words, outlets, loaded, things, elsewhere }) => ({
      topic: id,
      name: words,
      outlets,
      outletsWithLoadedWords: loaded,
      things: things.map((thing) => ({ actor: thing.whom, outlets: thing.outlets.map(outletJson) })),
      elsewhere: elsewhere.map(outletJson),
    })),
  };
}
