/** Where articles come from on the open web. */
export interface Source {
  /** As it was given: its identity. */
  readonly address: string;
  readonly title?: string;
  /** Where it comes from: a setting cannot be removed by command. */
  readonly from: "settings" | "command";
}

/** What is remembered of a source between two fetches, and over a restart. */
export interface SourceState {
  /** The feed itself, where the address was a site's, and after it moved for good. */
  readonly feed?: string;
  readonly title?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** ISO instants. */
  readonly nextAt?: string;
  readonly lastAt?: string;
  readonly lastNewAt?: string;
  /** In a row. */
  readonly failures: number;
  readonly failingSince?: string;
  readonly reason?: string;
  /** Answered 410: it is not fetched again. */
  readonly gone?: boolean;
  /** Admins were told that it is dead; they are told again only after it has lived in between. */
  readonly told?: boolean;
  /** Marks of the items of the last fetches: what is among them is not new. */
  readonly seen: readonly string[];
}

export const newState: SourceState = { failures: 0, seen: [] };

/** Fails so often and for so long: somebody should look. */
export function isDead({ failures, failingSince, gone }: SourceState, now: string): boolean {
  if (gone === true) return true;
  return failures >= 5 && failingSince !== undefined && Date.parse(now) - Date.parse(failingSince) >= 6 * 3_600_000;
}
