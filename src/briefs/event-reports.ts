import type { Corpus, EventReport, TimelineEntry, TollValue } from "../corpus/corpus.ts";
import { fold } from "./nearest.ts";

/**
 * The reader's language first, originals before copies; of a toll those that tell a number, plain words before loaded ones; else as the
 * corpus ranks them.
 */
export function reportsFor(entry: TimelineEntry, corpus: Corpus, code: string): readonly EventReport[] {
  const ranked = entry.reports.map((report) => ({
    report,
    rank: (report.language === code ? 0 : 2) + (report.copyOf === undefined ? 0 : 1),
    silent: entry.series === undefined || entry.series.some(({ citation }) => isIn(citation, report)) ? 0 : 1,
    loaded: loadedWords(report, corpus),
  }));
  return ranked.sort((a, b) => a.rank - b.rank || a.silent - b.silent || a.loaded - b.loaded).map(({ report }) => report);
}

function isIn(citation: TollValue["citation"], { article, start, end }: EventReport): boolean {
  return citation.article === article && citation.start >= start && citation.end <= end;
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
    const at = told.findIndex(
      (each) => isOfOneDay(each, entry) && (each.reports.some((report) => places.has(placeOf(report))) || saysTheSame(each, entry)),
    );
    const before = told[at];
    if (before === undefined) told.push(entry);
    else told[at] = joinedEntry(before, entry);
  }
  return told;
}

/** One article says it twice in nearly the same words: in its lede, and again below. */
function saysTheSame(one: TimelineEntry, other: TimelineEntry): boolean {
  return one.reports.some((a) => other.reports.some((b) => a.article === b.article && likenessOf(a.text, b.text) >= sameWords));
}

function likenessOf(a: string, b: string): number {
  const [x, y] = [a, b].map(
    (words) =>
      new Set(
        fold(words)
          .split(betweenWords)
          .filter((word) => word.length > shortWord),
      ),
  );
  if (x === undefined || y === undefined || x.size < fewWords || y.size < fewWords) return 0;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(x.size, y.size);
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

/** Share of the longer passage's words from which two say the same; passages of fewer words, and shorter words, tell too little. */
const [sameWords, fewWords, shortWord] = [0.6, 5, 3];
const betweenWords = /[^\p{L}\p{N}]+/u;
