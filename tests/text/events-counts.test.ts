import { describe, expect, test } from "vitest";
import type { Event } from "../../src/article.ts";
import { eventsOf } from "./events-cases.ts";

const counts = (text: string, language: string) =>
  eventsOf(text, language).flatMap(({ class: name, count, tally = [] }: Event) => {
    const told = [...(count === undefined ? [] : [count]), ...tally];
    return told.length === 0 ? [] : [`${name}: ${told.map(({ of, text: words, value }) => `${of} ${words} = ${value}`).join(", ")}`];
  });

describe("what a sentence counts", () => {
  for (const [language, text, expected] of [
    ["en", "Police in Norway arrested at least 30 students on Monday.", ["arrest: arrest at least 30 = 30"]],
    ["en", "On Monday 12 demonstrators were detained in Norway.", ["arrest: arrest 12 = 12"]],
    ["en", "Norway evacuated 3,000 people on Monday.", ["evacuate: evacuate 3,000 = 3000"]],
    ["en", "The flood of Monday displaced 2 million people in Norway.", ["evacuate: evacuate 2 million = 2000000"]],
    ["en", "The quake of Monday left 3 dead, 20 injured and five missing in Norway.", ["die: die 3 = 3, injure 20 = 20, missing five = 5"]],
    [
      "en",
      "On Monday Norway removed Ingrid Dahl with 101 votes in favour, 6 against and 10 abstentions.",
      ["remove: votes-for 101 = 101, votes-against 6 = 6, abstentions 10 = 10"],
    ],
    ["en", "On Monday Norway approved the bill by 61 votes to 39.", ["approve: votes-for 61 = 61, votes-against 39 = 39"]],
    ["en", "The senate of Norway voted 61-39 on Monday.", ["vote: votes-for 61 = 61, votes-against 39 = 39"]],
    ["es", "La Policía de Chile detuvo a 30 estudiantes el lunes.", ["arrest: arrest 30 = 30"]],
    ["es", "El lunes hubo 12 detenidos en Chile.", ["arrest: arrest 12 = 12"]],
    ["es", "Chile evacuó a más de 3.000 personas el lunes.", ["evacuate: evacuate más de 3.000 = 3000"]],
    ["es", "El sismo del lunes dejó 2 millones de damnificados en Chile.", ["evacuate: evacuate 2 millones = 2000000"]],
    [
      "es",
      "El sismo del lunes dejó tres muertos, una persona herida y 12 desaparecidos en Chile.",
      ["die: die tres = 3, injure una = 1, missing 12 = 12"],
    ],
    [
      "es",
      "El lunes Chile destituyó a Inés Duarte con 101 votos a favor, 6 en contra y 10 abstenciones.",
      ["remove: votes-for 101 = 101, votes-against 6 = 6, abstentions 10 = 10"],
    ],
    ["es", "El lunes Chile rechazó la moción por 61 votos contra 39.", ["reject: votes-for 61 = 61, votes-against 39 = 39"]],
  ] as const)
    test(text, () => expect(counts(text, language)).toEqual(expected));
});

describe("a number that counts nobody", () => {
  for (const [language, text] of [
    ["en", "A judge in Norway arrested Ingrid Dahl on 5 charges on Monday."],
    ["en", "Ingrid Dahl died at 82 in Norway on Monday."],
    ["en", "Norway evacuated its embassy after 3 hours on Monday."],
    ["en", "Norway voted on Monday; 61 lawmakers came to 39 meetings."],
    ["en", "One day on Monday, Ingrid Dahl was injured in Norway."],
    ["es", "Inés Duarte fue detenida el lunes tras una huelga en Chile."],
    ["es", "Inés Duarte murió el lunes en un hospital de Chile."],
    ["es", "Una bomba hirió el lunes a Inés Duarte en Chile."],
  ] as const)
    test(text, () => expect(counts(text, language)).toEqual([]));
});
