import type { AnalysedArticle, Quote } from "../article.ts";
import type { Block, Brief, Json } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { analysisRecord } from "./analysis-record.ts";
import { fillWords, name, quoted, text } from "./inlines.ts";
import { fold, nearestWords } from "./nearest.ts";
import { passageBlock, readSpan } from "./passage.ts";
import { type Reader, sourceAction } from "./question.ts";
import { slantAction, slantBlocks, slantJson } from "./slant.ts";
import { askable, nameIn, sourcePositions } from "./source-positions.ts";
import { recordBlocks, relationBlocks, wordCount } from "./source-record.ts";
import { whyActions } from "./stance/notes.ts";
import { byText, count, listed } from "./words.ts";

export interface SourceQuestion {
  readonly id: string;
  /** "START-END": a passage to show. */
  readonly at?: string;
}

/** One article: the passage asked for, what the article is, whom it quotes, and which loaded words are its own. */
export function sourceBrief(corpus: Corpus, question: SourceQuestion, { language }: Reader): Brief {
  const { phrases } = language;
  const analysed = findArticle(corpus, question.id, language);
  const { id } = analysed.article;
  const passage = question.at === undefined ? undefined : readSpan(question.at, analysed, language);
  const blocks = [...recordBlocks(analysed, language), ...relationBlocks(corpus, analysed, language)];
  return {
    command: "source",
    locale: language.code,
    title: fillWords(passage === undefined ? phrases.source.title : phrases.source.passage, { id }),
    blocks:
      passage === undefined
        ? [
            ...blocks,
            ...voices(analysed, corpus, language),
            ...sourcePositions(analysed, corpus, language),
            ...slantBlocks(analysed, corpus, language),
          ]
        : [passageBlock(analysed, passage), ...blocks],
    actions: [
      ...(passage === undefined ? [] : [{ label: fillWords(phrases.source.wholeArticle, { id }), command: `/source ${id}` }]),
      ...corpus
        .sameStory(id)
        .slice(0, 3)
        .map((other) => sourceAction(other, language)),
      ...(passage === undefined
        ? [...slantAction(analysed, corpus, language), ...whyActions(askable(analysed, corpus), corpus, language)]
        : []),
      { label: phrases.common.actions.sources, command: "/sources" },
    ],
    data: sourceJson(corpus, analysed, language),
  };
}

/** The article with this id; an unknown id names the nearest ones. */
export function findArticle(corpus: Corpus, words: string, language: Language): AnalysedArticle {
  const id = words.replace(brackets, "").trim();
  const found = corpus.article(id) ?? corpus.articles.find(({ title }) => title !== undefined && fold(title) === fold(id));
  if (found !== undefined) return found;
  const { errors } = language.phrases;
  const ids = corpus.articles.map(({ article }) => article.id);
  const near = nearestWords(id, ids, 3);
  const offered = near.length > 0 ? near : ids.slice(0, 3);
  if (offered.length === 0) throw new UserError(fillWords(errors.unknownArticle, { id }));
  throw new UserError(fillWords(errors.unknownArticleNearest, { id, nearest: listed(offered, language) }));
}

/** Whom it quotes, most often first, each with a first example. */
function voices(analysed: AnalysedArticle, corpus: Corpus, language: Language): Block[] {
  const { source } = language.phrases;
  const speakers = new Map<string, AnalysedArticle["quotes"][number][]>();
  for (const quote of analysed.quotes)
    if (quote.speaker !== undefined) speakers.set(quote.speaker, [...(speakers.get(quote.speaker) ?? []), quote]);
  const entries = [...speakers]
    .sort(([a, x], [b, y]) => y.length - x.length || byText(a, b))
    .map(([speaker, quotes]): Block => {
      const example = fullest(quotes);
      return {
        kind: "entry",
        lead: [name(nameIn(speaker, analysed, corpus, language))],
        inlines: [text(count("quotations", quotes.length, language))],
        details: example === undefined ? [] : [quoted(analysed, example)],
      };
    });
  return [{ kind: "heading", inlines: [text(source.voicesHeading)] }, ...(entries.length > 0 ? entries : [paragraph(source.voicesNone)])];
}

/** The longest of the direct ones: a word or two between marks tell little. */
function fullest(quotes: readonly Quote[]): Quote | undefined {
  const direct = quotes.filter(({ kind }) => kind === "direct");
  return (direct.length > 0 ? direct : quotes).toSorted((a, b) => b.text.length - a.text.length)[0];
}

function sourceJson(corpus: Corpus, analysed: AnalysedArticle, language: Language): Json {
  const { blocks, sentences, timexes, mentions, quotes, stances, translations, ...rest } = analysisRecord(analysed, language);
  const { id, stated } = analysed.article;
  return {
    command: "source",
    ...rest,
    kind: stated.kind ?? null,
    reportBy: stated.reportBy ?? null,
    words: wordCount(analysed),
    sentencesCount: analysed.sentences.length,
    slant: slantJson(analysed, corpus),
    dateContradictions: (analysed.published?.against ?? []).map(({ rule, values, at }) => ({
      rule,
      quote: values.quote ?? values.words ?? "",
      citation: at === undefined ? null : { article: at.article, start: at.start, end: at.end },
    })),
    sameStory: corpus.sameStory(id),
    translationOf: corpus.translationOf(id) ?? null,
  };
}

function paragraph(words: string): Block {
  return { kind: "paragraph", inlines: [text(words)] };
}

const brackets = /^\[|\]$/gu;
