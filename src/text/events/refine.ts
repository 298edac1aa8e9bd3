import type { DateRange, Event } from "../../article.ts";
import type { Draft, ReadSentence } from "../draft.ts";
import { addMonths, dayNumber, isoOf } from "../time/calendar.ts";
import { asideDate, tellsEarlier } from "./asides.ts";
import { classOf } from "./classes.ts";
import type { Proposed } from "./proposed.ts";
import { continuation, embedded, ledeNews, limits, reaction, sequel } from "./undated.ts";

/** Years after which a thing is background; sentences over which a noun may speak of what was told; the salience of an aside. */
const far = { backgroundYears: 3, definite: 3, aside: 0.1 };

/**
 * Keeps what is told as a happening, gives a date to what goes on from the sentence before, to the news of the lede and to
 * reactions, and says how much the text makes of each. What is told along with the news is kept as an aside. Reasons: "told-in-sequence"
 * {after, date}, "news-of-the-day" {published}, "told-with-news" {date}, "reaction-to" {date}, "embedded-stamp" {date}.
 */
export function refineEvents(draft: Draft, proposed: readonly Proposed[]): Event[] {
  const kept: { item: Proposed; event: Event }[] = [];
  const earlier = new Map<string, Proposed>();
  let last: { date: DateRange; text: string; class: string; agent?: string; order: number } | undefined;
  let news: DateRange | undefined;
  let earlierTold: Proposed | undefined;
  for (const [sentence, items] of bySentence(proposed)) {
    const goesOn = continuation(sentence, items[0]?.lexicon);
    const told = new Map<Proposed, Event>();
    for (const proposal of items) {
      const item = withEarlier(proposal, earlier);
      const date =
        embedded(item) ??
        item.event.date ??
        sequel(item, goesOn, last) ??
        ledeNews(item, draft, items, goesOn) ??
        reaction(item, draft, news);
      const event = complete(item, date, draft);
      if (repeatsPost(item, event, kept.at(-1))) continue;
      if (isHappening(item, event) && !(goesOn !== undefined && !item.own && last?.class === event.class)) told.set(item, event);
      else {
        const day = goesOn === "looks-back" ? undefined : asideDate(item, { draft, news, others: items, earlier: earlierTold }, date);
        if (day !== undefined) told.set(item, asAside(complete(item, day, draft)));
      }
    }
    earlierTold =
      items.findLast((item) => tellsEarlier(item, draft)) ??
      (items.some((i) => i.own && i.event.date !== undefined) ? undefined : earlierTold);
    for (const [item, event] of withoutDoubles(told)) {
      kept.push({ item, event });
      if (event.aside === true) continue;
      if (event.agent !== undefined || event.patient !== undefined) earlier.set(event.class, { ...item, event });
      if (event.date === undefined || event.modality !== "asserted" || event.reference === true || !item.own) continue;
      if (item.relation === "main" || item.relation === "complement" || last === undefined)
        last = { date: event.date, text: event.trigger.text, class: event.class, agent: event.agent, order: item.order };
      if (item.order < limits.lede + 1 && (news === undefined || event.date.from > news.from)) news = event.date;
    }
  }
  return kept.map(({ event }) => event).sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
}

function asAside(event: Event): Event {
  const actors = [...new Set([event.agent, event.patient].filter((id) => id !== undefined))];
  return { ...event, actors, aside: true, salience: far.aside };
}

/** "The visit takes place…": a noun that names nobody speaks of the last such happening told shortly before. */
function withEarlier(item: Proposed, earlier: ReadonlyMap<string, Proposed>): Proposed {
  const { event, trigger, order } = item;
  const before = earlier.get(event.class);
  if (
    trigger.form !== "noun" ||
    event.agent !== undefined ||
    event.patient !== undefined ||
    before === undefined ||
    order - before.order > far.definite ||
    order === before.order
  )
    return item;
  const { agent, patient } = before.event;
  return {
    ...item,
    event: { ...event, agent, patient, actors: [...new Set([agent, patient, ...event.actors].filter((id) => id !== undefined))] },
  };
}

function bySentence(proposed: readonly Proposed[]): Map<ReadSentence, Proposed[]> {
  const groups = new Map<ReadSentence, Proposed[]>();
  for (const item of proposed) {
    const group = groups.get(item.sentence) ?? [];
    group.push(item);
    groups.set(item.sentence, group);
  }
  return groups;
}

