import { describe, expect, test } from "vitest";
import type { AnalysedArticle, DateRange, Stance, StanceLabel } from "../../src/article.ts";
import { restsOn } from "../../src/briefs/stance/entry.ts";
import { phasesOf } from "../../src/briefs/stance/history.ts";
import { findPositions, type PositionEvidence } from "../../src/briefs/stance/positions.ts";
import { stanceBrief } from "../../src/briefs/stance.ts";
import { whyBrief } from "../../src/briefs/why.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { at, day, harbour } from "../fixtures/corpus.ts";

const reader = { language: en, languages: [en, es] };

function stance(label: StanceLabel, words: string, more: Partial<Stance> = {}): Stance {
  return { ...at("101", words), actor: "vellania", target: "ostrania", stance: label, kind: "reported-act", rule: "not condemn", ...more };
}

/** The harbour with these positions told by article 101 alone. */
function corpusWith(stances: readonly Stance[], more: Partial<Corpus> = {}): Corpus {
  const articles = harbour.articles.map((each): AnalysedArticle => ({ ...each, stances: each.article.id === "101" ? stances : [] }));
  return { ...harbour, articles, article: (id) => articles.find((each) => each.article.id === id), ...more };
}

function evidence(label: StanceLabel, date: DateRange | undefined): PositionEvidence {
  return { article: "7", start: 0, end: 4, quote: "What", kind: "reported-act", stance: label, date, rule: "condemn" };
}

const sides = (...told: readonly (readonly [StanceLabel, string])[]) =>
  phasesOf(
    told.map(([label, iso]) => evidence(label, day(iso))),
    harbour,
  ).map((phase) => `${phase.stance} ${phase.first.from}..${phase.last.to}`);

describe("how a position changed", () => {
  test("opposition, then support: two times", () => {
    expect(sides(["support", "2031-04-09"], ["oppose", "2031-03-02"], ["oppose", "2031-03-05"])).toEqual([
      "oppose 2031-03-02..2031-03-05",
      "support 2031-04-09..2031-04-09",
    ]);
  });

  test("a meeting between two condemnations changes nothing", () => {
    expect(sides(["oppose", "2031-03-02"], ["neutral", "2031-03-03"], ["oppose", "2031-03-05"])).toEqual([]);
  });

  test("both on one day: sources differ, nothing changed", () => {
    expect(sides(["support", "2031-03-02"], ["oppose", "2031-03-02"])).toEqual([]);
  });

  test("a side that nobody dates tells no change", () => {
    const undated = { ...harbour, article: () => undefined };
    expect(phasesOf([evidence("support", day("2031-03-02")), evidence("oppose", undefined)], undated)).toEqual([]);
  });
});

const [recalled, hurt] = ["Vellania recalled its ambassador on Tuesday.", "The union says that 40 dockers were hurt."];
const lines = (corpus: Corpus, actor = "vellania", target?: string) =>
  stanceBrief(corpus, { actor, target }, reader).blocks.map((block) => plain(inlinesOf(block)));

describe("what a reader is told", () => {
  test("support since one day, opposition before", () => {
    const changed = corpusWith([
      stance("oppose", recalled, { date: day("2031-03-04") }),
      stance("support", hurt, { date: day("2031-04-09") }),
    ]);
    expect(lines(changed, "vellania", "ostrania")[1]).toBe(
      "supports (since: 9 April 2031) [101]; opposes before (last: 4 March 2031) [101]",
    );
    expect(lines(changed)[0]).toContain("supports (since: 9 April 2031)");
  });

  test("both at the same time: each side under its name", () => {
    const said = lines(corpusWith([stance("oppose", recalled), stance("support", hurt)]), "vellania", "ostrania");
    expect(said).toContain("Sources differ: both sides are shown.");
    expect(said).toEqual(expect.arrayContaining(["Supports", "Opposes"]));
  });

  test("a bloc's position is a member's only as its member, and says so", () => {
    expect(lines(corpusWith([stance("oppose", recalled, { asMemberOf: "teo-marsh" })]))[0]).toContain("as a member of Teo Marsh");
  });

  test("what somebody else says of it is according to that one", () => {
    expect(lines(corpusWith([stance("oppose", recalled, { speaker: "ana-ruiz" })]))[0]).toContain("according to Ana Ruiz");
    expect(lines(corpusWith([stance("oppose", recalled, { speaker: "teo-marsh" })]))[0]).not.toContain("according to");
  });

  test("a copy and its original are one source", () => {
    const found = [evidence("oppose", undefined), { ...evidence("oppose", undefined), article: "102" }];
    expect(restsOn(found, harbour, en)).toBe("2 articles: act reported as fact (2)");
    expect(restsOn(found, { ...harbour, translationOf: (id) => (id === "102" ? "7" : undefined) }, en)).toBe(
      "1 article: act reported as fact",
    );
  });
});

