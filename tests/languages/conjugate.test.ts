import { describe, expect, test } from "vitest";
import { conjugate as english, nouns as englishNouns } from "../../src/languages/en/conjugate.ts";
import { conjugate as spanish, nouns as spanishNouns } from "../../src/languages/es/conjugate.ts";

describe("English verbs", () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ["remove", "removed", "removed", "removes", "removing"],
    ["ban", "banned", "banned", "bans", "banning"],
    ["deny", "denied", "denied", "denies", "denying"],
    ["overthrow", "overthrew", "overthrown", "overthrows", "overthrowing"],
    ["step down", "stepped down", "stepped down", "steps down", "stepping down"],
    ["flee", "fled", "fled", "flees", "fleeing"],
  ];
  for (const [lemma, past, participle, present, gerund] of cases)
    test(lemma, () =>
      expect(english(lemma)).toMatchObject({ past: [past], participle: [participle], present: [present], gerund: [gerund], bare: [lemma] }),
    );
  test("nouns take their plural where the head is", () => {
    expect(englishNouns("recall of the ambassador, inquiry, speech")).toEqual([
      "recall of the ambassador",
      "recalls of the ambassador",
      "inquiry",
      "inquiries",
      "speech",
      "speeches",
    ]);
  });
});

describe("verbos españoles", () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ["destituir", "destituyó", "destituido", "destituye", "destituyera"],
    ["detener", "detuvo", "detenido", "detiene", "detuviera"],
    ["morir", "murió", "muerto", "muere", "muriera"],
    ["elegir", "eligió", "elegido", "elige", "eligiera"],
    ["disolver", "disolvió", "disuelto", "disuelve", "disolviera"],
    ["acordar", "acordó", "acordado", "acuerda", "acordara"],
    ["caer", "cayó", "caído", "cae", "cayera"],
    ["reunirse", "se reunió", "reunido", "se reúne", "se reuniera"],
  ];
  for (const [lemma, past, participle, present, subjunctive] of cases)
    test(lemma, () => {
      const forms = spanish(lemma);
      expect([forms.past?.[0], forms.participle?.[0], forms.present?.[0]]).toEqual([past, participle, present]);
      expect(forms.subjunctive).toContain(subjunctive);
    });
  test("dar no da la preposición «de»", () => expect(spanish("dar").subjunctive).not.toContain("de"));
  test("los plurales", () => {
    expect(spanishNouns("destitución, paro, golpe de estado")).toEqual([
      "destitución",
      "destituciones",
      "paro",
      "paros",
      "golpe de estado",
      "golpes de estado",
    ]);
  });
});
