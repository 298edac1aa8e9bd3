import type { Block, Inline, Json } from "../brief.ts";
import type { Corpus, Disagreement, EventReport, TimelineEntry, TollValue } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { dateJson, sayDate, sayReason } from "./dates.ts";
import { placeOf, reportsFor } from "./event-reports.ts";
import { emphasis, fill, joined, mark, name, quoted, strong, text, verbatim } from "./inlines.ts";
import type { Reader } from "./question.ts";

/** More versions of an event than this are told by their marks alone. */
const mostVersions = 3;

/** An event as a reader scans it: when, in whose words, who else tells it and how they differ. */
export function eventEntry(entry: TimelineEntry, corpus: Corpus, { language }: Reader): Block {
  const { phrases } = language;
  const [first, ...others] = reportsFor(entry, corpus, language.code);
  const firsts = others.filter((report) => report.copyOf === undefined && report.article !== first?.article);
  const versions = onePerArticle(firsts).slice(0, mostVersions);
  const shown = new Set([first, ...versions].map(placeOf));
  const rest = others.filter((report) => !shown.has(placeOf(report)) && report.copyOf === undefined);
  const lead: Inline[] = [strong(sayDate(entry.date, language))];
  if (entry.date?.basis === "inferred") lead.push(text(`${phrases.joins.comma}${phrases.dates.inferred}`));
  if (entry.place !== undefined && !first?.text.includes(entry.place.text))
    lead.push(text(phrases.joins.dot), ...words(entry.place, corpus));
  if (entry.modality !== "asserted") lead.push(text(phrases.joins.dot), emphasis(phrases.modalities[entry.modality]));
  return {
    kind: "entry",
    lead,
    inlines: [...words(first, corpus), ...rest.map(mark)],
    details: [
      ...versions.map((report) => version(report, corpus, language)),
      ...onePerArticle(others.filter((report) => report.copyOf !== undefined)).map((report) => copy(report, corpus, language)),
      ...entry.disagreements.filter(({ versions }) => versions.length > 1).map((found) => disagreement(found, corpus, language)),
      ...(entry.series === undefined ? [] : [tollSeries(entry.series, corpus, language)]),
      ...dateReason(entry, language),
    ],
  };
}

/** The contract's event. */
export function eventJson(entry: TimelineEntry, corpus: Corpus, { language }: Reader): Json {
  return {
    id: entry.id,
    date: dateJson(entry.date, language),
    text: oneLine(reportsFor(entry, corpus, language.code)[0]?.text ?? ""),
    class: entry.class,
    modality: entry.modality,
    background: entry.background,
    actors: entry.actors,
    place: entry.place === undefined ? null : oneLine(entry.place.text),
    citations: entry.reports.map((report) => ({ ...citationJson(report), copyOf: report.copyOf })),
    disagreements: entry.disagreements.map(({ about, versions }) => ({
      about: disagreementName(about, language),
      kind: about,
      versions: versions.map((each) => ({ text: each.text, citations: each.citations.map(citationJson) })),
    })),
    ...(entry.series === undefined
      ? {}
      : {
          series: entry.series.map(({ text: value, value: number, of, date, citation }) => ({
            value,
            number,
            of,
            date: dateJson(date, language),
            citation: citationJson(citation),
          })),
        }),
  };
}

/** A toll as it became known: “two dead” (December 2022) [002] → “at least 60 dead” (1 February 2023) [002]. */
function tollSeries(series: readonly TollValue[], corpus: Corpus, language: Language): Inline[] {
  const { joins, timeline } = language.phrases;
  const kinds = [...new Set(series.map(({ of }) => of))];
  const said = kinds.map((kind) =>
    joined(
      series.filter(({ of }) => of === kind).map((value) => tollValue(value, corpus, language)),
      seriesStep,
    ),
  );
  return [emphasis(timeline.series), text(joins.colon), ...joined(said, joins.dot)];
}

function tollValue({ citation, date }: TollValue, corpus: Corpus, language: Language): Inline[] {
  const analysed = corpus.article(citation.article);
  if (analysed === undefined) return [];
  const day = date === undefined ? [] : [text(` (${sayDate(date, language)})`)];
  return [verbatim(analysed, citation), ...day, text(" "), mark(citation)];
}

/** What the versions of a thing are, each in its own words: what to call it: “coup” [004] · “removal” [000]. */
export function disagreement({ about, versions }: Disagreement, corpus: Corpus, language: Language): Inline[] {
  const said = versions.map(({ text: version, citations }) => {
    const [first, ...more] = citations;
    return first === undefined ? [] : [...words(within(first, version), corpus), ...more.map(mark)];
  });
  const { joins } = language.phrases;
  return [emphasis(disagreementName(about, language)), text(joins.colon), ...joined(said, joins.dot)];
}

function version(report: EventReport, corpus: Corpus, { phrases }: Language): Inline[] {
  const outlet = corpus.article(report.article)?.outlet;
  return [...(outlet === undefined ? [] : [name(outlet), text(phrases.joins.colon)]), ...words(report, corpus)];
}

function copy(report: EventReport, corpus: Corpus, { phrases }: Language): Inline[] {
  const original = corpus.article(report.copyOf ?? "");
  const cited =
    original === undefined
      ? text(report.copyOf ?? "")
      : mark({ article: original.article.id, start: 0, end: original.article.text.length });
  return [mark(report), text(phrases.joins.colon), ...fill(phrases.timeline.sameTextAs, { citation: cited })];
}

/** The words that differ, where the cited passage holds more than them. */
function within(citation: Disagreement["versions"][number]["citations"][number], version: string) {
  const at = citation.text.indexOf(version);
  return version === "" || at === -1 ? citation : { ...citation, start: citation.start + at, end: citation.start + at + version.length };
}

function words(report: { readonly article: string; readonly start: number; readonly end: number } | undefined, corpus: Corpus): Inline[] {
  const analysed = report === undefined ? undefined : corpus.article(report.article);
  return report === undefined || analysed === undefined ? [] : quoted(analysed, report);
}

function dateReason({ date }: TimelineEntry, language: Language): Inline[][] {
  const why = date?.basis === "inferred" ? sayReason(date.why, language) : undefined;
  return why === undefined ? [] : [[text(language.phrases.dates.inferredWhy.replace("{why}", () => why))]];
}

function disagreementName(about: string, { phrases }: Language): string {
  const { disagreements } = phrases.timeline;
  switch (about) {
    case "name":
    case "number":
    case "date":
    case "who":
    case "status":
      return disagreements[about];
    default:
      return about;
  }
}

function citationJson({
  article,
  start,
  end,
  text: quote,
}: {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}) {
  return { article, start, end, quote };
}

function onePerArticle(reports: readonly EventReport[]): EventReport[] {
  const seen = new Set<string>();
  return reports.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function oneLine(words: string): string {
  return words.replace(blanks, " ").trim();
}

const seriesStep = " → ";
const blanks = /\s+/gu;
