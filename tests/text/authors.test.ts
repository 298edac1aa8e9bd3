import { expect, test } from "vitest";
import type { StatedRecord } from "../../src/article.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

function authorsOf(text: string, stated: StatedRecord = {}): readonly string[] {
  return analyseArticle({ id: "x", text, stated }, [en, es]).authors ?? [];
}

const filler = "The harbour has been closed since the storm, and the boats lie idle along the quay.";
const relleno = "El puerto está cerrado desde la tormenta, y los barcos siguen amarrados en el muelle.";

test("the line that signs a letter is its author", () => {
  expect(authorsOf(`We call upon the council to open the harbour. ${filler}\n\nFriends of the Harbour\n`, { genre: "letter" })).toEqual([
    "friends-of-the-harbour",
  ]);
  expect(authorsOf(`Pedimos al concejo que abra el puerto. ${relleno}\n\nAsociación de Vecinos del Puerto\n`, { genre: "letter" })).toEqual(
    ["asociacion-de-vecinos-del-puerto"],
  );
});

test("several sign", () => {
  const text = `We demand that the harbour reopen. ${filler}\n\nSincerely,\n\nAna Ríos, Director, Friends of the Harbour\n\nCoastal Workers Union\n`;
  expect(authorsOf(text, { genre: "letter" })).toEqual(["ana-rios", "coastal-workers-union"]);
});

test("a closing opens the signatures of an opinion", () => {
  expect(authorsOf(`We ask for a port. ${filler}\n\nIn solidarity,\n\nTom Hale\n`, { genre: "opinion" })).toEqual(["tom-hale"]);
  expect(authorsOf(`Queremos un puerto. ${relleno}\n\nAtentamente,\n\nAna Ríos\n`, { genre: "opinion" })).toEqual(["ana-rios"]);
});

test("without a signature the byline of an opinion or letter is", () => {
  expect(
    authorsOf(`I urge the council to act. ${filler}`, { genre: "opinion", byline: "Ana Ríos and Tom Hale, The Daily Harbour" }),
  ).toEqual(["ana-rios", "tom-hale"]);
  expect(authorsOf(`Insto al concejo a actuar. ${relleno}`, { genre: "opinion", byline: "Ana Ríos" })).toEqual(["ana-rios"]);
});

test("a signature that the letter repeats counts wherever it stands", () => {
  const text = `We urge you to act. ${filler}\n\nBoats BEYOND Nets\n\n${filler}\n\nBoats BEYOND Nets\n\nWe urge you to act soon. ${filler}`;
  expect(authorsOf(text, { genre: "letter" })).toEqual(["boats-beyond-nets"]);
});

test("a reporter is the author of nothing that a report says of itself", () => {
  expect(authorsOf(`“We demand it,” they said. ${filler}`, { genre: "report", byline: "Ana Ríos" })).toEqual([]);
});

test("nor is the author of an article on which somebody else reports", () => {
  expect(authorsOf(`I urge the council to act. ${filler}`, { genre: "opinion", byline: "Ana Ríos", kind: "report" })).toEqual([]);
});

test("lines under an opinion that nobody announces sign nothing; a place or a month signs nothing", () => {
  expect(authorsOf(`I want a port. ${filler}\n\nHuman Rights\n\nHarbour News\n`, { genre: "opinion" })).toEqual([]);
  expect(authorsOf(`We want a port. ${filler}\n\nSincerely,\n\nPeru\n\nMay Monday\n`, { genre: "letter" })).toEqual([]);
  expect(authorsOf(`Queremos un puerto. ${relleno}\n\nAtentamente,\n\nPerú\n`, { genre: "letter" })).toEqual([]);
});
