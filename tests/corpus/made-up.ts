import type { AnalysedArticle } from "../../src/article.ts";
import type { TimelineEntry } from "../../src/corpus/corpus.ts";
import { datePublications } from "../../src/corpus/publication-dates.ts";
import { buildStories } from "../../src/corpus/stories.ts";
import { mergeEvents } from "../../src/corpus/timeline.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { findEvents } from "../../src/text/events.ts";
import { findLayout } from "../../src/text/layout.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { findTimexes } from "../../src/text/timexes.ts";
import { findVoices } from "../../src/text/voices.ts";

export const languages = [en, es];

/** An article that nobody wrote. */
export interface MadeUp {
  readonly id: string;
  readonly text: string;
  readonly language?: "en" | "es";
  readonly published?: string;
}

export function analyse({ id, text, language = "en", published }: MadeUp, inferred?: AnalysedArticle["published"]): AnalysedArticle {
  const installed = { all: languages, of: (code: string) => (code === "es" ? es : en) };
  const article = { id, text, stated: { languages: [language], title: "x", published } };
  const layout = findLayout(article, installed);
  const draft = {
    article,
    layout,
    sentences: readSentences(text, layout.blocks, installed),
    published: inferred ?? layout.published,
    languages: installed,
  };
  const voices = findVoices(draft);
  const timexes = findTimexes(draft, voices.quotes);
  const sentences = draft.sentences
    .filter((s) => s.zone === "body")
    .map(({ start, end, language, block }) => ({ start, end, language, block }));
  return {
    ...layout,
    article,
    published: draft.published,
    sentences,
    timexes,
    ...voices,
    stances: [],
    events: findEvents(draft, voices, timexes),
    plainTerms: [],
    loadedTerms: [],
    translations: [],
  };
}

/** The dates that a corpus gives to its undated articles. */
export function datesOf(articles: readonly MadeUp[]): ReadonlyMap<string, AnalysedArticle["published"]> {
  return datePublications(
    articles.map((article) => analyse(article)),
    languages,
  );
}

export function timelineOf(articles: readonly MadeUp[]): TimelineEntry[] {
  const dates = datesOf(articles);
  const analysed = articles.map((article) => analyse(article, dates.get(article.id)));
  return mergeEvents(analysed, buildStories(analysed, languages), languages);
}

/** An entry in a line: its day, class, and the articles that tell it. */
export function line({ date, class: name, reports }: TimelineEntry): string {
  const days = date === undefined ? "-" : date.from === date.to ? date.from : `${date.from}..${date.to}`;
  return `${days} ${name} ${reports
    .map((r) => r.article)
    .toSorted()
    .join("+")}`;
}
