import type { Action, Block, Brief, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { outletEntries, wordInlines } from "./frames/entries.ts";
import { framesData } from "./frames/json.ts";
import { findTopics, type OutletWords, type Topic } from "./frames/topics.ts";
import { type WordUse, wordOf } from "./frames/word-use.ts";
import { fill, fillWords, joined, name, text } from "./inlines.ts";
import { nameOf } from "./names.ts";
import { fold, nearestWords } from "./nearest.ts";
import { originalOf } from "./outlets.ts";
import { type Reader, searchAction, whatWasRead } from "./question.ts";
import { capital, count, counted, inMarks } from "./words.ts";

export interface FramesReader extends Reader {
  /** In all of which a topic may be asked for. */
  readonly languages: readonly Language[];
}

/** How outlets word one thing, side by side; without a topic, what they word in different ways. Only the narrators' own words count. */
export function framesBrief(corpus: Corpus, asked: string | undefined, reader: FramesReader): Brief {
  const topics = findTopics(corpus, reader.language);
  if (asked === undefined) return allTopics(topics, corpus, reader);
  const topic = findTopic(topics, asked, reader.languages);
  return topic === undefined ? unknownTopic(topics, asked, corpus, reader) : oneTopic(topic, corpus, reader);
}

/** By its id, its neutral name in any language, a word that some narrator uses for it, or one that a language knows for it. */
function findTopic(topics: readonly Topic[], asked: string, languages: readonly Language[]): Topic | undefined {
  const wanted = fold(asked);
  const inLanguages = (id: string) => languages.flatMap(({ tone }) => tone.topics.filter(({ topic }) => topic === id));
  return (
    topics.find(({ id }) => id === wanted.replaceAll(" ", "-")) ??
    topics.find(({ id }) => inLanguages(id).some((each) => fold(each.neutral) === wanted)) ??
    topics
      .map((topic) => ({ topic, times: topic.uses.filter((use) => wordOf(use) === wanted).length }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times)[0]?.topic ??
    topics.find(({ id }) =>
      inLanguages(id).some((each) =>
        [...each.plain, ...each.against, ...each.for, ...each.unclear].some((term) => baseOf(term) === wanted),
      ),
    )
  );
}

/** "regime(s)" without what may be missing. */
function baseOf(term: string): string {
  return fold(term.replace(optionalPart, ""));
}

function allTopics(topics: readonly Topic[], corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { frames } = language.phrases;
  const compared = topics.filter(({ outlets }) => outlets > 1);
  const shown = compared.length === 0 ? topics : compared;
  return {
    command: "frames",
    locale: language.code,
    title: frames.title,
    blocks:
      shown.length === 0
        ? [paragraph([text(frames.nothing)]), readNote(corpus, reader)]
        : [
            paragraph([text(frames.intro)]),
            ...shown.slice(0, mostTopics).map((topic) => topicEntry(topic, corpus, language)),
            ...notCounted(corpus, reader),
          ],
    actions: shown.slice(0, mostOffered).map(topicAction),
    data: framesData(shown, {}, corpus),
  };
}

/** One topic of the list: how many outlets use loaded words, and each word once, with who uses it first. */
function topicEntry(topic: Topic, corpus: Corpus, language: Language): Block {
  const words = new Map<string, WordUse>();
  for (const { words: own } of [...topic.things.flatMap(({ outlets }) => outlets), ...topic.elsewhere])
    for (const { uses } of own) for (const use of uses.slice(0, 1)) if (!words.has(wordOf(use))) words.set(wordOf(use), use);
  const shown = [...words.values()].slice(0, mostWords);
  return {
    kind: "entry",
    lead: [name(capital(topic.name))],
    inlines: [text(sayDiffering(topic, language))],
    details: [
      joined(
        shown.map((use) => wordInlines([use], corpus, language)),
        language.phrases.joins.comma,
      ),
    ],
  };
}

function oneTopic(topic: Topic, corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { frames, common } = language.phrases;
  const things = topic.things.slice(0, mostThings);
  const summary = fillWords(frames.summary, { outlets: count("outlets", topic.outlets, language) });
  const told = new Set<string>();
  const rest = things.length < topic.things.length ? [] : things.length === 0 ? topic.elsewhere : loadedOnly(topic.elsewhere);
  return {
    command: "frames",
    locale: language.code,
    title: fillWords(frames.titleOf, { topic: topic.name }),
    blocks: [
      paragraph([text(`${summary} ${capital(sayDiffering(topic, language))}.`)]),
      ...things.flatMap(({ whom, outlets }) => [
        heading([name(nameOf({ id: whom, name: whom }, corpus, language))]),
        ...outletEntries(outlets, told, corpus, language),
      ]),
      ...(rest.length === 0 || things.length === 0 ? [] : [heading([text(frames.elsewhere)])]),
      ...outletEntries(rest, told, corpus, language),
      ...notCounted(corpus, reader),
      { kind: "note", tone: "caution", inlines: [text(frames.caution)] },
    ],
    actions: [
      { label: frames.title, command: "/frames" },
      ...things.slice(0, 2).flatMap(({ whom }) => positionsOn(whom, corpus, language)),
      { label: common.actions.sources, command: "/sources" },
    ],
    data: framesData([topic], { topic: topic.id }, corpus),
  };
}

/** Plain words for others tell no difference. */
function loadedOnly(outlets: readonly OutletWords[]): OutletWords[] {
  return outlets
    .map(({ outlet, words }) => ({ outlet, words: words.filter(({ lean }) => lean !== "plain") }))
    .filter(({ words }) => words.length > 0);
}

function unknownTopic(topics: readonly Topic[], asked: string, corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { frames } = language.phrases;
  const near = nearestWords(
    asked,
    topics.flatMap((topic) => [topic.name, topic.id]),
    mostOffered,
  );
  const offered = topics.filter(({ id, name: words }) => near.includes(id) || near.includes(words));
  return {
    command: "frames",
    locale: language.code,
    title: fillWords(frames.titleOf, { topic: asked }),
    blocks: [paragraph(fill(frames.unknown, { topic: name(inMarks(asked, language)) })), readNote(corpus, reader)],
    actions: [
      ...(offered.length > 0 ? offered : topics).slice(0, mostOffered).map(topicAction),
      ...(asked.length > longestSearch ? [] : [searchAction(asked, language)]),
    ],
    data: { ...framesData([], { topic: asked }, corpus), suggestions: offered.map(({ id }) => id) },
  };
}

/** "loaded words in 2 of 4 outlets" */
function sayDiffering({ outlets, loaded }: Topic, language: Language): string {
  const { frames } = language.phrases;
  const slots = { loaded, outlets: count("outlets", outlets, language) };
  return fillWords(loaded === 0 ? frames.allPlain : loaded === outlets ? frames.allLoaded : frames.differ, slots);
}

function positionsOn(whom: string, corpus: Corpus, language: Language): Action[] {
  const actor = corpus.actor(whom);
  if (actor === undefined) return [];
  const label = fillWords(language.phrases.common.actions.positionsOf, { name: nameOf(actor, corpus, language) });
  return [{ label, command: `/stance ${actor.id}` }];
}

function topicAction({ id, name: words }: Topic): Action {
  return { label: capital(words), command: `/frames ${id}` };
}

/** Copies, and articles of a large corpus that were not read, are not counted: said so. */
function notCounted(corpus: Corpus, { language }: Reader): Block[] {
  const { frames } = language.phrases;
  const { articles, whole } = corpus;
  const copies = articles.filter(({ article }) => originalOf(article.id, corpus) !== article.id).length;
  const isPart = whole !== undefined && whole.articles > articles.length;
  return [
    ...(copies === 0 ? [] : [counted(frames.copies, copies, language)]),
    ...(isPart ? [fillWords(frames.part, { read: articles.length, articles: whole.articles })] : []),
  ].map((words): Block => ({ kind: "note", tone: "info", inlines: [text(words)] }));
}

function readNote(corpus: Corpus, reader: Reader): Block {
  return { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) };
}

function heading(inlines: readonly Inline[]): Block {
  return { kind: "heading", inlines };
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}

const optionalPart = /\([^()]*\)/gu;
const mostTopics = 12;
const mostThings = 4;
const mostWords = 8;
const mostOffered = 5;
const longestSearch = 60;
