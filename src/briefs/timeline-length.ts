import type { Action } from "../brief.ts";
import type { Corpus, TimelineEntry } from "../corpus/corpus.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { fillWords } from "./inlines.ts";
import type { TimelineQuestion } from "./timeline.ts";
import { byText, inMarks } from "./words.ts";

/** More events than this are chosen from where nobody says how many to show, and so many are shown. */
const [readable, usual] = [60, 40];

/** A number of events that a reader wrote. */
export function readLength(words: string | undefined, language: Language): number | undefined {
  if (words === undefined) return undefined;
  const number = /^\d{1,6}$/u.test(words.trim()) ? Number(words) : 0;
  if (number === 0) throw new UserError(fillWords(language.phrases.errors.badLength, { value: inMarks(words, language) }));
  return number;
}

export interface Shortened {
  readonly shown: readonly TimelineEntry[];
  readonly left: number;
}

/**
 * The events that matter most, in the order of the timeline. An event matters by the articles that tell it, by what they make of it,
 * and by the articles that speak of its day: days that many look back on are those of the story (DATEWISE, Ghalandari and Ifrim 2020).
 */
export function shorten(entries: readonly TimelineEntry[], length: number | undefined, corpus: Corpus): Shortened {
  const most = length ?? (entries.length > readable ? usual : entries.length);
  if (entries.length <= most) return { shown: entries, left: 0 };
  const articles = corpus.spokenOf ?? articlesByDay(corpus);
  const weight = new Map(entries.map((entry) => [entry.id, weightOf(entry, articles)]));
  const byWeight = entries.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || byText(a.id, b.id));
  const chosen = new Set(byWeight.slice(0, most).map(({ id }) => id));
  return { shown: entries.filter(({ id }) => chosen.has(id)), left: entries.length - most };
}

/** The same question with every event. */
export function everyEvent({ about, from, to, outlet, language }: TimelineQuestion, total: number, reader: Language): Action {
  const options = Object.entries({ about, from, to, outlet, language, length: String(total) }).flatMap(([option, value]) =>
    value === undefined ? [] : [`${option}:${blank.test(value) ? `"${value.replaceAll('"', "")}"` : value}`],
  );
  return { label: reader.phrases.common.actions.everyEvent, command: `/timeline ${options.join(" ")}` };
}

function weightOf({ date, salience, reports }: TimelineEntry, articles: ReadonlyMap<string, number>): number {
  const witnesses = new Set(reports.filter(({ copyOf }) => copyOf === undefined).map(({ article }) => article)).size;
  const day = date?.from === date?.to ? (articles.get(date?.from ?? "") ?? 0) : 0;
  // Rounded, so that no machine orders by the last digit of a logarithm.
  return Math.round(1000 * (witnesses + salience + weightOfDay * Math.log2(1 + day)));
}

/** How many articles speak of a day, other than by having appeared on it. */
function articlesByDay({ articles }: Corpus): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { timexes, published } of articles) {
    const days = new Set(timexes.flatMap(({ days }) => (days !== undefined && days.from === days.to ? days.from : [])));
    for (const day of days) if (day !== published?.from) found.set(day, (found.get(day) ?? 0) + 1);
  }
  return found;
}

const weightOfDay = 0.3;
const blank = /\s/u;
