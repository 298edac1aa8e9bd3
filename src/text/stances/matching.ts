import type { Item } from "./lexicon.ts";
import type { Party } from "./party.ts";
import { endsPhrase, objectAt, type Scene } from "./scene.ts";
import { type Issue, issueAt } from "./topics.ts";

/** What a pattern has found for its places. */
export interface Match {
  readonly target?: Party;
  readonly holder?: Party;
  readonly issue?: Issue;
  /** The last word. */
  readonly to: number;
}

type Found = Omit<Match, "to">;

const gapLength = 5;

/** The words after a verb against the items of a pattern. */
export function matchItems(scene: Scene, items: readonly Item[], at: number, found: Found = {}): Match | undefined {
  return matchFrom(scene, items, 0, at, found);
}

function matchFrom(scene: Scene, items: readonly Item[], index: number, at: number, found: Found): Match | undefined {
  const item = items[index];
  if (item === undefined) return { ...found, to: at - 1 };
  const rest = (next: number, more?: Found) => matchFrom(scene, items, index + 1, next, more === undefined ? found : { ...found, ...more });
  const last = index === items.length - 1;
  switch (item.kind) {
    case "words": {
      const word = scene.words[at];
      if (word !== undefined && item.words.has(word.lower)) {
        const match = rest(at + 1);
        if (match !== undefined) return match;
      }
      return item.optional ? rest(at) : undefined;
    }
    case "gap":
      for (let next = at; next <= at + gapLength; next++) {
        const match = rest(next);
        if (match !== undefined) return match;
        const role = scene.words[next]?.role;
        if (role === undefined || role === "mark" || role === "relative" || role === "opener") return undefined;
      }
      return undefined;
    case "target":
    case "actor": {
      const object = objectAt(scene, at) ?? (found.target === undefined ? objectBehind(scene, at) : undefined);
      if (object === undefined || object.party.owner || (last && !endsPhrase(scene, object.party.to + 1))) return undefined;
      const bound = item.kind === "target" ? { target: object.party } : { holder: object.party };
      if (last) return rest(object.party.to + 1, bound);
      if (item.kind === "actor" && !endsPhrase(scene, object.party.to + 1)) return undefined;
      for (const next of object.next) {
        const match = rest(next, bound);
        if (match !== undefined) return match;
      }
      return undefined;
    }
    case "owner": {
      const owner = objectAt(scene, at)?.party;
      return owner?.owner === true ? rest(owner.to + 1, { target: { ...owner, owner: false } }) : undefined;
    }
    case "issue": {
      const issue = issueAt(scene, at);
      return issue && rest(issue.to + 1, { issue });
    }
  }
}

/** In languages that mark the object, when and where may stand before it: "felicitó este lunes a [Ruiz]". */
function objectBehind(scene: Scene, at: number) {
  const { words, lexicon, startingAt } = scene;
  const [before, first, second] = words.slice(at - 1, at + 2);
  const object = first?.role === "plain" || (first?.role === "determiner" && second?.role === "plain");
  if (lexicon.sets.personal.size === 0 || before?.role !== "verb" || object) return undefined;
  for (let i = at; i < at + 8; i++) {
    const word = words[i];
    if (word === undefined || ["mark", "verb", "relative", "opener", "conjunction", "mention"].includes(word.role)) return undefined;
    if (i > at && lexicon.sets.personal.has(word.lower) && startingAt.has(i + 1)) return objectAt(scene, i);
  }
  return undefined;
}

/** The same with the party toward whom it is already known: a pronoun before the verb, or what a relative clause belongs to. */
export function matchWithout(scene: Scene, items: readonly Item[], at: number, target: Party): Match | undefined {
  const place = items.findIndex((item) => item.kind === "target");
  if (place < 0) return undefined;
  const led = items[place - 1];
  // "le expresó su apoyo [a …]"
  const from = led?.kind === "words" && [...led.words].some((word) => scene.lexicon.sets.personal.has(word)) ? place - 1 : place;
  return matchItems(scene, [...items.slice(0, from), ...items.slice(place + 1)], at, { target });
}
