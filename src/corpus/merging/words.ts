import type { AnalysedArticle, Span } from "../../article.ts";
import type { Language } from "../../language.ts";

const wordOrNumber = /[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const marks = /\p{M}+/gu;
/** Letters of a word that kin words of two languages share: "protest-" of "protesters" and "protestas". */
export const stemLength = 6;

/** Lower case without accents: "Perú" and "Peru" are one. */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(marks, "").toLowerCase();
}

/** What a text is about, comparable over languages: stems without words of grammar, names, numbers. */
export function contentOf(text: string, stopwords: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(wordOrNumber)) {
    const folded = foldWord(word);
    if (/^\p{Nd}/u.test(word)) found.push(word.replaceAll(/[.,]/gu, ""));
    else if (folded.length > 2 && !stopwords.has(folded)) found.push(folded.slice(0, stemLength));
  }
  return found;
}

/** Names and numbers of a text: what a translation keeps. */
export function keptInTranslation(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(wordOrNumber)) {
    const [word] = match;
    if (/^\p{Nd}/u.test(word)) found.push(`#${word.replaceAll(/[.,]/gu, "")}`);
    else if (/^\p{Lu}/u.test(word) && word.length > 2) found.push(`@${foldWord(word).slice(0, stemLength)}`);
  }
  return found;
}

/** The stopwords of all languages, folded. */
export function stopwordsOf(languages: readonly Language[]): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language.events.stopwords.map(foldWord)));
}

/** The prose of an article: its body, one passage after another. */
export function bodyOf({ article, blocks }: AnalysedArticle): string {
  return blocks
    .filter((b) => b.kind === "body")
    .map((b) => article.text.slice(b.start, b.end))
    .join("\n");
}

/** Share of the smaller set that the other has too. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
