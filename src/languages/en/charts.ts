import type { ChartPhrases } from "../../language/charts.ts";

export const charts: ChartPhrases = {
  events: {
    title: "When it happened, {unit}",
    alt: "Chart of {events}, {dates}, counted {unit}.",
    units: { day: "day by day", week: "week by week", month: "month by month", year: "year by year" },
    peak: "The tallest column holds {events}: {dates}.",
    ranges: {
      one: "{count} event is dated no closer than a longer stretch, drawn as a bar beneath.",
      other: "{count} events are dated no closer than a longer stretch, drawn as bars beneath.",
    },
    before: { one: "{count} much earlier event is only counted.", other: "{count} much earlier events are only counted." },
    after: { one: "{count} much later event is only counted.", other: "{count} much later events are only counted." },
    words: { stated: "date stated", inferred: "date inferred", range: "somewhere in this stretch", before: "earlier", after: "later" },
  },
  positions: {
    title: "Who stands where",
    corner: "position of ↓ toward →",
    alt: "Chart of {positions}: {actors} toward {targets}.",
    labels: "How many of each: {labels}.",
  },
};
