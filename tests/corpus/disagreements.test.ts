import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build.ts";
import { languages, type MadeUp, timelineOf } from "./made-up.ts";

/** What the reports of one event disagree about, as “versions” with their articles. */
const disagreements = (articles: readonly MadeUp[], name: string) => {
  const entries = timelineOf(articles).filter((entry) => entry.class === name && entry.date !== undefined);
  expect(entries, "one event").toHaveLength(1);
  return entries[0]?.disagreements.map(
    ({ about, versions }) =>
      `${about}: ${versions.map(({ text, citations }) => `${text} [${citations.map(({ article }) => article).join("][")}]`).join(" · ")}`,
  );
};

const en = (id: string, text: string, published = "2031-05-14"): MadeUp => ({
  id,
  published,
  text: `Shops were full of fish. ${text} Nobody complained.`,
});
const es = (id: string, text: string, published = "2031-05-14"): MadeUp => ({
  id,
  published,
  language: "es",
  text: `Las tiendas estaban llenas. ${text} Nadie se quejaba.`,
});

describe("who did it", () => {
  test("two reports that name different doers are two versions, in their words", () => {
    const one = en("1", "On 12 May 2031 Sweden attacked the harbour of Oslo in Norway.");
    const other = en("2", "On 12 May 2031 the harbour of Oslo in Norway was attacked by Denmark.");
    expect(disagreements([one, other], "attack")).toEqual(["who: Sweden [1] · Denmark [2]"]);
  });
  test("whom each blames is its version", () => {
    const one = en("1", "Norway blamed Sweden for the attack on Ingrid Dahl on 12 May 2031.");
    const other = en("2", "Chile blamed Denmark for the attack on Ingrid Dahl on 12 May 2031.");
    expect(disagreements([one, other], "attack")).toEqual(["who: Sweden [1] · Denmark [2]"]);
  });
  test("over languages", () => {
    const one = en("1", "On 12 May 2031 Sweden attacked the harbour of Oslo in Norway.");
    const other = es("2", "El 12 de mayo de 2031 Dinamarca atacó el puerto de Oslo en Noruega.");
    expect(disagreements([one, other], "attack")).toEqual(["who: Sweden [1] · Dinamarca [2]"]);
  });
  test("en español, a quién se culpa", () => {
    const one = es("1", "Chile culpó a Perú del ataque contra Inés Duarte el 12 de mayo de 2031.");
    const other = es("2", "Bolivia culpó a Brasil del ataque contra Inés Duarte el 12 de mayo de 2031.");
    expect(disagreements([one, other], "attack")).toEqual(["who: Perú [1] · Brasil [2]"]);
  });
  test("not where one is only told more exactly", () => {
    const one = en("1", "On 12 May 2031 Norway removed Ingrid Dahl.");
    const other = en("2", "On 12 May 2031 the parliament of Norway removed Ingrid Dahl.");
    expect(disagreements([one, other], "remove")).toEqual([]);
  });
  test("not where one names nobody", () => {
    const one = en("1", "On 12 May 2031 Sweden attacked the harbour of Oslo in Norway.");
    const other = en("2", "On 12 May 2031 the harbour of Oslo in Norway was attacked.");
    expect(disagreements([one, other], "attack")).toEqual([]);
  });
});

describe("what to call it", () => {
  const names = async (...texts: readonly string[]) => {
    const articles = texts.map((text, index) => ({
      id: String(index + 1),
      text: en("", text).text,
      stated: { title: "x", published: "2031-05-14", languages: ["en"] },
    }));
    const { timeline } = await buildCorpus(articles, languages);
    return timeline
      .filter(({ class: name }) => name === "remove")
      .map(({ disagreements }) => disagreements.map(({ about, versions }) => `${about}: ${versions.map(({ text }) => text).join(" · ")}`));
  };
  test("a loaded name and a plain one", async () => {
    const loaded = "On 12 May 2031 the parliamentary coup against President Ingrid Dahl shook Norway.";
    expect(await names(loaded, "On 12 May 2031 the removal of President Ingrid Dahl shook Norway.")).toEqual([["name: coup · removal"]]);
  });
  test("a loaded name whose side is unclear, where two articles use it and two do not", async () => {
    const told = [
      "On 12 May 2031 the parliament of Norway ousted President Ingrid Dahl.",
      "Crowds cheered in Oslo on 12 May 2031 as President Ingrid Dahl of Norway was ousted by lawmakers of every party.",
      "After a long debate about the budget, the parliament of Norway removed President Ingrid Dahl on 12 May 2031.",
    ];
    expect((await names(...told)).flat(), "one keeps from it").toEqual([]);
    const other = "President Ingrid Dahl of Norway was removed on 12 May 2031 and left the palace by car, her minister told fishermen.";
    expect(await names(...told, other)).toEqual([["name: ousted · removed"]]);
  });
  test("not two plain ones", async () => {
    const told = "On 12 May 2031 the dismissal of President Ingrid Dahl shook Norway.";
    expect((await names(told, "On 12 May 2031 the removal of President Ingrid Dahl shook Norway.")).flat()).toEqual([]);
  });
});

