import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { byText } from "../words.ts";
import { type Lean, type WordUse, wordOf } from "./word-use.ts";
import { findWordings } from "./wordings.ts";

/** One thing that narrators name, and how each outlet does. */
export interface Topic {
  /** Id of the lexicon: "removal-from-office". */
  readonly id: string;
  /** What a neutral narrator of the reader's language calls it. */
  readonly name: string;
  /** Those of whom several outlets speak, not all in the same words, some of which are loaded if any are; where outlets differ most first. */
  readonly things: readonly Thing[];
  /** What else they name so: of whom one outlet alone speaks, all in one word, or nobody can tell. */
  readonly elsewhere: readonly OutletWords[];
  /** Outlets that name it, and those among them that use a loaded word. */
  readonly outlets: number;
  readonly loaded: number;
  /** In no particular order. */
  readonly uses: readonly WordUse[];
}

export interface Thing {
  /** Actor id. */
  readonly whom: string;
  readonly outlets: readonly OutletWords[];
}

export interface OutletWords {
  readonly outlet: string;
  /** Loaded ones first, then by how often. */
  readonly words: readonly Word[];
}

export interface Word {
  readonly lean: Lean;
  /** By article and place; never empty. */
  readonly uses: readonly WordUse[];
}

/** What the corpus's narrators name, where outlets differ most first; topics that one outlet alone names stand last. */
export function findTopics(corpus: Corpus, { tone }: Language): Topic[] {
  const names = new Map(tone.topics.map(({ topic, neutral }) => [topic, neutral]));
  const topics = [...grouped(findWordings(corpus), ({ topic }) => topic)].map(([id, uses]) => topicOf(id, names.get(id) ?? id, uses));
  const lesser = ({ outlets, loaded }: Topic) => differing({ loaded, plain: outlets - loaded });
  return topics.sort((a, b) => lesser(b) - lesser(a) || b.outlets - a.outlets || byText(a.id, b.id));
}

/** The words of each outlet, those with most loaded ones first. */
export function outletWords(uses: readonly WordUse[]): OutletWords[] {
  return [...grouped(uses, ({ outlet }) => outlet)]
    .map(([outlet, own]) => ({
      outlet,
      words: [...grouped(own, wordOf).values()].map(wordOfUses).sort(byWeight),
    }))
    .sort((a, b) => loadedIn(b) - loadedIn(a) || byText(a.outlet, b.outlet));
}

function topicOf(id: string, name: string, uses: readonly WordUse[]): Topic {
  const named = [...grouped(uses, ({ whom }) => whom)]
    .flatMap(([whom, own]) => (whom === undefined ? [] : [{ whom, outlets: outletWords(own), ...sidesOf(outletWords(own)) }]))
    .filter(({ outlets }) => outlets.length > 1 && differ(outlets));
  const loaded = named.filter((thing) => thing.loaded > 0);
  const things = (loaded.length > 0 ? loaded : named)
    .toSorted((a, b) => differing(b) - differing(a) || b.outlets.length - a.outlets.length || byText(a.whom, b.whom))
    .map(({ whom, outlets }) => ({ whom, outlets }));
  const told = new Set(things.map(({ whom }) => whom));
  const all = outletWords(uses);
  return {
    id,
    name,
    things,
    elsewhere: outletWords(uses.filter(({ whom }) => whom === undefined || !told.has(whom))),
    outlets: all.length,
    loaded: sidesOf(all).loaded,
    uses,
  };
}

/** They do not all use the same word. */
function differ(outlets: readonly OutletWords[]): boolean {
  const words = outlets.flatMap((each) => each.words.flatMap(({ uses }) => uses.map(wordOf)));
  return new Set(words).size > 1;
}

/** How many choose loaded words, and how many do not. */
function sidesOf(outlets: readonly OutletWords[]): { readonly loaded: number; readonly plain: number } {
  const loaded = outlets.filter((each) => loadedIn(each) > 0).length;
  return { loaded, plain: outlets.length - loaded };
}

/** Outlets on the lesser side. */
function differing({ loaded, plain }: { readonly loaded: number; readonly plain: number }): number {
  return Math.min(loaded, plain);
}

function loadedIn({ words }: OutletWords): number {
  return words.reduce((sum, { lean, uses }) => sum + (lean === "plain" ? 0 : uses.length), 0);
}

function wordOfUses(uses: readonly WordUse[]): Word {
  const sorted = uses.toSorted((a, b) => byText(a.article, b.article) || a.start - b.start);
  return { lean: sorted[0]?.lean ?? "plain", uses: sorted };
}

function byWeight(a: Word, b: Word): number {
  const [first, second] = [a.uses[0], b.uses[0]];
  return (
    Number(a.lean === "plain") - Number(b.lean === "plain") ||
    b.uses.length - a.uses.length ||
    byText(first === undefined ? "" : wordOf(first), second === undefined ? "" : wordOf(second))
  );
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
