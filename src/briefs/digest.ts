import type { Action, Block, Brief, Inline } from "../brief.ts";
import type { Corpus, TimelineEntry } from "../corpus/corpus.ts";
import type { Plural } from "../language/phrases.ts";
import type { Language } from "../language.ts";
import { sayDate, sayPeriod } from "./dates.ts";
import { type DigestQuestion, latestNews, sortDigest } from "./digest-choice.ts";
import { disagreement, eventEntry, eventJson } from "./event.ts";
import { toldTogether } from "./event-reports.ts";
import { articleMark, fill, fillWords, joined, strong, text } from "./inlines.ts";
import { actorName } from "./names.ts";
import { defaultDays, isSure } from "./period.ts";
import { outletOf, positionsAction, type Reader, sourceAction, titleOf, whatWasRead } from "./question.ts";
import { byText, counted } from "./words.ts";

/**
 * What happened in a period, what is newly reported of earlier days, what is disputed, what all this rests on and what was left out.
 * With nothing to tell, `data.empty` is true and the brief says so in a line; `data.ids` are the events told, for `seen` of the next one.
 */
export function digestBrief(corpus: Corpus, question: DigestQuestion, reader: Reader): Brief {
  const { language } = reader;
  const { phrases } = language;
  const choice = sortDigest(corpus, question, language);
  const { happened, reported, planned } = choice;
  const told = [...happened, ...reported, ...planned];
  const disputed = told.filter(({ disagreements }) => disagreements.some(({ versions }) => versions.length > 1));
  const dates = sayPeriod(question, language);
  const about = question.about === undefined ? undefined : choice.actor === undefined ? question.about : actorName(choice.actor, language);
  const calm = (entry: TimelineEntry) => eventEntry({ ...entry, disagreements: [] }, corpus, reader);
  return {
    command: "digest",
    locale: language.code,
    title: about === undefined ? fillWords(phrases.digest.title, { dates }) : fillWords(phrases.digest.titleAbout, { about, dates }),
    blocks: [
      ...(question.isDefault === true ? [info(text(fillWords(phrases.digest.defaultPeriod, { days: defaultDays })))] : []),
      ...(told.length === 0
        ? [
            paragraph([
              text(fillWords(phrases.digest.nothing, { dates })),
              ...(question.seen === undefined ? newest(corpus, language) : []),
            ]),
            info(...whatWasRead(corpus, reader)),
          ]
        : []),
      ...section(phrases.digest.happened, toldTogether(happened).map(calm)),
      ...section(phrases.digest.reported, toldTogether(reported).map(calm)),
      ...section(phrases.digest.planned, toldTogether(planned).map(calm)),
      ...section(
        phrases.digest.disputed,
        disputed.flatMap((entry) => disputeEntry(entry, corpus, reader)),
      ),
      ...section(phrases.digest.sources, sourceLines(told, corpus, reader)),
      ...leftOut(choice.leftOut, corpus, reader),
    ],
    actions: [
      ...(choice.actor === undefined ? [] : [positionsAction(choice.actor, language)]),
      ...(told.length > 0 || question.seen !== undefined ? [] : latestAction(corpus, question, language)),
      ...(told.length > 0 ? [] : [{ label: phrases.common.actions.digestAll, command: "/digest all" }]),
      { label: phrases.common.actions.wholeTimeline, command: "/timeline" },
      ...articlesOf(told)
        .slice(0, 2)
        .map((id) => sourceAction(id, language)),
    ],
    data: {
      command: "digest",
      query: { about: question.about },
      period: { from: question.from, to: question.to },
      empty: told.length === 0,
      ids: told.map(({ id }) => id),
      happened: happened.map((entry) => eventJson(entry, corpus, reader)),
      reported: reported.map((entry) => eventJson(entry, corpus, reader)),
      planned: planned.map((entry) => eventJson(entry, corpus, reader)),
      disputed: disputed.map(({ id }) => id),
      sources: articlesOf(told),
      leftOut: { ...choice.leftOut, refused: corpus.refusals.length },
    },
  };
}

/** Which article is the newest, where all are at hand. */
function newest(corpus: Corpus, language: Language): Inline[] {
  if (corpus.whole !== undefined) return [];
  const [latest] = corpus.articles
    .filter(({ published }) => published !== undefined && isSure(published))
    .toSorted((a, b) => byText(b.published?.to ?? "", a.published?.to ?? ""));
  if (latest === undefined) return [];
  const slots = { date: sayDate(latest.published, language), article: [outletOf(latest, language), text(" "), articleMark(latest)] };
  return [text(" "), ...fill(language.phrases.digest.newest, slots)];
}

/** The digest of the latest days that have news, to press. */
function latestAction(corpus: Corpus, question: DigestQuestion, language: Language): Action[] {
  const period = latestNews(corpus, question, language);
  if (period === undefined || (period.from === question.from && period.to === question.to)) return [];
  const about = question.about === undefined ? "" : ` about:"${question.about.replaceAll('"', "")}"`;
  return [
    {
      label: fillWords(language.phrases.digest.title, { dates: sayPeriod(period, language) }),
      command: `/digest period:${period.from}/${period.to}${about}`,
    },
  ];
}

function disputeEntry(entry: TimelineEntry, corpus: Corpus, { language }: Reader): Block[] {
  const [first, ...more] = entry.disagreements
    .filter(({ versions }) => versions.length > 1)
    .map((found) => disagreement(found, corpus, language));
  return first === undefined ? [] : [{ kind: "entry", lead: [strong(sayDate(entry.date, language))], inlines: first, details: more }];
}

function sourceLines(told: readonly TimelineEntry[], corpus: Corpus, { language }: Reader): Block[] {
  const articles = articlesOf(told).flatMap((id) => corpus.article(id) ?? []);
  if (articles.length === 0) return [];
  const lines = articles.map((analysed): Inline[] => [
    analysed.outlet === undefined ? titleOf(analysed, language) : outletOf(analysed, language),
    text(" "),
    articleMark(analysed),
  ]);
  return [paragraph(joined(lines, language.phrases.joins.dot))];
}

/** A digest says what it does not tell, and how much. */
function leftOut(counts: ReturnType<typeof sortDigest>["leftOut"], corpus: Corpus, { language }: Reader): Block[] {
  const { digest, joins } = language.phrases;
  const said = (plural: Plural, number: number) => (number === 0 ? [] : [counted(plural, number, language)]);
  const parts = [
    ...said(digest.leftOutMinor, counts.minor),
    ...said(digest.leftOutSeen, counts.seen),
    ...said(digest.leftOutUndated, counts.undated),
    ...said(digest.leftOutBackground, counts.background),
    ...said(digest.leftOutUnconfirmed, counts.unconfirmed),
    ...said(digest.leftOutRefused, corpus.refusals.length),
  ];
  if (parts.length === 0) return [info(text(digest.leftOutNothing))];
  return [info(text(`${digest.leftOut}${joins.colon}${parts.join(joins.comma)}.`))];
}

function articlesOf(told: readonly TimelineEntry[]): string[] {
  return [...new Set(told.flatMap(({ reports }) => reports.map(({ article }) => article)))].sort();
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", inlines: [text(title)] }, ...blocks];
}

function info(...inlines: readonly Inline[]): Block {
  return { kind: "note", tone: "info", inlines };
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}
