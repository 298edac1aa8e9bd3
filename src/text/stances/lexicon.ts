import type { NominalPattern, PredicatePattern, StanceData, StanceWords } from "../../language/stances.ts";
import type { Language } from "../../language.ts";
import { kebab } from "../actors/names.ts";
import { stateNames } from "../actors/world.ts";

export type FormKind = "finite" | "first" | "bare" | "participle" | "gerund";

/** One way in which a verb may stand in a text. */
export interface VerbForm {
  readonly verb: string;
  readonly kinds: ReadonlySet<FormKind>;
  /** Words after the first: "[speak] out against". */
  readonly rest: readonly string[];
}

export type Item =
  | { readonly kind: "words"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: "gap" | "target" | "owner" | "actor" | "issue" };

export interface Predicate extends PredicatePattern {
  readonly items: readonly Item[];
}

/** A language's data, made ready for looking up. */
export interface Lexicon {
  /** Verbs of one word, by that word. */
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Verbs of more words, by the first and then the second. */
  readonly phrasal: ReadonlyMap<string, ReadonlyMap<string, readonly VerbForm[]>>;
  /** Words of modals by which something is demanded, by the first. */
  readonly modals: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By verb: those that begin with an owner, then the longest, first. */
  readonly predicates: ReadonlyMap<string, readonly Predicate[]>;
  readonly nominals: ReadonlyMap<string, readonly NominalPattern[]>;
  readonly sets: { readonly [K in keyof StanceWords]: StanceWords[K] extends readonly string[] ? ReadonlySet<string> : StanceWords[K] };
  readonly adverbEndings: readonly string[];
  readonly verdicts: ReadonlyMap<string, "support" | "oppose">;
  /** Whether a verb by which its subject is praised or blamed, by name as in `forms`. */
  readonly deeds: ReadonlyMap<string, "support" | "oppose">;
  readonly relations: ReadonlyMap<string, "support" | "oppose">;
  /** Weaker signs: verbs by name as in `forms`, nouns and adjectives. */
  readonly doings: ReadonlyMap<string, "support" | "oppose">;
  readonly sufferings: ReadonlyMap<string, "support" | "oppose">;
  readonly marks: ReadonlyMap<string, "support" | "oppose">;
  readonly qualities: ReadonlyMap<string, "support" | "oppose">;
  readonly outright: ReadonlyMap<string, "support" | "oppose">;
  /** Every word of them that tells alone. */
  readonly loaded: ReadonlyMap<string, "support" | "oppose">;
  /** Words of predicates: none of them is part of a party's name. */
  readonly frameWords: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Ids of states by their names and seats, lower case. */
  readonly states: ReadonlyMap<string, string>;
  /** Nouns for the people of a state: not the state. */
  readonly peoples: ReadonlySet<string>;
  readonly data: StanceData;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** Compiled once a language. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  lexicons.set(language, made);
  return made;
}

function compile(language: Language): Lexicon {
  const data = language.stances;
  const nominals = new Map<string, NominalPattern[]>();
  for (const nominal of data.nominals) for (const noun of nominal.nouns) push(nominals, noun, nominal);
  const offices = new Set(
    [...language.actors.roles, ...language.actors.institutions]
      .flatMap((office) => office.words)
      .map((words) => words.split(" ").at(-1) ?? words),
  );
  const sets = setsOf(data.words);
  return {
    ...formsOf(data),
    modals: modalsOf(data),
    predicates: predicatesOf(data),
    nominals,
    sets: { ...sets, collectives: new Set([...sets.collectives, ...language.actors.groups]) },
    adverbEndings: data.words.adverbEndings,
    verdicts: bothWays(data.verdicts),
    relations: bothWays(data.relations),
    doings: sides("doing"),
    sufferings: sides("suffering"),
    marks: bothWays(data.evaluations.marks),
    qualities: bothWays(data.evaluations.qualities),
    outright: bothWays(data.evaluations.outright),
    loaded: loadedOf(data),
    frameWords: frameWordsOf(data, new Set([...offices, ...data.words.metonyms, ...data.words.envoys])),
    deeds: sides("deed"),
    cues: new Set(language.speech.cues),
    offices,
    states: statesOf(language),
    peoples: new Set(Object.values(language.actors.countries).flatMap(({ people }) => people.map((word) => word.toLowerCase()))),
    data,
  };
}

function frameWordsOf(data: StanceData, names: ReadonlySet<string>): Set<string> {
  const gerunds = Object.values(data.verbs).flatMap(({ forms }) => forms.flatMap((form) => form.gerund ?? []));
  // "the ousted president" is who he is
  const participles = new Set(Object.values(data.verbs).flatMap(({ forms }) => forms.flatMap((form) => form.participle)));
  const literal = data.predicates
    .flatMap(({ pattern }) => pattern.split(" ").slice(1))
    .flatMap((words) => words.replace("?", "").split("|"));
  return new Set([...gerunds, ...literal].filter((word) => word.length > 4 && !names.has(word) && !participles.has(word)));
}

