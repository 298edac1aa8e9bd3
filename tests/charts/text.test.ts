import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packLanes } from "../../src/charts/lanes.ts";
import { escapeSvg, fitLine, widthOf, wrapLines } from "../../src/charts/text.ts";

describe("words in a picture", () => {
  const cases = [
    ['<b>"1 & 2"</b>', "&lt;b&gt;&quot;1 &amp; 2&quot;&lt;/b&gt;"],
    ["left\u202Eright\u0000\u0007", "leftright"],
    ["half \uD800 a character", "half \uFFFD a character"],
    ["line\nbreak", "line break"],
  ] as const;
  for (const [text, escaped] of cases) test(JSON.stringify(text), () => expect(escapeSvg(text)).toBe(escaped));

  test("a line that has room stays as it is, one that has none ends with an ellipsis", () => {
    expect(fitLine("Ana Ruiz", 15, 100)).toBe("Ana Ruiz");
    expect(fitLine("Ana Ruiz of the Western Harbour", 15, 100)).toMatch(/^Ana Ru.*…$/u);
  });

  test("any string fits, and is never cut inside a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 20, max: 400 }), (text, room) => {
        const line = fitLine(text, 14, room);
        if (line !== text.replace(/\s+/gu, " ").trim()) expect(line.endsWith("…")).toBe(true);
        expect(line.isWellFormed()).toBe(text.isWellFormed());
        expect(line === "…" || widthOf(line, 14) <= room).toBe(true);
        for (const wrapped of wrapLines(text, 14, { room, lines: 3 })) expect(wrapped === "…" || widthOf(wrapped, 14) <= room).toBe(true);
        expect(wrapLines(text, 14, { room, lines: 3 }).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("50,000 hostile characters take no time", () => {
    const started = performance.now();
    for (const hostile of [
      "a".repeat(50_000),
      " ".repeat(50_000),
      "👩‍👩‍👧‍👦".repeat(5_000),
      "e\u0301".repeat(25_000),
      "<&".repeat(25_000),
    ]) {
      fitLine(hostile, 14, 200);
      wrapLines(hostile, 14, { room: 90, lines: 4 });
      escapeSvg(hostile);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("stretches in a lane never touch, and none is lost", () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), (stretches) => {
      const lanes = packLanes(stretches, 1);
      expect(lanes.flat()).toHaveLength(stretches.length);
      for (const lane of lanes)
        lane.forEach((each, index) => {
          if (index > 0) expect(each.from - (lane[index - 1]?.to ?? 0)).toBeGreaterThanOrEqual(1);
        });
    }),
  );
});
