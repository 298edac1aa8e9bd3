import { type PlaceCount, type Span, windowsOf } from "./places.ts";
import type { Sql } from "./sql.ts";

export interface Plan {
  /** The windows in which the corpus is to be joined, in order. */
  readonly windows: readonly Span[];
  /** Those that are not joined as they are now, the latest first. */
  readonly open: readonly Span[];
  /** Joined ones that the plan no longer has. */
  readonly outdated: readonly string[];
}

/** Compares what was joined with what there is: a window is done while no article in it has changed since, under this version of the code. */
export async function planWindows(sql: Sql, version: string, most?: number): Promise<Plan> {
  const places = await sql.rows<PlaceCount>("select place, articles, changes from corpus_places order by place");
  const windows = windowsOf(places, most).filter(({ articles, changes }) => articles > 0 || changes > 0);
  const joined = new Map(
    (await sql.rows<{ span: string; joined: number; version: string }>("select span, joined, version from corpus_windows")).map(
      (window) => [window.span, window],
    ),
  );
  const open = windows.filter(({ span, changes }) => joined.get(span)?.joined !== changes || joined.get(span)?.version !== version);
  const spans = new Set(windows.map(({ span }) => span));
  return { windows, open: open.reverse(), outdated: [...joined.keys()].filter((span) => !spans.has(span)) };
}
