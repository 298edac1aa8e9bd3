import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateRange } from "../../src/article.ts";
import type { Chart } from "../../src/brief.ts";
import { stanceChart } from "../../src/briefs/stance/chart.ts";
import { findPositions } from "../../src/briefs/stance/positions.ts";
import { stanceBrief } from "../../src/briefs/stance.ts";
import { placeOf, splitIntoColumns } from "../../src/briefs/time-columns.ts";
import { timelineBrief } from "../../src/briefs/timeline.ts";
import { timelineChart } from "../../src/briefs/timeline-chart.ts";
import type { TimelineEntry } from "../../src/corpus/corpus.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { harbour as corpus, day } from "../fixtures/corpus.ts";

function entry(date: DateRange): TimelineEntry {
  return {
    id: "e",
    date,
    class: "vote",
    actors: [],
    modality: "asserted",
    background: false,
    salience: 1,
    reports: [],
    disagreements: [],
  };
}

function chartOf(dates: readonly DateRange[], language = en): Chart {
  const [block] = timelineChart(dates.map(entry), language);
  if (block?.kind !== "chart") throw new Error("no chart");
  return block.chart;
}

function eventsOf(chart: Chart) {
  if (chart.figure.kind !== "events") throw new Error("no events");
  return chart.figure;
}

describe("events over time", () => {
  const march = ["2031-03-03", "2031-03-03", "2031-03-05", "2031-03-09"].map((iso) => day(iso));

  test("two events need no picture, three do", () => {
    expect(timelineChart(march.slice(0, 2).map(entry), en)).toEqual([]);
    expect(chartOf(march.slice(0, 3)).name).toBe("timeline");
  });

  test("all on one day need none", () => {
    expect(
      timelineChart(
        [march[0], march[0], march[0]].flatMap((date) => (date === undefined ? [] : [entry(date)])),
        en,
      ),
    ).toEqual([]);
  });

  test("days have columns, their months a name, in the reader's language", () => {
    const { columns } = eventsOf(chartOf(march));
    expect(columns.map(({ label, stated }) => `${label}:${stated}`)).toEqual(["3:2", "4:0", "5:1", "6:0", "7:0", "8:0", "9:1"]);
    expect(columns[0]?.group).toBe("March 2031");
    expect(eventsOf(chartOf(march, es)).columns[0]?.group).toBe("marzo de 2031");
  });

  test("a date that is inferred is told apart from one that is stated", () => {
    const { columns } = eventsOf(chartOf([...march, day("2031-03-05", "inferred")]));
    expect(columns[2]).toMatchObject({ stated: 1, inferred: 1 });
  });

  test("a date that no column holds is a stretch, and in no column", () => {
    const month: DateRange = { from: "2031-03-01", to: "2031-03-31", precision: "month", basis: "explicit" };
    const { columns, ranges } = eventsOf(chartOf([...march, month]));
    expect(ranges).toEqual([{ from: 0, to: columns.length }]);
    expect(columns.reduce((sum, { stated, inferred }) => sum + stated + inferred, 0)).toBe(4);
  });

  test("a few events years before are counted at the edge; where they are many they stand in their columns", () => {
    const dates = Array.from({ length: 20 }, (_, index) => day(`2031-03-${String(index + 1).padStart(2, "0")}`));
    const far = [day("2024-01-01"), day("2024-02-01")];
    const later = Array.from({ length: 20 }, (_, index) => day(`2031-05-${String(index + 1).padStart(2, "0")}`));
    expect(eventsOf(chartOf([...far, ...dates, ...later]))).toMatchObject({ before: 2, after: 0 });
    const early = Array.from({ length: 20 }, (_, index) => day(`2024-01-${String(index + 1).padStart(2, "0")}`));
    expect(eventsOf(chartOf([...early, ...dates]))).toMatchObject({ before: 0, after: 0 });
  });

  test("every event is drawn or counted once, whatever the dates", () => {
    const date = fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 90 })).map(([start, length]): DateRange => {
      const iso = (number: number): string => new Date(Date.UTC(2020, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
      return { from: iso(start), to: iso(start + length), precision: length === 0 ? "day" : "range", basis: "explicit" };
    });
    fc.assert(
      fc.property(fc.array(date, { minLength: 3, maxLength: 60 }), (dates) => {
        const [block] = timelineChart(dates.map(entry), en);
        if (block?.kind !== "chart") return;
        const { columns, ranges, before, after } = eventsOf(block.chart);
        const inColumns = columns.reduce((sum, { stated, inferred }) => sum + stated + inferred, 0);
        expect(inColumns + ranges.length + before + after).toBe(dates.length);
        for (const { from, to } of ranges) expect(from).toBeLessThan(to);
      }),
    );
  });

  test("says in both languages what it shows, and no tallest column where two are as tall", () => {
    expect(chartOf(march).alt).toBe(
      "Chart of 4 events, 3 to 9 March 2031, counted day by day. The tallest column holds 2 events: 3 March 2031.",
    );
    expect(chartOf(march, es).alt).toBe(
      "Gráfico de 4 hechos, del 3 al 9 de marzo de 2031, contados día a día. La columna más alta reúne 2 hechos: 3 de marzo de 2031.",
    );
    expect(chartOf([...march, day("2031-03-09")]).alt).not.toContain("tallest");
  });
});

