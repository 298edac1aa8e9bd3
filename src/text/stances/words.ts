import type { Mention, Quote } from "../../article.ts";
import type { ReadSentence, Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

export type WordRole =
  | "mention"
  | "determiner"
  | "preposition"
  | "conjunction"
  | "mark"
  | "verb"
  | "auxiliary"
  | "adverb"
  | "opener"
  | "relative"
  | "pronoun"
  | "plain";

/** A token as the search for positions sees it: quotation marks and parentheses are gone, possessive endings are cut off. */
export interface Word {
  readonly token: Token;
  readonly lower: string;
  readonly possessive: boolean;
  readonly role: WordRole;
  /** The party that it names, or is part of the name of. */
  readonly mention?: Mention;
  /** Somebody's speech, longer than a phrase, in which it stands. */
  readonly speech?: Quote;
}

const possessiveEnding = /^(?<word>.+?)(?:'s|')$/u;
const silent = /^["“”«»„‟‘’'*_[\]<>]$/u;
/** A quotation this short is words that the narrator borrows. */
const speechLength = 4;

/**
 * The words of a sentence.
 *
 *     Colombia (the third-most populous), “strongly” backs Peru’s president
 *     ^^^^^^^^                          ^  ^^^^^^^^  ^^^^^ ^^^^   ^^^^^^^^^
 */
export function readWords(sentence: ReadSentence, all: readonly Mention[], quotes: readonly Quote[], lexicon: Lexicon): Word[] {
  const known = all.flatMap((mention) => withoutPost(withoutFrame(mention, sentence, lexicon), sentence, lexicon));
  const mentions = [...known, ...posts(sentence, known, lexicon)].sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  const tokens = sentence.tokens;
  let nextMention = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === "(") {
      i = closing(tokens, i);
      continue;
    }
    if (token.kind === "mark" && (silent.test(token.text) || abbreviates(tokens, i))) continue;
    while ((mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextMention++;
    const candidate = mentions[nextMention];
    const mention = candidate !== undefined && candidate.start < token.end ? candidate : undefined;
    const speech = quotes.find((q) => q.start <= token.start && token.start < q.end);
    const cut = token.lower.includes("'") ? possessiveEnding.exec(token.lower) : null;
    const possessive =
      cut !== null && (mention !== undefined || token.lower.endsWith("'s")) && (mention === undefined || mention.end <= token.end);
    const lower = possessive ? (cut?.groups?.word ?? token.lower) : token.lower;
    const role = roleOf({ token, lower, mention, month: ofDate(tokens, i) }, lexicon);
    const noun = role === "verb" && lexicon.sets.articles.has(words.at(-1)?.lower ?? "");
    words.push({ token, lower, possessive, mention, speech, role: noun ? "plain" : role });
  }
  return words;
}

/** A party's phrase starts after the words that take the position: "a statement supporting [President Ruiz]". */
function withoutFrame(mention: Mention, { tokens }: ReadSentence, { frameWords }: Lexicon): Mention {
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  const first = inside[inside.findLastIndex((token, i) => i < inside.length - 1 && !token.capital && frameWords.has(token.lower)) + 1];
  if (first === undefined || first === inside[0]) return mention;
  return { ...mention, start: first.start, text: mention.text.slice(first.start - mention.start) };
}

/**
 * An envoy's post is a party of its own.
 *
 *     withdrew its ambassador from Honduras
 *              ^^^^^^^^^^^^^^      ^^^^^^^^
 */
function withoutPost(mention: Mention, { tokens }: ReadSentence, { sets, states }: Lexicon): Mention[] {
  if (mention.kind === "pronoun") return [mention];
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  const post = inside.findIndex(
    (token, i) => i > 0 && sets.prepositions.has(token.lower) && inside.slice(0, i).some((before) => sets.envoys.has(before.lower)),
  );
  const last = inside[post - 1];
  const place = inside.slice(post + 1).filter((token) => !sets.determiners.has(token.lower));
  const state = states.get(place.map((token) => token.lower).join(" "));
  const [first] = place;
  if (post < 0 || last === undefined || first === undefined || state === undefined) return [mention];
  const cut = (start: number, end: number) => ({ start, end, text: mention.text.slice(start - mention.start, end - mention.start) });
  return [
    { ...mention, ...cut(mention.start, last.end) },
    { ...cut(first.start, mention.end), actor: state, kind: "name" },
  ];
}

/** The state where an envoy serves, where nothing else has named it: "its ambassador in [Honduras]". */
function posts({ tokens }: ReadSentence, known: readonly Mention[], { sets, states }: Lexicon): Mention[] {
  return tokens.flatMap((token, at) => {
    const state = token.capital ? states.get(token.lower) : undefined;
    if (state === undefined || !sets.prepositions.has(tokens[at - 1]?.lower ?? "") || !sets.envoys.has(tokens[at - 2]?.lower ?? ""))
      return [];
    if (known.some((mention) => mention.start < token.end && mention.end > token.start)) return [];
    return [{ start: token.start, end: token.end, text: token.text, actor: state, kind: "name" as const }];
  });
}

/** Direct speech worth the name, of one article. */
export function speeches(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote) => quote.kind === "direct" && quote.text.split(/\s+/u).length > speechLength);
}

/** The stop of "Rep. Ruiz", inside a sentence. */
function abbreviates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === "." &&
    before?.kind === "word" &&
    before.capital &&
    before.end === tokens[at]?.start &&
    tokens[at + 1]?.capital === true
  );
}

/** "May" beside a number is a month. */
function ofDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && (tokens[at - 1]?.kind === "number" || tokens[at + 1]?.kind === "number");
}

/** Index of the token that closes the parenthesis; one that is never closed ends where it began. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(tokens.length, open + 40); i++) {
    if (tokens[i]?.text === "(") depth++;
    if (tokens[i]?.text === ")" && --depth === 0) return i;
  }
  return open;
}

interface Bare {
  readonly token: Token;
  readonly lower: string;
  readonly mention?: Mention;
  readonly month: boolean;
}

const roles = new WeakMap<Lexicon, Map<string, WordRole>>();
/** Words whose role is remembered. */
const mostRoles = 20_000;

function roleOf({ token, lower, mention, month }: Bare, lexicon: Lexicon): WordRole {
  if (mention !== undefined) return "mention";
  if (token.kind === "mark") return "mark";
  const known = roles.get(lexicon) ?? new Map<string, WordRole>();
  if (known.size === 0 || known.size >= mostRoles) {
    known.clear();
    roles.set(lexicon, known);
  }
  let role = known.get(lower);
  if (role === undefined) {
    role = listedRole(lower, lexicon);
    known.set(lower, role);
  }
  return role === "auxiliary" && month ? "plain" : role;
}

function listedRole(lower: string, { sets, forms, adverbEndings, cues }: Lexicon): WordRole {
  if (sets.auxiliaries.has(lower)) return "auxiliary";
  if (sets.conjunctions.has(lower)) return "conjunction";
  if (sets.relatives.has(lower)) return "relative";
  if (sets.determiners.has(lower) || sets.possessives.has(lower)) return "determiner";
  if (sets.clauseOpeners.has(lower)) return "opener";
  if (sets.prepositions.has(lower)) return "preposition";
  if (sets.pronouns.has(lower)) return "pronoun";
  if (forms.get(lower)?.some((form) => form.rest.length === 0 && !form.kinds.has("bare")) === true || cues.has(lower)) return "verb";
  if (sets.adverbs.has(lower) || sets.negators.has(lower) || (lower.length > 5 && adverbEndings.some((ending) => lower.endsWith(ending))))
    return "adverb";
  return "plain";
}
