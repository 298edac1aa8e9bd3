import { describe, expect, test } from "vitest";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";
import { termsOf } from "../../src/text/tone/lexicon.ts";

/** Loaded words with their topic and lean. */
function terms(text: string, language: string): string[] {
  return analyseArticle({ id: "1", text, stated: { languages: [language], title: "x" } }, [en, es]).loadedTerms.map(
    (t) => `${t.text} ${t.topic} ${t.leans}`,
  );
}

/** Plain words with their topic. */
function plain(text: string, language: string): string[] {
  return analyseArticle({ id: "1", text, stated: { languages: [language], title: "x" } }, [en, es]).plainTerms.map(
    (t) => `${t.text} ${t.topic}`,
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

describe("the same thing by its names", () => {
  for (const [language, text, expected] of [
    ["en", "The coup shook Norway.", "coup removal-from-office against"],
    ["en", "The ouster shook Norway.", "ouster removal-from-office unclear"],
    ["en", "The freedom fighters rested.", "freedom fighters armed-group for"],
    ["en", "The terrorists rested.", "terrorists armed-group against"],
    ["en", "The special military operation began.", "special military operation war for"],
    ["en", "The invasion began.", "invasion war against"],
    ["en", "The intervention began.", "intervention war unclear"],
    ["en", "Two rebels were neutralised at dawn.", "neutralised killing for"],
    ["en", "Two rebels were murdered at dawn.", "murdered killing against"],
    ["en", "The uprising grew.", "uprising protest for"],
    ["en", "The rioters ran.", "rioters protest against"],
    ["en", "The election was rigged.", "rigged election against"],
    ["en", "The economic blockade goes on.", "economic blockade sanctions against"],
    ["en", "Illegal immigrants slept there.", "Illegal immigrants migration against"],
    ["en", "The political prisoners came home.", "political prisoners detention against"],
    ["en", "The occupying forces left.", "occupying forces occupation against"],
    ["en", "The liberated territories voted.", "liberated territories occupation for"],
    ["es", "El golpe de Estado sacudió Noruega.", "golpe de Estado removal-from-office against"],
    ["es", "Los terroristas descansaron.", "terroristas armed-group against"],
    ["es", "La operación militar especial empezó.", "operación militar especial war for"],
    ["es", "La invasión empezó.", "invasión war against"],
    ["es", "Dos rebeldes fueron abatidos al alba.", "abatidos killing for"],
    ["es", "Dos rebeldes fueron masacrados al alba.", "masacrados killing against"],
    ["es", "El levantamiento popular creció.", "levantamiento popular protest for"],
    ["es", "Los vándalos corrieron.", "vándalos protest against"],
    ["es", "El bloqueo criminal sigue.", "bloqueo criminal sanctions against"],
    ["es", "Las presas políticas volvieron.", "presas políticas detention against"],
    ["es", "Las autoridades ilegítimas hablaron.", "ilegítimas government against"],
  ] as const)
    test(text, () => expect(terms(text + rest[language], language)).toContain(expected));

  for (const [language, text, expected] of [
    ["en", "The removal shook Norway.", "removal removal-from-office"],
    ["en", "The government spoke.", "government government"],
    ["en", "The protesters sang.", "protesters protest"],
    ["en", "The rebels rested.", "rebels armed-group"],
    ["en", "The sanctions go on.", "sanctions sanctions"],
    ["es", "La destitución sacudió Noruega.", "destitución removal-from-office"],
    ["es", "Los manifestantes cantaron.", "manifestantes protest"],
    ["es", "Las sanciones siguen.", "sanciones sanctions"],
  ] as const)
    test(`plain: ${text}`, () => {
      expect(plain(text + rest[language], language)).toContain(expected);
      expect(terms(text + rest[language], language)).toEqual([]);
    });

  test("a word that tells nothing in its phrase: El golpe de calor y el régimen fiscal", () =>
    expect(terms(`El golpe de calor y el régimen fiscal ocupan a Noruega.${rest.es}`, "es")).toEqual([]));
  test("what a court found is its word: She was convicted of terrorism.", () =>
    expect(terms(`Maria Dahl was convicted of terrorism in May.${rest.en}`, "en")).toEqual([]));
  test("plain words of a quotation are nobody’s frame", () =>
    expect(plain(`“The protest will go on for many weeks,” the lawyer Maria Dahl said on Monday.${rest.en}`, "en")).toEqual([]));
});

describe("every topic", () => {
  test("is the same in both languages", () => expect(es.tone.topics.map((t) => t.topic)).toEqual(en.tone.topics.map((t) => t.topic)));
  for (const { code, tone } of [en, es]) {
    const all = tone.topics.flatMap(termsOf).map(({ words }) => words.join(" "));
    test(`has terms that are its own, once, in lower case: ${code}`, () => {
      expect(all.filter((term, i) => all.indexOf(term) !== i)).toEqual([]);
      expect(all).toEqual(all.map((term) => term.toLowerCase().trim()));
      expect(all.filter((term) => /[()|]/u.test(term))).toEqual([]);
    });
    test(`has a side for and a side against, or says why not: ${code}`, () => {
      for (const topic of tone.topics) expect(topic.against.length, topic.topic).toBeGreaterThan(2);
    });
    // How one speaks, and doubt about a name, have no neutral word to set beside them.
    test(`has plain words to set beside the loaded ones: ${code}`, () =>
      expect(tone.topics.filter((topic) => topic.plain.length === 0).map(({ topic }) => topic)).toEqual(["so-called", "manner"]));
  }
});

test("50 000 characters of opening quotation marks take no more than seconds", () => {
  const started = performance.now();
  terms("“regime ".repeat(6_000), "en");
  expect(performance.now() - started).toBeLessThan(10_000);
});