describe("columns of time", () => {
  const cases = [
    ["2031-03-03", "2031-03-20", "day", 18],
    ["2031-03-03", "2031-08-20", "week", 25],
    ["2031-03-03", "2032-08-20", "month", 18],
    ["2001-03-03", "2031-03-03", "year", 31],
  ] as const;
  for (const [from, to, unit, count] of cases)
    test(`from ${from} to ${to}: ${count} of a ${unit}, without gaps`, () => {
      const time = splitIntoColumns(from, to);
      expect([time.unit, time.columns.length]).toEqual([unit, count]);
      expect(placeOf(Date.parse(from) / 86_400_000, time.columns)).toBeGreaterThanOrEqual(0);
    });

  test("a week begins on Monday", () => {
    expect(splitIntoColumns("2031-03-05", "2031-08-20").columns[0]).toEqual({ from: "2031-03-03", to: "2031-03-09" });
  });
});

describe("positions as a picture", () => {
  test("stands in the answer about all, not in the one about one", () => {
    const kinds = (actor?: string) => stanceBrief(corpus, { actor }, { language: en }).blocks.map(({ kind }) => kind);
    expect(kinds("Vellania")).not.toContain("chart");
    expect(timelineBrief(corpus, { about: "nobody at all" }, { language: en }).blocks.map(({ kind }) => kind)).not.toContain("chart");
  });

  for (const language of [en, es])
    test(`its words in ${language.code} say all that it shows, its cells point to names that are there`, () => {
      const found = findPositions(corpus);
      const doubled = found.flatMap((each) => [each, { ...each, actor: { ...each.actor, id: `${each.actor.id}-2` } }]);
      const [block] = stanceChart(doubled, corpus, language);
      if (block?.kind !== "chart" || block.chart.figure.kind !== "positions") throw new Error("no chart");
      const { figure, alt } = block.chart;
      for (const { row, column } of figure.cells) {
        expect(figure.rows[row]).toBeDefined();
        expect(figure.columns[column]).toBeDefined();
      }
      for (const name of [...figure.rows, ...figure.columns]) expect(alt).toContain(name);
      expect(alt).not.toMatch(/[{}]|undefined/u);
      expect(new Set(figure.cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(figure.cells.length);
    });

  test("the words of an issue stand between quotation marks", () => {
    const actor = (id: string) => ({ id, name: id, kind: "person" as const });
    const issue = { id: "issue:tariff", name: "shameful tariff", kind: "issue" as const };
    const evidence = {
      article: "101",
      start: 0,
      end: 7,
      quote: "Harbour",
      kind: "own-words" as const,
      stance: "oppose" as const,
      rule: "x",
    };
    const positions = (id: string) => [{ actor: actor(id), target: issue, stance: "oppose" as const, evidence: [evidence] }];
    const found = ["a", "b"].map((id) => ({ actor: actor(id), positions: positions(id), about: [] }));
    const [block] = stanceChart(found, corpus, en);
    if (block?.kind !== "chart" || block.chart.figure.kind !== "positions") throw new Error("no chart");
    expect(block.chart.figure.columns).toEqual(["“shameful tariff”"]);
  });
});
