import type { Span } from "../../article.ts";

/** Whether a stretch lies within one of the spans, in the time of a look into a list by halves. */
export function withinAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // How far any span reaches that begins so early: spans may lie in one another.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && end <= (reach[low - 1] ?? 0);
  };
}
