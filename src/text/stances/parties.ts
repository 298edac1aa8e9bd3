import type { Actor, Mention } from "../../article.ts";
import { anaphorAt, bareHeadAt, isBare } from "./heads.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Known, Party } from "./party.ts";
import { pronounAt, standsForObject } from "./pronouns.ts";
import type { Word } from "./words.ts";

/**
 * The parties of a sentence: names with what belongs to them, joined to lists.
 *
 *     condemned by Mexico, Bolivia and the governments of Peru and Chile
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findParties(words: readonly Word[], lexicon: Lexicon, { actors, recent, heads, people, protesters }: Known): Party[] {
  const single: Party[] = [];
  for (let i = 0; i < words.length; i++) {
    const party =
      bareHeadAt(words, i, lexicon, heads) ??
      partyAt(words, i, lexicon, actors, single.at(-1)?.to ?? -1) ??
      pronounAt(words, i, lexicon, people) ??
      gatheringAt(words, i, lexicon, protesters);
    if (party === undefined) continue;
    single.push(party);
    i = party.to;
  }
  const joined = joinLists(single, words, lexicon);
  for (let i = 0; i < words.length; i++) {
    const before = joined.findLast((party) => party.to < i && party.actors.length > 1);
    const anaphor = anaphorAt(words, i, lexicon, before?.actors ?? recent);
    if (anaphor === undefined || joined.some((party) => party.to >= anaphor.from && party.from <= anaphor.to)) continue;
    joined.push(anaphor);
    joined.sort((a, b) => a.from - b.from);
  }
  return joined;
}

function partyAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  actors: ReadonlyMap<string, Actor>,
  floor: number,
): Party | undefined {
  const first = words[at]?.mention;
  if (first === undefined || compoundOf(words[at], lexicon)) return undefined;
  // "it" and "they" are resolved by guess too often to put a position on them
  if (first.kind === "pronoun" && (actors.get(first.actor)?.kind !== "person" || standsForObject(words[at]?.lower ?? "", lexicon)))
    return undefined;
  // A loaded word alone is whose the other words with it say, or nobody's.
  if (first.kind === "role" && isBare(first, lexicon.sets) && lexicon.outright.has(words[at]?.lower ?? "")) return undefined;
  let mention = first;
  let to = lastOf(words, at, mention);
  let owner = false;
  for (;;) {
    const possessive = words[to]?.possessive === true;
    const head = possessive ? ownedHead(words, to, lexicon) : followingHead(words, to, mention, lexicon, actors);
    if (head === undefined) {
      owner = possessive;
      break;
    }
    if (head.mention !== undefined) mention = head.mention;
    to = head.mention === undefined ? head.at : lastOf(words, head.at, head.mention);
  }
  const { from, embedded } = frontOf(words, at, lexicon, floor);
  // "pueblo peruano": the adjective belongs to a noun that is no party
  if (lexicon.sets.adjectivesFollow && isAdjective(first, words[at]) && !embedded) {
    const noun = words[at - 1];
    if (noun?.role === "plain" && !noun.token.capital && !lexicon.sets.metonyms.has(noun.lower) && !lexicon.offices.has(noun.lower))
      owner = true;
  }
  // "Latin America" is not America
  const lead = words[at - 1];
  if (
    lead?.role === "plain" &&
    !lead.possessive &&
    lead.token.capital &&
    words[at]?.token.end === mention.end &&
    mention.start === words[at]?.token.start &&
    actors.get(mention.actor)?.kind === "country" &&
    !lexicon.offices.has(lead.lower)
  )
    owner = true;
  // "Peruvians" are not Peru
  if (lexicon.peoples.has(words[to]?.lower ?? "") && actors.get(mention.actor)?.kind === "country") owner = true;
  const envoy = words.slice(from, to + 1).some((word) => lexicon.sets.envoys.has(word.lower));
  return { from, to, name: at, actors: [mention.actor], owner, envoy };
}

/** "[protests] demanding …", where the article speaks of the protesters too. */
function gatheringAt(words: readonly Word[], at: number, { sets }: Lexicon, protesters: string | undefined): Party | undefined {
  const word = words[at];
  if (protesters === undefined || word === undefined || word.role !== "plain" || !sets.gatherings.has(word.lower)) return undefined;
  const next = words[at + 1]?.role;
  if (next !== "verb" && next !== "relative" && next !== "auxiliary" && words[at + 1]?.token.text !== ",") return undefined;
  let from = at;
  while (words[from - 1]?.role === "plain" || words[from - 1]?.role === "determiner") from--;
  return { from, to: at, name: at, actors: [protesters], owner: false, envoy: false };
}

function isAdjective(mention: Mention, word: Word | undefined): boolean {
  return mention.kind === "name" && word?.token.capital === false;
}

/** "US-backed" names what is done, not the party. */
function compoundOf(word: Word | undefined, { data }: Lexicon): boolean {
  return (
    word !== undefined &&
    data.compounds.some(
      ({ suffix, prefix }) =>
        (suffix !== undefined && word.lower.endsWith(suffix)) || (prefix !== undefined && word.lower.startsWith(prefix)),
    )
  );
}

