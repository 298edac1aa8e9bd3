/** Words in a row that make one shingle. */
const shingleLength = 5;
const [bands, rows] = [16, 4];
/** Share of the shorter text's shingles that the longer one has too, from which it is a copy. */
const leastShared = 0.6;
const leastShingles = 12;

/**
 * Pairs of near-identical texts (MinHash over shingles, candidates by bands, then counted): syndicated copies, versions with
 * another title or a cut end. Indices, the smaller first.
 */
export function findCopies(texts: readonly (readonly string[])[]): [number, number][] {
  const sets = texts.map(shinglesOf);
  const buckets = new Map<string, number[]>();
  sets.forEach((set, index) => {
    if (set.size < leastShingles) return;
    const signature = minHash(set);
    for (let band = 0; band < bands; band++) {
      const key = `${band}:${signature.slice(band * rows, band * rows + rows).join(",")}`;
      const bucket = buckets.get(key) ?? [];
      bucket.push(index);
      buckets.set(key, bucket);
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const bucket of buckets.values())
    for (let i = 1; i < bucket.length; i++) {
      // Against the first of the bucket only: copies of copies meet there, and a bucket of thousands stays linear.
      const [a, b] = [bucket[0] ?? 0, bucket[i] ?? 0];
      if (!pairs.has(`${a},${b}`) && sharedOf(sets[a], sets[b]) >= leastShared) pairs.set(`${a},${b}`, [a, b]);
    }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function shinglesOf(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i++) found.add(hashOf(words.slice(i, i + shingleLength).join(" ")));
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function minHash(set: ReadonlySet<number>): number[] {
  return Array.from({ length: bands * rows }, (_, seed) => {
    const [factor, offset] = [Math.imul(2 * seed + 1, 0x9e3779b1) | 1, Math.imul(seed + 1, 0x85ebca6b)];
    let least = 0xffffffff;
    for (const shingle of set) {
      const mixed = (Math.imul(shingle ^ (shingle >>> 15), factor) + offset) >>> 0;
      if (mixed < least) least = mixed;
    }
    return least;
  });
}

function sharedOf(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
