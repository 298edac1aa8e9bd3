import type { AnalysedArticle, Article, DateRange } from "../article.ts";
import type { Language } from "../language.ts";
import type { Draft, Languages } from "./draft.ts";
import { findEvents } from "./events.ts";
import { findLayout } from "./layout.ts";
import { readSentences } from "./sentences.ts";
import { findStances } from "./stances.ts";
import { findTimexes } from "./timexes.ts";
import { findTone } from "./tone.ts";
import { findTranslatedPassages } from "./translated-passages.ts";
import { findVoices } from "./voices.ts";

export interface AnalyseOptions {
  /** The publication date, where the corpus knows better than the article. */
  readonly published?: DateRange;
}

/** Everything one article says, pure: the same article gives the same findings. Never throws, whatever the text. */
export function analyseArticle(article: Article, installed: readonly Language[], options: AnalyseOptions = {}): AnalysedArticle {
  const languages = chooseFrom(installed);
  const layout = findLayout(article, languages);
  const draft: Draft = {
    article,
    layout,
    sentences: readSentences(article.text, layout.blocks, languages),
    published: options.published ?? layout.published,
    languages,
  };
  const voices = findVoices(draft);
  const timexes = findTimexes(draft, voices.quotes);
  return {
    article,
    title: layout.title,
    outlet: layout.outlet,
    byline: layout.byline,
    url: layout.url,
    languages: layout.languages,
    genre: layout.genre,
    published: draft.published,
    blocks: layout.blocks,
    sentences: draft.sentences
      .filter((sentence) => sentence.zone === "body")
      .map(({ start, end, language, block }) => ({ start, end, language, block })),
    timexes,
    ...voices,
    stances: findStances(draft, voices, timexes),
    events: findEvents(draft, voices, timexes),
    ...findTone(draft, voices.quotes),
    translations: findTranslatedPassages(draft, voices.quotes),
  };
}

function chooseFrom(installed: readonly Language[]): Languages {
  const byCode = new Map(installed.map((language) => [language.code, language]));
  const first = installed[0];
  if (first === undefined) throw new Error("text: no language is installed");
  return { all: installed, of: (code) => byCode.get(code) ?? first };
}
