import { expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import type { StanceQuestion } from "../../src/briefs/stance/question.ts";
import { stanceBrief } from "../../src/briefs/stance.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { at, harbour } from "../fixtures/corpus.ts";

const ask = (question: StanceQuestion) => stanceBrief(harbour, question, { language: en });
const lines = ({ blocks }: Brief) => blocks.map((block) => plain(inlinesOf(block)));

test("a state's position through whoever speaks for it names the speaker", () => {
  expect(lines(ask({ actor: "vellania" }))[0]).toBe(
    "→ Ana Ruizsupports · own words, Teo MarshWe support Ana Ruiz without conditions, [101] · The Quay Courier, published 5 March 2031",
  );
});

test("an act is told apart from words", () => {
  expect(lines(ask({ actor: "vellania", target: "ostrania" }))[0]).toBe("Vellania opposes → Ostrania · 1 article: act reported as fact");
});

test("what others hold of an actor is told in short, each with a passage, and a button tells it in full", () => {
  const brief = ask({ actor: "ostrania" });
  expect(lines(brief)).toContain("What others hold of OstraniaOpposes: Vellania [101]");
  expect(brief.actions.map(({ command }) => command)).toContain("/stance target:ostrania");
});

test("every label can be asked why", () => {
  expect(ask({ actor: "vellania" }).actions).toContainEqual({
    label: "Why? Vellania → Ana Ruiz",
    command: "/why actor:vellania target:ana-ruiz",
  });
});

test("two names in one are taken apart where nobody has both", () => {
  expect(ask({ actor: "vellania ana ruiz" }).title).toBe("Positions: Vellania on Ana Ruiz");
});

test("an issue is a target too, in the words of the article", () => {
  const brief = ask({ actor: "ostrania", target: "La votación" });
  expect(brief.title).toBe("Positions: Ostrania on “la votación”");
  expect(lines(brief)[0]).toContain("opposes");
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

test("everybody: a table, each cell with its passage", () => {
  const { blocks } = ask({});
  const table = blocks.find((block) => block.kind === "table");
  expect(table?.header[0]).toBe("Who");
  expect(
    table?.rows
      .flat()
      .filter((cell) => cell.some(({ kind }) => kind === "strong"))
      .every((cell) => cell.some(({ kind }) => kind === "citation")),
  ).toBe(true);
  expect(lines(ask({}))).not.toContain("Not in the table");
});

test("everybody: what the table has no room for is told in a line a label, each with its passage", () => {
  const issues = ["a", "b", "c", "d", "e"].map((issue) => ({
    ...at("101", "Vellania recalled its ambassador on Tuesday."),
    actor: "vellania",
    target: `issue:${issue}`,
    issue,
    stance: "oppose" as const,
    kind: "reported-act" as const,
    rule: "condemn",
  }));
  const articles = harbour.articles.map((each) => ({ ...each, stances: each.article.id === "101" ? issues : [] }));
  const said = lines(stanceBrief({ ...harbour, articles }, {}, { language: en }));
  expect(said).toEqual(expect.arrayContaining(["Not in the table", "On “e”Opposes: Vellania [101]"]));
});

test("an outlet has the positions that its narrator takes", () => {
  const stance = { ...at("101", "a stormy vote"), target: "ana-ruiz", stance: "oppose" as const, rule: "calls ruler" };
  const articles = harbour.articles.map((each) => ({
    ...each,
    stances: each.article.id === "101" ? [{ ...stance, kind: "characterised-by-outlet" as const }] : [],
  }));
  const brief = stanceBrief({ ...harbour, articles }, { actor: "the quay courier" }, { language: en });
  expect(lines(brief)[0]).toContain("→ Ana Ruizopposes · in the outlet’s words");
  expect(brief.actions.map(({ command }) => command)).not.toContain("/quotes the-quay-courier");
});

test("toward one: those whom one passage shows to agree stand together, with its words", () => {
  expect(lines(ask({ target: "ana-ruiz" }))).toContain(
    "Teo Marsh, Vellaniasupports · own wordsWe support Ana Ruiz without conditions, [101] · The Quay Courier, published 5 March 2031",
  );
});
