import { byText } from "./words.ts";

/** The candidates nearest to misspelled words, best first; those that share too little are left out. */
export function nearestWords(words: string, candidates: readonly string[], limit: number): string[] {
  const wanted = pairsOf(words);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, likeness: likeness(wanted, pairsOf(candidate)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || byText(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Lower case, without accents: how names are compared. */
export function fold(words: string): string {
  return words.normalize("NFD").replace(accents, "").toLowerCase().replace(blanks, " ").trim();
}

/** Dice over pairs of letters (Adamson and Boreham 1974): says "timline" is near "timeline" whatever was left out or changed places. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const pair of b) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of a) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) shared++;
    rest.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function pairsOf(words: string): string[] {
  const letters = [...` ${fold(words)} `];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const leastLikeness = 0.25;
const accents = /\p{M}/gu;
const blanks = /\s+/gu;