describe("/why", () => {
  const why = (corpus: Corpus, actor: string, target?: string) =>
    whyBrief(corpus, { actor, target }, reader).blocks.map((block) => plain(inlinesOf(block)));

  test("the label, the words and the rule in plain words", () => {
    const said = why(corpusWith([stance("oppose", recalled, { cue: at("101", "recalled its ambassador") })]), "vellania", "ostrania");
    expect(said[0]).toBe("Vellania opposes → Ostrania: 1 passage shows opposition.");
    expect(said[1]).toContain(
      "The words recalled its ambassador deny what Vellania does toward Ostrania; the denial counts as opposition.",
    );
  });

  test("where another speaks for the actor, the words that tell it", () => {
    expect(why(harbour, "vellania", "ana ruiz")[1]).toContain(
      "Teo Marsh is taken to speak for Vellania: Teo Marsh, president of Vellania [101]",
    );
  });

  test("several labels: how they become one", () => {
    const both = corpusWith([stance("oppose", recalled), stance("support", hurt)]);
    expect(why(both, "vellania", "ostrania")[0]).toContain("Support and opposition together are called mixed.");
    const met = corpusWith([stance("oppose", recalled), stance("neutral", hurt)]);
    expect(why(met, "vellania", "ostrania")[0]).toContain("Taking a side outweighs");
  });

  test("an actor alone: for whom it speaks, and its labels", () => {
    expect(why(harbour, "teo-marsh")).toEqual([
      "Teo Marsh is taken to speak for Vellania: Teo Marsh, president of Vellania [101], 5 March 2031",
      "→ Ana Ruizsupports · 1 article: own words [101]",
    ]);
  });

  test("of one who speaks for nobody it says so, and nothing is made up", () => {
    expect(why(harbour, "ana ruiz")[0]).toBe("No passage tells that Ana Ruiz speaks for anybody else.");
  });

  test("no position: said so", () => {
    expect(why(harbour, "ana ruiz", "ostrania")[0]).toBe("These articles show no clear position of Ana Ruiz on Ostrania.");
  });

  test("every rule that the analysis names has words in both languages", () => {
    for (const { phrases } of [en, es])
      for (const template of Object.values(phrases.why.rules)) expect(template).toMatch(/\{words\}.*\{sign\}/u);
  });
});

test("the JSON tells when the sides were taken", () => {
  const changed = corpusWith([
    stance("oppose", recalled, { date: day("2031-03-04") }),
    stance("support", hurt, { date: day("2031-04-09") }),
  ]);
  expect(findPositions(changed, "vellania")[0]?.positions[0]?.stance).toBe("mixed");
  expect(JSON.stringify(stanceBrief(changed, { actor: "vellania" }, reader).data)).toContain(
    '"changes":[{"stance":"oppose","from":"2031-03-04","to":"2031-03-04"},{"stance":"support","from":"2031-04-09","to":"2031-04-09"}]',
  );
});

test("targets that one passage alone concerns stand together", () => {
  const said = lines(corpusWith([stance("oppose", recalled), stance("oppose", recalled, { target: "ana-ruiz" })]));
  expect(said[0]).toMatch(/^→ Ana Ruiz, Ostraniaopposes · act reported as fact/u);
  const apart = lines(corpusWith([stance("oppose", recalled), stance("support", recalled, { target: "ana-ruiz" })]));
  expect(apart.filter((line) => line.startsWith("→"))).toHaveLength(2);
});
