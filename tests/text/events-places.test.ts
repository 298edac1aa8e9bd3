import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-cases.ts";

const places = (text: string, language: string) =>
  eventsOf(text, language).map(({ place }) => place && [place.text, place.country].filter(Boolean).join(" "));

describe("where it happened, in the words of its sentence", () => {
  for (const [language, text, expected] of [
    ["en", "On Monday police clashed with students in Lima.", ["Lima PER"]],
    ["en", "On Monday police clashed with students in Puno.", ["Puno"]],
    ["en", "A bomb exploded near the northern city of Bergen on Monday.", ["Bergen"]],
    ["en", "On Monday, in the region of Madre de Dios, police detained 30 people.", ["Madre de Dios"]],
    ["en", "In Norway, police detained 30 people on Monday.", ["Norway NOR"]],
    ["es", "El lunes la Policía detuvo a 30 personas en San Juan de Lurigancho.", ["San Juan de Lurigancho"]],
    ["es", "En Puno, la Policía mató a 3 personas el martes.", ["Puno"]],
    ["es", "Explotó una bomba en la ciudad norteña de Iquique el lunes.", ["Iquique"]],
    ["es", "El lunes la Policía detuvo a 30 personas en Chile.", ["Chile CHL"]],
  ] as const)
    test(text, () => expect(places(text, language)).toEqual(expected));
});

describe("no place", () => {
  for (const [language, text] of [
    ["en", "On Monday Norway signed the treaty in English."],
    ["en", "Ingrid Dahl gave a speech in Parliament on Monday."],
    ["en", "On Monday Norway condemned the attack on Sweden."],
    ["en", "In March 2031 Norway signed the treaty."],
    ["en", "On Monday Norway voiced its trust in Ingrid Dahl."],
    ["en", "On Monday Norway signed the treaty in IT."],
    ["en", "On Monday the embassy in Lima was closed by Norway."],
    ["en", "A statement issued on Monday says that Norway will stay in Lima."],
    ["es", "El lunes Chile firmó el tratado en Twitter."],
    ["es", "Inés Duarte pronunció un discurso en el Congreso el lunes."],
    ["es", "El lunes Chile expresó su confianza en Inés Duarte."],
  ] as const)
    test(text, () => expect(places(text, language).filter((place) => place !== undefined)).toEqual([]));
});
