import type { LoadedTerm, Quote } from "../article.ts";
import type { ToneData } from "../language/tone.ts";
import type { Language } from "../language.ts";
import type { Draft, ReadSentence, Token } from "./draft.ts";

/**
 * The loaded words of the narrator: nobody's speech, no borrowed words between quotation marks, no embedded posts.
 *
 *     The regime’s “brutal” police, a dictatorship in all but name, said …
 *         ^^^^^^                      ^^^^^^^^^^^^
 */
export function findLoadedTerms(draft: Draft, quotes: readonly Quote[]): LoadedTerm[] {
  const terms: LoadedTerm[] = [];
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
    const narrated = withoutAttributed(narrator(sentence, spoken, language.tone), attributionsOf(language.tone));
    terms.push(...termsOf(narrated, draft.article.text, lexiconOf(language)));
  }
  return terms;
}

interface Entry {
  readonly words: readonly string[];
  readonly topic: string;
  readonly leans: LoadedTerm["leans"];
}

const lexicons = new WeakMap<Language, Map<string, Entry[]>>();
const attributions = new WeakMap<ToneData, ReadonlySet<string>>();

function attributionsOf(tone: ToneData): ReadonlySet<string> {
  const known = attributions.get(tone) ?? new Set(tone.attributions);
  attributions.set(tone, known);
  return known;
}

/** By first word, longest first. */
function lexiconOf(language: Language): Map<string, Entry[]> {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = new Map<string, Entry[]>();
  for (const topic of language.tone.topics)
    for (const leans of ["for", "against", "unclear"] as const)
      for (const term of topic[leans]) {
        const words = term.split(" ");
        const [first = ""] = words;
        lexicon.set(
          first,
          [...(lexicon.get(first) ?? []), { words, topic: topic.topic, leans }].sort((a, b) => b.words.length - a.words.length),
        );
      }
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The tokens that are the narrator's own; an undefined one stands where somebody else’s words were. */
function narrator({ tokens }: ReadSentence, spoken: readonly Quote[], { quotationMarks }: ToneData): (Token | undefined)[] {
  let closing: string | undefined;
  return tokens.map((token, at) => {
    if (closing !== undefined) {
      if (token.text === closing) closing = undefined;
      return undefined;
    }
    const marks = quotationMarks.find(([open]) => open === token.text);
    if (marks !== undefined && closes(tokens, at + 1, marks[1])) {
      closing = marks[1];
      return undefined;
    }
    return spoken.some((quote) => quote.start <= token.start && token.end <= quote.end) ? undefined : token;
  });
}

/** How far the words of an accusation reach, unless its clause ends before. */
const attributedLength = 9;

/** What somebody is accused of or called is the accuser's word, to the next mark. */
function withoutAttributed(tokens: readonly (Token | undefined)[], attributions: ReadonlySet<string>): (Token | undefined)[] {
  let left = 0;
  return tokens.map((token) => {
    if (token?.kind === "mark") left = 0;
    else if (left > 0) left--;
    const attributed = left > 0;
    if (token !== undefined && attributions.has(token.lower)) left = attributedLength;
    return attributed ? undefined : token;
  });
}

/** A mark that nothing closes nearby opens nothing. */
function closes(tokens: readonly Token[], from: number, close: string): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 80); i++) if (tokens[i]?.text === close) return true;
  return false;
}

function termsOf(tokens: readonly (Token | undefined)[], text: string, lexicon: ReadonlyMap<string, readonly Entry[]>): LoadedTerm[] {
  const terms: LoadedTerm[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined) continue;
    const entry = lexicon.get(stem(first.lower))?.find(({ words }) => words.every((word, i) => stem(tokens[at + i]?.lower ?? "") === word));
    if (entry === undefined) continue;
    const last = tokens[at + entry.words.length - 1] ?? first;
    const end = last.end - (last.lower.length - stem(last.lower).length);
    terms.push({ start: first.start, end, text: text.slice(first.start, end), topic: entry.topic, leans: entry.leans });
    at += entry.words.length - 1;
  }
  return terms;
}

/** "regime's" is "regime". */
function stem(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
