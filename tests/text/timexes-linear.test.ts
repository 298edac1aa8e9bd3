import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLayout } from "../../src/text/layout.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { findTimexes } from "../../src/text/timexes.ts";
import { languages } from "./marked/read-marked.ts";

const [small, large] = [250_000, 1_000_000];
/** Four times the text may take four times as long, and as much again for a busy machine; squared it would be sixteen. */
const factor = 8;
/** What the engine itself needs now and then, in milliseconds. */
const slack = 400;
const attempts = 3;

function tagMs(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const started = performance.now();
  const article = { id: "x", text, stated: { published: "2023-02-01" } };
  const layout = findLayout(article, languages);
  const sentences = readSentences(text, layout.blocks, languages);
  findTimexes({ article, layout, sentences, published: layout.published, languages }, []);
  return performance.now() - started;
}

/** A machine that is busy now is asked again. */
function expectLinear(unit: string): void {
  let told = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [few, many] = [tagMs(unit, small), tagMs(unit, large)];
    if (many <= factor * few + slack) return;
    told = `${JSON.stringify(unit)}: ${few.toFixed(0)} ms for 250 kB, ${many.toFixed(0)} ms for 1 MB`;
  }
  expect.fail(told);
}

describe("four times the text takes about four times as long", { timeout: 120_000 }, () => {
  for (const unit of [
    "1",
    "-",
    ",",
    " ",
    "\u0301",
    "\u202e\u200d",
    "1990 ",
    "1990-",
    "March ",
    "MarchApril",
    "12-14 July ",
    "mid-",
    "'94 ",
    "two and ",
    "the end of ",
    "del 3 al ",
    "two days after ",
    "On 3 May 1940 he died. In June he rose. ",
    "“On Monday” he said.\n\n",
    "— x (@y) March 3, 2023\n",
  ])
    test(JSON.stringify(unit), () => expectLinear(unit));

  test("whatever a fuzzer makes of words of time", () => {
    const word = fc.constantFrom(
      ...[
        "on",
        "the",
        "last",
        "first",
        "of",
        "next",
        "March",
        "may",
        "Monday",
        "3",
        "31",
        "1999",
        "’99",
        "2014-10",
        "1/2/03",
        "Q3",
        "half",
        "a",
      ],
      ...[
        "two",
        "hundred",
        "and",
        "weeks",
        "after",
        "before",
        "ago",
        "later",
        "end",
        "mid",
        "-",
        ",",
        ".",
        "(",
        "—",
        "\n",
        "“",
        "”",
        "BC",
        "s",
      ],
      ...[
        "el",
        "de",
        "del",
        "mes",
        "pasado",
        "enero",
        "lunes",
        "hace",
        "año",
        "siglo",
        "XX",
        "1.º",
        "*N*",
        "FY",
        "Easter",
        "\u0301",
        "\ud800",
      ],
    );
    const unit = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 7 }), fc.constantFrom(" ", "", "-"))
      .map(([words, glue]) => words.join(glue) + glue);
    fc.assert(fc.property(unit, expectLinear), { seed: 20_230_126, numRuns: 8, endOnFailure: true });
  });
});
