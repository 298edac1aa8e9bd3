import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Chart, PositionsFigure } from "../../src/brief.ts";
import { drawChart } from "../../src/charts/draw.ts";
import { paintChart } from "../../src/charts/paint/png.ts";
import { eventsChart, hostileChart } from "../fixtures/briefs.ts";

const element = /<[^<>]*>/gu;
const drawn = /^<\/?(?:svg|rect|circle|path|text)(?: [a-zA-Z-]+="[^"<>]*")*\/?>$/u;

describe("a drawing", () => {
  for (const [name, chart] of [
    ["of events", eventsChart],
    ["of hostile names", hostileChart],
  ] as const) {
    test(`${name} is made of shapes and words, nothing in it is alive`, () => {
      const svg = drawChart(chart);
      expect((svg.match(element) ?? []).filter((tag) => !drawn.test(tag))).toEqual([]);
      expect(svg.replace(element, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u);
      expect(svg).not.toMatch(/ (?:on\w+|href|style|id)="|url\(|<script|<style/u);
      expect(svg).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
    });

    test(`${name} is the same twice, and says in words what it shows`, () => {
      expect(drawChart(chart)).toBe(drawChart(structuredClone(chart)));
      expect(drawChart(chart)).toContain('role="img" aria-label="');
    });

    test(`${name} keeps every word and shape within its edges`, () => {
      const svg = drawChart(chart);
      const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? []).map(Number);
      for (const [, x, y] of svg.matchAll(/<(?:text|rect) x="(-?[\d.]+)" y="(-?[\d.]+)"/gu)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    });
  }

  test("tells positions apart without any colour", () => {
    const stances = ["support", "oppose", "mixed", "mediate", "neutral"] as const;
    const shapes = stances.map((stance) => {
      const figure: PositionsFigure = {
        kind: "positions",
        rows: ["A"],
        columns: ["B"],
        cells: [{ row: 0, column: 0, stance }],
        words: { support: "", oppose: "", mediate: "", neutral: "", mixed: "" },
        corner: "",
      };
      return drawChart({ ...hostileChart, title: "", alt: "", figure }).replace(/ (?:class|fill|stroke)="[^"]*"/gu, "");
    });
    expect(new Set(shapes).size).toBe(stances.length);
  });

  test("shows as many bars as there are events, up to a number that it says", () => {
    const figure = eventsChart.figure;
    if (figure.kind !== "events") throw new Error("no events");
    const many: Chart = { ...eventsChart, figure: { ...figure, ranges: Array.from({ length: 30 }, () => ({ from: 1, to: 9 })) } };
    const bars = drawChart(many).match(/<path [^>]*class="fill-second"/gu)?.length ?? 0;
    expect(drawChart(many)).toContain(`(+ ${30 - bars})`);
    expect(drawChart(eventsChart)).not.toContain("(+");
  });

  test("survives no rows, no columns, one of each", () => {
    for (const figure of [
      {
        kind: "events",
        columns: [],
        ranges: [],
        before: 0,
        after: 3,
        words: { stated: "", inferred: "", range: "", before: "", after: "" },
      },
      {
        kind: "positions",
        rows: [],
        columns: [],
        cells: [],
        corner: "",
        words: { support: "", oppose: "", mediate: "", neutral: "", mixed: "" },
      },
    ] as const)
      expect(drawChart({ ...eventsChart, figure })).not.toMatch(/NaN|Infinity/u);
  });
});

describe("an image", () => {
  test("has the same bytes on every machine", async () => {
    const { png, filename } = await paintChart(eventsChart);
    expect(filename).toBe("timeline.png");
    expect(createHash("sha256").update(png).digest("hex")).toMatchInlineSnapshot(
      `"78f3830fe6c1babebdfae491ef35d216fba29d61f864a92d2c13de157c51e81b"`,
    );
    expect(Buffer.from((await paintChart(eventsChart)).png).equals(Buffer.from(png))).toBe(true);
  });

  test("of hostile names is painted, and small", async () => {
    const { png } = await paintChart(hostileChart);
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from("PNG")]);
    expect(png.length).toBeLessThan(1_000_000);
  });
});
