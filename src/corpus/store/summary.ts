import type { DateRange } from "../../article.ts";
import type { Corpus, TimelineEntry, Totals } from "../corpus.ts";
import { isTimelineEntry } from "../timeline.ts";
import { pack, unpack } from "./packed.ts";

/** What a window adds to the totals of its corpus. */
export interface Summary {
  readonly articles: number;
  readonly events: number;
  /** Outlet -> articles. */
  readonly outlets: Readonly<Record<string, number>>;
  readonly unnamed: number;
  readonly languages: readonly string[];
  readonly published: readonly Days[];
  readonly told: readonly Days[];
  /** Id of an issue -> its name, as the first article that has it writes it. */
  readonly issues: Readonly<Record<string, string>>;
}

type Days = readonly [from: string, to: string];

/** Of what is told, the latest days; what the corpus covers hangs on them and on the earliest. */
const mostTold = 200;

export function summaryOf({ articles, timeline }: Corpus): Uint8Array {
  const outlets: Record<string, number> = {};
  const issues: Record<string, string> = {};
  for (const { outlet, stances } of articles) {
    if (outlet !== undefined) outlets[outlet] = (outlets[outlet] ?? 0) + 1;
    for (const { target, issue } of stances) if (issue !== undefined) issues[target] ??= issue;
  }
  const summary: Summary = {
    articles: articles.length,
    events: timeline.length,
    outlets,
    unnamed: articles.filter(({ outlet }) => outlet === undefined).length,
    languages: [...new Set(articles.flatMap(({ languages }) => languages))].sort(),
    published: distinct(articles.flatMap(({ published }) => published ?? [])),
    told: latest(distinct(timeline.filter(isTimelineEntry).flatMap(({ date }: TimelineEntry) => date ?? []))),
    issues,
  };
  return pack(summary);
}

/** The totals of a corpus from those of its windows, in order. */
export function totalsFrom(packed: readonly Uint8Array[], actors: number): Totals {
  const summaries = packed.map((each) => unpack<Summary>(each));
  const outlets = new Map<string, number>();
  const issues = new Map<string, string>();
  for (const summary of summaries) {
    for (const [name, articles] of Object.entries(summary.outlets)) outlets.set(name, (outlets.get(name) ?? 0) + articles);
    for (const [id, name] of Object.entries(summary.issues)) if (!issues.has(id)) issues.set(id, name);
  }
  const sum = (count: (summary: Summary) => number) => summaries.reduce((total, summary) => total + count(summary), 0);
  const range = ([from, to]: Days): { from: string; to: string } => ({ from, to });
  return {
    articles: sum((summary) => summary.articles),
    events: sum((summary) => summary.events),
    actors,
    outlets: [...outlets.keys()].sort(),
    unnamed: sum((summary) => summary.unnamed),
    languages: [...new Set(summaries.flatMap(({ languages }) => languages))].sort(),
    published: summaries.flatMap(({ published }) => published).map(range),
    told: summaries.flatMap(({ told }) => told).map(range),
    issues,
  };
}

function distinct(dates: readonly DateRange[]): Days[] {
  const found = new Map<string, Days>(dates.map(({ from, to }) => [`${from} ${to}`, [from, to]]));
  return [...found.keys()].sort().flatMap((key) => [found.get(key) ?? ["", ""]]);
}

function latest(days: readonly Days[]): Days[] {
  return [
    ...days.slice(0, 1),
    ...days
      .slice(1)
      .toSorted((a, b) => (a[1] < b[1] ? 1 : -1))
      .slice(0, mostTold),
  ];
}
