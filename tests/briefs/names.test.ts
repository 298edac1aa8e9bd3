import { expect, test } from "vitest";
import { actorName, findActors, nameOf } from "../../src/briefs/names.ts";
import type { Corpus, CorpusActor } from "../../src/corpus/corpus.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { emptyCorpus } from "../fixtures/corpus.ts";

const germany: CorpusActor = {
  id: "germany",
  name: "Germany",
  kind: "country",
  country: "DEU",
  aliases: ["Germany"],
  articles: [],
  mentionCount: 1,
  stances: [],
};
const chancellor: CorpusActor = { ...germany, id: "ada-kovac", name: "Ada Kovač", kind: "person", aliases: [], speaksFor: "germany" };
const corpus: Corpus = {
  ...emptyCorpus,
  actors: [germany, chancellor],
  actor: (id) => [germany, chancellor].find((actor) => actor.id === id),
};

test("a state is called as the reader's language calls it", () => {
  expect(actorName(germany, es)).toBe("Alemania");
  expect(actorName(germany, en)).toBe("Germany");
});

test("a person who speaks for a state keeps the own name", () => {
  expect(actorName(chancellor, es)).toBe("Ada Kovač");
});

test("what no corpus knows keeps the words given", () => {
  expect(nameOf({ id: "issue:toll", name: "el peaje" }, corpus, en)).toBe("el peaje");
});

test("a state is found by its name in the reader's language, though no article writes it so", () => {
  expect(findActors("alemania", corpus, es).map(({ id }) => id)).toEqual(["germany"]);
  expect(findActors("kovac land", corpus, es)).toEqual([]);
});
