import type { Actor } from "../../article.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Claim } from "./predicates.ts";
import type { Scene } from "./scene.ts";

/** Words of the longest name looked for. */
const longestName = 8;

/**
 * The group in whose name somebody does what a claim says. What a group declares is no position of its members; this is what
 * a text says of the members themselves.
 *
 *     As a member of NATO, Norway backs Ukraine.      NATO members, including Norway, back Ukraine.
 *     ^^^^^^^^^^^^^^ ^^^^                             ^^^^ ^^^^^^^  ^^^^^^^^^
 */
export function groupOf(claim: Claim, scene: Scene, actors: ReadonlyMap<string, Actor>): string | undefined {
  const { words, lexicon } = scene;
  for (let i = 0; i < words.length; i++) {
    const phrase = lexicon.data.words.memberships.find((one) => one.split(" ").every((word, k) => words[i + k]?.lower === word));
    const named = phrase === undefined ? undefined : groupAt(scene, i + phrase.split(" ").length, actors);
    if (named !== undefined) return claim.actors.includes(named.id) ? undefined : named.id;
    if (i > claim.to || !lexicon.sets.memberNouns.has(words[i]?.lower ?? "")) continue;
    const of = lexicon.sets.links.has(words[i + 1]?.lower ?? "") ? groupAt(scene, i + 2, actors) : undefined;
    const group = of?.id ?? groupBefore(scene, i, actors);
    if (group === undefined || claim.actors.includes(group)) continue;
    const after = (of?.to ?? i) + 1;
    if (leadsExamples(scene, after) || scene.startingAt.has(after)) return group;
  }
  return undefined;
}

/** ", including …", ", such as …" */
function leadsExamples({ words, lexicon: { sets } }: Scene, after: number): boolean {
  return [after, after + 1].some((at) => {
    const lower = words[at]?.lower ?? "";
    return sets.including.has(lower) || sets.including.has(`${lower} ${words[at + 1]?.lower}`);
  });
}

/** The group named from a word on, by any of its names. */
function groupAt(
  { words, lexicon }: Scene,
  at: number,
  actors: ReadonlyMap<string, Actor>,
): { readonly id: string; readonly to: number } | undefined {
  const from = words[at]?.role === "determiner" ? at + 1 : at;
  for (let to = Math.min(words.length, from + longestName); to > from; to--) {
    const id = groupCalled(
      words.slice(from, to).map(({ token }) => token.lower),
      lexicon,
      actors,
    );
    if (id !== undefined) return { id, to: to - 1 };
  }
  return undefined;
}

function groupBefore({ words, lexicon }: Scene, noun: number, actors: ReadonlyMap<string, Actor>): string | undefined {
  for (let from = Math.max(0, noun - longestName); from < noun; from++) {
    const id = groupCalled(
      words.slice(from, noun).map(({ lower }) => lower),
      lexicon,
      actors,
    );
    if (id !== undefined) return id;
  }
  return undefined;
}

function groupCalled(words: readonly string[], { sets }: Lexicon, actors: ReadonlyMap<string, Actor>): string | undefined {
  const name = words.join(" ");
  const named = (alias: string): boolean => {
    const [first = "", ...rest] = alias.toLowerCase().split(" ");
    return (sets.determiners.has(first) ? rest : [first, ...rest]).join(" ") === name;
  };
  for (const { id, kind, name: own, aliases } of actors.values())
    if ((kind === "bloc" || kind === "organisation") && [own, ...aliases].some(named)) return id;
  return undefined;
}
