import type { ReadSentence } from "../draft.ts";
import { type Cast, type Member, newCast } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Owner, Phrase } from "./phrase.ts";

/** A phrase and the actor that it names; `shown` is false while nothing says that it acts (a group in passing). */
export interface Reading {
  readonly phrase: Phrase;
  member: Member | undefined;
  shown: boolean;
}

/** What is known while an article's phrases are tied to actors. */
export interface Scene {
  readonly cast: Cast;
  readonly sentences: readonly ReadSentence[];
  readonly lexicons: readonly Lexicon[];
  readonly readings: readonly Reading[][];
  readonly nationWords: ReadonlySet<string>;
  /** Alpha-3 code of the state that the article is about. */
  mainState: string | undefined;
  /** … and of the only one that it names. */
  onlyState: string | undefined;
  /** Label of an office that the article gives to one state and one person, to the state's alpha-3 code. */
  readonly soleOffices: Map<string, string>;
  readonly acronyms: Map<string, Member>;
  /** "Ambassador|OAS" to whose ambassador it is, and to who it is. */
  readonly postOwners: Map<string, Owner>;
  readonly postHolders: Map<string, Member>;
}

export function newScene(sentences: readonly ReadSentence[], lexicons: readonly Lexicon[], readings: readonly Reading[][]): Scene {
  return {
    cast: newCast(),
    sentences,
    lexicons,
    readings,
    nationWords: new Set(lexicons.flatMap((lexicon) => lexicon.data.nationWords)),
    mainState: undefined,
    onlyState: undefined,
    soleOffices: new Map(),
    acronyms: new Map(),
    postOwners: new Map(),
    postHolders: new Map(),
  };
}

export function show(reading: Reading, member: Member): void {
  reading.member = member;
  reading.shown = true;
}

export function lexiconAt(scene: Scene, phrase: Phrase): Lexicon {
  return scene.lexicons[phrase.sentence] as Lexicon;
}

/** The words of a phrase without its article. */
export function plainWords(scene: Scene, phrase: Phrase): string {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const lexicon = lexiconAt(scene, phrase);
  const first = tokens[phrase.from]?.lower ?? "";
  const skip = lexicon.definite.has(first) || lexicon.possessive.has(first) || lexicon.indefinite.has(first) ? 1 : 0;
  const words = tokens.slice(phrase.from + skip, phrase.to).map((token) => token.text);
  const text = words.join(" ").replace(/['’]s?$/u, "");
  return text === "" ? first : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Does the phrase do or say something: a verb of saying or an auxiliary comes next, or "by" before. */
export function acts(scene: Scene, phrase: Phrase): boolean {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const lexicon = lexiconAt(scene, phrase);
  for (let i = phrase.to; i < phrase.to + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark") break;
    if (lexicon.cues.has(token.lower) || lexicon.auxiliaries.has(token.lower) || lexicon.relatives.has(token.lower)) return true;
    if (!/(?:ly|mente)$/u.test(token.lower)) break;
  }
  return false;
}

export function apposed(scene: Scene, first: Phrase, second: Phrase): boolean {
  const tokens = scene.sentences[first.sentence]?.tokens ?? [];
  // "the head of the Integration System (SICA), Lucy Valenti"
  const from = tokens[first.to]?.text === "(" && tokens[first.to + 2]?.text === ")" ? first.to + 3 : first.to;
  return tokens[from]?.text === "," && second.from === from + 1;
}

/** The phrase after one, an acronym in brackets left out: "its envoy to the United Nations (UN), X". */
export function phraseAfter(scene: Scene, list: readonly Reading[], i: number): Reading | undefined {
  const phrase = list[i]?.phrase;
  const next = list[i + 1];
  if (phrase === undefined || next === undefined) return next;
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const bracketed = next.phrase.from === phrase.to + 1 && tokens[phrase.to]?.text === "(" && tokens[next.phrase.to]?.text === ")";
  return bracketed ? list[i + 2] : next;
}

/** "Boluarte as president of Peru" */
export function isAs(scene: Scene, first: Phrase, second: Phrase): boolean {
  const tokens = scene.sentences[first.sentence]?.tokens ?? [];
  return second.from === first.to + 1 && second.owner !== undefined && lexiconAt(scene, first).asWords.has(tokens[first.to]?.lower ?? "");
}
