import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article.ts";
import type { Brief, Inline } from "../../src/brief.ts";
import { otherWords } from "../../src/briefs/frames/wordings.ts";
import { framesBrief } from "../../src/briefs/frames.ts";
import { sourceBrief } from "../../src/briefs/source.ts";
import { completeOption } from "../../src/completion.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";

const languages = [en, es];

function article(id: string, outlet: string, text: string, language = "en"): Article {
  return { id, text, stated: { title: "x", outlet, published: "2031-03-05", languages: [language] } };
}

const corpus = await buildCorpus(
  [
    article("1", "The Quay Courier", "Parliament ousted President Ana Ruiz on 3 March 2031. The ouster of Ruiz was broadcast."),
    article("2", "Harbour Herald", "The removal of President Ana Ruiz took an hour. “It was a coup,” said Teo Marsh, a docker."),
    article("3", "La Gaceta", "El golpe contra la presidenta Ana Ruiz duró una hora. El 12 de marzo habrá silencio.", "es"),
    article("5", "Port Record", "After the debate Parliament removed President Ana Ruiz on 3 March 2031. A guard removed the flag."),
    article("4", "Morning Ledger", "Fishermen waited in the harbour. Prices rose by a tenth."),
  ],
  languages,
  {},
);
const reader = { language: en, languages };

function linesOf(brief: Brief): string[] {
  return brief.blocks.map((block) => plain(inlinesOf(block)));
}

describe("/frames lays the words of outlets side by side", () => {
  test("each outlet's own words for what happened to the same person, with how often and where", () => {
    const lines = linesOf(framesBrief(corpus, "removal-from-office", reader)).join("\n");
    expect(lines).toContain("Ana Ruiz");
    expect(lines).toMatch(/The Quay Courier.*ouste/u);
    expect(lines).toMatch(/Harbour Herald.*removal/u);
    expect(lines).toMatch(/La Gaceta.*golpe/u);
  });

  test("what an outlet quotes is not counted as its word", () => {
    const { topics } = framesBrief(corpus, "removal-from-office", reader).data as { readonly topics: unknown };
    expect(JSON.stringify(topics)).not.toMatch(/"coup"/u);
  });

  test("an outlet that names nothing of it is left out", () => {
    expect(JSON.stringify(framesBrief(corpus, "removal-from-office", reader).blocks)).not.toContain("Morning Ledger");
  });

  test("a word that no lexicon lists counts where it tells the same of the same person, and only there", () => {
    const said = JSON.stringify(framesBrief(corpus, "removal-from-office", reader).data);
    expect(said.match(/"quote":"removed"/gu)).toHaveLength(1);
    expect(said).toMatch(/"outlet":"Port Record".*"leans":"plain"/u);
  });

  test("a month is no march", () => {
    expect(JSON.stringify(framesBrief(corpus, undefined, reader).data)).not.toMatch(/"(?:March|marzo)"/u);
  });

  for (const asked of ["removal-from-office", "Removal from office", "destitución", "ouster", "golpe", "coup"])
    test(`“${asked}” is understood`, () => {
      expect(framesBrief(corpus, asked, reader).data).toMatchObject({ query: { topic: "removal-from-office" } });
    });

  test("a topic that nobody here names is said to be unknown, with what was read and what can be asked", () => {
    const brief = framesBrief(corpus, "knitting", reader);
    expect(linesOf(brief)[0]).toContain("“knitting”");
    expect(brief.actions.map(({ command }) => command)).toContain("/search knitting");
    expect(brief.data).toMatchObject({ topics: [] });
  });

  test("without a topic: what several outlets name, each with how many choose loaded words", () => {
    const brief = framesBrief(corpus, undefined, reader);
    expect(linesOf(brief).find((line) => line.startsWith("Removal from office"))).toContain("loaded words in 2 of 4 outlets");
    expect(brief.actions.map(({ command }) => command)).toContain("/frames removal-from-office");
  });

  test("in Spanish the topic has its Spanish name, and the words stay as they were written", () => {
    const brief = framesBrief(corpus, "removal-from-office", { language: es, languages });
    expect(brief.title).toBe("Cómo lo llaman los medios: destitución");
    expect(linesOf(brief).join()).toContain("removal");
  });

  test("a copy is no second witness of its words", async () => {
    const text =
      "Parliament ousted President Ana Ruiz on 3 March 2031 after a stormy vote that lasted the whole night and ended in shouts. " +
      "The ouster of Ruiz was broadcast by every station along the coast, and crowds gathered at the old pier to hear the count.";
    const twice = await buildCorpus([article("1", "The Quay Courier", text), article("2", "Harbour Herald", text)], languages, {});
    const brief = framesBrief(twice, "removal-from-office", reader);
    expect(JSON.stringify(brief.data)).not.toContain("Harbour Herald");
    expect(linesOf(brief).join()).toContain("1 article that copies or translates another is not counted.");
  });
});

test("of a large corpus it says how much was compared", () => {
  const whole = { articles: 9_000 } as NonNullable<typeof corpus.whole>;
  expect(linesOf(framesBrief({ ...corpus, whole }, undefined, reader))).toContain("Compared here: 5 of 9000 articles.");
  expect(linesOf(framesBrief(corpus, undefined, reader)).join()).not.toContain("Compared here");
});

test("an outlet spelled in two ways is one", async () => {
  const spelled = await buildCorpus(
    [
      article("1", "La Gaceta", "Parliament ousted President Ana Ruiz on 3 March 2031."),
      article("2", "LA GACETA ", "Nobody wept over the coup against President Ana Ruiz."),
      article("3", "Harbour Herald", "The removal of President Ana Ruiz took an hour."),
    ],
    languages,
    {},
  );
  expect(framesBrief(spelled, "removal-from-office", reader).data).toMatchObject({ topics: [{ outlets: 2, outletsWithLoadedWords: 1 }] });
});

describe("/source shows what others call the same", () => {
  test("one word of each other outlet, a plain one if it has one", () => {
    const words = plain(sourceBrief(corpus, { id: "1" }, reader).blocks.flatMap<Inline>((block) => inlinesOf(block)));
    expect(words).toMatch(/Others call it: removal \[2\] Harbour Herald · golpe \[3\] La Gaceta/u);
  });

  test("nothing where the text does not tell of whom it is said", () => {
    expect(otherWords({ article: "4", start: 0, end: 9 }, corpus)).toEqual([]);
  });
});

test("topics are completed from the corpus, by their names and by the words for them", () => {
  const choices = (partial: string) =>
    completeOption({ name: "topic", description: "topic", type: "topic" }, partial, corpus, en, 5).map(({ value }) => value);
  expect(choices("remov")).toEqual(["removal-from-office"]);
  expect(choices("oust")).toEqual(["removal-from-office"]);
  expect(choices("zzz")).toEqual([]);
});
