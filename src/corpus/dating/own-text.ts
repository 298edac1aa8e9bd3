import type { AnalysedArticle, Event, Span, Timex } from "../../article.ts";
import type { Language } from "../../language.ts";
import { dayOf, partsOf } from "../../text/time/calendar.ts";
import { foldWord, overlaps } from "../merging/words.ts";
import { dayOfIso, type Evidence } from "./evidence.ts";

/** Sentences that carry an article's news, and how long after it an article usually appears, in days. */
const lede = { sentences: 3, days: 7 };
/** Days of an expression that is more than a month. */
const month = 31;
const weights = { stated: 9, planned: 2.5, ledeWeekday: 5, peg: 3, year: 2 };

/**
 * What the text of an undated article tells of its own day: nothing is published before what it reports as past, nor after what it
 * still expects. Reasons: "published-not-before" {quote, date}, "published-before-plan" {quote, date}, "published-near-news"
 * {quote, date}, "published-same-weekday" {quote} (also "-shared" with {article}, {event}), "published-in-year" {quote, date}; each may have {known, knownDate}.
 */
export function readOwnText(analysed: AnalysedArticle, language: Language): Evidence[] {
  const { timexes, events, quotes } = analysed;
  const found: Evidence[] = [];
  for (const quote of quotes) {
    const day = quote.date?.slice(0, 10) ?? "";
    if (/^\d{4}-\d{2}-\d{2}$/u.test(day))
      found.push({ ...notBefore(quote.text.slice(0, 60), day, dayOfIso(day)), at: spanOf(analysed, quote) });
  }
  for (const timex of timexes) {
    const event = events.find((e) => e.timex !== undefined && overlaps(e.timex, timex));
    if (timex.days !== undefined)
      found.push(...ofKnown(timex, timex.days, event).map((evidence) => ({ ...evidence, at: spanOf(analysed, timex) })));
  }
  const floor = found.reduce((max, { from = Number.NEGATIVE_INFINITY }) => Math.max(max, from), Number.NEGATIVE_INFINITY);
  found.push(...ofPeg(analysed, floor), ...ofLedeWeekday(analysed, language), ...ofNamedYear(analysed, floor));
  return found;
}

function spanOf({ article }: AnalysedArticle, { start, end }: Span): Evidence["at"] {
  return { article: article.id, start, end };
}

function notBefore(quote: string, date: string, from: number): Evidence {
  return { rule: "published-not-before", values: { quote, date }, from, weight: weights.stated };
}

function ofKnown(timex: Timex, days: { from: string; to: string }, event: Event | undefined): Evidence[] {
  if (event !== undefined && event.modality !== "asserted" && event.modality !== "alleged")
    return event.modality === "planned"
      ? [{ rule: "published-before-plan", values: { quote: timex.text, date: days.to }, to: dayOfIso(days.to), weight: weights.planned }]
      : [];
  // A bare year in no event may be part of a name or a plan.
  if (event === undefined && timex.value.length < 7) return [];
  const vague = dayOfIso(days.to) - dayOfIso(days.from) > month || undefined;
  return [{ ...notBefore(timex.text, days.from, dayOfIso(days.from)), vague }];
}

/** Its newest day, told at the head: news is told within a week, an open letter may wait longer. */
function ofPeg(analysed: AnalysedArticle, floor: number): Evidence[] {
  const { timexes, events, sentences, genre } = analysed;
  const end = ledeEnd(sentences);
  return timexes.flatMap((timex) => {
    if (timex.start >= end || timex.days === undefined || timex.days.from !== timex.days.to || genre === "letter") return [];
    const event = events.find((e) => e.timex !== undefined && overlaps(e.timex, timex));
    const at = dayOfIso(timex.days.from);
    const told =
      event === undefined ? timex.start < ledeEnd(sentences.slice(0, 1)) : event.modality === "asserted" && event.reference !== true;
    if (!told || at < floor) return [];
    return [
      {
        rule: "published-near-news",
        values: { quote: timex.text, date: timex.days.from },
        from: at,
        to: at + lede.days,
        weight: weights.peg,
        at: spanOf(analysed, timex),
      },
    ];
  });
}

function ledeEnd(sentences: AnalysedArticle["sentences"]): number {
  return sentences[Math.min(lede.sentences, sentences.length) - 1]?.end ?? 0;
}

/**
 * "…, the minister said Thursday": news that names its weekday at the head is written on that day.
 */
function ofLedeWeekday(analysed: AnalysedArticle, language: Language): Evidence[] {
  const { events, timexes, sentences } = analysed;
  const end = ledeEnd(sentences.slice(0, 1));
  const told = events.find((e) => e.modality === "asserted" && e.timex !== undefined && e.timex.start < end && e.reference !== true);
  const timex = timexes.find((t) => told?.timex !== undefined && overlaps(t, told.timex));
  const weekday = timex === undefined ? undefined : weekdayIn(timex, language);
  return weekday === undefined || timex === undefined
    ? []
    : [
        {
          rule: "published-same-weekday",
          values: { quote: timex.text },
          weekday,
          weight: weights.ledeWeekday,
          at: spanOf(analysed, timex),
        },
      ];
}

/** The weekday that an expression names, Monday is 1: "last Wednesday" names one too, but not of this week. */
export function weekdayIn(timex: Timex, language: Language): number | undefined {
  const words = timex.text.split(/[^\p{L}\p{M}]+/u).filter((w) => w !== "");
  const named = words.flatMap((w) => language.time.weekdays[w.toLowerCase()] ?? language.time.weekdays[foldWord(w)] ?? []);
  return named.length === 1 && /(?:^|-)W|^XXXX/u.test(timex.value) !== false ? named[0] : undefined;
}

/** A year that the text names without telling anything past of it. */
function ofNamedYear({ timexes, events, article }: AnalysedArticle, floor: number): Evidence[] {
  const years = [...article.text.matchAll(/(?<![\p{L}\p{Nd}/._=-])(?:19|20)\d\d(?![\p{L}\p{Nd}/_=-])/gu)].map((m) => ({
    year: Number(m[0]),
    start: m.index,
    end: m.index + 4,
  }));
  const latest = years.sort((a, b) => b.year - a.year)[0];
  if (latest === undefined || (Number.isFinite(floor) && latest.year < partsOf(floor).year)) return [];
  const past =
    events.some((e) => e.timex !== undefined && overlaps(e.timex, latest) && e.modality === "asserted") ||
    timexes.some((t) => overlaps(t, latest) && t.value.length > 4);
  const last = dayOf(latest.year, 12, 31) ?? 0;
  if (past && (!Number.isFinite(floor) || (latest.year === partsOf(floor).year && floor > last - 90))) return [];
  return [
    {
      rule: "published-in-year",
      values: { quote: String(latest.year), date: isoDay(last) },
      to: last,
      weight: weights.year,
      at: { article: article.id, start: latest.start, end: latest.end },
    },
  ];
}

function isoDay(day: number): string {
  const { year, month, day: d } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
