import { describe, expect, test } from "vitest";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { splitSentences } from "../../src/text/sentences.ts";

// A bar stands where a sentence ends.
const cases: readonly (readonly [string, typeof en])[] = [
  ["Dr. Lane met J. R. Paz at 8 a.m. on Monday.|“It is done.”|She left the U.S. Congress.", en],
  ["The U.S. is big.|He paid 3.5 million.|“No way … it can’t be,” he said.", en],
  ["The No. 2 man, Gen. Ali, spoke on Jan. 5.|He said (it was over.)|Then he left?!|Yes.", en],
  ['He said "go now."|Then he left.|“Is it?” asked he.', en],
  ["“They asked for the only way: ‘holding a vote.’”|The ship sailed.", en],
  ["It was the end of the U.S.|That was all.", en],
  ["A line that was\nbroken in a mail goes on.|The next one too.", en],
  ["El Sr. Pérez viajó a EE.UU. el lunes.|«No va más.» dijo.|¿Qué pasó?|¡Nada!", es],
  ["La sra. Díaz citó el art. 5, núm. 3.|Después salió.", es],
];

describe("sentences end where a reader stops", () => {
  for (const [marked, language] of cases) {
    test(marked, () => {
      const parts = marked.split("|");
      const text = parts.join(" ");
      const found = splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(parts);
    });
  }
});

test("nothing outside the block is read", () => {
  const text = "One. Two. Three.";
  expect(splitSentences(text, { start: 5, end: 9 }, en)).toEqual([{ start: 5, end: 9 }]);
});
