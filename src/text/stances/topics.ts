import type { Party } from "./party.ts";
import { dividesClause, objectAt, type Scene } from "./scene.ts";

/** What a position is taken on, in words `from` to `to`: a party in what it does or says, or else a thing. */
export interface Topic {
  readonly from: number;
  readonly to: number;
  /** "[Sweden]’s remarks" */
  readonly party?: Party;
  /** "the arrest of [Ruiz]": the thing, and the word and party that tell it from others of its kind. */
  readonly issue?: Issue;
}

export interface Issue {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly of: readonly string[];
}

/**
 * The thing named right there: an issue by its head, or what befalls somebody.
 *
 *     called for early elections     condemned the arrest of Ruiz     condemned Ruiz’s arrest
 *                ^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^
 */
export function issueAt(scene: Scene, at: number): Issue | undefined {
  const { words, lexicon, startingAt } = scene;
  const { sets } = lexicon;
  const owner = startingAt.get(at);
  let from = at;
  if (owner?.owner === true && owner.from === at && !sets.adjectivesFollow) from = owner.to + 1;
  while (words[from]?.role === "determiner") from++;
  let to = from;
  while (words[to]?.role === "plain" && words[to]?.token.kind === "word" && to < from + 5) to++;
  // "an end to [sanctions]"
  if (to === from && words[to]?.role === "verb" && sets.issues.has(words[to]?.lower ?? "") && closes(scene, to + 1)) to++;
  const head = sets.adjectivesFollow ? from : to - 1;
  const noun = words[head]?.lower ?? "";
  if (to === from || to - from > 4 || dividesClause(scene, at, to)) return undefined;
  if (from !== at && owner?.owner === true)
    return sets.acts.has(noun) ? { from: owner.from, to: to - 1, head, of: owner.actors } : undefined;
  if (sets.acts.has(noun) && sets.links.has(words[to]?.lower ?? "")) {
    const of = objectAt(scene, to + 1)?.party;
    if (of !== undefined && !of.owner) return { from, to: of.to, head, of: of.actors };
  }
  const tells = sets.issues.has(noun) || (sets.vague.has(noun) && to - from > 1);
  return tells && closes(scene, to) ? { from, to: to - 1, head, of: [] } : undefined;
}

/** What stands before a party, with it: "[security assistance granted to] Peru", "[ayuda militar a] Perú". */
export function thingBefore({ words, lexicon }: Scene, party: Party, after: number): Issue | undefined {
  let head = party.from - 1;
  while (head > after && words[head]?.role !== "plain") head--;
  if (words[head]?.role !== "plain" || head <= after) return undefined;
  let from = head;
  while (from - 1 > after && (words[from - 1]?.role === "plain" || words[from - 1]?.mention !== undefined)) from--;
  return { from, to: party.to, head: lexicon.sets.adjectivesFollow ? from : head, of: party.actors };
}

/** No noun goes on after it: "elections", not "elections observers". */
function closes({ words }: Scene, at: number): boolean {
  const next = words[at];
  return (
    next === undefined ||
    next.role === "mark" ||
    next.role === "preposition" ||
    next.role === "conjunction" ||
    next.role === "auxiliary" ||
    next.role === "relative" ||
    next.role === "opener"
  );
}

/** What somebody does or says, or a thing: "[Sweden’s] invasion of Denmark", "the [arrest of Ruiz]". */
export function topicAt(scene: Scene, at: number): Topic | undefined {
  const { words, startingAt, lexicon } = scene;
  const { sets } = lexicon;
  const owner = startingAt.get(at);
  if (owner?.owner === true && owner.from === at && !sets.adjectivesFollow) {
    let to = owner.to + 1;
    while (words[to]?.role === "plain" && to < owner.to + 5) to++;
    if (sets.works.has(words[to - 1]?.lower ?? "")) return { from: at, to: to - 1, party: { ...owner, owner: false } };
  }
  let work = at;
  while (words[work]?.role === "determiner") work++;
  if (sets.adjectivesFollow) {
    const noun = words[work]?.lower ?? "";
    let link = work + 1;
    while (words[link]?.role === "plain" && link < work + 4) link++;
    const of = sets.works.has(noun) && sets.links.has(words[link]?.lower ?? "") ? startingAt.get(link + 1) : undefined;
    // "la invasión de Suecia": by it or of it
    const told = !sets.inflicted.has(noun) || sets.personal.has(words[(of?.to ?? link) + 1]?.lower ?? "");
    if (of !== undefined && !of.owner && told) return { from: at, to: of.to, party: of };
  }
  const issue = issueAt(scene, at);
  return issue && { from: issue.from, to: issue.to, issue };
}

/** The topic that starts a clause and goes on to the word before its verb, over where and of what it is: "the coup in Sweden [was]". */
export function topicBefore(scene: Scene, before: number): Topic | undefined {
  const { words } = scene;
  let start = before;
  while (start > 0 && before - start < 16) {
    const word = words[start - 1];
    if (word === undefined || word.role === "mark" || word.role === "relative" || word.role === "opener" || word.role === "verb") break;
    start--;
  }
  while (start < before && words[start]?.role === "conjunction") start++;
  const topic = topicAt(scene, start);
  if (topic === undefined) return undefined;
  const rest = words.slice(topic.to + 1, before);
  return rest.length === 0 || rest[0]?.role === "preposition" ? topic : undefined;
}
