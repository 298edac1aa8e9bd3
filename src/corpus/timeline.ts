import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import type { TimelineEntry } from "./corpus.ts";
import { narrowByReferences } from "./merging/bounds.ts";
import { type Cluster, clusterNodes, joinAllusions } from "./merging/clusters.ts";
import { buildEntry } from "./merging/entry.ts";
import { daysOf } from "./merging/match.ts";
import { readNodes } from "./merging/nodes.ts";
import { joinTolls } from "./merging/tolls.ts";
import type { Stories } from "./stories.ts";
import type { CorpusTrace } from "./trace.ts";

/**
 * One entry for one event over articles and languages: same class, dates that meet, and enough in common of actors and words.
 * A copy or translation is cited but is no second witness. Reasons: see `narrowByReferences` and `findEvents`.
 */
export function mergeEvents(
  articles: readonly AnalysedArticle[],
  stories: Stories,
  languages: readonly Language[],
  trace?: CorpusTrace,
): TimelineEntry[] {
  const clusters = narrowByReferences(joinTolls(joinAllusions(clusterNodes(readNodes(articles, stories, languages)))));
  const entries = clusters.map((cluster) => {
    const entry = buildEntry(cluster);
    trace?.({ kind: "entry", entry, tellings: cluster.map(({ article, event }) => ({ article, event })) });
    return { entry, principal: principalOf(cluster) };
  });
  return withIds(entries).sort(byDate);
}

/** What a timeline lists unless it is asked for more: what is told as having happened, with a date, and is not mere background. */
export function isTimelineEntry({ date, modality, background, aside }: TimelineEntry): boolean {
  return date !== undefined && modality === "asserted" && !background && aside !== true;
}

/** What the timeline of one actor lists beside that: its history as far back as it is dated, and what it said or did along with the news. */
export function isOfActorsTimeline({ date, modality }: TimelineEntry): boolean {
  return date !== undefined && modality === "asserted" && daysOf(date) <= longestDated;
}

/** What is only known to lie within more days than this has no place in an order. */
const longestDated = 370;

function principalOf(cluster: Cluster): string | undefined {
  const first = cluster.find((n) => n.principal !== undefined) ?? cluster[0];
  return first?.principal?.replace("other ", "") ?? first?.event.actors[0];
}

/** "2022-12-07-remove-pedro-castillo": the date, the class, the one it is known by; a number where two would be the same. */
function withIds(entries: readonly { entry: Omit<TimelineEntry, "id">; principal?: string }[]): TimelineEntry[] {
  const used = new Map<string, number>();
  return entries.map(({ entry, principal }) => {
    const stem = [entry.date?.from ?? "undated", entry.class, principal].filter((part) => part !== undefined).join("-");
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    return { id: count === 1 ? stem : `${stem}-${count}`, ...entry };
  });
}

/** Ordered by date, undated last, ties by what an article tells first. */
export function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [a, b].map(({ date }) => (date === undefined ? "9999" : `${date.from} ${date.to}`));
  if (x !== y) return (x ?? "") < (y ?? "") ? -1 : 1;
  // Of one day what an article tells first; ids where even that is the same.
  const [one, other] = [a, b].map(firstTold);
  if (one !== undefined && other !== undefined) {
    if (one.article !== other.article) return one.article < other.article ? -1 : 1;
    if (one.start !== other.start) return one.start - other.start;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function firstTold({ reports }: TimelineEntry): TimelineEntry["reports"][number] | undefined {
  return reports.reduce<TimelineEntry["reports"][number] | undefined>(
    (first, each) => (first === undefined || each.article < first.article ? each : first),
    undefined,
  );
}
