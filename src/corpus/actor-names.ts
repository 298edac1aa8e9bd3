import { fold } from "../text/actors/names.ts";
import type { CorpusActor } from "./corpus.ts";

/**
 * Actors that a reader may mean by these words: those with exactly this name, alias or id, case, accents and articles
 * aside; else the people of whose name they are a part. Most mentioned first; empty where nobody fits.
 */
export function findActors(words: string, actors: readonly CorpusActor[]): readonly CorpusActor[] {
  const wanted = plain(words);
  if (wanted === "") return [];
  const forms = new Set([wanted, withoutFirst(wanted)].filter((form) => form !== ""));
  const exact = actors.filter((actor) => plain(actor.id) === wanted || plain(actor.name) === wanted);
  if (exact.length > 0) return exact;
  const aliased = actors.filter((actor) =>
    [actor.name, ...actor.aliases].some(
      (name) => forms.has(plain(name)) || (actor.kind !== "person" && wanted === withoutFirst(plain(name))),
    ),
  );
  if (aliased.length > 0) return aliased;
  return actors.filter((actor) => actor.kind === "person" && ` ${plain(actor.name)} `.includes(` ${wanted} `));
}

/** Names nearest to misspelled words, best first: a few letters wrong, at most a third. */
export function nearestActors(words: string, actors: readonly CorpusActor[], limit: number): readonly CorpusActor[] {
  const wanted = plain(words).slice(0, longest);
  if (wanted === "") return [];
  return actors
    .map((actor) => ({ actor, distance: nearness(wanted, actor) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance || b.actor.mentionCount - a.actor.mentionCount || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(({ actor }) => actor);
}

const longest = 60;

/** 0: the same; 1 or more: too far. */
function nearness(wanted: string, actor: CorpusActor): number {
  let best = 1;
  const names = [actor.name, ...actor.aliases].map((name) => plain(name).slice(0, longest));
  for (const name of names.flatMap((whole) => (actor.kind === "person" ? [whole, ...whole.split(" ").slice(1)] : [whole]))) {
    const most = Math.floor(Math.max(name.length, wanted.length) / 3);
    if (Math.abs(name.length - wanted.length) > most) {
      // The beginning of a name: "colomb" of "colombia".
      if (wanted.length >= 3 && name.startsWith(wanted)) best = Math.min(best, 0.9);
      continue;
    }
    const distance = editDistance(wanted, name, most);
    if (distance <= most && most > 0) best = Math.min(best, distance / (most + 1));
  }
  return best;
}

/** Letters to add, drop or change; more than `most` is answered as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}

function plain(words: string): string {
  return fold(words.replaceAll("-", " "));
}

/** "the oas", "la oea": a short first word may be an article. */
function withoutFirst(words: string): string {
  const space = words.indexOf(" ");
  return space > 0 && space <= 3 ? words.slice(space + 1) : "";
}
