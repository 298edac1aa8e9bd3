import { beforeVerb } from "./chains.ts";
import type { FormKind } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Subject } from "./subjects.ts";

/** Where the subject ends, and who it is. */
export interface Following {
  readonly subject: Subject;
  readonly to: number;
}

/**
 * In languages that allow it, the subject right after its verb, where none can stand before it.
 *
 *     Condenó Noruega a Suecia.        el golpe que condenó Noruega
 *     ^^^^^^^ ^^^^^^^                               ^^^^^^^ ^^^^^^^
 */
export function followingSubject(scene: Scene, verb: number, after: number, kinds: ReadonlySet<FormKind>): Following | undefined {
  const { words, startingAt, lexicon } = scene;
  if (!lexicon.sets.movesSubjects || !kinds.has("finite")) return undefined;
  const party = startingAt.get(after);
  if (party === undefined || party.owner || party.from !== after) return undefined;
  const chain = beforeVerb(scene, verb);
  const before = words[chain.at];
  const opens = before === undefined || before.role === "mark" || before.role === "relative" || before.role === "opener";
  if (!opens) return undefined;
  return { to: party.to, subject: { ...chain, actors: party.actors, firstPerson: false, from: verb } };
}

/**
 * The subject that a sentence leaves out: whoever acts in the one before it.
 *
 *     Ruiz habló el lunes. Condenó a Suecia.
 *     ^^^^                 ^^^^^^^
 */
export function droppedSubject(scene: Scene, verb: number, kinds: ReadonlySet<FormKind>): Subject | undefined {
  const { words, lexicon, surroundings } = scene;
  if (!lexicon.sets.movesSubjects || surroundings.lastSubject === undefined || !kinds.has("finite")) return undefined;
  const chain = beforeVerb(scene, verb);
  const opens =
    chain.at < 0 || (chain.at < 4 && words[chain.at]?.token.text === "," && !words.slice(0, chain.at).some(({ mention }) => mention));
  return opens ? { ...chain, actors: [surroundings.lastSubject], firstPerson: false, from: verb } : undefined;
}
