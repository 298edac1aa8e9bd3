import type { DateRange } from "../../article.ts";
import type { Draft, ReadSentence } from "../draft.ts";
import { dayNumber } from "../time/calendar.ts";
import { holdsMask } from "./binding.ts";
import { classOf } from "./classes.ts";
import { type Lexicon, matchAt } from "./lexicon.ts";
import type { Proposed } from "./proposed.ts";

/** Sentences at the head of an article that tell its news; how far a word that goes on, and a sentence that does, may stand from what went before; days of publication too vague to date by. */
export const limits = { lede: 3, opening: 12, sequel: 6, vague: 14 };

/** "Later, …", "at that time": words by which a sentence goes on from the last date told. */
export function continuation(sentence: ReadSentence, lexicon: Lexicon | undefined): "goes-on" | "looks-back" | undefined {
  if (lexicon === undefined) return undefined;
  const { tokens } = sentence;
  if (lexicon.continuations.get(tokens[0]?.lower ?? "")?.some((words) => matchAt(tokens, 0, words) > 0)) return "goes-on";
  const back = tokens.some((token, i) => lexicon.backReferences.get(token.lower)?.some((words) => matchAt(tokens, i, words) > 0));
  if (back) return "looks-back";
  // "… also requested": among the first words before the verb.
  const joins = (i: number) => lexicon.relations.has(tokens[i - 1]?.lower ?? "");
  return tokens.slice(0, limits.opening).some((t, i) => !t.capital && lexicon.has("continuations", t.lower) && !joins(i))
    ? "goes-on"
    : undefined;
}

/** In a post, what is undated or told of "today" is of the day of its stamp. */
export function embedded({ stamp, trigger, event }: Proposed): DateRange | undefined {
  const day = stamp?.slice(0, 10);
  if (event.date !== undefined && event.date.basis !== "relative") return undefined;
  if (day === undefined || dayNumber(day) === undefined || trigger.attributive || (trigger.tense !== "past" && trigger.tense !== "perfect"))
    return undefined;
  return { from: day, to: day, precision: "day", basis: "inferred", why: { rule: "embedded-stamp", values: { date: day } } };
}

/** "supported him, and since then …": it is older than what goes on since, and nobody tells how much. */
export function isSinceThen({ sentence: { tokens }, lexicon }: Proposed): boolean {
  return tokens.some(
    (token, i) =>
      lexicon.has("backReferences", tokens[i + 1]?.lower ?? "") &&
      lexicon.relations.get(token.lower)?.some(({ relation }) => relation === "since") === true,
  );
}

export function sequel(
  item: Proposed,
  goesOn: ReturnType<typeof continuation>,
  last: { date: DateRange; text: string; order: number } | undefined,
): DateRange | undefined {
  if (
    goesOn === undefined ||
    last === undefined ||
    item.order - last.order > limits.sequel ||
    item.stamp !== undefined ||
    item.own ||
    item.trigger.attributive ||
    item.trigger.reduced ||
    isSinceThen(item) ||
    holdsMask(item.sentence, item.lexicon)
  )
    return undefined;
  const finite =
    item.trigger.tense === "past" ||
    (goesOn === "looks-back" && item.trigger.tense === "pluperfect") ||
    (item.event.count !== undefined && goesOn === "looks-back");
  if (!finite || item.relation === "after" || item.relation === "before") return undefined;
  return { ...last.date, basis: "inferred", why: { rule: "told-in-sequence", values: { after: last.text, date: last.date.from } } };
}

/** The undated past of a lede is the news of the day of publication, where nothing else in the sentence is dated. */
export function ledeNews(
  item: Proposed,
  { published, layout }: Draft,
  others: readonly Proposed[],
  goesOn: ReturnType<typeof continuation>,
): DateRange | undefined {
  const { order, trigger, relation, stamp, sentence, lexicon } = item;
  if (
    goesOn === "looks-back" ||
    isSinceThen(item) ||
    published === undefined ||
    (dayNumber(published.to) ?? 0) - (dayNumber(published.from) ?? 0) > limits.vague ||
    order >= limits.lede ||
    stamp !== undefined ||
    sentence.zone !== "body" ||
    relation !== "main" ||
    layout.genre === "opinion" ||
    layout.genre === "letter"
  )
    return undefined;
  if (trigger.tense !== "past" && trigger.tense !== "perfect") return undefined;
  if (
    trigger.attributive ||
    trigger.reduced ||
    holdsMask(sentence, lexicon) ||
    trigger.unlisted ||
    trigger.bare ||
    trigger.class === "say" ||
    others.some((o) => o.own)
  )
    return undefined;
  return {
    from: published.from,
    to: published.to,
    precision: published.precision,
    basis: "inferred",
    why: { rule: "news-of-the-day", values: { published: published.from } },
  };
}

export function reaction(
  { event, trigger, own, stamp, relation }: Proposed,
  { published }: Draft,
  news: DateRange | undefined,
): DateRange | undefined {
  if (
    own ||
    stamp !== undefined ||
    news === undefined ||
    published === undefined ||
    news.from > published.to ||
    !classOf.isReaction(event.class)
  )
    return undefined;
  if (trigger.tense !== "perfect" || trigger.modality !== "asserted" || relation !== "main") return undefined;
  return {
    from: news.from,
    to: published.to,
    precision: "range",
    basis: "inferred",
    why: { rule: "reaction-to", values: { date: news.from } },
  };
}
