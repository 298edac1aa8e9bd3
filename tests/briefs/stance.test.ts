import { expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import { type StanceQuestion, stanceBrief } from "../../src/briefs/stance.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { harbour } from "../fixtures/corpus.ts";

const ask = (question: StanceQuestion) => stanceBrief(harbour, question, { language: en });
const lines = ({ blocks }: Brief) => blocks.map((block) => plain(inlinesOf(block)));

test("a state's position through whoever speaks for it names the speaker", () => {
  expect(lines(ask({ actor: "vellania" }))[1]).toBe(
    "→ Ana Ruizsupports · own words, Teo MarshWe support Ana Ruiz without conditions, [101] · The Quay Courier, published 5 March 2031",
  );
});

test("an act is told apart from words", () => {
  expect(lines(ask({ actor: "vellania", target: "ostrania" }))[1]).toContain("opposes · act reported as fact");
});

test("a country names what others take toward it", () => {
  expect(lines(ask({ actor: "ostrania" }))).toContain("Positions that others take toward Ostrania");
});

test("two names in one are taken apart where nobody has both", () => {
  expect(ask({ actor: "vellania ana ruiz" }).title).toBe("Positions: Vellania on Ana Ruiz");
});

test("an issue is a target too", () => {
  expect(lines(ask({ actor: "ostrania", target: "La votación" }))[1]).toContain("opposes");
});

test("no clear position says so and what was read", () => {
  const said = lines(ask({ actor: "ana ruiz", target: "ostrania" }));
  expect(said[0]).toBe("These articles show no clear position of Ana Ruiz on Ostrania.");
  expect(said.at(-1)).toMatch(/^Read: 2 articles/u);
});

test("a name nobody has offers the nearest, and guesses nothing", () => {
  const brief = ask({ actor: "Velania" });
  expect(brief.actions[0]).toEqual({ label: "Vellania", command: "/stance vellania" });
  expect(lines(brief).join(" ")).not.toContain("supports");
});

test("everybody: a table first, each cell with its passage, then each position with its words", () => {
  const { blocks } = ask({});
  const table = blocks.find((block) => block.kind === "table");
  expect(table?.header[0]).toBe("Who");
  expect(
    table?.rows
      .flat()
      .filter((cell) => cell.some(({ kind }) => kind === "strong"))
      .every((cell) => cell.some(({ kind }) => kind === "citation")),
  ).toBe(true);
  expect(lines(ask({}))).toContain(
    "Teo Marsh, Vellaniasupports · own wordsWe support Ana Ruiz without conditions, [101] · The Quay Courier, published 5 March 2031",
  );
});
