import type { Quote } from "../../article.ts";
import type { Claim } from "./predicates.ts";
import type { Scene } from "./scene.ts";

const reach = 7;

/**
 * Verdicts in somebody's words: whoever says "X is a liar" is against X.
 *
 *     “Ruiz is a reckless dictator”, said Mora
 *      ^^^^ ^^   ^^^^^^^^
 */
export function findVerdictClaims(scene: Scene, quotes: readonly Quote[]): Claim[] {
  if (quotes.length === 0) return [];
  return scene.parties.flatMap((party) => {
    const start = scene.words[party.name]?.token.start ?? 0;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    if (quote?.speaker === undefined || party.owner) return [];
    const verdict = attribute(scene, party.from, party.name) ?? predicative(scene, party.to + 1, quote);
    if (verdict === undefined) return [];
    return [
      {
        actors: [quote.speaker],
        speaker: quote.speaker,
        firstPerson: true,
        targets: [party],
        stance: verdict.stance,
        kind: "own-words" as const,
        rule: "verdict",
        from: party.name,
        to: verdict.to,
      },
    ];
  });
}

/** "the corrupt [Ruiz]" */
function attribute({ words, lexicon }: Scene, from: number, name: number) {
  for (let i = from; i < name; i++) {
    const stance = lexicon.verdicts.get(words[i]?.lower ?? "");
    if (stance !== undefined && words[i]?.role !== "mention") return { stance, to: name };
  }
  return undefined;
}

/** "[Ruiz] is a liar", not "is not", "is no longer", "is fighting the liar of". */
function predicative({ words, lexicon: { sets, verdicts } }: Scene, after: number, quote: Quote) {
  let copula = false;
  for (let i = after; i < after + reach; i++) {
    const word = words[i];
    if (word === undefined || word.token.start >= quote.end || sets.negators.has(word.lower) || sets.unreal.has(word.lower))
      return undefined;
    if (sets.copulas.has(word.lower)) copula = true;
    else if (copula) {
      const stance = verdicts.get(word.lower);
      if (stance !== undefined) return { stance, to: i };
      if (
        word.role !== "determiner" &&
        word.role !== "adverb" &&
        word.role !== "plain" &&
        word.role !== "conjunction" &&
        word.role !== "auxiliary"
      )
        return undefined;
    } else if (word.role !== "auxiliary" && word.role !== "adverb") return undefined;
  }
  return undefined;
}
