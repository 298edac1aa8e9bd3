import type { Brief } from "../brief.ts";
import type { DeliveryState } from "./tables.ts";

/** One digest for one target, as it was claimed: its words were frozen when it was planned, so that a retry posts the same. */
export interface Delivery {
  readonly key: string;
  readonly digest: string;
  /** Milliseconds since 1970, as all instants here. */
  readonly instant: number;
  readonly platform: string;
  readonly channel: string;
  readonly lane: string;
  readonly language: string;
  readonly brief: Brief | undefined;
  readonly giveUpAt: number;
  readonly attempts: number;
  readonly fence: number;
  /** Ids of the pages that are there. */
  readonly messages: readonly string[];
  /** The next page may be there: look before it is posted. */
  readonly isDoubtful: boolean;
  readonly triedAt: number;
  readonly whenUnsure: "hold" | "repeat";
  readonly quiet: { readonly from: string; readonly to: string; readonly timeZone: string } | undefined;
}

/** What became of a try. */
export interface Outcome {
  readonly state: Exclude<DeliveryState, "sending">;
  /** Open ones: when to try again. */
  readonly notBefore?: number;
  readonly detail?: string;
  readonly isDoubtful?: boolean;
}

/** Names one digest for one target, on every try and in every version. */
export function deliveryKey(digest: string, instant: number, lane: string): string {
  return `${digest}/${isoOf(instant)}/${lane}`;
}

let last = { instant: 0, iso: new Date(0).toISOString() };

/** An instant as ISO; thousands of the same follow each other. */
export function isoOf(instant: number): string {
  if (last.instant !== instant) last = { instant, iso: new Date(instant).toISOString() };
  return last.iso;
}
