import type { Mention } from "../../article.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Party } from "./party.ts";
import type { Word } from "./words.ts";

export function anaphorAt(words: readonly Word[], at: number, { sets }: Lexicon, recent: readonly string[]): Party | undefined {
  if (recent.length < 2 || words[at]?.role === "mark" || !sets.anaphors.has(`${words[at]?.lower} ${words[at + 1]?.lower}`))
    return undefined;
  const from =
    words[at - 1] !== undefined && sets.links.has(words[at - 1]?.lower ?? "") && sets.metonyms.has(words[at - 2]?.lower ?? "")
      ? at - 2
      : at;
  const start = words[from - 1]?.role === "determiner" ? from - 1 : from;
  return { from: start, to: at + 1, actors: recent, name: at, owner: false, envoy: false };
}

/** "the coup regime": the one that all other words with this head mean in the article. */
export function bareHeadAt(words: readonly Word[], at: number, { sets }: Lexicon, heads: ReadonlyMap<string, string>): Party | undefined {
  if (words[at]?.role !== "determiner" || heads.size === 0 || words[at - 1]?.possessive === true) return undefined;
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i];
    if (word?.role !== "plain") return undefined;
    const actor = heads.get(word.lower);
    if (actor === undefined || words[i + 1]?.role === "plain") continue;
    if (sets.links.has(words[i + 1]?.lower ?? "") || word.possessive) return undefined;
    return { from: at, to: i, name: i, actors: [actor], owner: false, envoy: false };
  }
  return undefined;
}

/** "the regime": whose, the words do not say. */
export function isBare({ text }: Mention, sets: Lexicon["sets"]): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  return words.length === 1 || (words.length === 2 && sets.determiners.has(words[0] ?? ""));
}

/** The party that most words with a head such as "regime" mean in an article, by head. */
export function headsOf(mentions: readonly Mention[], { sets, offices }: Lexicon): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const head = mention.kind === "role" ? (/\p{L}+$/u.exec(mention.text)?.[0].toLowerCase() ?? "") : "";
    if (!sets.metonyms.has(head) || !offices.has(head) || isBare(mention, sets)) continue;
    const byActor = counts.get(head) ?? new Map<string, number>();
    counts.set(head, byActor.set(mention.actor, (byActor.get(mention.actor) ?? 0) + 1));
  }
  const heads = new Map<string, string>();
  for (const [head, byActor] of counts) {
    const [first, ...rest] = [...byActor].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (first !== undefined && first[1] >= 2 * rest.reduce((sum, [, n]) => sum + n, 0)) heads.set(head, first[0]);
  }
  return heads;
}
