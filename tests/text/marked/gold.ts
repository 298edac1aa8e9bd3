import { describe, expect, test } from "vitest";
import { readMarked, timexesOf } from "./read-marked.ts";

/** A Wednesday: the day on which every sentence of these tests was published. */
export const published = "2024-05-15";

/** "She left on [3 May 2024]." and the values of what stands in brackets, in order; none in brackets: nothing is found. */
export type Case = readonly [marked: string, ...values: string[]];

/** Each marked expression is found, with exactly these bounds and values, and nothing else. */
export function readsAs(code: string, title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [marked, ...values] of cases)
      test(marked, () => {
        const { text, spans } = readMarked(marked);
        const found = timexesOf(text, code, published).map(({ start, end, text: words, value }) => ({ start, end, text: words, value }));
        expect(found).toEqual(spans.map((span, index) => ({ ...span, value: values[index] })));
      });
  });
}
