import type { AnalysedArticle } from "../article.ts";
import type { Action, Block, Inline } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayPeriod } from "./dates.ts";
import { fill, fillWords, name, text } from "./inlines.ts";
import { actorName, findActors } from "./names.ts";
import { byText, count, counted, inMarks, listed } from "./words.ts";

/** Who a brief is written for. */
export interface Reader {
  readonly language: Language;
}

export type ActorAnswer =
  | { readonly kind: "found"; readonly actor: CorpusActor; readonly others: readonly CorpusActor[] }
  | { readonly kind: "unknown"; readonly words: string; readonly nearest: readonly CorpusActor[] };

const mostNearest = 5;

/** Whom a reader means by these words; if nobody fits, whose names are near. */
export function resolveActor(corpus: Corpus, words: string, language: Language): ActorAnswer {
  const [actor, ...others] = findActors(words, corpus, language);
  if (actor !== undefined) return { kind: "found", actor, others: others.slice(0, mostNearest) };
  return { kind: "unknown", words, nearest: corpus.nearestActors(words, mostNearest) };
}

/** Says that nobody goes by these words, and names who is near. */
export function unknownActor(
  { words, nearest }: { readonly words: string; readonly nearest: readonly CorpusActor[] },
  { language }: Reader,
): Inline[] {
  const said = fill(language.phrases.common.unknownActor, {
    words: [text(inMarks("", language).slice(0, 1)), name(words), text(inMarks("", language).slice(1))],
  });
  if (nearest.length === 0) return said;
  const names = nearest.flatMap((actor, index) => [
    text(index === 0 ? " " : language.phrases.joins.comma),
    name(actorName(actor, language)),
  ]);
  return [...said, text(` ${language.phrases.common.didYouMean}`), ...names, text(".")];
}

/** Whom an answer is about where several fit; empty where there was no doubt. */
export function takenToMean(words: string, answer: Extract<ActorAnswer, { kind: "found" }>, { language }: Reader): Inline[] {
  if (answer.others.length === 0) return [];
  return fill(language.phrases.common.takenToMean, {
    words: name(inMarks(words, language)),
    name: name(actorName(answer.actor, language)),
  });
}

/** The same question for each of these actors, to press. */
export function actorActions(command: string, actors: readonly CorpusActor[], language: Language): Action[] {
  return actors.map((actor) => ({ label: actorName(actor, language), command: `/${command} ${actor.id}` }));
}

/** What an answer rests on, said where it is thin: how many articles, of which outlets, of when. */
export function whatWasRead(of: readonly AnalysedArticle[] | Pick<Corpus, "articles" | "whole">, { language }: Reader): Inline[] {
  const read: Pick<Corpus, "articles" | "whole"> = "articles" in of ? of : { articles: of };
  const dates = read.whole?.published ?? read.articles.flatMap(({ published }) => published ?? []);
  const slots = {
    articles: count("articles", read.whole?.articles ?? read.articles.length, language),
    outlets: countOutlets(read, language),
  };
  if (dates.length === 0) return fill(language.phrases.common.readUndated, slots);
  return fill(language.phrases.common.read, { ...slots, dates: sayPeriod(wholeRange(dates), language) });
}

/** Of a large corpus not all that fits is read for one answer: what is left out is counted. */
export function unread({ left }: Pick<Corpus, "left">, { language }: Reader): Block[] {
  const passages = left?.articles ?? 0;
  if (passages === 0) return [];
  return [{ kind: "note", tone: "info", inlines: [text(counted(language.phrases.common.unread, passages, language))] }];
}

/** "4 outlets and 1 unnamed outlet". */
export function countOutlets({ articles, whole }: Pick<Corpus, "articles" | "whole">, language: Language): string {
  const named = whole?.outlets.length ?? new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
  const unnamed = whole?.unnamed ?? articles.filter(({ outlet }) => outlet === undefined).length;
  const said = named === 0 && unnamed > 0 ? [] : [count("outlets", named, language)];
  return listed(unnamed === 0 ? said : [...said, count("unnamedOutlets", unnamed, language)], language);
}

/** From the first day to the last of several dates. */
export function wholeRange(dates: readonly { readonly from: string; readonly to: string }[]): { from: string; to: string } {
  const from = dates.map((date) => date.from).sort(byText)[0] ?? "";
  const to =
    dates
      .map((date) => date.to)
      .sort(byText)
      .at(-1) ?? "";
  return { from, to };
}

export function titleOf({ title }: AnalysedArticle, { phrases }: Language): Inline {
  return title === undefined ? text(phrases.common.untitled) : name(title);
}

export function outletOf(analysed: AnalysedArticle | undefined, { phrases }: Language): Inline {
  return analysed?.outlet === undefined ? text(phrases.common.unknownOutlet) : name(analysed.outlet);
}

export function searchAction(words: string, { phrases }: Language): Action {
  return { label: fillWords(phrases.common.actions.search, { words }), command: `/search ${words}` };
}

export function timelineAction(actor: CorpusActor, language: Language): Action {
  return {
    label: fillWords(language.phrases.common.actions.timelineOf, { name: actorName(actor, language) }),
    command: `/timeline ${actor.id}`,
  };
}

export function positionsAction(actor: CorpusActor, language: Language): Action {
  return {
    label: fillWords(language.phrases.common.actions.positionsOf, { name: actorName(actor, language) }),
    command: `/stance ${actor.id}`,
  };
}

export function quotesAction(actor: CorpusActor, language: Language): Action {
  return {
    label: fillWords(language.phrases.common.actions.quotesOf, { name: actorName(actor, language) }),
    command: `/quotes ${actor.id}`,
  };
}

export function sourceAction(id: string, { phrases }: Language): Action {
  return { label: fillWords(phrases.common.actions.source, { id }), command: `/source ${id}` };
}
