import { describe, expect, test } from "vitest";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

const sign = { support: "+", oppose: "-", mediate: "~", neutral: "0", mixed: "±" } as const;

const after = {
  en: " The weather was fine in the capital on that day, residents said.",
  es: " El tiempo era bueno en la capital aquel día, según los vecinos.",
};

type Case = readonly [sentence: string, expected: readonly string[]];

function check(language: "en" | "es", cases: readonly Case[]): void {
  for (const [sentence, expected] of cases)
    test(sentence, () => {
      const article = { id: "1", text: sentence + after[language], stated: { languages: [language], title: "x" } };
      const firm = analyseArticle(article, [en, es]).stances.filter(({ weak }) => weak !== true);
      expect([...new Set(firm.map((s) => `${s.actor ?? "narrator"} ${sign[s.stance]} ${s.target}`))].sort()).toEqual([...expected].sort());
    });
}

describe("whoever is joined in a position holds it too", () => {
  check("en", [
    ["Norway joined Denmark and Finland in condemning Sweden.", ["norway - sweden", "denmark - sweden", "finland - sweden"]],
    [
      "Norway has joined Denmark and the region’s left wing in backing the coup in Sweden.",
      ["norway + issue:coup", "denmark + issue:coup"],
    ],
    ["Norway refused to join Denmark in condemning Sweden.", []],
    ["Norway joined Denmark in a military exercise.", []],
    ["Norway did not join Denmark in condemning Sweden.", []],
  ]);
  check("es", [
    ["Noruega se sumó a Dinamarca en su condena a Suecia.", ["norway - sweden", "denmark - sweden"]],
    ["Noruega se sumó a Dinamarca en unos ejercicios militares.", []],
  ]);
});

describe("relations put on pause", () => {
  check("en", [
    ["Norway announced a formal “pause” in its diplomatic relations with Sweden.", ["norway - sweden"]],
    ["Norway announced a pause in its relations with Sweden’s unelected regime.", ["norway - sweden"]],
    [
      "The government of Norway’s left-wing President Maria Dahl (MD) even announced a pause in its relations with Sweden.",
      ["norway - sweden"],
    ],
    ["Norway put its relations with Sweden on hold.", ["norway - sweden"]],
    ["Norway announced a pause in its talks on fishing.", []],
  ]);
  check("es", [
    ["Noruega puso en pausa sus relaciones con Suecia.", ["norway - sweden"]],
    ["Noruega puso en marcha sus relaciones comerciales con Suecia.", []],
  ]);
});

describe("whoever asks for support for a thing is for it", () => {
  check("en", [
    ["Maria Dahl called for support for early elections.", ["maria-dahl + issue:early-elections"]],
    ["Maria Dahl asked for support for “the only possible solution”: holding elections.", ["maria-dahl + issue:elections"]],
    ["Maria Dahl asked for support for her family.", []],
  ]);
  check("es", [
    ["Maria Dahl pidió apoyo para las elecciones anticipadas.", ["maria-dahl + issue:elecciones-anticipadas"]],
    ["Maria Dahl pidió apoyo para su familia.", []],
  ]);
});

describe("what ought to be restored", () => {
  check("en", [
    ["“Democracy should be promptly reinstated in the whole of the country,” said Maria Dahl.", ["maria-dahl + issue:democracy"]],
    ["“Democracy should be discussed by everybody in the whole of the country,” said Maria Dahl.", []],
  ]);
  check("es", [
    ["“La democracia debe ser prontamente restablecida en todo el país”, dijo Maria Dahl.", ["maria-dahl + issue:democracia"]],
    ["“La democracia debe ser un asunto de todos en todo el país”, dijo Maria Dahl.", []],
  ]);
});
