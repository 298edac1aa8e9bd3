import type { Voices } from "../draft.ts";
import { governed } from "./antecedents.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Scene } from "./scene.ts";

/** Who acts in a sentence: the one party that stands before its first verb, for a sentence after it that names nobody. */
export function mainSubject(scene: Scene): string | undefined {
  const verb = scene.words.findIndex(({ role, speech }) => role === "verb" && speech === undefined);
  const [party, second] = scene.parties.filter(({ to }) => to < verb);
  if (party === undefined || party.owner || party.actors.length > 1 || governed(scene, party)) return undefined;
  return second === undefined || second.actors.join() === party.actors.join() ? party.actors[0] : undefined;
}

/** The group of those who protest, where an article names but one. */
export function protestersOf({ mentions, actors }: Voices, { sets }: Lexicon): string | undefined {
  const groups = new Set(actors.filter(({ kind }) => kind === "group").map(({ id }) => id));
  const found = new Set<string>();
  for (const { actor, text } of mentions)
    if (groups.has(actor) && text.split(/\s+/u).some((word) => sets.participants.has(word.toLowerCase()))) found.add(actor);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
