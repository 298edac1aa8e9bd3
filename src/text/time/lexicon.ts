import type { TimeForm } from "../../language/time.ts";
import type { Language } from "../../language.ts";
import type { Token } from "../draft.ts";

/** A phrase of the lexicon: its words behind the first, what class it is of and what it stands for. */
export interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly value: string;
}

export interface Element {
  /** Classes, or a word in quotes, of which one must be there. */
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

export interface Form {
  readonly left?: Element;
  readonly body: readonly Element[];
  readonly right?: Element;
  readonly means: TimeForm["means"];
  readonly onlyWithMod: boolean;
  /** All but one of its elements may be left out. */
  readonly short: boolean;
  readonly rank: number;
}

/** Forms that begin alike: those that may be done then, and the others by the class, or word in quotes, that must come next. */
export interface Start {
  readonly done: readonly Form[];
  readonly next: ReadonlyMap<string, readonly Form[]>;
}

export interface Word {
  /** Entries of this word alone, and the longer ones by their second word: "la" begins many and is none. */
  readonly short: readonly Entry[];
  readonly long: ReadonlyMap<string, readonly Entry[]>;
  /** Forms that may begin with it. */
  readonly start?: Start;
  /** It may be such a form alone. */
  readonly alone: boolean;
  /** It is a word of a form. */
  readonly inForm: boolean;
}

export interface Lexicon {
  /** By first word. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** What a word may be the beginning or a part of, in one look: most words are none of it. */
  readonly words: ReadonlyMap<string, Word>;
  /** Forms by the class, or word in quotes, with which they may begin. */
  readonly starts: ReadonlyMap<string, Start>;
  /** Words at which an entry cuts what the text writes as one: "patrick's", "al-fitr". */
  readonly cutAt: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly yearBefore: ReadonlySet<string>;
  readonly dayBefore: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly partBefore: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** First words of those of two: "going to". */
  readonly futureStarts: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly language: Language;
}

const compiled = new WeakMap<Language, Lexicon>();

/** The time data of a language, made ready for reading; once. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { time } = language;
  const entries = new Map<string, Entry[]>();
  const add = (name: string, table: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(table)) {
      const [first, ...words] = phraseWords(key);
      if (first === undefined) continue;
      const list = entries.get(first) ?? [];
      list.push({ words, name, value: String(value) });
      entries.set(first, list);
    }
  };
  add("month", time.months);
  add("mon", { ...time.shortMonths, ...time.months });
  add("weekday", time.weekdays);
  add("wday", { ...time.shortWeekdays, ...time.weekdays });
  add("unit", { ...time.units, ...time.pluralUnits });
  add("plural", time.pluralUnits);
  add("single", time.units);
  add("ordinal", time.ordinals);
  // "twenty third", too
  add(
    "ordinal",
    Object.fromEntries(
      Object.entries(time.ordinals).flatMap(([key, value]) => (key.includes("-") ? [[key.replaceAll("-", " "), value]] : [])),
    ),
  );
  add("vague", valued(time.vague, "X"));
  add("one", valued(time.one, "1"));
  add("andhalf", valued(time.andHalf, "0.5"));
  add("halfof", valued(time.halfOf, "0.5"));
  add("counting", { ...time.numbers, ...time.multipliers });
  for (const [name, table] of Object.entries(time.phrases)) add(name, table);
  const forms = time.forms.map(readForm);
  const starts = indexForms(forms);
  const lexicon: Lexicon = {
    entries,
    words: indexWords(entries, forms, starts),
    starts,
    cutAt: new Set(
      [...entries].flatMap(([first, list]) =>
        list.flatMap(({ words }) => [first, ...words].filter((_, index, all) => all[index + 1] === "'s" || all[index + 1] === "-")),
      ),
    ),
    suffixes: new Set(time.daySuffixes),
    joiners: new Set(time.numberJoiners),
    numbers: new Map(Object.entries(time.numbers)),
    multipliers: new Map(Object.entries(time.multipliers)),
    yearBefore: new Set(time.yearBefore),
    dayBefore: new Set(time.dayBefore),
    counted: new Set(time.counted),
    functionWords: new Set(language.layout.functionWords),
    ranges: new Set(time.ranges),
    articles: new Set(time.articles),
    partBefore: new Set(time.partBefore),
    ambiguous: new Set(time.ambiguous),
    future: new Set(time.future.words),
    futureStarts: new Set(time.future.words.flatMap((word) => (word.includes(" ") ? [word.split(" ")[0] ?? ""] : []))),
    past: new Set(time.past.words),
    since: new Set(time.since),
    language,
  };
  compiled.set(language, lexicon);
  return lexicon;
}

/** Whether the words of an entry stand at a token. */
export function follows(tokens: readonly Token[], index: number, entry: Entry): boolean {
  const { words } = entry;
  for (let offset = 0; offset < words.length; offset++) if (tokens[index + 1 + offset]?.lower !== words[offset]) return false;
  return true;
}

/** The entries of a class that stand at a token. */
export function namedAt(tokens: readonly Token[], index: number, name: string, { entries }: Lexicon): readonly Entry[] {
  return entries.get(tokens[index]?.lower ?? "")?.filter((entry) => entry.name === name && follows(tokens, index, entry)) ?? [];
}

function indexWords(
  entries: ReadonlyMap<string, readonly Entry[]>,
  forms: readonly Form[],
  starts: ReadonlyMap<string, Start>,
): Map<string, Word> {
  const inForms = new Set(forms.flatMap(({ body }) => body.flatMap(({ words }) => [...words])));
  return new Map(
    [...new Set([...entries.keys(), ...inForms])].map((word) => {
      const own = entries.get(word) ?? [];
      const start = starts.get(`'${word}`);
      return [
        word,
        {
          short: own.filter(({ words }) => words.length === 0),
          long: Map.groupBy(
            own.filter(({ words }) => words.length > 0),
            ({ words }) => words[0] ?? "",
          ),
          start,
          alone: start?.done.some(({ short }) => short) === true,
          inForm: inForms.has(word),
        },
      ];
    }),
  );
}

/** As the text's tokens are cut: hyphens and the possessive stand alone. */
function phraseWords(key: string): string[] {
  return key
    .replaceAll("-", " - ")
    .replaceAll(/'s?(?=\s|$)/gu, " $&")
    .split(" ")
    .filter((word) => word !== "");
}

function valued(words: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, value]));
}

