import type { Corpus, CorpusActor, EventReport, TimelineEntry } from "../corpus/corpus.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { lastDayOf } from "./dates.ts";
import { fillWords } from "./inlines.ts";
import { tellsOf } from "./named-thing.ts";
import { fold, nearestWords } from "./nearest.ts";
import { byText, inMarks, languageName, listed } from "./words.ts";

/** What a reader wants to see of the timeline, understood. */
export interface EventFilter {
  /** Words that the reader wrote for whom or what the event concerns. */
  readonly about?: string;
  /** The actor that these words mean. */
  readonly actor?: CorpusActor;
  /** ISO days, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly outlets?: readonly string[];
  readonly languageCode?: string;
}

/** The entries that fit, each with only the reports that fit; the order stays. */
export function filterEvents(entries: readonly TimelineEntry[], filter: EventFilter, corpus: Corpus): TimelineEntry[] {
  const actors = filter.actor === undefined ? [] : withSpokesmen(filter.actor, corpus);
  const tells = filter.about === undefined ? () => true : tellsOf(filter.about, corpus);
  return entries.flatMap((entry) => {
    const concerned = actors.some((id) => entry.actors.includes(id)) || isIn(entry, actors, filter.about);
    // What its spokesmen say along with the news is told of them.
    if (entry.aside === true && !(filter.actor !== undefined && entry.actors.includes(filter.actor.id))) return [];
    if (!concerned && ((entry.background && filter.actor !== undefined) || !tells(entry))) return [];
    if (!within(entry, filter.from, filter.to)) return [];
    const reports = entry.reports.filter((report) => fits(report, filter, corpus));
    if (reports.length === 0) return [];
    return reports.length === entry.reports.length ? [entry] : [narrowed(entry, reports)];
  });
}

/** It happened in the state asked for, or at the place. */
function isIn({ place }: TimelineEntry, actors: readonly string[], about: string | undefined): boolean {
  if (place === undefined || about === undefined) return false;
  return (place.actor !== undefined && actors.includes(place.actor)) || fold(place.text) === fold(about);
}

/** Announced for a day: news, but nothing that happened. */
export function isPlanned({ date, modality, background }: TimelineEntry): boolean {
  return date !== undefined && modality === "planned" && !background;
}

/** Ids of an actor and of those who speak for it. */
export function withSpokesmen(actor: CorpusActor, corpus: Corpus): string[] {
  return [actor.id, ...corpus.actors.filter(({ speaksFor, former }) => speaksFor === actor.id && former !== true).map(({ id }) => id)];
}

/** A date that overlaps the days asked for. An undated entry fits only where no days are asked for. */
export function within({ date }: Pick<TimelineEntry, "date">, from: string | undefined, to: string | undefined): boolean {
  if (date === undefined) return from === undefined && to === undefined;
  return (from === undefined || date.to >= from) && (to === undefined || date.from <= to);
}

/**
 * A day, month or year as its first or last day.
 *
 *     2022-12 -> from: 2022-12-01, to: 2022-12-31
 */
export function readDay(value: string, side: "from" | "to", language: Language): string {
  const iso = value.trim();
  const whole = dayPattern.test(iso)
    ? side === "from"
      ? `${iso}${"-01-01".slice(iso.length - 4)}`
      : iso.length === 10
        ? iso
        : lastDayOf(iso)
    : "";
  if (whole === "" || !exists(whole))
    throw new UserError(fillWords(language.phrases.errors.badDate, { value: inMarks(value, language), option: side }));
  return whole;
}

/** The outlets that a reader means: by name, whole or in part. */
export function readOutlets(words: string, corpus: Corpus, language: Language): string[] {
  const outlets = [...(corpus.whole?.outlets ?? new Set(corpus.articles.flatMap(({ outlet }) => outlet ?? [])))].sort(byText);
  const same = outlets.filter((outlet) => fold(outlet) === fold(words));
  const found = same.length > 0 ? same : outlets.filter((outlet) => fold(outlet).includes(fold(words)));
  if (found.length > 0) return found;
  const near = nearestWords(words, outlets, 5);
  const offered = near.length > 0 ? near : outlets.slice(0, 10);
  const nearest = offered.length > 0 ? listed(offered, language, "or") : language.phrases.source.notStated;
  throw new UserError(fillWords(language.phrases.errors.unknownOutlet, { outlet: inMarks(words, language), nearest }));
}

/** The code of a language, by code or by its name in any installed language. */
export function readLanguage(words: string, corpus: Corpus, reader: Language, installed: readonly Language[]): string {
  const codes = [...(corpus.whole?.languages ?? new Set(corpus.articles.flatMap(({ languages }) => languages)))].sort(byText);
  const wanted = fold(words);
  const found = codes.find((code) => code === wanted || [reader, ...installed].some((each) => fold(languageName(code, each)) === wanted));
  if (found !== undefined) return found;
  const nearest = listed(
    codes.map((code) => `${languageName(code, reader)} (${code})`),
    reader,
    "or",
  );
  throw new UserError(fillWords(reader.phrases.errors.unknownLanguage, { language: inMarks(words, reader), nearest }));
}

function fits(report: EventReport, { outlets, languageCode }: EventFilter, corpus: Corpus): boolean {
  if (languageCode !== undefined && report.language !== languageCode) return false;
  return outlets === undefined || outlets.includes(corpus.article(report.article)?.outlet ?? "");
}

/** Versions of a disagreement that no remaining report holds go with their reports. */
function narrowed(entry: TimelineEntry, reports: readonly EventReport[]): TimelineEntry {
  const articles = new Set(reports.map(({ article }) => article));
  const disagreements = entry.disagreements
    .map(({ about, versions }) => ({
      about,
      versions: versions
        .map(({ text, citations }) => ({ text, citations: citations.filter(({ article }) => articles.has(article)) }))
        .filter(({ citations }) => citations.length > 0),
    }))
    .filter(({ versions }) => versions.length > 1);
  const series = entry.series?.filter(({ citation }) => articles.has(citation.article)) ?? [];
  return { ...entry, reports, disagreements, series: series.length > 1 ? series : undefined };
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const dayPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
