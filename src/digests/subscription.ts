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
  /** Outlets whose reports it tells; absent: all. */
  readonly outlets?: readonly string[];
  /** Language of the articles that it tells, a BCP 47 primary subtag; absent: all. */
  readonly articleLanguage?: string;
  /** BCP 47 primary subtag of Dateline's own words. */
  readonly language: string;
  /** What it covers, as /digest takes it ("24h", "7d", "all"). */
  readonly period: string;
  /** What to do when nothing is new. */
  readonly whenEmpty: "say" | "silent";
  /** How late it may still be posted. */
  readonly deadlineMs: number;
  /** Of several that were missed: post the latest (default), all in order, or none. */
  readonly missed?: MissedPolicy;
  /** Local times between which nothing is posted; what falls due then waits for their end. Absent: none. */
  readonly quiet?: QuietHours;
  /** Local days without a digest: "2026-12-25", or "12-25" for every year. Default: none. */
  readonly holidays?: readonly string[];
  /** Targets are spread evenly over so long after the instant; each has the same offset every day. Default 0. */
  readonly spreadMs?: number;
  /** Where it cannot be learnt whether a post arrived: hold it and tell the admins (default), or post again. */
  readonly whenUnsure?: "hold" | "repeat";
}

export type MissedPolicy = "latest" | "all" | "none";

/** "22:00" to "07:00", in the zone of the subscription; they may span midnight and are never equal. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export interface Target {
  readonly platform: string;
  readonly channel: string;
}

/** Names a target: what is posted there goes one after the other. */
export function laneOf({ platform, channel }: Target): string {
  return `${platform}:${channel}`;
}
