import type { AnalysedArticle, Contradiction, DateRange } from "../../article.ts";
import type { Language } from "../../language.ts";
import { dayNumber } from "../../text/time/calendar.ts";
import { findWrittenDates } from "../../text/time/written-dates.ts";
import { overlaps } from "../merging/words.ts";
import { dayOfIso, type Evidence } from "./evidence.ts";

/** Days by which clocks of two zones and a late edition may differ. */
const leeway = 1;
/** An address, or a line beside the prose, that is further off than this, in days, is of another day. */
const late = 3;
/** So many are told at most: a page of old dates says the same over and over. */
const most = 3;

const addressDay = /[/\-_](?<year>(?:19|20)\d\d)[/\-_](?<month>\d{1,2})[/\-_](?<day>\d{1,2})(?=[/\-_.]|$)/u;

/** What was set aside, for a reader: evidence without what only the solver asks of it, each once. */
export function setAside(refused: readonly Evidence[]): readonly Contradiction[] | undefined {
  const found = new Map<string, Contradiction>();
  for (const { rule, values, at } of refused) {
    const key = `${values.quote ?? ""} ${at?.start ?? ""}`;
    if (!found.has(key)) found.set(key, { rule, values, at });
  }
  return found.size === 0 ? undefined : [...found.values()].slice(0, most);
}

/**
 * What speaks against the date that an article states of itself: a day that it tells as past and that is later, another day beside its
 * prose, another day in its address. Reasons: "published-not-before" {quote, date}, "published-date-line" {words}, "published-address" {words}.
 */
export function contradictionsOf(analysed: AnalysedArticle, languages: readonly Language[]): readonly Contradiction[] | undefined {
  const { published } = analysed;
  if (published === undefined || published.basis !== "explicit") return undefined;
  const found = [...laterDays(analysed, published), ...linesBeside(analysed, published, languages), ...ofAddress(analysed, published)];
  return found.length === 0 ? undefined : found.slice(0, most);
}

function laterDays({ article, timexes, events }: AnalysedArticle, published: DateRange): Contradiction[] {
  return events.flatMap((event) => {
    const timex = event.late === true ? timexes.find((t) => event.timex !== undefined && overlaps(event.timex, t)) : undefined;
    const day = timex?.days?.from;
    if (timex === undefined || day === undefined || timex.anchor !== "none" || dayOfIso(day) <= dayOfIso(published.to) + leeway) return [];
    const at = { article: article.id, start: timex.start, end: timex.end };
    return [{ rule: "published-not-before", values: { quote: timex.text, date: day }, at }];
  });
}

/** Date lines above the prose; below it stand those of other articles. */
function linesBeside(
  { article, blocks, sentences }: AnalysedArticle,
  published: DateRange,
  languages: readonly Language[],
): Contradiction[] {
  const [record, prose] = [article.recordSpan?.end ?? 0, sentences[0]?.start ?? 0];
  return blocks.flatMap((block) => {
    if (block.kind !== "meta" || block.start >= prose || block.start < record) return [];
    const words = article.text.slice(block.start, block.end);
    return findWrittenDates(words, languages).flatMap(({ start, end, day }) => {
      if (isNear(day, published)) return [];
      const at = { article: article.id, start: block.start + start, end: block.start + end };
      return [{ rule: "published-date-line", values: { words: words.slice(start, end), quote: words.slice(start, end), date: day }, at }];
    });
  });
}

function ofAddress({ url }: AnalysedArticle, published: DateRange): Contradiction[] {
  const groups = url === undefined ? undefined : addressDay.exec(url)?.groups;
  if (url === undefined || groups === undefined) return [];
  const day = `${groups.year}-${groups.month?.padStart(2, "0")}-${groups.day?.padStart(2, "0")}`;
  if (dayNumber(day) === undefined || isNear(day, published)) return [];
  return [{ rule: "published-address", values: { words: url, date: day } }];
}

function isNear(day: string, { from, to }: DateRange): boolean {
  return dayOfIso(day) >= dayOfIso(from) - late && dayOfIso(day) <= dayOfIso(to) + late;
}
