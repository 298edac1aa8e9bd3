import type { LoadedTerm, PlainTerm, Quote } from "../article.ts";
import type { Draft, Token } from "./draft.ts";
import { type Entry, lexiconOf } from "./tone/lexicon.ts";
import { narratorTokens } from "./tone/narrator.ts";

/** How the narrator names things. */
export interface Tone {
  readonly loadedTerms: readonly LoadedTerm[];
  readonly plainTerms: readonly PlainTerm[];
}

/**
 * The words of the narrator for what can be named neutrally or not: nobody's speech, no borrowed words between quotation marks, no
 * embedded posts.
 *
 *     The regime’s “brutal” police, a dictatorship in all but name, met the protesters …
 *         ^^^^^^                      ^^^^^^^^^^^^                         ~~~~~~~~~~
 *         loaded                      loaded                              plain
 */
export function findTone(draft: Draft, quotes: readonly Quote[]): Tone {
  const loadedTerms: LoadedTerm[] = [];
  const plainTerms: PlainTerm[] = [];
  let quote = 0;
  for (const sentence of draft.sentences) {
    if (sentence.zone === "embed") continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) quote++;
    const spoken: Quote[] = [];
    for (let i = quote; (quotes[i]?.start ?? sentence.end) < sentence.end; i++) {
      const one = quotes[i];
      if (one !== undefined) spoken.push(one);
    }
    const language = draft.languages.of(sentence.language);
    for (const { first, last, entry } of entriesIn(narratorTokens(sentence, spoken, language.tone), lexiconOf(language))) {
      if (entry.topic === undefined) continue;
      const end = last.end - (last.lower.length - stem(last.lower).length);
      const term = { start: first.start, end, text: draft.article.text.slice(first.start, end), topic: entry.topic };
      if (entry.leans === "plain") plainTerms.push(term);
      else loadedTerms.push({ ...term, leans: entry.leans });
    }
  }
  return { loadedTerms, plainTerms };
}

interface Found {
  readonly first: Token;
  readonly last: Token;
  readonly entry: Entry;
}

/** The longest term at each place, none within another. */
function entriesIn(tokens: readonly (Token | undefined)[], lexicon: ReadonlyMap<string, readonly Entry[]>): Found[] {
  const found: Found[] = [];
  const headline = isHeadline(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || (first.capital && !headline && at > 0 && named(tokens, at))) continue;
    const entry = lexicon.get(stem(first.lower))?.find(({ words }) => words.every((word, i) => stem(tokens[at + i]?.lower ?? "") === word));
    if (entry === undefined) continue;
    found.push({ first, last: tokens[at + entry.words.length - 1] ?? first, entry });
    at += entry.words.length - 1;
  }
  return found;
}

/** Half of the words have capitals: they tell nothing of names. */
function isHeadline(tokens: readonly (Token | undefined)[]): boolean {
  const words = tokens.filter((token) => token?.kind === "word");
  return words.filter((token) => token?.capital === true).length * 2 >= words.length;
}

/** A word of a name: "the [Radical] Party", "Maria [Noble]". */
function named(tokens: readonly (Token | undefined)[], at: number): boolean {
  return tokens[at - 1]?.capital === true || tokens[at + 1]?.capital === true;
}

/** "regime's" is "regime". */
function stem(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
