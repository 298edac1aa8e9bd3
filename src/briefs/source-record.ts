import type { AnalysedArticle, Span } from "../article.ts";
import type { Block, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayDate, sayReason } from "./dates.ts";
import { articleMark, emphasis, fill, joined, name, quoted, text } from "./inlines.ts";
import { outletOf, titleOf } from "./question.ts";
import { count, languageNames } from "./words.ts";

/** Title, outlet, byline, date and how it is known, languages, genre, length. */
export function recordBlocks(analysed: AnalysedArticle, language: Language): Block[] {
  const { phrases } = language;
  const { source } = phrases;
  const title: Inline[] = [titleOf(analysed, language), text(" "), articleMark(analysed)];
  const facts: [string, Inline[]][] = [
    [source.outlet, [analysed.outlet === undefined ? text(source.notStated) : name(analysed.outlet)]],
    [source.byline, [analysed.byline === undefined ? text(source.notStated) : name(analysed.byline)]],
    [source.published, [text(sayPublished(analysed, language))]],
    [source.languages, [text(languageNames(analysed.languages, language))]],
    [source.genre, [text(phrases.genres[analysed.genre])]],
    [
      source.length,
      [
        text(
          [count("words", wordCount(analysed), language), count("sentences", analysed.sentences.length, language)].join(
            phrases.joins.comma,
          ),
        ),
      ],
    ],
    ...(analysed.url === undefined
      ? []
      : [[source.address, [{ kind: "link", url: analysed.url, text: analysed.url }]] as [string, Inline[]]]),
  ];
  const details = [
    ...facts.map(([label, value]) => [emphasis(label), text(phrases.joins.colon), ...value]),
    ...sayAgainst(analysed, language),
  ];
  const about = report(analysed, language);
  return [
    ...(about.length === 0 ? [] : [{ kind: "note", tone: "info", inlines: about } as const]),
    { kind: "entry", inlines: title, details },
  ];
}

/** Says of a report by the corpus's own editors what it reports on, and where that appeared. */
function report(analysed: AnalysedArticle, language: Language): Inline[] {
  const { stated } = analysed.article;
  if (stated.kind !== "report") return [];
  const { source } = language.phrases;
  const { open, close } = analysed.title === undefined ? { open: "(", close: ")" } : language.phrases.quotationMarks;
  const slots = {
    title: [text(open), titleOf(analysed, language), text(close)],
    outlet: outletOf(analysed, language),
    date: text(analysed.published === undefined ? language.phrases.common.undated : sayDate(analysed.published, language)),
  };
  return stated.reportBy === undefined
    ? fill(source.reportUnsigned, slots)
    : fill(source.report, { ...slots, author: name(stated.reportBy) });
}

/** The date and how it is known: stated, or inferred from what. */
function sayPublished({ published }: AnalysedArticle, language: Language): string {
  const { dates, joins, source } = language.phrases;
  const said = sayDate(published, language);
  if (published === undefined) return said;
  if (published.basis === "explicit") return `${said}${joins.comma}${source.statedBy}`;
  const why = sayReason(published.why, language);
  return `${said}${joins.comma}${dates.inferred}${why === undefined ? "" : `${joins.colon}${why}`}`;
}

/** What contradicts the date, in the article's words, and why it was set aside. */
function sayAgainst(analysed: AnalysedArticle, language: Language): Inline[][] {
  const { source } = language.phrases;
  const { published } = analysed;
  const because = published?.basis === "explicit" ? source.overruled : source.outweighed;
  return (published?.against ?? []).map(({ rule, values, at }) => {
    const why = sayReason({ rule, values }, language);
    const own = at?.article === analysed.article.id ? quoted(analysed, at) : [text(values.words ?? values.quote ?? "")];
    const told = why === undefined || unfilled.test(why) ? source.against : source.againstWhy;
    return fill(told, { quote: own, why: text(why ?? ""), because });
  });
}

/** The same text or the same events elsewhere in the corpus. */
export function relationBlocks(corpus: Corpus, analysed: AnalysedArticle, language: Language): Block[] {
  const { source } = language.phrases;
  const { id } = analysed.article;
  const lines: Inline[][] = [];
  const original = corpus.article(corpus.translationOf(id) ?? "");
  if (original !== undefined) lines.push(fill(source.translationOf, { article: titled(original, language) }));
  for (const other of corpus.articles)
    if (corpus.translationOf(other.article.id) === id) lines.push(fill(source.hasTranslation, { article: titled(other, language) }));
  if (isBilingual(analysed)) lines.push(fill(source.translatedInside, { languages: languageNames(analysed.languages, language) }));
  const same = corpus.sameStory(id).flatMap((other) => corpus.article(other) ?? []);
  if (same.length > 0)
    lines.push([
      emphasis(source.sameStory),
      text(language.phrases.joins.colon),
      ...joined(
        same.map((other) => titled(other, language)),
        language.phrases.joins.dot,
      ),
    ]);
  return lines.map((inlines) => ({ kind: "paragraph", inlines }));
}

/** The whole text stands there twice: pairs of passages cover most of the body, not a quotation of a post alone. */
function isBilingual({ translations, blocks }: AnalysedArticle): boolean {
  const length = ({ start, end }: Span): number => end - start;
  const body = blocks.filter(({ kind }) => kind === "body").reduce((sum, block) => sum + length(block), 0);
  return translations.reduce((sum, pair) => sum + length(pair) + length(pair.of), 0) > body / 2;
}

function titled(analysed: AnalysedArticle, language: Language): Inline[] {
  return [analysed.outlet === undefined ? titleOf(analysed, language) : name(analysed.outlet), text(" "), articleMark(analysed)];
}

/** Words of the body. */
export function wordCount({ article, sentences }: AnalysedArticle): number {
  return sentences.reduce((sum, { start, end }) => sum + (article.text.slice(start, end).match(word)?.length ?? 0), 0);
}

const unfilled = /\{\w+\}/u;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
