import { expect, test } from "vitest";
import { actorName } from "../../src/briefs/names.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { voicesOf } from "../text/marked/voices.ts";

/** What each language calls the actor of an id that a text names. */
function namesIn(code: string, text: string, id: string): (string | undefined)[] {
  const actor = voicesOf(code, text).actors.find((each) => each.id === id);
  return [en, es].map((language) => (actor === undefined ? undefined : actorName(actor, language)));
}

const cases: readonly [code: string, text: string, id: string, english: string, spanish: string][] = [
  ["en", "Peru's Congress voted.", "peru-congress", "Peru's Congress", "Congreso de Perú"],
  ["es", "El Congreso de Perú votó.", "peru-congress", "Peru's Congress", "Congreso de Perú"],
  ["en", "The US military left.", "us-military", "US Military", "Ejército de Estados Unidos"],
  [
    "es",
    "El Ministerio de Defensa de Chile respondió.",
    "chile-defense-ministry",
    "Chile's Defense Ministry",
    "Ministerio de Defensa de Chile",
  ],
  ["en", "Ana Ríos left. The Ríos government of Peru fell.", "rios-government", "Ríos government", "Gobierno de Ríos"],
  ["en", "The US embassy in Lima reopened.", "us-embassy-in-lima", "US Embassy in Lima", "Embajada de Estados Unidos en Lima"],
  ["en", "The Bolivian president was absent.", "bolivia-president", "Bolivia's President", "presidente de Bolivia"],
];
for (const [code, text, id, english, spanish] of cases)
  test(`${text} → ${spanish}`, () => {
    expect(namesIn(code, text, id)).toEqual([english, spanish]);
  });

test("a name of its own stays as it is", () => {
  expect(namesIn("en", "The Center for Coastal Research met.", "center-for-coastal-research")).toEqual([
    "Center for Coastal Research",
    "Center for Coastal Research",
  ]);
  expect(namesIn("en", "President Ana Ríos of Peru left.", "ana-rios")).toEqual(["Ana Ríos", "Ana Ríos"]);
});
