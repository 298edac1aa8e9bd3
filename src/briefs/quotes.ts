import type { AnalysedArticle, Quote } from "../article.ts";
import type { Block, Brief } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { dateJson, sayDate, sayInstant, sayIso } from "./dates.ts";
import { withSpokesmen } from "./event-filter.ts";
import { articleMark, emphasis, fill, fillWords, joined, mark, name, text, verbatim } from "./inlines.ts";
import { actorName } from "./names.ts";
import { originalOf } from "./outlets.ts";
import {
  actorActions,
  outletOf,
  positionsAction,
  type Reader,
  resolveActor,
  searchAction,
  takenToMean,
  timelineAction,
  unknownActor,
  unread,
  whatWasRead,
} from "./question.ts";
import { count } from "./words.ts";

/** What somebody said, word for word, article by article; of a state or organisation, what those said who speak for it. */
export function quotesBrief(corpus: Corpus, words: string, reader: Reader): Brief {
  const { language } = reader;
  const { phrases } = language;
  const answer = resolveActor(corpus, words, language);
  if (answer.kind === "unknown")
    return {
      command: "quotes",
      locale: language.code,
      title: fillWords(phrases.quotes.title, { actor: words }),
      blocks: [paragraph(unknownActor(answer, reader)), { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) }],
      actions: [...actorActions("quotes", answer.nearest, language), searchAction(words, language)],
      data: {
        command: "quotes",
        query: { actor: words },
        actor: null,
        total: 0,
        quotes: [],
        suggestions: answer.nearest.map((actor) => actor.name),
      },
    };
  const { actor } = answer;
  const voices = new Set(withSpokesmen(actor, corpus));
  const said = corpus.articles
    .map((analysed) => ({
      analysed,
      quotes: analysed.quotes.filter(
        (quote) =>
          quote.speaker !== undefined &&
          voices.has(quote.speaker) &&
          !isCopied(quote.text, analysed, corpus) &&
          !isWithin(quote, analysed.quotes),
      ),
    }))
    .filter(({ quotes }) => quotes.length > 0);
  const total = said.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const taken = takenToMean(words, answer, reader);
  const summary = fillWords(phrases.quotes.summary, {
    quotations: count("quotations", total, language),
    articles: count("articles", said.length, language),
  });
  return {
    command: "quotes",
    locale: language.code,
    title: fillWords(phrases.quotes.title, { actor: actorName(actor, language) }),
    blocks: [
      ...(taken.length === 0 ? [] : [{ kind: "note", tone: "info", inlines: taken } as const]),
      ...(total === 0 ? nothing(actor, corpus, reader) : [paragraph([text(summary)])]),
      ...said.flatMap(({ analysed, quotes }) => [
        articleHeading(analysed, language),
        ...quotes.map((quote) => quotation(quote, analysed, actor, corpus, language)),
      ]),
      ...unread(corpus, reader),
    ],
    actions: [...actorActions("quotes", answer.others, language), positionsAction(actor, language), timelineAction(actor, language)],
    data: {
      command: "quotes",
      query: { actor: words },
      actor: { id: actor.id, name: actor.name, kind: actor.kind },
      total,
      quotes: said.flatMap(({ analysed, quotes }) =>
        quotes.map(({ start, end, text: quote, kind, speaker, date }) => ({
          article: analysed.article.id,
          start,
          end,
          quote,
          kind,
          speaker: speaker ?? null,
          date: date ?? null,
          published: dateJson(analysed.published, language),
        })),
      ),
    },
  };
}

/** The same words stand in the article of which this one is a copy. */
function isCopied(words: string, { article }: AnalysedArticle, corpus: Corpus): boolean {
  const original = originalOf(article.id, corpus);
  return original !== article.id && corpus.article(original)?.quotes.some((quote) => quote.text === words) === true;
}

/** Words in marks inside a longer passage that the same voice said: they are shown with it. */
function isWithin({ start, end, speaker }: Quote, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (other) => other.speaker === speaker && other.start <= start && other.end >= end && other.end - other.start > end - start,
  );
}

function articleHeading(analysed: AnalysedArticle, language: Language): Block {
  const { dot } = language.phrases.joins;
  const parts = [[outletOf(analysed, language)], [text(sayDate(analysed.published, language))], [articleMark(analysed)]];
  return { kind: "heading", inlines: joined(parts, dot) };
}

function quotation(quote: Quote, analysed: AnalysedArticle, asked: CorpusActor, corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const speaker = quote.speaker === undefined ? undefined : corpus.actor(quote.speaker);
  const said = speaker === undefined ? (quote.speaker ?? "") : actorName(speaker, language);
  const who =
    speaker !== undefined && speaker.id !== asked.id
      ? fill(phrases.quotes.speaking, { actor: name(said), principal: name(actorName(asked, language)) })
      : [name(said)];
  return {
    kind: "quotation",
    inlines: [verbatim(analysed, quote)],
    source: [
      ...who,
      ...(quote.kind === "indirect" ? [text(phrases.joins.comma), emphasis(phrases.quotes.indirect)] : []),
      ...(quote.date === undefined ? [] : [text(`${phrases.joins.comma}${sayIso(sayInstant(quote.date, language), language)}`)]),
      text(" "),
      mark({ article: analysed.article.id, start: quote.start, end: quote.end }),
    ],
  };
}

function nothing(actor: CorpusActor, corpus: Corpus, reader: Reader): Block[] {
  const articles = actor.articles.flatMap((id) => corpus.article(id) ?? []);
  return [
    paragraph(fill(reader.language.phrases.quotes.nothing, { actor: name(actorName(actor, reader.language)) })),
    { kind: "note", tone: "info", inlines: whatWasRead({ articles }, reader) },
  ];
}

function paragraph(inlines: Extract<Block, { kind: "paragraph" }>["inlines"]): Block {
  return { kind: "paragraph", inlines };
}
