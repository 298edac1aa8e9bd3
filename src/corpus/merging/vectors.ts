/** Weighted bags of words over documents, and which documents are near each other. */
export interface Near {
  readonly index: number;
  readonly cosine: number;
}

/** Words of more documents than this share say nothing. */
const tooCommon = 0.5;
/** Candidates are found by so many of a document's rarest words, each in at most so many documents, and the best so many are measured. */
const prune = { words: 60, documents: 60, candidates: 24 };

/**
 * For each document the others that share rare words with it, nearest first (cosine of tf-idf). Candidates come from the rarest
 * words only, so a large corpus costs little more than a small one for each document.
 */
export function nearest(documents: readonly (readonly string[])[], least: number): Near[][] {
  const total = documents.length;
  const bags = documents.map(countWords);
  const holders = new Map<string, number[]>();
  bags.forEach((bag, index) => {
    for (const word of bag.keys()) {
      const list = holders.get(word) ?? [];
      list.push(index);
      holders.set(word, list);
    }
  });
  const limit = Math.max(4, total * tooCommon);
  const spread = (word: string) => holders.get(word)?.length ?? 0;
  const vectors = bags.map((bag) => {
    const weights = new Map<string, number>();
    for (const [word, count] of bag) weights.set(word, (1 + Math.log(count)) * Math.log((total + 1) / spread(word)));
    return weights;
  });
  const norms = vectors.map((weights) => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1);
  const cosine = (a: number, b: number) => {
    const [x, y] = [vectors[a] ?? new Map<string, number>(), vectors[b] ?? new Map<string, number>()];
    const [small, large] = x.size <= y.size ? [x, y] : [y, x];
    let product = 0;
    for (const [word, weight] of small) if (spread(word) <= limit) product += weight * (large.get(word) ?? 0);
    return product / ((norms[a] ?? 1) * (norms[b] ?? 1));
  };
  return vectors.map((weights, index) => {
    const rare = [...weights.keys()]
      .filter((word) => spread(word) > 1 && spread(word) <= Math.max(prune.documents, 4))
      .sort((a, b) => spread(a) - spread(b) || (a < b ? -1 : 1))
      .slice(0, prune.words);
    const votes = new Map<number, number>();
    for (const word of rare)
      for (const other of holders.get(word) ?? [])
        if (other !== index) votes.set(other, (votes.get(other) ?? 0) + (weights.get(word) ?? 0));
    return [...votes]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, prune.candidates)
      .map(([other]) => ({ index: other, cosine: cosine(index, other) }))
      .filter((near) => near.cosine >= least)
      .sort((a, b) => b.cosine - a.cosine || a.index - b.index);
  });
}

function countWords(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}
