import type { Scene } from "./scene.ts";

/** How far before a word its negation may stand. */
const reach = 4;

/** What a word says of whatever stands near it: 1 for, -1 against, 0 nothing. */
function weightOf(scene: Scene, at: number): number {
  const word = scene.words[at];
  const side = word?.mention === undefined ? scene.lexicon.loaded.get(word?.lower ?? "") : undefined;
  return side === undefined || negatedBefore(scene, at) ? 0 : side === "support" ? 1 : -1;
}

/** The weight of every word of a sentence. */
export function weightsOf(scene: Scene): number[] {
  return scene.words.map((_, at) => weightOf(scene, at));
}

export function sideOf(sum: number): "support" | "oppose" {
  return sum > 0 ? "support" : "oppose";
}

export function negatedBefore({ words, lexicon: { sets } }: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (words[i]?.role === "mark") return false;
    if (sets.negators.has(words[i]?.lower ?? "")) return true;
  }
  return false;
}

/** Who says what somebody ought to do, or does not do, finds fault with him: "Ruiz [must] listen". */
export function denies({ words, lexicon: { sets, data } }: Scene, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  return sets.negators.has(lower) || data.obligations.modals.includes(lower);
}
