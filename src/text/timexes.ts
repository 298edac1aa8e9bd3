import type { Quote, Timex } from "../article.ts";
import type { Draft } from "./draft.ts";
import { readAccount } from "./time/account.ts";
import { dayNumber, dayOf } from "./time/calendar.ts";
import { daysOf } from "./time/days.ts";
import { withinAny } from "./time/inside.ts";
import type { FormMatch } from "./time/match.ts";
import { countedFrom, linkOf } from "./time/offsets.ts";
import { readTimePassages, type TimePassage } from "./time/passages.ts";
import type { Reference, Resolved } from "./time/reference.ts";
import { resolveForm } from "./time/resolve.ts";
import { moveStory, nextSentence, readTold, type Story } from "./time/story.ts";
import { tenseBehind, tenseOf } from "./time/tense.ts";

/** "Elections in two weeks.": so many words and marks beside an expression are no clause. */
const fewTokens = 3;

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
  const latest = explicit.reduce<number | undefined>((max, day) => (max === undefined || day > max ? day : max), undefined);
  const isQuoted = withinAny(quotes);
  const account = narrative ? readAccount(passages.flatMap((passage) => toldIn(passage, isQuoted))) : undefined;
  const found: Timex[] = [];
  let story: Story = {};
  for (const { tokens, lexicon, matches, stamped } of passages) {
    const hanging = stamped === undefined ? published : { from: stamped, to: stamped };
    story = nextSentence(story);
    // What was told in passing holds to the end of its sentence: "in 2001 the player and the following year the system".
    let passing: Story | undefined;
    for (const [index, match] of matches.entries()) {
      const first = tokens[match.from];
      const final = tokens[match.to - 1];
      if (first === undefined || final === undefined) continue;
      const reference: Reference = {
        ...(match.means === "that" || match.means === "shift" ? (passing ?? story) : story),
        year: account?.years.get(match),
        latest,
        narrative,
        tense: hangsOnTense(match, narrative)
          ? ((match.means === "reference" ? tenseBehind(tokens, match.to, lexicon) : undefined) ??
            tenseOf(tokens, match.from, match.to, lexicon))
          : undefined,
        alone: tokens.length - (match.to - match.from) <= fewTokens,
        dayFirst: lexicon.language.time.dayFirst,
      };
      const next = matches[index + 1];
      const ahead =
        match.means === "time" && next !== undefined && next.from - match.to <= 2
          ? readTold(resolveOver(next, reference, hanging)?.value ?? "")
          : undefined;
      const onDay = ahead?.month === undefined || ahead.day === undefined ? undefined : dayOf(ahead.year, ahead.month, ahead.day);
      const link = linkOf(match, next, tokens, lexicon);
      const counted =
        link === undefined || next === undefined ? undefined : countedFrom(match, link, resolveOver(next, reference, hanging));
      const resolved =
        counted ??
        resolveOver(
          match,
          ahead === undefined || onDay === undefined ? reference : { ...reference, last: { ...ahead, near: true }, lastDay: onDay },
          hanging,
        );
      if (resolved === undefined) continue;
      const quoted = isQuoted(first.start, final.end);
      found.push(makeTimex(draft.article.text, first.start, final.end, match, resolved, quoted));
      const telling = { tokens, from: match.from, lexicon, resolved, reference, quoted };
      if (account?.asides.has(match) === true || (passing !== undefined && (match.means === "that" || match.means === "shift")))
        passing = moveStory(passing ?? story, telling);
      else story = moveStory(story, telling);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A date with its year is the same in every tense, but a history may tell it as a plan. */
function hangsOnTense({ means, parts }: FormMatch, narrative: boolean): boolean {
  switch (means) {
    case "duration":
    case "set":
    case "decade":
    case "century":
    case "deictic":
    case "ago":
      return false;
    case "date":
      return parts.year === undefined ? parts.iso === undefined : narrative && parts.mon === undefined && parts.month === undefined;
    default:
      return true;
  }
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
  const mod = (match.mod ?? (resolved.approximate === true ? "APPROX" : approx === "" ? undefined : approx)) as Timex["mod"];
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

/** What the account itself tells: not what somebody in it says, nor what was planned for a year. */
function toldIn({ matches, tokens, lexicon }: TimePassage, isQuoted: (start: number, end: number) => boolean): FormMatch[] {
  return matches.filter(({ from, to, means, parts }) => {
    if (isQuoted(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)) return false;
    const bareYear = means === "date" && parts.year !== undefined && parts.mon === undefined && parts.month === undefined;
    return !bareYear || tenseOf(tokens, from, to, lexicon) !== "future";
  });
}

/** Days that the text tells with their year. */
function explicitDays(passages: readonly TimePassage[]): number[] {
  const days: number[] = [];
  for (const { matches, lexicon } of passages) {
    for (const match of matches) {
      if (match.means !== "date") continue;
      const resolved = resolveForm(match, { narrative: false, alone: false, dayFirst: lexicon.language.time.dayFirst });
      const told = resolved?.anchor === "none" ? readTold(resolved.value) : undefined;
      const day = told === undefined ? undefined : dayOf(told.year, told.month ?? 1, told.day ?? 1);
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
