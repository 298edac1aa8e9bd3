import type { Corpus, EventReport, TimelineEntry } from "../corpus/corpus.ts";

/** The reader's language first, originals before copies, plain words before loaded ones; else as the corpus ranks them. */
export function reportsFor(entry: TimelineEntry, corpus: Corpus, code: string): readonly EventReport[] {
  const ranked = entry.reports.map((report) => ({
    report,
    rank: (report.language === code ? 0 : 2) + (report.copyOf === undefined ? 0 : 1),
    loaded: loadedWords(report, corpus),
  }));
  return ranked.sort((a, b) => a.rank - b.rank || a.loaded - b.loaded).map(({ report }) => report);
}

/** How many of the words are the outlet's own loaded ones: a line that stands for an event should not take a side by its words. */
function loadedWords({ article, start, end }: EventReport, corpus: Corpus): number {
  return corpus.article(article)?.loadedTerms.filter((term) => term.start >= start && term.end <= end).length ?? 0;
}

/**
 * Events of one day that an article tells in one breath stand together: the same words are not shown twice.
 *
 *     “… removed and arrested the president …” [004]   a removal and an arrest
 */
export function toldTogether(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const told: TimelineEntry[] = [];
  for (const entry of entries) {
    const places = new Set(entry.reports.map(placeOf));
    const at = told.findIndex((each) => isOfOneDay(each, entry) && each.reports.some((report) => places.has(placeOf(report))));
    const before = told[at];
    if (before === undefined) told.push(entry);
    else told[at] = joinedEntry(before, entry);
  }
  return told;
}

function isOfOneDay(one: TimelineEntry, other: TimelineEntry): boolean {
  return one.date?.from === other.date?.from && one.date?.to === other.date?.to && one.modality === other.modality;
}

function joinedEntry(entry: TimelineEntry, other: TimelineEntry): TimelineEntry {
  const places = new Set(entry.reports.map(placeOf));
  return {
    ...entry,
    actors: [...new Set([...entry.actors, ...other.actors])],
    reports: [...entry.reports, ...other.reports.filter((report) => !places.has(placeOf(report)))],
    disagreements: [...entry.disagreements, ...other.disagreements],
    series: entry.series ?? other.series,
  };
}

/** Two reports of one place are the same words. */
export function placeOf(report: EventReport | undefined): string {
  return report === undefined ? "" : `${report.article} ${report.start} ${report.end}`;
}