function indexForms(forms: readonly Form[]): Map<string, Start> {
  const starts = new Map<string, { done: Form[]; next: Map<string, Form[]> }>();
  for (const form of forms) {
    for (let first = 0; first < form.body.length; first++) {
      const element = form.body[first];
      if (element === undefined) break;
      for (const name of keysOf(element)) {
        const start = starts.get(name) ?? { done: [], next: new Map<string, Form[]>() };
        starts.set(name, start);
        let second = first + 1;
        for (; second < form.body.length; second++) {
          const follower = form.body[second];
          if (follower === undefined) break;
          for (const key of keysOf(follower)) start.next.set(key, [...(start.next.get(key) ?? []), form]);
          if (!follower.optional) break;
        }
        if (second >= form.body.length) start.done.push(form);
      }
      if (!element.optional) break;
    }
  }
  return starts;
}

function keysOf({ names, words }: Element): string[] {
  return [...names, ...[...words].map((word) => `'${word}`)];
}

function readForm(source: TimeForm, rank: number): Form {
  const parts = source.form.split(" ");
  const open = parts.indexOf("<");
  const close = parts.indexOf(">");
  const body = parts.slice(open + 1, close < 0 ? undefined : close).map(readElement);
  return {
    left: open > 0 ? readElement(parts[0] ?? "") : undefined,
    body,
    right: close >= 0 ? readElement(parts[close + 1] ?? "") : undefined,
    means: source.means,
    onlyWithMod: source.onlyWithMod ?? false,
    short: body.filter(({ optional }) => !optional).length <= 1,
    rank,
  };
}

function readElement(part: string): Element {
  const optional = part.endsWith("?");
  const bare = optional ? part.slice(0, -1) : part;
  const names: string[] = [];
  const words = new Set<string>();
  let quoted = false;
  for (const piece of bare.split("|")) {
    const opens = piece.startsWith("'");
    if (opens) quoted = true;
    const name = piece.replaceAll("'", "");
    if (quoted || !/^[a-z]/u.test(name)) words.add(name);
    else names.push(name);
    if (quoted && piece.endsWith("'") && (piece.length > 1 || !opens)) quoted = false;
  }
  return { names, words, optional };
}
