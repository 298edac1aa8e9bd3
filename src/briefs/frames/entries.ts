import type { AnalysedArticle } from "../../article.ts";
import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { articleMark, emphasis, joined, mark, quoted, text, verbatim } from "../inlines.ts";
import { outletOf } from "../question.ts";
import { count, counted } from "../words.ts";
import type { OutletWords, Word } from "./topics.ts";
import type { WordUse } from "./word-use.ts";

/** An outlet's words, how often and where, and the sentence of the first unless it is already `told`. */
export function outletEntries(outlets: readonly OutletWords[], told: Set<string>, corpus: Corpus, language: Language): Block[] {
  const left = outlets.length - mostOutlets;
  return [
    ...outlets.slice(0, mostOutlets).flatMap(({ words }): Block[] => {
      const [first] = words.flatMap(({ uses }) => uses);
      const analysed = first === undefined ? undefined : corpus.article(first.article);
      if (first === undefined || analysed === undefined) return [];
      return [
        {
          kind: "entry",
          lead: outletLead(analysed, language),
          inlines: joined(
            [...byLean(words)].map(([lean, own]) => [
              emphasis(language.phrases.frames.leans[lean]),
              text(language.phrases.joins.colon),
              ...joined(
                own.map(({ uses }) => wordInlines(uses, corpus, language)),
                language.phrases.joins.comma,
              ),
            ]),
            language.phrases.joins.dot,
          ),
          details: sentenceAround(first, analysed, told),
        },
      ];
    }),
    ...(left <= 0
      ? []
      : [{ kind: "note", tone: "info", inlines: [text(counted(language.phrases.frames.moreOutlets, left, language))] } as const]),
  ];
}

/** The name of an outlet; where it is not stated, which article it is. */
function outletLead(analysed: AnalysedArticle, language: Language): Inline[] {
  const outlet = outletOf(analysed, language);
  return analysed.outlet === undefined ? [outlet, text(" "), articleMark(analysed)] : [outlet];
}

function byLean(words: readonly Word[]): Map<Word["lean"], Word[]> {
  const groups = new Map<Word["lean"], Word[]>();
  for (const word of words) groups.set(word.lean, [...(groups.get(word.lean) ?? []), word]);
  return groups;
}

/** “coup” 4 times [004][004][004] */
export function wordInlines(uses: readonly WordUse[], corpus: Corpus, language: Language): Inline[] {
  const [first] = uses;
  const analysed = first === undefined ? undefined : corpus.article(first.article);
  if (first === undefined || analysed === undefined) return [];
  const times = uses.length === 1 ? [] : [text(` (${count("times", uses.length, language)})`)];
  return [verbatim(analysed, first), ...times, text(" "), ...uses.slice(0, mostMarks).map(mark)];
}

function sentenceAround(use: WordUse, analysed: AnalysedArticle, told: Set<string>): Inline[][] {
  const sentence = analysed.sentences.find(({ start, end }) => start <= use.start && use.end <= end);
  const key = `${use.article} ${sentence?.start}`;
  if (sentence === undefined || told.has(key)) return [];
  told.add(key);
  return [quoted(analysed, sentence)];
}

const mostOutlets = 12;
const mostMarks = 3;
