import type { Block, Brief } from "../brief.ts";
import type { Corpus, SearchHit } from "../corpus/corpus.ts";
import { sayDate } from "./dates.ts";
import { fillWords, joined, quoted, strong, text } from "./inlines.ts";
import { fold } from "./nearest.ts";
import { outletOf, type Reader, sourceAction, whatWasRead } from "./question.ts";
import { count, inMarks, listed } from "./words.ts";

/** So many articles are shown; the count says how many there are. */
const mostHits = 20;

/** Passages that hold the words, best articles first. */
export function searchBrief(corpus: Corpus, query: string, reader: Reader): Brief {
  const { language } = reader;
  const { phrases } = language;
  const { total, hits, suggestions } = corpus.search(query, mostHits);
  return {
    command: "search",
    locale: language.code,
    title: fillWords(phrases.search.title, { query }),
    blocks: [
      ...(hits.length === 0
        ? [paragraph(fillWords(phrases.search.nothing, { query: inMarks(query, language) }))]
        : [paragraph(summary(total, hits.length, reader)), ...hits.flatMap((hit) => hitEntry(hit, corpus, reader))]),
      ...suggestions.map(({ word, nearest }): Block => {
        const slots = { word: inMarks(word, language), nearest: listed(nearest, language, "or") };
        const said = fillWords(nearest.length > 0 ? phrases.search.nearest : phrases.search.noNearest, slots);
        return { kind: "note", tone: "info", inlines: [text(said)] };
      }),
      ...(hits.length === 0 ? [{ kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) } as const] : []),
    ],
    actions:
      hits.length > 0
        ? hits.slice(0, 3).map(({ article }) => sourceAction(article, language))
        : [
            ...respelled(query, suggestions).map((words) => ({ label: words, command: `/search ${words}` })),
            { label: phrases.common.actions.sources, command: "/sources" },
          ],
    data: {
      command: "search",
      query: { query },
      total,
      hits: hits.map(({ article, score, snippets }) => ({
        article,
        score,
        snippets: snippets.map(({ start, end, text: quote }) => ({ start, end, quote })),
      })),
      suggestions: suggestions.map(({ word, nearest }) => ({ word, nearest })),
    },
  };
}

function summary(total: number, shown: number, { language }: Reader): string {
  const { search } = language.phrases;
  const hits = count("hits", total, language);
  return total > shown ? fillWords(search.shown, { shown, hits }) : fillWords(search.summary, { hits });
}

function hitEntry({ article, snippets }: SearchHit, corpus: Corpus, { language }: Reader): Block[] {
  const analysed = corpus.article(article);
  const [best, ...others] = snippets;
  if (analysed === undefined || best === undefined) return [];
  const { phrases } = language;
  const dated = analysed.published === undefined ? [] : [text(sayDate(analysed.published, language))];
  return [
    {
      kind: "entry",
      inlines: joined(
        [[strong(analysed.title ?? phrases.common.untitled)], [outletOf(analysed, language)], dated].filter((part) => part.length > 0),
        phrases.joins.dot,
      ),
      details: [best, ...others].map((snippet) => quoted(analysed, snippet)),
    },
  ];
}

/** The query again, with its unknown words replaced by the nearest known ones. */
function respelled(query: string, suggestions: readonly { readonly word: string; readonly nearest: readonly string[] }[]): string[] {
  const known = new Map(suggestions.flatMap(({ word, nearest: [first] }) => (first === undefined ? [] : [[fold(word), first] as const])));
  if (known.size === 0) return [];
  const replaced = query
    .split(/\s+/u)
    .map((word) => known.get(fold(word)) ?? word)
    .join(" ");
  return replaced === query ? [...known.values()] : [replaced];
}

function paragraph(words: string): Block {
  return { kind: "paragraph", inlines: [text(words)] };
}
