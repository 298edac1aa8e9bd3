import type { Corpus, EventReport, TimelineEntry } from "../corpus/corpus.ts";
import { fold } from "./nearest.ts";

/**
 * Which events speak of what a reader wrote: its words all begin words of the passage; a figure is a word of its own and stands where the
 * reader put it. A thing that is called by its maker first is known by the rest alone in an article that names both.
 *
 *     "Norbus X12" -> The Norbus X12 took off in May. … The X12 landed on Friday.
 *                         ^^^^^^^^^^                        ^^^
 */
export function tellsOf(written: string, corpus: Corpus): (entry: TimelineEntry) => boolean {
  const wanted = wordsOf(written);
  const short = shortNames(wanted, written, corpus);
  const named = new Map<string, boolean>();
  const namesWhole = (id: string): boolean => {
    const known = named.get(id) ?? wanted.every((word) => isIn(wordsOf(corpus.article(id)?.article.text ?? ""), word));
    named.set(id, known);
    return known;
  };
  const tells = ({ text, article }: EventReport): boolean => {
    const words = wordsOf(text);
    return holds(words, wanted) || (short.some((name) => isIn(words, name)) && namesWhole(article));
  };
  return (entry) => entry.reports.some(tells);
}

/** What a thing is called without the name of its maker: words that hold a figure or stand with a capital. */
function shortNames(wanted: readonly string[], written: string, corpus: Corpus): string[] {
  const [maker = "", ...rest] = wanted;
  const isMaker = corpus.actors.some(({ kind, name }) => kind !== "person" && wordsOf(name)[0] === maker);
  if (rest.length === 0 || !isMaker) return [];
  const capital = new Set((written.match(capitalised) ?? []).map(fold));
  return rest.filter((word) => word.length > 2 && (hasFigure.test(word) || capital.has(word)));
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, index) => {
    const before = wanted[index - 1];
    if (before === undefined || !hasFigure.test(word)) return isIn(words, word);
    return words.some((each, at) => begins(each, word) && words[at - 1]?.startsWith(before) === true);
  });
}

function isIn(words: readonly string[], wanted: string): boolean {
  return words.some((word) => begins(word, wanted));
}

/** "reform" of "reformas"; what holds a figure is a whole word, but for the mark of a plural: "A380s". */
function begins(word: string, wanted: string): boolean {
  if (!hasFigure.test(wanted)) return word.startsWith(wanted);
  return word === wanted || (wanted.length > 2 && endsInFigure.test(wanted) && word === `${wanted}s`);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(betweenWords)
    .filter((word) => word !== "");
}

const betweenWords = /[^\p{L}\p{N}]+/u;
const hasFigure = /\p{N}/u;
const endsInFigure = /\p{N}$/u;
const capitalised = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