function loadedOf({ verbs: all, predicates, verdicts, deeds, evaluations: { doings, sufferings, marks, qualities } }: StanceData) {
  const loaded = new Map<string, "support" | "oppose">();
  for (const { pattern, stance } of predicates) {
    const [verb = "", object, ...rest] = pattern.split(" ");
    if (object !== "T" || rest.length > 0 || (stance !== "support" && stance !== "oppose")) continue;
    for (const { past, present, participle, bare, gerund } of all[verb]?.forms ?? [])
      for (const word of [past, present, participle, bare, gerund].flatMap((one) => one ?? []))
        if (!word.includes(" ")) loaded.set(word, stance);
  }
  for (const side of ["support", "oppose"] as const) {
    const verbs = [deeds, doings, sufferings].flatMap((kind) => kind[side].forms);
    const forms = verbs.flatMap((form) => [form.past, form.present, form.participle, form.bare, form.gerund].flatMap((one) => one ?? []));
    for (const word of [...verdicts[side], ...marks[side], ...qualities[side], ...forms]) if (!word.includes(" ")) loaded.set(word, side);
  }
  return loaded;
}

function bothWays({ support, oppose }: { readonly support: readonly string[]; readonly oppose: readonly string[] }) {
  return new Map([...support.map((word) => [word, "support"] as const), ...oppose.map((word) => [word, "oppose"] as const)]);
}

function statesOf(language: Language): Map<string, string> {
  return new Map(
    Object.entries(language.actors.countries).flatMap(([code, { names }]) =>
      names.map((name) => [name.toLowerCase(), kebab(stateNames[code] ?? name)] as const),
    ),
  );
}

function modalsOf({ obligations }: StanceData): Map<string, string[][]> {
  const modals = new Map<string, string[][]>();
  for (const modal of obligations.modals) push(modals, modal.split(" ")[0] ?? "", modal.split(" "));
  return modals;
}

function formsOf(data: StanceData): Pick<Lexicon, "forms" | "phrasal"> {
  const forms = new Map<string, VerbForm[]>();
  const phrasal = new Map<string, Map<string, VerbForm[]>>();
  const verbs = [
    ...Object.entries(data.verbs),
    ["deed support", data.deeds.support] as const,
    ["deed oppose", data.deeds.oppose] as const,
    ["doing support", data.evaluations.doings.support] as const,
    ["doing oppose", data.evaluations.doings.oppose] as const,
    ["suffering support", data.evaluations.sufferings.support] as const,
    ["suffering oppose", data.evaluations.sufferings.oppose] as const,
  ];
  for (const [verb, { forms: all, first }] of verbs) {
    const kinds = new Map<string, Set<FormKind>>();
    const add = (kind: FormKind, words: readonly string[] | undefined) => {
      for (const form of words ?? []) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
    };
    for (const form of all) {
      add("finite", form.past);
      add("finite", form.present);
      add("finite", form.imperfect);
      add("participle", form.participle);
      add("bare", form.bare);
      add("gerund", form.gerund);
    }
    add("first", first);
    for (const [form, found] of kinds) {
      const [head = "", ...rest] = form.split(" ");
      if (rest.length === 0) push(forms, head, { verb, kinds: found, rest });
      else {
        const seconds = phrasal.get(head) ?? new Map<string, VerbForm[]>();
        push(seconds, rest[0] ?? "", { verb, kinds: found, rest });
        phrasal.set(head, seconds);
      }
    }
  }
  return { forms, phrasal };
}

/** Names that no verb in the data can have: they have a blank. */
function sides(kind: "deed" | "doing" | "suffering"): Map<string, "support" | "oppose"> {
  return new Map([
    [`${kind} support`, "support"],
    [`${kind} oppose`, "oppose"],
  ]);
}

function predicatesOf(data: StanceData): Map<string, Predicate[]> {
  const predicates = new Map<string, Predicate[]>();
  for (const predicate of data.predicates) {
    const [verb = "", ...rest] = predicate.pattern.split(" ");
    push(predicates, verb, { ...predicate, items: rest.map(itemOf) });
  }
  // "X’s invasion of Y" is X’s: who owns a thing is read before whom it is of.
  const owned = ({ items }: Predicate) => (items[0]?.kind === "owner" ? 1 : 0);
  for (const list of predicates.values()) list.sort((a, b) => owned(b) - owned(a) || b.items.length - a.items.length);
  return predicates;
}

function itemOf(word: string): Item {
  switch (word) {
    case "~":
      return { kind: "gap" };
    case "T":
      return { kind: "target" };
    case "T's":
      return { kind: "owner" };
    case "A":
      return { kind: "actor" };
    case "I":
      return { kind: "issue" };
    default: {
      const optional = word.endsWith("?");
      return { kind: "words", words: new Set((optional ? word.slice(0, -1) : word).split("|")), optional };
    }
  }
}

function setsOf(words: StanceWords): Lexicon["sets"] {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, Array.isArray(value) ? new Set(value) : value]),
  ) as Lexicon["sets"];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
