import type { TimelineEntry } from "../corpus/corpus.ts";

/** What /timeline lists: dated things that are told as having happened, or as planned or alleged, and are news. */
export function isTimelineEntry({ date, modality, background }: TimelineEntry): boolean {
  return date !== undefined && modality === "asserted" && !background;
}
