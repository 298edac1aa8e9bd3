import { foldWord } from "../merging/words.ts";

/** Words in a row that make one shingle; as many hashes as bands times rows. */
const shingleLength = 4;
const [bandCount, rowCount] = [32, 3];
/** Fewer shingles tell nothing: short notices are alike by accident. */
const leastShingles = 12;
/** From which two texts are called copies: share of all shingles, or of the shorter text's. */
const least = { jaccard: 0.5, containment: 0.7 };

/** A text as near-copies are found by it: what it shares with another can be told from the two alone. */
export interface Signature {
  /** How many different shingles. */
  readonly shingles: number;
  /** The least of each hash over all shingles (Broder 1997). */
  readonly hashes: Uint32Array;
}

const word = /[\p{L}\p{M}\p{Nd}]+/gu;

export function signatureOf(body: string): Signature {
  const words = [...body.matchAll(word)].map(([each]) => foldWord(each));
  const shingles = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i++) shingles.add(hashOf(words.slice(i, i + shingleLength).join(" ")));
  const hashes = new Uint32Array(bandCount * rowCount).fill(0xffffffff);
  for (const shingle of shingles) {
    const mixed = Math.imul(shingle ^ (shingle >>> 15), 0x2c1b3c6d);
    for (let i = 0; i < hashes.length; i++) {
      const value = (Math.imul(mixed ^ (mixed >>> 13), (2 * i + 1) * 0x9e3779b1) + Math.imul(i + 1, 0x85ebca6b)) >>> 0;
      if (value < (hashes[i] ?? 0)) hashes[i] = value;
    }
  }
  return { shingles: shingles.size, hashes };
}

/** Two texts that share a band are looked at; below a likeness of a third hardly any two do. Numbers below 2^53. */
export function bandsOf({ shingles, hashes }: Signature): number[] {
  if (shingles < leastShingles) return [];
  return Array.from({ length: bandCount }, (_, band) => {
    const own = hashOf(hashes.slice(band * rowCount, (band + 1) * rowCount).join(" "));
    return band * 0x1_0000_0000 + own;
  });
}

/** Whether one is a near-copy of the other, cut or with other words around it. */
export function isCopy(a: Signature, b: Signature): boolean {
  if (a.shingles < leastShingles || b.shingles < leastShingles) return false;
  let same = 0;
  for (let i = 0; i < a.hashes.length; i++) if (a.hashes[i] === b.hashes[i]) same++;
  const jaccard = same / a.hashes.length;
  const shared = (jaccard / (1 + jaccard)) * (a.shingles + b.shingles);
  return jaccard >= least.jaccard || shared / Math.min(a.shingles, b.shingles) >= least.containment;
}

export function signatureBytes({ hashes }: Signature): Uint8Array {
  return new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);
}

export function signatureFrom(shingles: number, bytes: Uint8Array): Signature {
  // A copy: a driver may hand out a part of its own buffer.
  return { shingles, hashes: new Uint32Array(Uint8Array.from(bytes).buffer) };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
