import { expect, test } from "vitest";
import { nearestWords } from "../../src/briefs/nearest.ts";

const names = ["timeline", "stance", "source", "sources", "search", "digest"];

for (const [typed, meant] of [
  ["timline", "timeline"],
  ["stanse", "stance"],
  ["soruce", "source"],
  ["serach", "search"],
  ["TIMELINE", "timeline"],
] as const)
  test(`${typed} is near ${meant}`, () => {
    expect(nearestWords(typed, names, 1)).toEqual([meant]);
  });

test("accents do not count", () => {
  expect(nearestWords("pagina doce", ["Página Doce", "La Nación"], 1)).toEqual(["Página Doce"]);
});

test("what shares next to nothing is not near", () => {
  expect(nearestWords("xyz", names, 3)).toEqual([]);
  expect(nearestWords("", names, 3)).toEqual([]);
});
