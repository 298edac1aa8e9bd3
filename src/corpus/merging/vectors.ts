/** Weighted bags of words over documents, and which documents are near each other. */
export interface Near {
  readonly index: number;
  readonly cosine: number;
}

/** Words of more documents than this share say nothing. */
const tooCommon = 0.5;

/**
 * For each document the others that share rare words with it, nearest first (cosine of tf-idf). Only words that some
 * documents share are walked, so a large corpus of unrelated texts costs little.
 */
export function nearest(documents: readonly (readonly string[])[], least: number): Near[][] {
  const total = documents.length;
  const counts = documents.map((words) => {
    const bag = new Map<string, number>();
    for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const holders = new Map<string, number[]>();
  counts.forEach((bag, index) => {
    for (const word of bag.keys()) {
      const list = holders.get(word) ?? [];
      list.push(index);
      holders.set(word, list);
    }
  });
  const idf = (word: string) => Math.log((total + 1) / (holders.get(word)?.length ?? 1));
  const weight = (bag: ReadonlyMap<string, number>, word: string) => (1 + Math.log(bag.get(word) ?? 1)) * idf(word);
  const norms = counts.map((bag) => Math.sqrt([...bag.keys()].reduce((sum, word) => sum + weight(bag, word) ** 2, 0)) || 1);
  const limit = Math.max(4, total * tooCommon);
  return counts.map((bag, index) => {
    const products = new Map<number, number>();
    for (const word of [...bag.keys()].sort()) {
      const others = holders.get(word) ?? [];
      if (others.length < 2 || others.length > limit) continue;
      const own = weight(bag, word);
      for (const other of others)
        if (other !== index) products.set(other, (products.get(other) ?? 0) + own * weight(counts[other] ?? bag, word));
    }
    return [...products]
      .map(([other, product]) => ({ index: other, cosine: product / ((norms[index] ?? 1) * (norms[other] ?? 1)) }))
      .filter(({ cosine }) => cosine >= least)
      .sort((a, b) => b.cosine - a.cosine || a.index - b.index);
  });
}
