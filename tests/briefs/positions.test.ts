import { describe, expect, test } from "vitest";
import type { EvidenceKind, Stance, StanceLabel } from "../../src/article.ts";
import { positionsJson } from "../../src/briefs/stance/json.ts";
import { findPositions } from "../../src/briefs/stance/positions.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import type { Corpus, CorpusActor } from "../../src/corpus/corpus.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const text = "Ana spoke. Chile answered. Peru listened. Bea left. The bloc met.";

function actor(id: string, more: Partial<CorpusActor> = {}): CorpusActor {
  return { id, name: id, kind: "country", aliases: [], articles: ["1"], mentionCount: 1, stances: [], ...more };
}

function stance(
  taker: string | undefined,
  label: StanceLabel,
  target: string,
  more: Partial<Stance> & { readonly at?: number; readonly kind?: EvidenceKind } = {},
): Stance {
  const start = more.at ?? 0;
  return {
    start,
    end: start + 10,
    text: text.slice(start, start + 10),
    actor: taker,
    target,
    stance: label,
    kind: "reported-act",
    rule: "test",
    ...more,
  };
}

/** A corpus of one article with the given actors and stances: what counts here is how they are grouped. */
function corpusOf(actors: readonly CorpusActor[], stances: readonly Stance[]): Corpus {
  const corpus = buildCorpus([{ id: "1", text, stated: {} }], [en, es]);
  return {
    ...corpus,
    actors,
    articles: corpus.articles.map((analysed) => ({ ...analysed, stances })),
    actor: (id) => actors.find((one) => one.id === id),
  };
}

const state = actor("chile");
const president = actor("ana", { kind: "person", speaksFor: "chile" });
const peru = actor("peru");

describe("labels", () => {
  const label = (...labels: readonly StanceLabel[]) =>
    findPositions(
      corpusOf(
        [state, peru],
        labels.map((one, i) => stance("chile", one, "peru", { at: i })),
      ),
      "chile",
    )[0]?.positions[0]?.stance;
  test("for and against together are mixed", () => expect(label("support", "oppose", "support")).toBe("mixed"));
  test("a side outweighs mediation", () => expect(label("mediate", "support")).toBe("support"));
  test("mediation outweighs a meeting", () => expect(label("neutral", "mediate")).toBe("mediate"));
  test("a meeting alone is neutral", () => expect(label("neutral")).toBe("neutral"));
});

describe("a state and those who speak for it", () => {
  test("the president's position is the state's, and the evidence names the president", () => {
    const [chile] = findPositions(corpusOf([state, president, peru], [stance("ana", "oppose", "peru")]), "chile");
    expect(chile?.positions).toMatchObject([{ target: { id: "peru" }, stance: "oppose", evidence: [{ speaker: "ana" }] }]);
  });

  test("a former president's is not", () => {
    const former = { ...president, former: true };
    expect(findPositions(corpusOf([state, former, peru], [stance("ana", "oppose", "peru")]), "chile")[0]?.positions).toEqual([]);
  });

  test("what a minister says of the president is no position of the state", () => {
    const minister = actor("bea", { kind: "person", speaksFor: "chile" });
    expect(findPositions(corpusOf([state, president, minister], [stance("bea", "support", "ana")]), "chile")[0]?.positions).toEqual([]);
  });

  test("speakers who speak for each other end somewhere", () => {
    const a = actor("a", { speaksFor: "b" });
    const b = actor("b", { speaksFor: "a" });
    expect(findPositions(corpusOf([a, b, peru], [stance("a", "oppose", "peru")]))).not.toEqual([]);
  });

  test("a bloc's position is not that of a member that does not speak for it", () => {
    const bloc = actor("bloc", { kind: "bloc" });
    expect(findPositions(corpusOf([state, bloc, peru], [stance("bloc", "oppose", "peru")]), "chile")[0]?.positions).toEqual([]);
  });

  test("asked about a state as target, those who speak for it are shown too, apart", () => {
    const corpus = corpusOf([state, president, peru], [stance("peru", "oppose", "ana"), stance("peru", "support", "chile", { at: 11 })]);
    expect(findPositions(corpus, "peru", "chile")[0]?.positions.map((p) => `${p.target.id} ${p.stance}`)).toEqual([
      "ana oppose",
      "chile support",
    ]);
  });
});

describe("evidence", () => {
  test("own words come before acts, acts before an outlet's words, whatever their order", () => {
    const kinds: readonly EvidenceKind[] = ["characterised-by-outlet", "reported-act", "own-words"];
    const corpus = corpusOf(
      [state, peru],
      kinds.map((kind, i) => stance("chile", "oppose", "peru", { kind, at: i })),
    );
    expect(findPositions(corpus, "chile")[0]?.positions[0]?.evidence.map((e) => e.kind)).toEqual([...kinds].reverse());
  });

  test("a passage that meets two rules counts once", () => {
    const corpus = corpusOf([state, peru], [stance("chile", "oppose", "peru"), stance("chile", "oppose", "peru", { rule: "other" })]);
    expect(findPositions(corpus, "chile")[0]?.positions[0]?.evidence).toHaveLength(1);
  });

  test("the narrator's own view is nobody's position", () => {
    expect(findPositions(corpusOf([state, peru], [stance(undefined, "oppose", "peru")]))).toEqual([]);
  });
});

describe("the JSON of the command line", () => {
  test("has the fields of the contract, null where nothing is known", () => {
    const corpus = corpusOf([state, peru], [stance("chile", "support", "issue:early-elections", { issue: "early elections" })]);
    expect(positionsJson(corpus, en, "chile")).toEqual({
      command: "stance",
      actors: [
        {
          actor: { id: "chile", name: "chile", kind: "country" },
          positions: [
            {
              target: { id: "issue:early-elections", name: "early elections", kind: "issue" },
              stance: "support",
              evidence: [
                {
                  article: "1",
                  start: 0,
                  end: 10,
                  quote: "Ana spoke.",
                  kind: "reported-act",
                  stance: "support",
                  speaker: null,
                  asMemberOf: null,
                  date: null,
                },
              ],
            },
          ],
          about: [],
        },
      ],
    });
  });

  test("about tells what others hold, with states for their speakers", () => {
    const corpus = corpusOf([state, president, peru], [stance("ana", "oppose", "peru")]);
    expect(positionsJson(corpus, en, "peru").actors[0]?.about.map((p) => `${p.actor.id} ${p.stance}`)).toEqual(["chile oppose"]);
  });

  test("the order of the stances does not matter", () => {
    const all = [
      stance("chile", "oppose", "peru", { at: 3 }),
      stance("ana", "support", "peru"),
      stance("peru", "oppose", "chile", { at: 5 }),
    ];
    const actors = [state, president, peru];
    expect(positionsJson(corpusOf(actors, all), en)).toEqual(positionsJson(corpusOf(actors, [...all].reverse()), en));
  });
});
