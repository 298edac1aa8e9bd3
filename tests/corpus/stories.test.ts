import { describe, expect, test } from "vitest";
import { buildStories } from "../../src/corpus/stories.ts";
import { analyse, languages, type MadeUp } from "./made-up.ts";

const fire =
  "On 3 May 2031 a fire destroyed the fish market of Bergen in Norway. Ingrid Dahl, the mayor, said 14 stalls and 230 boats were lost. Karin Lund put the damage at 45 million. Olof Berg promised 12 million for Bergen. ";
const incendio =
  "El 3 de mayo de 2031 un incendio destruyó el mercado de pescado de Bergen en Noruega. Ingrid Dahl, la alcaldesa, dijo que se perdieron 14 puestos y 230 barcos. Karin Lund cifró los daños en 45 millones. Olof Berg prometió 12 millones para Bergen. ";
const other =
  "In Chile the wine harvest began on 9 April 2031. Growers in Maule expect 900 barrels, said Rosa Pino of the Growers' Guild. The price of grapes fell by 7 percent in Talca and Curico. ";
const third =
  "The chess club of Reykjavik in Iceland won a cup on 1 March 2031. Jon Berg beat Anna Stein after 61 moves. The club has 88 members and meets at the Old Library. ";

const stories = (articles: readonly MadeUp[]) =>
  buildStories(
    articles.map((a) => analyse(a)),
    languages,
  );

describe("near-copies", () => {
  const copies = [
    { id: "1", published: "2031-05-04", text: fire },
    { id: "2", published: "2031-05-05", text: `${fire}Read more on our site.` },
    { id: "3", published: "2031-05-06", text: other },
  ];
  test("the later one is a copy of the earlier", () => {
    expect(stories(copies).copyOf("2")).toBe("1");
  });
  test("the earlier is no copy, nor is another text", () => {
    expect([stories(copies).copyOf("1"), stories(copies).copyOf("3")]).toEqual([undefined, undefined]);
  });
});

describe("translations", () => {
  const corpus: MadeUp[] = [
    { id: "1", published: "2031-05-04", text: fire },
    { id: "2", published: "2031-05-05", language: "es", text: incendio },
    { id: "3", published: "2031-05-06", text: other },
    { id: "4", published: "2031-05-06", text: third },
  ];
  test("share names and numbers in another language", () => {
    expect(stories(corpus).translationOf("2")).toBe("1");
  });
  test("not the original, and not what shares nothing", () => {
    expect(["1", "3", "4"].map((id) => stories(corpus).translationOf(id))).toEqual([undefined, undefined, undefined]);
  });
  test("are of the same story", () => {
    expect(stories(corpus).sameStory("1")[0]).toBe("2");
    expect(stories(corpus).sameStory("3")).toEqual([]);
  });
  test("in whatever order", () => {
    expect(stories(corpus.toReversed()).translationOf("2")).toBe("1");
  });
});

test("an article that nobody has is related to none", () => {
  expect([stories([]).copyOf("9"), stories([]).translationOf("9"), stories([]).sameStory("9")]).toEqual([undefined, undefined, []]);
});