describe("how many", () => {
  const dead = (id: string, words: string) => en(id, `On 12 May 2031 the quake in Norway killed ${words} people in Oslo.`);
  test("numbers that cannot both be right", () => {
    expect(disagreements([dead("1", "40"), dead("2", "55")], "die")).toEqual(["number: 40 [1] · 55 [2]"]);
  });
  test("cifras que no coinciden", () => {
    const one = es("1", "El 12 de mayo de 2031 el sismo de Chile mató a 40 personas en Iquique.");
    const other = es("2", "El 12 de mayo de 2031 el sismo de Chile mató a 55 personas en Iquique.");
    expect(disagreements([one, other], "die")).toEqual(["number: 40 [1] · 55 [2]"]);
  });
  test("votes that differ", () => {
    const one = en("1", "On 12 May 2031 Norway removed Ingrid Dahl with 101 votes in favour.");
    const other = es("2", "El 12 de mayo de 2031 Noruega destituyó a Ingrid Dahl con 103 votos a favor.");
    expect(disagreements([one, other], "remove")).toEqual(["number: 101 [1] · 103 [2]"]);
  });
  test("not the dead and the injured", () => {
    const other = en("2", "On 12 May 2031 the quake in Norway killed 40 people in Oslo and left 300 injured.");
    expect(disagreements([dead("1", "40"), other], "die")).toEqual([]);
  });
  test("not a rough number and the exact one", () => {
    expect(disagreements([dead("1", "dozens of"), dead("2", "55")], "die")).toEqual([]);
    expect(disagreements([dead("1", "at least 50"), dead("2", "55")], "die")).toEqual([]);
  });
});

describe("when", () => {
  test("two days of what happens once are two versions", () => {
    const one = en("1", "On 12 May 2031 the parliament of Norway removed President Ingrid Dahl.");
    const other = es("2", "El 13 de mayo de 2031 el Parlamento de Noruega destituyó a la presidenta Ingrid Dahl.");
    expect(disagreements([one, other], "remove")).toEqual(["date: 12 May 2031 [1] · El 13 de mayo de 2031 [2]"]);
  });
  test("not two days of what happens often", () => {
    const told = (id: string, day: number) => en(id, `On ${day} May 2031 Norway signed a treaty with Sweden.`);
    const entries = timelineOf([told("1", 12), told("2", 13)]).filter((entry) => entry.class === "sign");
    expect(entries).toHaveLength(2);
  });
  test("not where both name one day", () => {
    const one = en("1", "On 12 May 2031 Norway removed Ingrid Dahl.");
    const other = en("2", "On Monday Norway removed Ingrid Dahl.");
    expect(disagreements([one, other], "remove")).toEqual([]);
  });
});

describe("whether it happened", () => {
  test("told as fact by one, as a claim by the other", () => {
    const one = en("1", "On 12 May 2031 Sweden attacked the harbour of Oslo in Norway.");
    const other = en("2", "On 12 May 2031 Sweden allegedly attacked the harbour of Oslo in Norway.");
    expect(disagreements([one, other], "attack")?.map((line) => line.slice(0, 6))).toEqual(["status"]);
  });
  test("not where both tell it as fact", () => {
    const one = en("1", "On 12 May 2031 Sweden attacked the harbour of Oslo in Norway.");
    expect(disagreements([one, { ...one, id: "2", text: one.text.replace("Shops", "Quays") }], "attack")).toEqual([]);
  });
});