function lastOf(words: readonly Word[], at: number, mention: Mention): number {
  let to = at;
  while (words[to + 1]?.mention === mention) to++;
  return to;
}

interface Head {
  readonly at: number;
  readonly mention?: Mention;
}

/** What the possessor owns, if that is a party: "Peru’s unelected [government]", "Peru’s President [Castillo]". */
function ownedHead(words: readonly Word[], owner: number, { sets }: Lexicon): Head | undefined {
  for (let i = owner + 1; i <= owner + 6; i++) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (word.mention !== undefined) return { at: i, mention: word.mention };
    if (sets.metonyms.has(word.lower) && words[i + 1]?.role !== "mention") return { at: i };
    if (word.role !== "plain" && word.role !== "adverb") return undefined;
  }
  return undefined;
}

/** What a name qualifies, if that is a party: "the US [government]", "Colombian President [Gustavo Petro]". */
function followingHead(
  words: readonly Word[],
  at: number,
  mention: Mention,
  { sets, offices }: Lexicon,
  actors: ReadonlyMap<string, Actor>,
): Head | undefined {
  const next = words[at + 1];
  if (next === undefined || sets.adjectivesFollow)
    return next?.mention !== undefined && next.mention.kind === "name" && mention.kind === "role"
      ? { at: at + 1, mention: next.mention }
      : undefined;
  if (next.mention !== undefined) return { at: at + 1, mention: next.mention };
  if (sets.metonyms.has(next.lower)) return { at: at + 1 };
  if (actors.get(mention.actor)?.kind === "person" && mention.kind === "name") return undefined;
  // Titles: "Peruvian Foreign Minister [Name]".
  for (let i = at + 1; i <= at + 5; i++) {
    const word = words[i];
    if (word === undefined || (word.role !== "plain" && word.mention === undefined)) return undefined;
    if (word.mention !== undefined) return { at: i, mention: word.mention };
    if (!word.token.capital && !offices.has(word.lower) && !sets.metonyms.has(word.lower)) return undefined;
  }
  return undefined;
}

/** The first word of the phrase: articles, titles and adjectives before the name, "the government of" too. */
function frontOf(
  words: readonly Word[],
  at: number,
  { sets, offices }: Lexicon,
  floor: number,
): { readonly from: number; readonly embedded: boolean } {
  let from = at;
  let embedded = false;
  for (let steps = 0; steps < 12 && from - 1 > floor; steps++) {
    const word = words[from - 1];
    const before = words[from - 2];
    if (word === undefined) break;
    if (word.role === "determiner") {
      from--;
      if (before === undefined || !sets.links.has(before.lower)) break;
      continue;
    }
    if (word.token.kind === "number") break;
    if (word.role === "plain" || (word.role === "adverb" && words[from]?.role === "plain")) {
      from--;
      continue;
    }
    if (
      sets.links.has(word.lower) &&
      before !== undefined &&
      from - 2 > floor &&
      (sets.metonyms.has(before.lower) || offices.has(before.lower)) &&
      before.mention === undefined
    ) {
      from -= 2;
      embedded = true;
      continue;
    }
    break;
  }
  return { from, embedded };
}

/** "suspend aid to X and [withdraw] its troops": not a list of X and the troops. */
function opensWithVerb(words: readonly Word[], { from, name }: Party, { forms }: Lexicon): boolean {
  const first = words[from];
  return from < name && first?.token.capital === false && forms.get(first.lower)?.some(({ kinds }) => kinds.has("bare")) === true;
}

/** "A, B and C" and "A, B, C" are lists; "A, B" alone may be an apposition. */
function joinLists(single: readonly Party[], words: readonly Word[], lexicon: Lexicon): Party[] {
  const { sets } = lexicon;
  const joined: Party[] = [];
  for (let i = 0; i < single.length; i++) {
    const run: Party[] = [];
    let closed = false;
    let current = single[i];
    if (current === undefined) break;
    run.push(current);
    for (let next = single[i + run.length]; next !== undefined; next = single[i + run.length]) {
      if (current.owner || current.to >= next.from) break;
      const between = words.slice(current.to + 1, next.from);
      const marks = between.filter((word) => word.token.text === ",").length;
      const others = between.filter((word) => word.token.text !== ",");
      const conjunction = others.length > 0 && sets.conjunctions.has(others.map((word) => word.lower).join(" "));
      if (!(conjunction || (others.length === 0 && marks === 1)) || opensWithVerb(words, next, lexicon)) break;
      closed ||= conjunction;
      run.push(next);
      current = next;
    }
    const whole = run.filter((party) => !party.owner);
    if (run.length > 1 && (closed || run.length > 3) && whole.length === run.length) {
      joined.push({ ...(run[0] ?? current), to: current.to, actors: [...new Set(run.flatMap((party) => party.actors))] });
      i += run.length - 1;
    } else if (run.length > 1) joined.push(run[0] ?? current);
    else joined.push(current);
  }
  return joined;
}
