import type { Quote, Timex } from "../article.ts";
import type { Draft, Token } from "./draft.ts";
import { dayNumber, dayOf, partsOf } from "./time/calendar.ts";
import { daysOf } from "./time/days.ts";
import type { Lexicon } from "./time/lexicon.ts";
import type { FormMatch } from "./time/match.ts";
import { readTimePassages, type TimePassage } from "./time/passages.ts";
import type { Reference, Resolved, Told } from "./time/reference.ts";
import { resolveForm } from "./time/resolve.ts";
import { tenseOf } from "./time/tense.ts";

/**
 * Finds time expressions and what they mean (TIMEX3).
 *
 *     On Wednesday she spoke; two days later, at the end of May, …
 *        ^^^^^^^^^            ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^
 */
export function findTimexes(draft: Draft, quotes: readonly Quote[]): Timex[] {
  const passages = readTimePassages(draft);
  const published = dayOfPublication(draft);
  const explicit = explicitDays(passages);
  const hung = passages.reduce(
    (sum, { matches }) => sum + matches.filter((match) => match.means === "deictic" || match.means === "weekday").length,
    0,
  );
  const narrative = isNarrative(explicit, hung, published.from);
  const latest = explicit.length === 0 ? undefined : Math.max(...explicit);
  const found: Timex[] = [];
  let last: Told | undefined;
  let lastDay: number | undefined;
  for (const { tokens, lexicon, matches, stamped } of passages) {
    const hanging = stamped === undefined ? published : { from: stamped, to: stamped };
    if (last !== undefined) last = { ...last, near: false };
    for (const [index, match] of matches.entries()) {
      const first = tokens[match.from];
      const final = tokens[match.to - 1];
      if (first === undefined || final === undefined) continue;
      const reference: Reference = {
        last,
        lastDay,
        latest,
        narrative,
        tense: tenseOf(tokens, match.from, match.to, lexicon),
        dayFirst: lexicon.language.time.dayFirst,
      };
      const next = matches[index + 1];
      const ahead =
        match.means === "time" && next !== undefined && next.from - match.to <= 2
          ? readTold(resolveOver(next, reference, hanging)?.value ?? "")
          : undefined;
      const onDay = ahead?.month === undefined || ahead.day === undefined ? undefined : dayOf(ahead.year, ahead.month, ahead.day);
      const resolved = resolveOver(
        match,
        ahead === undefined || onDay === undefined ? reference : { ...reference, last: { ...ahead, near: true }, lastDay: onDay },
        hanging,
      );
      if (resolved === undefined) continue;
      const quoted = quotes.some((quote) => quote.start <= first.start && final.end <= quote.end);
      found.push(makeTimex(draft.article.text, first.start, final.end, match, resolved, quoted));
      if (resolved.type === "DATE" || resolved.type === "TIME") {
        const told = readTold(resolved.value);
        if (told !== undefined && !looksBack(tokens, match.from, lexicon)) {
          const kept = told.month === undefined && last?.year === told.year ? { ...last, ...{ near: true } } : undefined;
          last = kept ?? { ...told, near: true };
          if (told.day !== undefined && told.month !== undefined) lastDay = dayOf(told.year, told.month, told.day) ?? lastDay;
          else if (told.month !== undefined) lastDay = undefined;
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface PublicationDays {
  readonly from?: number;
  readonly to?: number;
}

function dayOfPublication({ published }: Draft): PublicationDays {
  if (published === undefined) return {};
  return { from: dayNumber(published.from), to: dayNumber(published.to) };
}

/** Where the publication is known as a range only, a value counts that is the same for its first and its last day. */
function resolveOver(match: FormMatch, reference: Reference, published: PublicationDays): Resolved | undefined {
  const early = resolveForm(match, { ...reference, published: published.from });
  if (published.from === published.to || early === undefined) return early;
  const late = resolveForm(match, { ...reference, published: published.to });
  return late?.value === early.value ? early : resolveForm(match, reference);
}

function makeTimex(text: string, start: number, end: number, match: FormMatch, resolved: Resolved, quoted: boolean): Timex {
  const approx = resolved.type === "DURATION" ? match.parts.approx : undefined;
  const mod = (match.mod ?? (approx === "" ? undefined : approx)) as Timex["mod"];
  const days = resolved.type === "DATE" || resolved.type === "TIME" ? daysOf(resolved.value, mod) : undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: resolved.type,
    value: resolved.value,
    ...(mod === undefined ? {} : { mod }),
    ...(days === undefined ? {} : { days }),
    certainty: resolved.anchor === "none" ? "known" : "implied",
    anchor: resolved.anchor === "publication" && quoted ? "speech" : resolved.anchor,
  };
}

/** Days that the text tells with their year. */
function explicitDays(passages: readonly TimePassage[]): number[] {
  const days: number[] = [];
  for (const { matches, lexicon } of passages) {
    for (const match of matches) {
      if (match.means !== "date") continue;
      const resolved = resolveForm(match, { narrative: false, dayFirst: lexicon.language.time.dayFirst });
      if (resolved?.anchor !== "none") continue;
      const from = daysOf(resolved.value)?.from;
      const day = from === undefined ? undefined : dayNumber(from);
      if (day !== undefined) days.push(day);
    }
  }
  return days;
}

/** A history tells dates with their years, most of them long before it was written, and few that hang on its own day. */
function isNarrative(days: readonly number[], hung: number, published: number | undefined): boolean {
  if (days.length < 4 || hung > days.length / 3) return false;
  const sorted = [...days].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (published === undefined) return (sorted.at(-1) ?? 0) - median > 730;
  return published - median > 730;
}

/** "…since his victory in June 2021. At that time": the story does not move to where something began. */
function looksBack(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 7); index--) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && token.text !== ",")) return false;
    if (lexicon.since.has(token.lower)) return true;
  }
  return false;
}

function readTold(value: string): Omit<Told, "near"> | undefined {
  const groups = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:-(?:Q\d|H\d|SP|SU|FA|WI))?(?:T.*)?$/u.exec(value)?.groups;
  if (groups?.year === undefined) {
    const days = daysOf(value);
    if (days === undefined || !/W/u.test(value)) return undefined;
    const number = dayNumber(days.from);
    if (number === undefined) return undefined;
    const { year, month } = partsOf(number);
    return { year, month };
  }
  return {
    year: Number(groups.year),
    month: groups.month === undefined ? undefined : Number(groups.month),
    day: groups.day === undefined ? undefined : Number(groups.day),
  };
}
