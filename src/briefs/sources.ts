import type { Block, Brief } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { dateJson, sayDate } from "./dates.ts";
import { articleMark, fillWords, text } from "./inlines.ts";
import { countOutlets, outletOf, type Reader, sourceAction, titleOf } from "./question.ts";
import { byText, count, counted, languageNames } from "./words.ts";

/** The articles that every answer rests on, and the files that could not be read. */
export function sourcesBrief(corpus: Corpus, { language }: Reader): Brief {
  const { phrases } = language;
  const codes = corpus.whole?.languages ?? [...new Set(corpus.articles.flatMap(({ languages }) => languages))].sort(byText);
  const total = corpus.whole?.articles ?? corpus.articles.length;
  const summary = fillWords(phrases.sources.summary, {
    articles: count("articles", total, language),
    outlets: countOutlets(corpus, language),
    languages: languageNames(codes, language),
  });
  const entries = corpus.articles.map((analysed): Block => {
    const { dot, comma } = phrases.joins;
    const published = sayDate(analysed.published, language);
    const inferred = analysed.published?.basis === "inferred" ? `${comma}${phrases.dates.inferred}` : "";
    return {
      kind: "entry",
      lead: [articleMark(analysed)],
      inlines: [titleOf(analysed, language)],
      details: [
        [
          outletOf(analysed, language),
          text(`${dot}${published}${inferred}${dot}${languageNames(analysed.languages, language)}${dot}${phrases.genres[analysed.genre]}`),
        ],
      ],
    };
  });
  return {
    command: "sources",
    locale: language.code,
    title: phrases.sources.title,
    blocks: [
      { kind: "paragraph", inlines: [text(corpus.articles.length === 0 ? phrases.sources.nothing : summary)] },
      ...entries,
      ...(total === corpus.articles.length ? [] : [unlisted(total - corpus.articles.length, language)]),
      ...refusals(corpus, { language }),
    ],
    actions: corpus.articles.slice(0, 3).map(({ article }) => sourceAction(article.id, language)),
    data: {
      command: "sources",
      total,
      sources: corpus.articles.map((analysed) => ({
        id: analysed.article.id,
        title: analysed.title ?? null,
        outlet: analysed.outlet ?? null,
        byline: analysed.byline ?? null,
        url: analysed.url ?? null,
        published: dateJson(analysed.published, language),
        languages: analysed.languages,
        genre: analysed.genre,
      })),
      refusals: corpus.refusals.map(({ source, reason }) => ({ source, reason })),
    },
  };
}

/** Of a large corpus the first articles are listed; the rest is counted. */
function unlisted(articles: number, language: Language): Block {
  return { kind: "note", tone: "info", inlines: [text(counted(language.phrases.sources.unlisted, articles, language))] };
}

/** What could not be read, and why. */
export function refusals(corpus: Corpus, { language }: Reader): Block[] {
  return corpus.refusals.map(({ source, reason }) => ({
    kind: "note",
    tone: "caution",
    inlines: [text(fillWords(language.phrases.sources.refused, { source, reason }))],
  }));
}