/** A post goes on to speak of the happening that it began with. */
function repeatsPost({ stamp, own, order }: Proposed, event: Event, last: { item: Proposed; event: Event } | undefined): boolean {
  return (
    stamp !== undefined &&
    !own &&
    last?.item.stamp === stamp &&
    last.item.order === order &&
    last.event.class === event.class &&
    last.event.start !== event.start
  );
}

function complete(item: Proposed, date: DateRange | undefined, { published }: Draft): Event {
  const { event, trigger, relation, order } = item;
  const { bare } = trigger;
  const reference =
    trigger.attributive ||
    (bare && (!item.own || relation === "after" || relation === "since")) ||
    (trigger.tense === "pluperfect" && date === undefined);
  const future = date !== undefined && published !== undefined && date.from > published.to;
  const old = date !== undefined && published !== undefined && date.to < yearsBefore(published.from, far.backgroundYears);
  const place = order < limits.lede ? 0.3 : order < 6 ? 0.2 : 0.1;
  const named = Math.min(0.2, 0.1 * ((event.agent === undefined ? 0 : 1) + (event.patient === undefined ? 0 : 1)));
  const salience =
    0.3 * classOf.weight(event.class) + (old ? 0 : place) + named + (item.own && date !== undefined ? 0.2 : 0) - (reference ? 0.1 : 0);
  return {
    ...event,
    date,
    reference: reference || undefined,
    ongoing: event.ongoing || undefined,
    late: (future && event.modality === "asserted" && item.own && (trigger.tense === "past" || trigger.tense === "perfect")) || undefined,
    modality: future && event.modality === "asserted" ? "planned" : event.modality,
    background: old || (reference && date === undefined),
    salience: Math.round(Math.max(0, Math.min(1, salience)) * 100) / 100,
  };
}

function yearsBefore(day: string, years: number): string {
  return isoOf(addMonths(dayNumber(day) ?? 0, -12 * years));
}

function isHappening({ trigger, own, subject, relation }: Proposed, event: Event): boolean {
  const { agent, patient, date, count } = event;
  if (trigger.unlisted) return own && date !== undefined && subject && trigger.modality === "asserted";
  if (classOf.isTalk(event.class))
    return (agent ?? patient) !== undefined && (own || (date?.basis === "inferred" && date.why?.rule !== "embedded-stamp"));
  if (own || count !== undefined) return true;
  if (date !== undefined) return trigger.tense !== "present" || relation === "main";
  const principal = classOf.principal(event.class) === "agent" ? agent : patient;
  return principal !== undefined && trigger.form !== "gerund" && trigger.tense !== "present" && !classOf.isBroad(event.class);
}

/** One happening said twice in a sentence ("the ouster of X, who was ousted by Y"): the one that is dated and told by a verb. */
function withoutDoubles(told: ReadonlyMap<Proposed, Event>): [Proposed, Event][] {
  const kept: [Proposed, Event][] = [];
  for (const [item, event] of told) {
    const side = classOf.principal(event.class);
    const twin = kept.findIndex(
      ([, e]) =>
        sameKind(e, event) &&
        (e[side] === event[side] || e[side] === undefined || event[side] === undefined) &&
        (e.date === undefined || event.date === undefined || e.date.from === event.date.from),
    );
    const before = kept[twin];
    if (before === undefined) kept.push([item, event]);
    else if (strength(event) > strength(before[1])) kept[twin] = [item, withCounts(event, before[1])];
    else kept[twin] = [before[0], withCounts(before[1], event)];
  }
  return kept;
}

/** "3 dead, 20 injured and 5 missing": what the other counts is told beside it. */
function withCounts(event: Event, other: Event): Event {
  const tally = [
    ...(event.tally ?? []),
    ...(other.count === undefined || other.class === event.class ? [] : [other.count]),
    ...(other.tally ?? []),
  ];
  return tally.length === 0 ? event : { ...event, tally: tally.toSorted((a, b) => a.start - b.start) };
}

/** The dead, the injured and the missing of one sentence are one toll. */
function sameKind(a: Event, b: Event): boolean {
  return a.class === b.class || (isToll(a) && isToll(b) && a.count !== undefined && b.count !== undefined);
}

function isToll({ class: name }: Event): boolean {
  return name === "die" || name === "injure" || name === "missing";
}

function strength(event: Event): number {
  return (
    (event.date === undefined ? 0 : 4) +
    (event.modality === "asserted" ? 2 : 0) +
    (event.reference === true ? 0 : 1) +
    (event.count === undefined ? 0 : 1) +
    (event.class === "die" || !isToll(event) ? 0 : -0.5)
  );
}
