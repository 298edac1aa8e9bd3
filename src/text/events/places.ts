import type { Mention, Place, Span } from "../../article.ts";
import type { Lexicon as ActorLexicon } from "../actors/lexicon.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** How many words may stand between a preposition and a name ("in the northern city of"), and how long a name may be. */
const reach = { name: 5, words: 6 };

interface PlaceFound extends Place {
  readonly from: number;
}

/**
 * The places that a sentence names after a word of place: a state, its capital, a proper name that is nobody's.
 *
 *     In the northern city of Bergen, police detained 30 people; in Norway …
 *                             ^^^^^^                                ^^^^^^
 *
 * Fails on things that are no places and that no other rule knows: "in Concorde".
 */
export function findPlaces(
  { tokens, start }: ReadSentence,
  text: string,
  taken: readonly Span[],
  lexicon: Lexicon,
  actors: ActorLexicon,
): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = markAt(tokens, i, lexicon);
    if (length === 0) continue;
    const name = nameAfter(tokens, i + length, lexicon, actors);
    if (name === undefined) continue;
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (first === undefined || last === undefined || first.start < start) continue;
    if (taken.some((span) => span.start < last.end && first.start < span.end)) continue;
    found.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), country: name.country, from: name.from });
    i = name.to - 1;
  }
  return found;
}

/** The one in its clause, the nearest behind it first; else the one that opens the sentence. */
export function placeOf(trigger: Trigger, places: readonly PlaceFound[], clauses: readonly Clause[]): Place | undefined {
  const here = places.filter((place) => clauseAt(clauses, place.from) === trigger.clause);
  const found =
    here.find((place) => place.from >= trigger.to) ?? here.at(-1) ?? (trigger.clause === 0 ? undefined : opening(places, clauses));
  if (found === undefined) return undefined;
  const { start, end, text, country } = found;
  return { start, end, text, country };
}

function opening(places: readonly PlaceFound[], clauses: readonly Clause[]): PlaceFound | undefined {
  const [first] = places;
  return first !== undefined && first.from <= reach.name && clauseAt(clauses, first.from) === 0 ? first : undefined;
}

/** The words of place that begin here: how many. */
function markAt(tokens: readonly Token[], at: number, { data }: Lexicon): number {
  const word = tokens[at]?.lower ?? "";
  const two = `${word} ${tokens[at + 1]?.lower ?? ""}`;
  return data.locatives.includes(two) ? 2 : data.locatives.includes(word) ? 1 : 0;
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly country?: string;
}

/** "the northern city of Bergen": up to the name; a name that no place noun introduces stands right behind the preposition. */
function nameAfter(tokens: readonly Token[], at: number, lexicon: Lexicon, actors: ActorLexicon): Name | undefined {
  let introduced = false;
  for (let i = at; i < tokens.length && i <= at + reach.name; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return undefined;
    if (token.capital) return properName(tokens, i, introduced, lexicon, actors);
    if (lexicon.has("placeNouns", token.lower)) introduced = true;
    else if (
      !lexicon.has("determiners", token.lower) &&
      !lexicon.has("aboutMarks", token.lower) &&
      !lexicon.has("placeAdjectives", token.lower)
    )
      return undefined;
  }
  return undefined;
}

function properName(tokens: readonly Token[], from: number, introduced: boolean, lexicon: Lexicon, actors: ActorLexicon): Name | undefined {
  const listed = actors.at(tokens, from);
  if (listed !== undefined) {
    const { entry, length } = listed;
    // "in Peruvian waters" tells of no place by its name.
    if (entry.kind === "state" || entry.kind === "seat") return { from, to: from + length, country: entry.code };
    return entry.kind === "region" && tokens[from + length]?.capital !== true ? { from, to: from + length } : undefined;
  }
  let to = from;
  while (to < tokens.length && to - from < reach.words && belongs(tokens, to, actors)) to++;
  const words = tokens.slice(from, to);
  // "in IT", "in X12": no place; nor is what is known as something else.
  if (lexicon.has("notPlaces", words[0]?.lower ?? "")) return undefined;
  if (words.some((t) => /^\p{Lu}[\p{Lu}.]+$/u.test(t.text) || actors.neverNames.has(t.lower) || actors.timeWords.has(t.lower)))
    return undefined;
  const next = tokens[to];
  if (next?.kind === "number" || words.some((t) => t.lower.endsWith("'s") || actors.organisationWords.has(t.lower))) return undefined;
  return introduced || words.every((t) => t.text.length > 2 || actors.particles.has(t.lower)) ? { from, to } : undefined;
}

/** "San Juan de Lurigancho": capitals, and particles between them. */
function belongs(tokens: readonly Token[], at: number, actors: ActorLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.capital) return true;
  const next = tokens[at + 1];
  return (
    actors.particles.has(token.lower) &&
    (next?.capital === true || (actors.particles.has(next?.lower ?? "") && tokens[at + 2]?.capital === true))
  );
}

/** Names of people and bodies are no places; of states they are. */
export function takenBy(mentions: readonly Mention[], kinds: ReadonlyMap<string, string>): readonly Span[] {
  return mentions.filter((m) => m.kind === "name" && kinds.get(m.actor) !== "country");
}
