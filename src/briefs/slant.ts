import type { AnalysedArticle, LoadedTerm } from "../article.ts";
import type { Action, Block, Inline, Json } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import type { WordUse } from "./frames/word-use.ts";
import { otherWords } from "./frames/wordings.ts";
import { emphasis, fillWords, joined, quoted, text } from "./inlines.ts";
import { fold } from "./nearest.ts";
import { outletOf } from "./question.ts";
import { byText, count } from "./words.ts";

/** The loaded words of the narrator: first those for which others have another word, then the most frequent, each with a place where it stands. */
export function slantBlocks(analysed: AnalysedArticle, corpus: Corpus, language: Language): Block[] {
  const { source } = language.phrases;
  const heading: Block = { kind: "heading", inlines: [text(source.loadedHeading)] };
  const terms = loadedTerms(analysed, corpus);
  if (terms.length === 0) return [heading, paragraph([text(source.loadedNone)])];
  const told = new Set<number>();
  const entries = terms.slice(0, mostExamples).flatMap((term): Block[] => {
    const { best, others } = term;
    const sentence = analysed.sentences.find(({ start, end }) => start <= best.start && best.end <= end);
    const shown = sentence === undefined || told.has(sentence.start) ? [] : [quoted(analysed, sentence)];
    if (sentence !== undefined) told.add(sentence.start);
    return [{ kind: "entry", inlines: counted(term, analysed, language), details: [...shown, ...othersSay(others, corpus, language)] }];
  });
  const rest = terms.slice(mostExamples).map((term) => counted(term, analysed, language));
  const line = rest.length === 0 ? [] : [paragraph(joined(rest, language.phrases.joins.dot))];
  return [heading, paragraph([text(source.loadedIntro)]), ...entries, ...line];
}

/** What outlets call the thing for which this article has most loaded words. */
export function slantAction(analysed: AnalysedArticle, corpus: Corpus, { tone, phrases }: Language): Action[] {
  const [most] = loadedTerms(analysed, corpus);
  const topic = tone.topics.find((each) => each.topic === most?.best.topic);
  if (topic === undefined) return [];
  return [{ label: fillWords(phrases.frames.titleOf, { topic: topic.neutral }), command: `/frames ${topic.topic}` }];
}

/** The same as the JSON that programs read. */
export function slantJson(analysed: AnalysedArticle, corpus: Corpus): Json {
  return loadedTerms(analysed, corpus)
    .toSorted((a, b) => b.spans.length - a.spans.length || byText(a.word, b.word))
    .map(({ spans, others }) => ({
      term: spans[0]?.text ?? "",
      topic: spans[0]?.topic ?? "",
      leans: spans[0]?.leans ?? "unclear",
      count: spans.length,
      spans: spans.map(({ start, end, text: quote }) => ({ start, end, quote })),
      others: others.map(({ article, start, end, text: quote }) => ({
        article,
        outlet: corpus.article(article)?.outlet ?? null,
        start,
        end,
        quote,
      })),
    }));
}

interface Term {
  readonly word: string;
  readonly spans: readonly LoadedTerm[];
  /** The one that is shown: others call the same otherwise, or it stands in a sentence. */
  readonly best: LoadedTerm;
  readonly others: readonly WordUse[];
}

function loadedTerms(analysed: AnalysedArticle, corpus: Corpus): Term[] {
  const groups = new Map<string, LoadedTerm[]>();
  for (const term of analysed.loadedTerms) groups.set(fold(term.text), [...(groups.get(fold(term.text)) ?? []), term]);
  const inSentence = (term: LoadedTerm) => analysed.sentences.some(({ start, end }) => start <= term.start && term.end <= end);
  return [...groups]
    .flatMap(([word, spans]): Term[] => {
      const compared = spans.map((span) => ({ span, others: otherWords({ ...span, article: analysed.article.id }, corpus) }));
      const { span: best, others } = compared.find((each) => each.others.length > 0) ?? {
        span: spans.find(inSentence) ?? spans[0],
        others: [],
      };
      return best === undefined ? [] : [{ word, spans, best, others }];
    })
    .sort((a, b) => Number(b.others.length > 0) - Number(a.others.length > 0) || b.spans.length - a.spans.length || byText(a.word, b.word));
}

/** “regime” [002], 3 times */
function counted({ best, spans }: Term, analysed: AnalysedArticle, language: Language): Inline[] {
  const times = spans.length === 1 ? [] : [text(`${language.phrases.joins.comma}${count("times", spans.length, language)}`)];
  return [...quoted(analysed, best), ...times];
}

/** What other outlets call the same: “removed” [002] The Morning Post */
function othersSay(others: readonly WordUse[], corpus: Corpus, language: Language): Inline[][] {
  const said = others.slice(0, mostExamples).flatMap((use) => {
    const analysed = corpus.article(use.article);
    return analysed === undefined ? [] : [[...quoted(analysed, use), text(" "), outletOf(analysed, language)]];
  });
  if (said.length === 0) return [];
  const { frames, joins } = language.phrases;
  return [[emphasis(frames.othersSay), text(joins.colon), ...joined(said, joins.dot)]];
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}

/** Of so many loaded words a sentence is shown, and of so many outlets what they say. */
const mostExamples = 4;
