import { describe, expect, test } from "vitest";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

/** Loaded words with their topic and lean. */
function terms(text: string, language: string): string[] {
  return analyseArticle({ id: "1", text, stated: { languages: [language], title: "x" } }, [en, es]).loadedTerms.map(
    (t) => `${t.text} ${t.topic} ${t.leans}`,
  );
}

const rest = {
  en: " The weather was fine in the capital on that day, residents said.",
  es: " El tiempo era bueno en la capital aquel día, según los vecinos.",
};

describe("the narrator's loaded words", () => {
  test("The regime’s brutal police dispersed the mob.", () =>
    expect(terms(`The regime’s brutal police dispersed the mob.${rest.en}`, "en")).toEqual([
      "regime government against",
      "brutal force-against-protest against",
      "mob protest against",
    ]));
  test("the longest term wins: de facto government", () =>
    expect(terms(`A de facto government rules Norway.${rest.en}`, "en")).toEqual(["de facto government government against"]));
  test("El régimen golpista reprimió a la turba.", () =>
    expect(terms(`El régimen golpista gobierna con mano dura.${rest.es}`, "es")).toEqual([
      "régimen government against",
      "golpista removal-from-office against",
      "mano dura force-against-protest against",
    ]));
});

describe("not the narrator's", () => {
  test("words of a quotation", () =>
    expect(terms(`“The regime is a brutal dictatorship,” the lawyer Maria Dahl said on Monday.${rest.en}`, "en")).toEqual([]));
  test("borrowed words", () => expect(terms(`Maria Dahl spoke of a “regime” and of 'order'.${rest.en}`, "en")).toEqual([]));
  test("palabras citadas", () => expect(terms(`Maria Dahl habló de un «régimen» sin pruebas.${rest.es}`, "es")).toEqual([]));
  test("what somebody is accused of", () => expect(terms(`Norway accused Sweden of meddling.${rest.en}`, "en")).toEqual([]));
  test("aquello de lo que se acusa a alguien", () => expect(terms(`Noruega acusó a Suecia de injerencia.${rest.es}`, "es")).toEqual([]));
  test("neutral words", () => expect(terms(`The government’s police dispersed the protest.${rest.en}`, "en")).toEqual([]));
});

describe("every topic", () => {
  test("is the same in both languages", () => expect(es.tone.topics.map((t) => t.topic)).toEqual(en.tone.topics.map((t) => t.topic)));
  for (const { code, tone } of [en, es])
    test(`lists no term twice and all in lower case: ${code}`, () => {
      for (const { for: forIt, against, unclear } of tone.topics) {
        const all = [...forIt, ...against, ...unclear];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(all.map((term) => term.toLowerCase()));
      }
    });
});

test("50 000 characters of opening quotation marks take no more than seconds", () => {
  const started = performance.now();
  terms("“regime ".repeat(6_000), "en");
  expect(performance.now() - started).toBeLessThan(10_000);
});
