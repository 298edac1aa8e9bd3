import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sayReason } from "../../src/briefs/dates.ts";
import type { Command, CommandArgs } from "../../src/command.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { loadArticles } from "../../src/corpus/load.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { commandContract, contextOf } from "../contracts/command-contract.ts";

const folder = new URL("../../commands/", import.meta.url);
const commands = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => ((await import(new URL(file, folder).href)) as { default: Command }).default),
);

/** The bundled articles, and others that lie in a folder named by the environment. */
const shared = process.env.DATELINE_SHARED;
const places = [
  fileURLToPath(new URL("../../data/articles/", import.meta.url)),
  ...(shared === undefined ? [] : [join(shared, "corpus", "seeds")]),
];
const corpora = Object.fromEntries(
  await Promise.all(
    places
      .filter((place) => existsSync(place))
      .map(async (place, index): Promise<[string, Corpus]> => [index === 0 ? "bundled" : "shared", await read(place)]),
  ),
);
if (shared === undefined) test.skip("other articles: DATELINE_SHARED is not set", () => {});

for (const command of commands) commandContract(command, samplesOf(command), { languages: [en, es], commands, corpora });

for (const [name, corpus] of Object.entries(corpora))
  test(`${name}: the order of the files changes nothing`, async () => {
    const turned = buildCorpus(corpus.articles.map(({ article }) => article).toReversed(), [en, es]);
    for (const command of commands)
      for (const args of samplesOf(command)) {
        const [one, other] = await Promise.all([corpus, turned].map((each) => answer(command, args, each)));
        expect(other).toBe(one);
      }
  });

/** The answer, or the words of its refusal. */
async function answer(command: Command, args: CommandArgs, corpus: Corpus): Promise<string> {
  try {
    return JSON.stringify(await command.run(args, contextOf(corpus, en, [en, es], commands)));
  } catch (error) {
    return String(error);
  }
}

async function read(place: string): Promise<Corpus> {
  return buildCorpus((await loadArticles([place])).articles, [en, es]);
}

/** Questions about whoever and whatever is there. */
function samplesOf({ name, options }: Command): readonly CommandArgs[] {
  const all = Object.values(corpora);
  const ids = [...new Set(all.flatMap(({ actors }) => actors.slice(0, 8).map(({ id }) => id)))];
  const articles = [...new Set(all.flatMap((corpus) => corpus.articles.slice(0, 5).map(({ article }) => article.id)))];
  switch (name) {
    case "source":
      return articles.flatMap((id) => [{ id }, { id, at: "40-90" }, { id, at: "0-1" }]);
    case "stance":
    case "quotes":
      return [...(name === "stance" ? [{}] : []), ...ids.map((actor) => ({ actor }))];
    case "timeline":
    case "digest":
      return [{}, ...(name === "digest" ? [{ period: "all" }] : []), ...ids.slice(0, 3).map((about) => ({ about }))];
    default:
      return options.some(({ required }) => required === true) ? [{ query: "government" }, { query: "presidente" }] : [{}];
  }
}

for (const [name, corpus] of Object.entries(corpora))
  for (const language of [en, es])
    test(`${name}, ${language.code}: every inferred date says why, in words`, () => {
      const dates = [...corpus.articles.map(({ published }) => published), ...corpus.timeline.map(({ date }) => date)].filter(
        (date) => date?.basis === "inferred",
      );
      const unsaid = dates.filter((date) => !/^[^{}]+$/u.test(sayReason(date?.why, language) ?? ""));
      expect(unsaid.map((date) => date?.why)).toEqual([]);
    });
