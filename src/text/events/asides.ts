import type { DateRange } from "../../article.ts";
import type { Draft } from "../draft.ts";
import { dayNumber, isoOf } from "../time/calendar.ts";
import { holdsMask } from "./binding.ts";
import { classOf } from "./classes.ts";
import type { Proposed } from "./proposed.ts";
import { isSinceThen, limits } from "./undated.ts";

/** Days before publication within which a told day is that of the news; sentences after an older one that still speak of it. */
const reach = { news: 7, earlier: 2 };

interface Around {
  readonly draft: Draft;
  /** The newest day that the head of the article tells. */
  readonly news: DateRange | undefined;
  /** All of its sentence. */
  readonly others: readonly Proposed[];
  /** The last thing told that is older than the news. */
  readonly earlier: Proposed | undefined;
}

/**
 * The day of what is told along with the news: that of the news where the head of the article tells it, else that of publication.
 *
 *     On Monday the board met. … The chair welcomed the guests. He said that …
 *        ^^^^^^                            ^^^^^^^^                ^^^^
 *
 * What somebody did before, told a sentence or two after an older day, may be of that time: it gets none. A day that is known (`known`) stays.
 */
export function asideDate(item: Proposed, { draft, news, others, earlier }: Around, known: DateRange | undefined): DateRange | undefined {
  const { published, layout } = draft;
  const { event, trigger, relation, order } = item;
  if (published === undefined || widthOf(published) > limits.vague || layout.genre === "opinion" || layout.genre === "letter")
    return undefined;
  if (item.own || item.stamp !== undefined || item.sentence.zone !== "body" || relation !== "main") return undefined;
  if (
    holdsMask(item.sentence, item.lexicon) ||
    isSinceThen(item) ||
    trigger.reduced ||
    trigger.attributive ||
    trigger.bare ||
    trigger.modality !== "asserted"
  )
    return undefined;
  const talk = classOf.isTalk(event.class);
  const told = trigger.tense === "past" || trigger.tense === "perfect" || (talk && trigger.tense === "present");
  if (!told || (event.agent === undefined && !(trigger.passive && event.patient !== undefined))) return undefined;
  if (trigger.unlisted && !item.subject) return undefined;
  if (talk && isFar(item)) return undefined;
  if (known !== undefined) return known;
  if (!talk && others.some((other) => other.own)) return undefined;
  if (earlier !== undefined && order - earlier.order <= reach.earlier) return undefined;
  const day = news !== undefined && isFresh(news, published) ? news : published;
  const { from, to, precision } = day;
  return { from, to, precision, basis: "inferred", why: { rule: "told-with-news", values: { date: from } } };
}

/** "Rain has fallen in Norway, the paper says": another than the one named before the comma says it. */
function isFar({ event: { doer, trigger, text, start } }: Proposed): boolean {
  if (doer === undefined || doer.end > trigger.start) return false;
  return text.slice(doer.end - start, trigger.start - start).split(",").length === 2;
}

/** It tells of a day before the news. */
export function tellsEarlier({ event, own }: Proposed, { published }: Draft): boolean {
  return own && event.date !== undefined && published !== undefined && event.date.to < daysBefore(published.from);
}

function isFresh({ from, to }: DateRange, published: DateRange): boolean {
  return from === to && from >= daysBefore(published.from) && to <= published.to;
}

function daysBefore(day: string): string {
  return isoOf((dayNumber(day) ?? 0) - reach.news);
}

function widthOf({ from, to }: DateRange): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
}
