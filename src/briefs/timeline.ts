import type { Action, Block, Brief } from "../brief.ts";
import type { Corpus, TimelineEntry } from "../corpus/corpus.ts";
import { isOfActorsTimeline, isTimelineEntry } from "../corpus/timeline.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { sayGroup, sayIso, sayPeriod } from "./dates.ts";
import { eventEntry, eventJson } from "./event.ts";
import { type EventFilter, filterEvents, isPlanned, readDay, readLanguage, readOutlets } from "./event-filter.ts";
import { toldTogether } from "./event-reports.ts";
import { fillWords, text } from "./inlines.ts";
import { actorName, findActors } from "./names.ts";
import { actorActions, positionsAction, quotesAction, type Reader, searchAction, whatWasRead, wholeRange } from "./question.ts";
import { timelineChart } from "./timeline-chart.ts";
import { everyEvent, readLength, type Shortened, shorten } from "./timeline-length.ts";
import { capital, count, counted, languageName, listed } from "./words.ts";

/** As a reader wrote it. */
export interface TimelineQuestion {
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** How many events to show at most. */
  readonly length?: string;
}

/** What happened, in order: each event in the words of an article, with who else tells it and how they differ. */
export function timelineBrief(
  corpus: Corpus,
  question: TimelineQuestion,
  reader: Reader & { readonly languages?: readonly Language[] },
): Brief {
  const { language } = reader;
  const { phrases } = language;
  const filter = readFilter(corpus, question, language, reader.languages ?? []);
  const listed = filter.about === undefined ? isTimelineEntry : isOfActorsTimeline;
  const entries = filterEvents(corpus.timeline.filter(listed), filter, corpus);
  const planned = filterEvents(corpus.timeline.filter(isPlanned), filter, corpus);
  const total = entries.length + (corpus.left?.happened ?? 0);
  const length = readLength(question.length, language);
  const { shown, left: unshown } = shorten(entries, length, corpus);
  const left = unshown + (corpus.left?.happened ?? 0);
  // What is only announced takes no more room than a part of what happened.
  const ahead = shorten(planned, left === 0 && length === undefined ? undefined : Math.ceil(shown.length / plannedShare), corpus);
  return {
    command: "timeline",
    locale: language.code,
    title:
      question.about === undefined
        ? phrases.timeline.title
        : fillWords(phrases.timeline.titleAbout, { about: sayAbout(question.about, filter, language) }),
    blocks:
      entries.length === 0
        ? nothing(corpus, question, filter, reader)
        : [
            ...summary(entries, { question, filter, total }, reader),
            ...timelineChart(entries, language),
            ...tellShortened(shown, left, language),
            ...inGroups(shown, corpus, reader),
            ...announced(ahead, corpus, reader),
            ...leftOut(corpus, filter, reader),
          ],
    actions: [
      ...(left + ahead.left === 0 ? [] : [everyEvent(question, Math.max(total, plannedShare * planned.length), language)]),
      ...nextSteps(corpus, question, filter, entries, language),
    ],
    data: {
      command: "timeline",
      query: { ...question },
      total,
      shown: shown.length,
      events: entries.map((entry) => eventJson(entry, corpus, reader)),
      planned: planned.map((entry) => eventJson(entry, corpus, reader)),
    },
  };
}

function readFilter(corpus: Corpus, question: TimelineQuestion, language: Language, installed: readonly Language[]): EventFilter {
  const from = question.from === undefined ? undefined : readDay(question.from, "from", language);
  const to = question.to === undefined ? undefined : readDay(question.to, "to", language);
  if (from !== undefined && to !== undefined && from > to)
    throw new UserError(fillWords(language.phrases.errors.datesReversed, { from: sayIso(from, language), to: sayIso(to, language) }));
  return {
    about: question.about,
    actor: question.about === undefined ? undefined : findActors(question.about, corpus, language)[0],
    from,
    to,
    outlets: question.outlet === undefined ? undefined : readOutlets(question.outlet, corpus, language),
    languageCode: question.language === undefined ? undefined : readLanguage(question.language, corpus, language, installed),
  };
}

interface Asked {
  readonly question: TimelineQuestion;
  readonly filter: EventFilter;
  readonly total: number;
}

function summary(entries: readonly TimelineEntry[], { question, filter, total }: Asked, { language }: Reader): Block[] {
  const { timeline } = language.phrases;
  const articles = new Set(entries.flatMap(({ reports }) => reports.map(({ article }) => article)));
  const said = fillWords(timeline.summary, {
    events: count("events", total, language),
    dates: sayPeriod(wholeRange(entries.flatMap(({ date }) => date ?? [])), language),
    articles: count("articles", articles.size, language),
  });
  const filters = sayFilters(question, filter, language);
  const words =
    filters.length === 0 ? said : `${said} ${fillWords(timeline.filtered, { filters: filters.join(language.phrases.joins.comma) })}`;
  return [{ kind: "paragraph", inlines: [text(words)] }];
}

/** What a length leaves out is counted. */
function tellShortened(shown: readonly TimelineEntry[], left: number, language: Language): Block[] {
  if (left === 0) return [];
  const { timeline } = language.phrases;
  const words = [
    fillWords(timeline.weightiest, { events: count("events", shown.length, language) }),
    counted(timeline.shortened, left, language),
  ];
  return [note(words.join(" "))];
}

