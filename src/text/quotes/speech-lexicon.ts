import type { Language } from "../../language.ts";
import type { Token } from "../draft.ts";

/** The speech data of a language as lookups. */
export interface SpeechLexicon {
  readonly cues: ReadonlySet<string>;
  readonly quoteCues: ReadonlySet<string>;
  readonly bareCues: ReadonlySet<string>;
  readonly notThat: ReadonlySet<string>;
  readonly toldCues: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly pronominal: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly byWords: ReadonlySet<string>;
  readonly participleEndings: readonly string[];
  readonly dropsSubject: boolean;
  /** Length in tokens of the cue at a token, of any kind; 0: none. */
  cueAt(tokens: readonly Token[], index: number): number;
  /** Words that hold a cue and report nothing: "darse cuenta". */
  idiomAt(tokens: readonly Token[], index: number): number;
  accordingAt(tokens: readonly Token[], index: number): number;
  /** "in her words": its length, and where the possessor's pronoun stands in it. */
  ownWordsAt(tokens: readonly Token[], index: number, isPossessor: (lower: string) => boolean): { length: number; at: number } | undefined;
  thatAt(tokens: readonly Token[], index: number): number;
  /** A word that ends a reported clause after a comma: "but". */
  breakAt(tokens: readonly Token[], index: number): number;
}

const built = new WeakMap<Language, SpeechLexicon>();

export function speechOf(language: Language): SpeechLexicon {
  const known = built.get(language);
  if (known !== undefined) return known;
  const { speech } = language;
  const all = byFirst([...speech.cues, ...speech.quoteCues]);
  const according = byFirst(speech.accordingTo);
  const own = byFirst(speech.ownWords);
  const idioms = byFirst(speech.idioms);
  const that = byFirst(speech.thatWords);
  const breaks = byFirst(speech.clauseBreaks);
  const lexicon: SpeechLexicon = {
    cues: new Set(speech.cues),
    quoteCues: new Set(speech.quoteCues),
    bareCues: new Set(speech.bareCues),
    notThat: new Set(speech.notThat),
    toldCues: new Set(speech.toldCues),
    occasions: new Set(speech.occasions),
    clitics: new Set(speech.clitics),
    impersonal: new Set(speech.impersonal),
    pronominal: new Set(speech.pronominal),
    documents: new Set(speech.documents),
    bodies: new Set(speech.bodies),
    auxiliaries: new Set(speech.auxiliaries),
    passives: new Set(speech.passiveAuxiliaries),
    between: new Set(speech.between),
    unreal: new Set(speech.unreal),
    byWords: new Set(speech.byWords),
    participleEndings: speech.participleEndings,
    dropsSubject: speech.dropsSubject,
    cueAt: (tokens, index) => lengthAt(all, tokens, index),
    ownWordsAt: (tokens, index, isPossessor) => {
      for (const words of own.get(tokens[index]?.lower ?? "") ?? []) {
        const fits = (word: string, lower: string) => (word === "*" ? isPossessor(lower) : word === lower);
        if (words.every((word, i) => fits(word, tokens[index + i]?.lower ?? ""))) return { length: words.length, at: words.indexOf("*") };
      }
      return undefined;
    },
    idiomAt: (tokens, index) => lengthAt(idioms, tokens, index),
    accordingAt: (tokens, index) => lengthAt(according, tokens, index),
    thatAt: (tokens, index) => lengthAt(that, tokens, index),
    breakAt: (tokens, index) => lengthAt(breaks, tokens, index),
  };
  built.set(language, lexicon);
  return lexicon;
}

function byFirst(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const list = map.get(first) ?? [];
    list.push(words);
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

function lengthAt(map: ReadonlyMap<string, readonly (readonly string[])[]>, tokens: readonly Token[], index: number): number {
  const list = map.get(tokens[index]?.lower ?? "");
  if (list === undefined) return 0;
  for (const words of list) if (words.every((word, i) => tokens[index + i]?.lower === word)) return words.length;
  return 0;
}
