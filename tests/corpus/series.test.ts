import { describe, expect, test } from "vitest";
import { type MadeUp, timelineOf } from "./made-up.ts";

/** The values of the entries of a class that are a series, with the day for which each is told. */
const series = (articles: readonly MadeUp[], name: string) =>
  timelineOf(articles)
    .filter((entry) => entry.class === name && entry.date !== undefined)
    .map(({ series: values }) => values?.map(({ of, text, date }) => `${of} ${text} ${date?.to}`));

const en = (id: string, published: string, text: string): MadeUp => ({
  id,
  published,
  text: `Shops were full of fish. ${text} Nobody complained.`,
});

describe("what is counted grows over the days, in one entry", () => {
  test("arrests", () => {
    const first = en("1", "2031-05-13", "On 12 May 2031 police in Norway arrested 30 students at the march in Oslo.");
    const second = en("2", "2031-05-16", "Police in Norway arrested 120 students at the march in Oslo on 12 May 2031.");
    expect(series([first, second], "arrest")).toEqual([["arrest arrested 30 2031-05-13", "arrest arrested 120 2031-05-16"]]);
  });
  test("the displaced, over languages", () => {
    const first = en("1", "2031-05-13", "The flood of 12 May 2031 in Chile displaced 2,000 people in Iquique.");
    const second: MadeUp = {
      id: "2",
      published: "2031-05-16",
      language: "es",
      text: "Las tiendas estaban llenas. La inundación del 12 de mayo de 2031 en Chile dejó 5.000 damnificados en Iquique. Nadie se quejaba.",
    };
    expect(series([first, second], "evacuate")).toEqual([
      ["evacuate displaced 2,000 2031-05-13", "evacuate 5.000 damnificados 2031-05-16"],
    ]);
  });
  test("the missing beside the dead, each kind by itself", () => {
    const told = (id: string, published: string, dead: number, missing: number) =>
      en(id, published, `The quake of 12 May 2031 in Chile left ${dead} dead and ${missing} missing in Iquique.`);
    expect(series([told("1", "2031-05-13", 3, 40), told("2", "2031-05-16", 12, 55)], "die")).toEqual([
      ["die 3 dead 2031-05-13", "missing 40 2031-05-13", "die 12 dead 2031-05-16", "missing 55 2031-05-16"],
    ]);
  });
});

test("arrests of two days are two entries", () => {
  const first = en("1", "2031-05-13", "On 12 May 2031 police in Norway arrested 30 students at the march in Oslo.");
  const second = en("2", "2031-05-23", "On 22 May 2031 police in Norway arrested 120 farmers at the harbour in Bergen.");
  expect(series([first, second], "arrest")).toEqual([undefined, undefined]);
});
