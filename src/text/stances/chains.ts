import type { Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/** Auxiliaries, adverbs, pronouns and negations before a verb, and what they make of it. */
export interface Chain {
  /** The word before all of them. */
  readonly at: number;
  readonly negated: boolean;
  /** Would, could, if, only wanted or denied: nothing is asserted. */
  readonly unreal: boolean;
  /** Unreal only because it is to come: "will". */
  readonly future: boolean;
  readonly passive: boolean;
  readonly auxiliary: boolean;
}

/**
 *     If Norway had not openly condemned the raid
 *     ^^        ^^^^^^^^^^^^^^
 */
export function beforeVerb(scene: Scene, verb: number): Chain {
  const { words, clitics } = scene;
  const { sets } = scene.lexicon;
  let at = verb - 1;
  const seen = { negated: false, unreal: false, future: false, passive: false, auxiliary: false };
  for (; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (clitics.has(at)) continue;
    const { lower, role } = word;
    if (role === "mention" || role === "mark") break;
    if (sets.infinitiveMarks.has(words[at + 1]?.lower ?? "") && (sets.commitments.has(lower) || sets.refusals.has(lower))) break;
    const helps = role === "auxiliary" || sets.infinitiveMarks.has(lower);
    if (!helps && role !== "adverb" && !sets.negators.has(lower) && !sets.unreal.has(lower)) break;
    if (role === "opener") break;
    seen.negated ||= sets.negators.has(lower) && !sets.notOnly.has(`${lower} ${words[at + 1]?.lower}`);
    seen.future ||= sets.future.has(lower);
    seen.unreal ||= sets.unreal.has(lower) && !sets.future.has(lower);
    seen.passive ||= sets.copulas.has(lower);
    seen.auxiliary ||= helps;
  }
  // Who "will not recognise" somebody has said so.
  const unreal = seen.unreal || (seen.future && !seen.negated) || onlyWanted(words, at, scene);
  return { ...seen, at, unreal, future: seen.future && !seen.unreal };
}

/** "If X condemns", "denied that X had condemned": the opener stands before the subject. */
function onlyWanted(words: readonly Word[], at: number, { lexicon: { sets } }: Scene): boolean {
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    const word = words[i];
    if (word === undefined || word.role === "mark" || word.role === "verb") return false;
    if (word.role === "relative" && sets.voids.has(words[i - 1]?.lower ?? "")) return true;
    if (word.role === "opener") return sets.unreal.has(word.lower);
    // "Supuestamente, X acusa a Y"
    if (word.role === "adverb" && sets.unreal.has(word.lower)) return true;
  }
  return false;
}
