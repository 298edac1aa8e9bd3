/** A digest that an admin asked for: when, where to, on what. */
export interface Subscription {
  /** Lower case, from the variable's name: DIGEST_MORNING_CRON is "morning". */
  readonly name: string;
  /** Five or six fields. */
  readonly cron: string;
  /** IANA. */
  readonly timeZone: string;
  readonly targets: readonly Target[];
  /** Words or an actor that the digest is about; absent: everything. */
  readonly about?: string;
  /** BCP 47 primary subtag of Dateline's own words. */
  readonly language: string;
  /** What it covers, as /digest takes it ("24h", "7d", "all"). */
  readonly period: string;
  /** What to do when nothing is new. */
  readonly whenEmpty: "say" | "silent";
  /** How late it may still be posted. */
  readonly deadlineMs: number;
}

export interface Target {
  readonly platform: string;
  readonly channel: string;
}
