import type { DateRange } from "../article.ts";
import type { Block, EventsFigure } from "../brief.ts";
import type { TimelineEntry } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayIso, sayPeriod } from "./dates.ts";
import { fillWords } from "./inlines.ts";
import { wholeRange } from "./question.ts";
import { dayNumber, placeOf, splitIntoColumns, type TimeColumns } from "./time-columns.ts";
import { byText, count, counted } from "./words.ts";

/** Events over time as a picture; none for so few that a list says it all. An event stands in a column only where its date fits in one. */
export function timelineChart(entries: readonly TimelineEntry[], language: Language): Block[] {
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted((a, b) => byText(a.from, b.from) || byText(a.to, b.to));
  if (dates.length < fewest) return [];
  const { shown, before, after } = withoutOutliers(dates);
  const { from, to } = wholeRange(shown);
  const time = splitIntoColumns(from, to);
  if (time.columns.length < 2 || time.columns.length > most) return [];
  const figure: EventsFigure = {
    kind: "events",
    columns: time.columns.map((column) => {
      const within = shown.filter((date) => date.from >= column.from && date.to <= column.to);
      const inferred = within.filter(({ basis }) => basis === "inferred").length;
      return { ...columnLabels(column.from, time.unit, language), stated: within.length - inferred, inferred };
    }),
    ranges: shown
      .filter((date) => !time.columns.some((column) => date.from >= column.from && date.to <= column.to))
      .map((date) => ({ from: placeOf(dayNumber(date.from), time.columns), to: placeOf(dayNumber(date.to) + 1, time.columns) })),
    before,
    after,
    words: language.phrases.charts.events.words,
  };
  const { title, units } = language.phrases.charts.events;
  return [
    {
      kind: "chart",
      chart: {
        name: "timeline",
        title: fillWords(title, { unit: units[time.unit] }),
        alt: sayFigure(figure, time, dates, language),
        figure,
      },
    },
  ];
}

interface Shown {
  readonly shown: readonly DateRange[];
  readonly before: number;
  readonly after: number;
}

/** A few events years from all others would press these into one column: they are counted at the edge. */
function withoutOutliers(dates: readonly DateRange[]): Shown {
  const spare = Math.floor(dates.length * mostOutside);
  let start = 0;
  let end = dates.length;
  const startsAt = (index: number): number => dayNumber(dates[index]?.from ?? "1970-01-01");
  for (;;) {
    const span = startsAt(end - 1) - startsAt(start);
    const cut = Array.from({ length: spare - start - (dates.length - end) }, (_, index) => index + 1).toReversed();
    const head = cut.find((size) => startsAt(start + size) - startsAt(start + size - 1) > span * wideGap);
    const tail = cut.find((size) => startsAt(end - size) - startsAt(end - size - 1) > span * wideGap);
    if (span < shortest || (head === undefined && tail === undefined)) break;
    if (head !== undefined) start += head;
    else end -= tail ?? 0;
  }
  return { shown: dates.slice(start, end), before: start, after: dates.length - end };
}

function columnLabels(from: string, unit: TimeColumns["unit"], language: Language): { readonly label: string; readonly group: string } {
  const [year = "", month = "1", day = "1"] = from.split("-");
  if (unit === "year") return { label: String(Number(year)), group: "" };
  if (unit === "month") return { label: language.phrases.dates.months[Number(month) - 1] ?? month, group: String(Number(year)) };
  return { label: String(Number(day)), group: sayIso(from.slice(0, 7), language) };
}

function sayFigure(figure: EventsFigure, time: TimeColumns, dates: readonly DateRange[], language: Language): string {
  const { events } = language.phrases.charts;
  const heights = figure.columns.map(({ stated, inferred }) => stated + inferred);
  const tallest = Math.max(...heights);
  const [peak, another] = time.columns.filter((_, index) => heights[index] === tallest);
  return [
    fillWords(events.alt, {
      events: count("events", dates.length, language),
      dates: sayPeriod(wholeRange(dates), language),
      unit: events.units[time.unit],
    }),
    ...(peak === undefined || another !== undefined
      ? []
      : [fillWords(events.peak, { events: count("events", tallest, language), dates: sayPeriod(peak, language) })]),
    ...(figure.ranges.length === 0 ? [] : [counted(events.ranges, figure.ranges.length, language)]),
    ...(figure.before === 0 ? [] : [counted(events.before, figure.before, language)]),
    ...(figure.after === 0 ? [] : [counted(events.after, figure.after, language)]),
  ].join(" ");
}

const fewest = 3;
/** More columns than this are centuries: no picture helps there. */
const most = 120;
/** Share of the events that may stand outside, and the share of the span that a gap must be to leave them there. */
const mostOutside = 0.15;
const wideGap = 0.4;
/** Days; nothing is left out of so little. */
const shortest = 60;
