import type { TimelineEntry } from "../corpus.ts";

/**
 * One entry for what several windows tell of one event: same day, class and principal, hence the same id. The reports of the weightiest
 * telling stand first. Windows are joined apart, so that what they disagree on is only known where one of them has both versions.
 */
export function mergeEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return [...Map.groupBy(entries, ({ id }) => id).values()].flatMap((same) => {
    const [first, ...others] = same.toSorted(
      (a, b) => rankOf(b) - rankOf(a) || b.reports.length - a.reports.length || (firstId(a) < firstId(b) ? -1 : 1),
    );
    if (first === undefined) return [];
    return [others.reduce(merged, first)];
  });
}

function merged(entry: TimelineEntry, other: TimelineEntry): TimelineEntry {
  const articles = new Set(entry.reports.map(({ article }) => article));
  const more = other.reports.filter(({ article }) => !articles.has(article));
  if (more.length === 0) return entry;
  return {
    ...entry,
    actors: [...new Set([...entry.actors, ...other.actors])],
    place: entry.place ?? other.place,
    background: entry.background && other.background,
    salience:
      Math.round(
        Math.min(1, Math.max(entry.salience, other.salience) + 0.1 * more.filter(({ copyOf }) => copyOf === undefined).length) * 100,
      ) / 100,
    reports: [...entry.reports, ...more],
    disagreements: entry.disagreements.length > 0 ? entry.disagreements : other.disagreements,
    series: entry.series ?? other.series,
  };
}

/** What has happened is no plan any more. */
function rankOf({ modality, background, salience }: TimelineEntry): number {
  return (modality === "asserted" ? 2 : 0) + (background ? 0 : 1) + salience;
}

function firstId({ reports }: TimelineEntry): string {
  return reports[0]?.article ?? "";
}
