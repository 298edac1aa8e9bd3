import type { ClauseRelation, EventClass, EventData, VerbForm } from "../../language/events.ts";
import type { Token } from "../draft.ts";

/** A word or words that may name a happening, and as what. */
export interface Reading {
  readonly words: readonly string[];
  readonly class: EventClass;
  readonly form: VerbForm | "noun";
  /** Only lends itself to a noun ("gave"). */
  readonly carrier: boolean;
}

/** A language's words of events, ready for looking up by their first word. */
export interface Lexicon {
  readonly data: EventData;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly relations: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly relation: ClauseRelation }[]>;
  /** Of "goes-on" and "looks-back", by their first word. */
  readonly continuations: Phrases;
  readonly backReferences: Phrases;
  /** The last words of what makes a verb possible, due, future or conditional. */
  readonly modalEnds: ReadonlySet<string>;
  has(list: WordList, word: string): boolean;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type WordList = {
  [K in keyof EventData]: EventData[K] extends readonly string[] ? K : never;
}[keyof EventData];

const compiled = new WeakMap<EventData, Lexicon>();

/** Builds the look-up tables of a language once. */
export function lexiconOf(data: EventData): Lexicon {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const readings = new Map<string, Reading[]>();
  const add = (phrase: string, reading: Omit<Reading, "words">) => {
    const words = phrase.split(" ");
    const list = readings.get(words[0] ?? "") ?? [];
    const same = list.find((r) => r.words.length === words.length && r.words.every((w, i) => w === words[i]) && r.form === reading.form);
    if (same === undefined) list.push({ words, ...reading });
    else if (reading.carrier) list[list.indexOf(same)] = { ...same, carrier: true };
    readings.set(words[0] ?? "", list);
  };
  for (const { class: name, verbs, nouns } of data.words) {
    for (const verb of verbs)
      for (const [form, spellings] of Object.entries(verb))
        for (const spelling of spellings) add(spelling, { class: name, form: form as VerbForm, carrier: false });
    for (const noun of nouns) add(noun, { class: name, form: "noun", carrier: false });
  }
  for (const verb of data.carriers)
    for (const [form, spellings] of Object.entries(verb))
      for (const spelling of spellings) add(spelling, { class: "act", form: form as VerbForm, carrier: true });
  for (const list of readings.values()) list.sort((a, b) => b.words.length - a.words.length);
  const relations = new Map<string, { words: readonly string[]; relation: ClauseRelation }[]>();
  for (const { words, relation } of data.subordinators) {
    const split = words.split(" ");
    relations.set(split[0] ?? "", [...(relations.get(split[0] ?? "") ?? []), { words: split, relation }]);
  }
  for (const list of relations.values()) list.sort((a, b) => b.words.length - a.words.length);
  const sets = new Map<WordList, ReadonlySet<string>>();
  const lexicon: Lexicon = {
    data,
    readings,
    relations,
    continuations: phrasesOf(data.continuations),
    backReferences: phrasesOf(data.backReferences.filter((words) => words.includes(" "))),
    modalEnds: new Set(
      [...data.possibility, ...data.obligation, ...data.future, ...data.conditional].map((words) =>
        words.slice(words.lastIndexOf(" ") + 1),
      ),
    ),
    has(list, word) {
      let set = sets.get(list);
      if (set === undefined) {
        set = new Set(data[list]);
        sets.set(list, set);
      }
      return set.has(word);
    },
  };
  compiled.set(data, lexicon);
  return lexicon;
}

function phrasesOf(list: readonly string[]): Phrases {
  return Map.groupBy(
    list.map((words) => words.split(" ")),
    ([first]) => first ?? "",
  );
}

/**
 * Whether the words stand at this token; a name of a nation may stand between them. The index after the last one, or -1.
 *
 *     withdrawal of the Peruvian ambassadors
 *     ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^
 */
export function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && tokens[next]?.lower !== words[i] && tokens[next]?.capital === true) next++;
    if (tokens[next]?.lower !== words[i]) return -1;
    next++;
  }
  return next;
}
