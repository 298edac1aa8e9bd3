import type { Mention, Place, Span } from "../../article.ts";
import type { Lexicon as ActorLexicon } from "../actors/lexicon.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/**
 * How many words may stand between a preposition and a name ("in the northern city of"), how long a name may be, how far behind what
 * happened its place may stand, and before the preposition that opens a clause ("Then, in Bergen, …").
 */
const reach = { name: 5, words: 6, behind: 14, opening: 7 };

interface PlaceFound extends Place {
  /** Token of the preposition, and of the name. */
  readonly mark: number;
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
    found.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      country: name.country,
      mark: i,
      from: name.from,
    });
    i = name.to - 1;
  }
  return found;
}

/**
 * The one behind it in its clause with no other verb between, else the one that opens its clause or the sentence. Elsewhere it belongs to
 * a noun: "The embassy in Lima was among the first to recognise her".
 */
export function placeOf(
  trigger: Trigger,
  places: readonly PlaceFound[],
  { tokens }: ReadSentence,
  { clauses, triggers, lexicon }: { readonly clauses: readonly Clause[]; readonly triggers: readonly Trigger[]; readonly lexicon: Lexicon },
): Place | undefined {
  const goesOn = (t: Token) => verbal.some((list) => lexicon.has(list, t.lower)) || /^[;:]$/u.test(t.text);
  const behind = places.find(
    (place) =>
      place.mark >= trigger.to &&
      place.mark - trigger.to <= reach.behind &&
      clauseAt(clauses, place.mark) === trigger.clause &&
      !triggers.some((t) => t.from >= trigger.to && t.from < place.mark && t.form !== "noun") &&
      !tokens.slice(trigger.to, place.mark).some(goesOn),
  );
  const opens = (at: number) => (place: PlaceFound) =>
    clauseAt(clauses, place.mark) === at &&
    place.mark - (clauses[at]?.head ?? 0) < reach.opening &&
    (place.mark === clauses[at]?.head || tokens[place.mark - 1]?.kind === "mark");
  const found = behind ?? places.find(opens(trigger.clause)) ?? places.find(opens(0));
  if (found === undefined) return undefined;
  const { start, end, text, country } = found;
  return { start, end, text, country };
}

/** Words of another verb: what stands behind them is where that takes place. */
const verbal = ["future", "conditional", "passive", "perfect", "pluperfect", "possibility"] as const;

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
