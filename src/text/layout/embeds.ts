import type { Language } from "../../language.ts";
import { findWrittenDates } from "../time/written-dates.ts";

/** Where a post's stamp stands in a passage. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
}

// — Name of the Account🇵🇪 (@handle) …
const signature = /[—–-]{1,2}\s?[^()\n—]{1,80}\(@\w{1,30}\)\s{0,3}/gu;
const address = /<?https?:\/\/[^\s>]+>?|\b(?:pic\.twitter\.com|t\.co)\/\w+/gu;
const trace = /\bpic\.twitter\.com\/|https?:\/\/t\.co\/|(?:^|[\s(“"])[@#][\p{L}_][\p{L}\p{Nd}_]{2,}/u;
const letters = /\p{L}/u;

/**
 * The stamp of an embedded post: from the dash to the end of its date.
 *
 *     We meet tomorrow. pic.example/x — Ministry (@ministry) January 31, 2023
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findStamps(text: string, languages: readonly Language[]): Stamp[] {
  if (!text.includes("(@")) return [];
  const stamps: Stamp[] = [];
  for (const match of text.matchAll(signature)) {
    const after = match.index + match[0].length;
    const date = findWrittenDates(text.slice(after, after + 40), languages)[0];
    if (date !== undefined && date.start <= 12) stamps.push({ start: match.index, end: after + date.end });
    else if (text.slice(after).trim() === "") stamps.push({ start: match.index, end: after });
  }
  return stamps;
}

/** Nothing but addresses (and marks) stands there. */
export function isLinkOnly(text: string): boolean {
  if (!/https?:\/\/|www\.|pic\.twitter/u.test(text)) return false;
  return !letters.test(text.replace(address, "").replace(/\bwww\.\S+/gu, ""));
}

/** Handles, hashtags and shortened links are what posts have and articles do not. */
export function looksLikePost(text: string): boolean {
  return trace.test(text);
}

/** Letters that a reader of a post sees, addresses left out. */
export function visibleLength(text: string): number {
  return text.replace(address, "").length;
}