/** Whom or what it is about: the actor meant, else the words as they were written. */
function sayAbout(words: string, { actor }: EventFilter, language: Language): string {
  return actor === undefined ? words : actorName(actor, language);
}

function sayFilters({ from, to }: TimelineQuestion, { outlets, languageCode }: EventFilter, language: Language): string[] {
  const { filters } = language.phrases.timeline;
  return [
    ...(from === undefined ? [] : [fillWords(filters.from, { value: sayIso(from.trim(), language) })]),
    ...(to === undefined ? [] : [fillWords(filters.to, { value: sayIso(to.trim(), language) })]),
    ...(outlets === undefined ? [] : [fillWords(filters.outlet, { value: listed(outlets, language, "or") })]),
    ...(languageCode === undefined ? [] : [fillWords(filters.language, { value: languageName(languageCode, language) })]),
  ];
}

/** Under headings of years; of months where a year is full of events; under none where all would stand beneath one. */
function inGroups(entries: readonly TimelineEntry[], corpus: Corpus, reader: Reader): Block[] {
  const told = toldTogether(entries);
  const yearOf = ({ date }: TimelineEntry): string => date?.from.slice(0, 4) ?? "";
  const inYear = new Map<string, number>();
  for (const entry of told) inYear.set(yearOf(entry), (inYear.get(yearOf(entry)) ?? 0) + 1);
  const groups = told.map((entry) => {
    const year = yearOf(entry);
    if (entry.date === undefined || (inYear.get(year) ?? 0) < fullYear) return year;
    return capital(sayGroup(entry.date, reader.language));
  });
  const isOne = new Set(groups).size === 1;
  return told.flatMap((entry, index) => {
    const group = groups[index] ?? "";
    const opens = !isOne && group !== "" && group !== groups[index - 1];
    return [...(opens ? [{ kind: "heading", inlines: [text(group)] } as const] : []), eventEntry(entry, corpus, reader)];
  });
}

/** What is only announced, apart from what happened. */
function announced({ shown: planned, left }: Shortened, corpus: Corpus, reader: Reader): Block[] {
  if (planned.length === 0) return [];
  return [
    { kind: "heading", inlines: [text(reader.language.phrases.timeline.planned)] },
    ...toldTogether(planned).map((entry) => eventEntry(entry, corpus, reader)),
    ...(left === 0 ? [] : [note(counted(reader.language.phrases.timeline.shortened, left, reader.language))]),
  ];
}

/** What would fit if it were told as a fact, or if anybody knew when it was. */
function leftOut(corpus: Corpus, filter: EventFilter, { language }: Reader): Block[] {
  const { timeline } = language.phrases;
  const others = corpus.timeline.filter(
    (entry) => !entry.background && entry.aside !== true && !isTimelineEntry(entry) && !isPlanned(entry),
  );
  const withoutDay = filterEvents(
    others.filter(({ modality }) => modality === "asserted"),
    { ...filter, from: undefined, to: undefined },
    corpus,
  );
  const notTold = filterEvents(
    others.filter(({ modality }) => modality !== "asserted"),
    filter,
    corpus,
  );
  const undated = withoutDay.length + (corpus.left?.undated ?? 0);
  const unconfirmed = notTold.length + (corpus.left?.unconfirmed ?? 0);
  const notes = [
    ...(undated === 0 ? [] : [counted(timeline.undated, undated, language)]),
    ...(unconfirmed === 0 ? [] : [counted(timeline.unconfirmed, unconfirmed, language)]),
  ];
  return notes.map(note);
}

function note(words: string): Block {
  return { kind: "note", tone: "info", inlines: [text(words)] };
}

function nothing(corpus: Corpus, question: TimelineQuestion, filter: EventFilter, reader: Reader): Block[] {
  const { phrases } = reader.language;
  const filters = sayFilters(question, filter, reader.language);
  const about =
    question.about === undefined
      ? []
      : [fillWords(phrases.timeline.filters.about, { value: sayAbout(question.about, filter, reader.language) })];
  const asked = [...about, ...filters];
  const said =
    asked.length === 0 ? phrases.timeline.nothing : fillWords(phrases.timeline.nothingFor, { filters: asked.join(phrases.joins.comma) });
  return [
    { kind: "paragraph", inlines: [text(said)] },
    { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) },
    ...leftOut(corpus, filter, reader),
  ];
}

function nextSteps(
  corpus: Corpus,
  question: TimelineQuestion,
  { actor }: EventFilter,
  entries: readonly TimelineEntry[],
  language: Language,
): Action[] {
  const { actions } = language.phrases.common;
  const whole = { label: actions.wholeTimeline, command: "/timeline" };
  if (entries.length === 0) {
    const near = question.about === undefined || actor !== undefined ? [] : corpus.nearestActors(question.about, 3);
    const search = question.about === undefined ? [] : [searchAction(question.about, language)];
    return [...actorActions("timeline", near, language), ...search, whole, { label: actions.sources, command: "/sources" }];
  }
  if (actor !== undefined) return [positionsAction(actor, language), quotesAction(actor, language), whole];
  return [
    ...(Object.values(question).every((value) => value === undefined) ? [] : [whole]),
    { label: actions.allPositions, command: "/stance" },
    { label: actions.sources, command: "/sources" },
  ];
}

const plannedShare = 4;
/** So many events of a year are found more easily by their months. */
const fullYear = 8;
