import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article.ts";
import { findActors, nearestActors } from "../../src/corpus/actor-names.ts";
import { mergeActors } from "../../src/corpus/actors.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

const installed = [en, es];
const article = (id: string, text: string, code = "en", published?: string): Article => ({
  id,
  text,
  stated: { languages: [code], title: "T", ...(published === undefined ? {} : { published }) },
});
const merge = (...articles: readonly Article[]) =>
  mergeActors(
    articles.map((one) => analyseArticle(one, installed)),
    installed,
  );
const ids = (...articles: readonly Article[]) => merge(...articles).actors.map(({ id }) => id);

describe("one actor over articles", () => {
  test("a surname joins the only full name", () => {
    const { actors, articles } = merge(
      article("1", "Colombian President Ana Ríos arrived on Monday with her ministers."),
      article("2", "President Ríos left on Tuesday. “We are glad to go home,” Ríos said."),
    );
    const ana = actors.find(({ id }) => id === "ana-rios");
    expect(ana).toMatchObject({ name: "Ana Ríos", speaksFor: "colombia", country: "COL", articles: ["1", "2"] });
    expect(actors.map(({ id }) => id)).not.toContain("rios");
    expect(articles[1]?.mentions.every(({ actor }) => actor !== "rios")).toBe(true);
    expect(articles[1]?.quotes[0]?.speaker).toBe("ana-rios");
  });

  test("a syndicated copy is not a second mention, another article is", () => {
    const text =
      "Colombian President Ana Ríos arrived in the harbour on Monday with her ministers and a large crowd of friends. She said that the port would reopen in spring, and that the boats would sail again before the summer.";
    const count = (...articles: readonly Article[]) =>
      buildCorpus(articles, installed).actors.find(({ id }) => id === "ana-rios")?.mentionCount;
    const once = count(article("1", text));
    expect(count(article("1", text), article("2", text))).toBe(once);
    expect(count(article("1", text), article("2", "President Ana Ríos left."))).toBe((once ?? 0) + 1);
  });

  test("a surname of two people joins neither", () => {
    expect(
      ids(
        article("1", "Colombian President Ana Ríos arrived on Monday."),
        article("2", "Chilean Foreign Minister Luis Ríos arrived on Monday."),
        article("3", "President Ríos left on Tuesday."),
      ),
    ).toEqual(expect.arrayContaining(["ana-rios", "luis-rios", "rios"]));
  });

  test("a longer form of a name joins the shorter one", () => {
    const found = ids(article("1", "Ana Ríos said that it was over."), article("2", "Ana Ríos Quispe said that it had begun."));
    expect(found).toContain("ana-rios-quispe");
    expect(found).not.toContain("ana-rios");
  });

  test("states and bodies are one in both languages", () => {
    const { actors } = merge(
      article("1", "The United States and the OAS agreed."),
      article("2", "Estados Unidos y la OEA estuvieron de acuerdo. EE.UU. firmó.", "es"),
    );
    for (const id of ["united-states", "organization-of-american-states"])
      expect(actors.find((actor) => actor.id === id)?.articles).toEqual(["1", "2"]);
  });

  test("an acronym joins the name that one article gives it", () => {
    expect(
      ids(article("1", "The Center for Coastal Research (CCR) closed on Monday."), article("2", "CCR said that it would reopen.")),
    ).not.toContain("ccr");
  });

  test("the latest article tells whether an office is over", () => {
    const before = article("1", "Published below. Chilean President Ana Ríos spoke.", "en", "2021-03-01");
    const after = article("2", "Published below. Former Chilean President Ana Ríos spoke.", "en", "2023-03-01");
    const role = (...all: readonly Article[]) => merge(...all).actors.find(({ id }) => id === "ana-rios")?.speaksFor;
    expect(role(before)).toBe("chile");
    expect(role(before, after)).toBeUndefined();
  });

  test("neither chance nor the order of the articles changes anything", () => {
    const all = [
      article("1", "Colombian President Ana Ríos arrived. Peru and the OAS agreed."),
      article("2", "President Ríos left. La OEA", "es"),
      article("3", "La presidenta de Colombia, Ana Ríos, dijo que no. EE.UU. calló.", "es"),
      article("4", "Critics said that Ana Ríos Quispe was late."),
    ];
    const whole = JSON.stringify(merge(...all).actors);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(merge(...shuffled).actors)).toBe(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("every mention, speaker and office names an actor of the corpus", () => {
    const { actors, articles } = merge(
      article("1", "Colombian President Ana Ríos said that Peru, led by Luis Sosa, was right. The Ríos government agreed."),
      article("2", "“We will see,” said Ríos. The US ambassador to Peru, Lisa Marsh, left."),
    );
    const known = new Set(actors.map(({ id }) => id));
    for (const { speaksFor } of actors) if (speaksFor !== undefined) expect(known).toContain(speaksFor);
    for (const { mentions, quotes } of articles) {
      for (const { actor } of mentions) expect(known).toContain(actor);
      for (const { speaker } of quotes) if (speaker !== undefined) expect(known).toContain(speaker);
    }
  });
});

describe("an actor by its names", () => {
  const { actors } = merge(
    article("1", "Colombian President Ana Ríos and Chilean Foreign Minister Luis Ríos met the Organization of American States (OAS)."),
    article("2", "Estados Unidos y el presidente de México, Andrés Soto, hablaron.", "es"),
  );
  const found = (words: string) => findActors(words, actors).map(({ id }) => id);
  for (const [words, expected] of [
    ["Ana Ríos", ["ana-rios"]],
    ["ana rios", ["ana-rios"]],
    ["ana-rios", ["ana-rios"]],
    ["ANA RÍOS", ["ana-rios"]],
    ["oas", ["organization-of-american-states"]],
    ["the OAS", ["organization-of-american-states"]],
    ["la OEA", ["organization-of-american-states"]],
    ["EE.UU.", ["united-states"]],
    ["USA", ["united-states"]],
    ["los Estados Unidos", ["united-states"]],
    ["Soto", ["andres-soto"]],
    ["Nobody", []],
    ["", []],
  ] as const)
    test(`“${words}”`, () => expect(found(words)).toEqual(expected));
  test("a surname of two finds both", () => expect([...found("Ríos")].sort()).toEqual(["ana-rios", "luis-rios"]));

  const near = (words: string) => nearestActors(words, actors, 3).map(({ id }) => id);
  test("misspelled names find the nearest first", () => {
    expect(near("Anna Rios")[0]).toBe("ana-rios");
    expect(near("Untied States")[0]).toBe("united-states");
    expect(near("colomba")[0]).toBe("colombia");
  });
  test("what nobody is called is near to nobody", () => expect(near("zzzzzzzz")).toEqual([]));
  test("never more than asked for", () => expect(nearestActors("a", actors, 0)).toEqual([]));
  test("any words are survived", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        expect(findActors(words, actors).length).toBeLessThanOrEqual(actors.length);
        expect(nearestActors(words, actors, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
