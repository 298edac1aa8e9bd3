import type { DateRange } from "../article.ts";
import type { Corpus, CorpusActor, TimelineEntry } from "../corpus/corpus.ts";
import { isTimelineEntry } from "../corpus/timeline.ts";
import type { Language } from "../language.ts";
import { type EventFilter, filterEvents, isPlanned, within } from "./event-filter.ts";
import { findActors } from "./names.ts";
import { defaultDays, isSure, type Period, shiftDay } from "./period.ts";
import { byText } from "./words.ts";

export interface DigestQuestion {
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly about?: string;
  /** Ids of events that were already told: left out and counted. */
  readonly seen?: ReadonlySet<string>;
  /** The period is the default one: said so. */
  readonly isDefault?: boolean;
  /** Other filters that a subscription may set. */
  readonly outlets?: readonly string[];
  readonly languageCode?: string;
}

export interface DigestChoice {
  /** Told, by date: dated within the period. */
  readonly happened: readonly TimelineEntry[];
  /** Told, by date: earlier or later, but reported in articles of the period. */
  readonly reported: readonly TimelineEntry[];
  /** Announced for the period or later. */
  readonly planned: readonly TimelineEntry[];
  readonly actor?: CorpusActor;
  readonly leftOut: {
    readonly minor: number;
    readonly seen: number;
    readonly undated: number;
    readonly background: number;
    readonly unconfirmed: number;
  };
}

/** A digest is read at one glance. */
const mostHappened = 10;
const mostReported = 6;
const mostPlanned = 4;
/** The newest days may be of events that are told too vaguely. */
const mostTried = 8;

/** Chooses what a digest tells of a period, the weightiest first, and counts what it does not tell. */
export function sortDigest(
  corpus: Corpus,
  { from, to, about, seen, outlets, languageCode }: DigestQuestion,
  language: Language,
): DigestChoice {
  const filter: EventFilter = {
    about,
    actor: about === undefined ? undefined : findActors(about, corpus, language)[0],
    outlets,
    languageCode,
  };
  const fitting = filterEvents(
    corpus.timeline.filter(({ aside }) => aside !== true),
    filter,
    corpus,
  );
  const falls = (date: DateRange | undefined) => date !== undefined && isSure(date, { from, to }) && within({ date }, from, to);
  const inPeriod = ({ date }: TimelineEntry) => falls(date);
  const reportedThen = (entry: TimelineEntry) => entry.reports.some(({ article }) => falls(corpus.article(article)?.published));
  const concerned = fitting.filter((entry) => inPeriod(entry) || reportedThen(entry));
  const tellable = concerned.filter(isTimelineEntry);
  const fresh = tellable.filter(({ id }) => seen?.has(id) !== true);
  const happened = weightiest(fresh.filter(inPeriod), mostHappened);
  const reported = weightiest(
    fresh.filter((entry) => !inPeriod(entry)),
    mostReported,
  );
  const ahead = concerned.filter((entry) => isPlanned(entry) && entry.date !== undefined && entry.date.to >= from);
  const freshAhead = ahead.filter(({ id }) => seen?.has(id) !== true);
  const planned = weightiest(freshAhead, mostPlanned);
  const rest = concerned.filter((entry) => !isTimelineEntry(entry) && !ahead.includes(entry));
  const undated = rest.filter(({ date }) => date === undefined);
  const dated = rest.filter(({ date }) => date !== undefined);
  const { left } = corpus;
  return {
    happened,
    reported,
    planned,
    actor: filter.actor,
    leftOut: {
      minor:
        fresh.length -
        happened.length -
        reported.length +
        freshAhead.length -
        planned.length +
        (left?.happened ?? 0) +
        (left?.planned ?? 0),
      seen: tellable.length - fresh.length + ahead.length - freshAhead.length,
      undated: undated.length + (left?.undated ?? 0),
      background: dated.filter(({ background }) => background).length,
      unconfirmed: dated.filter(({ background }) => !background).length + (left?.unconfirmed ?? 0),
    },
  };
}

/** The latest days of which something is told that fits: for who asks of days without news. */
export function latestNews(corpus: Corpus, { about, outlets, languageCode }: DigestQuestion, language: Language): Period | undefined {
  const actor = about === undefined ? undefined : findActors(about, corpus, language)[0];
  const fitting = filterEvents(corpus.timeline, { about, actor, outlets, languageCode }, corpus).filter(isTimelineEntry);
  const days = fitting.flatMap(({ date }) => (date === undefined || !isSure(date) ? [] : [date.to]));
  const held = about === undefined ? (corpus.whole?.told ?? []).filter((date) => isSure(date)).map(({ to }) => to) : [];
  const periods = [...new Set([...days, ...held])]
    .sort((a, b) => byText(b, a))
    .slice(0, mostTried)
    .map((to) => ({ from: shiftDay(to, 1 - defaultDays), to }));
  return periods.find((period) => {
    const { happened, reported, planned } = sortDigest(corpus, { ...period, about, outlets, languageCode }, language);
    // Of a corpus that is not all at hand only these days are told to have news.
    return corpus.whole !== undefined || happened.length + reported.length + planned.length > 0;
  });
}

/** What most articles and the articles most make of, in the order of the timeline. */
function weightiest(entries: readonly TimelineEntry[], most: number): TimelineEntry[] {
  const weight = ({ salience, reports }: TimelineEntry) =>
    salience + new Set(reports.filter(({ copyOf }) => copyOf === undefined).map(({ article }) => article)).size;
  const chosen = new Set(entries.toSorted((a, b) => weight(b) - weight(a) || byText(a.id, b.id)).slice(0, most));
  return entries.filter((entry) => chosen.has(entry));
}
