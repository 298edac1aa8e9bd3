import { expect, test } from "vitest";
import { fullName } from "../../src/briefs/full-name.ts";

for (const [kind, name, aliases, expected] of [
  ["organisation", "Harbour Workers’ Union", ["the Union", "HWU"], "Harbour Workers’ Union (HWU)"],
  ["bloc", "Organisation of Northern States", ["ONS"], "Organisation of Northern States (ONS)"],
  ["organisation", "Harbour Workers’ Union", ["the Union", "HAFEN"], "Harbour Workers’ Union"],
  ["organisation", "HWU", ["HWU"], "HWU"],
  ["country", "United States", ["US"], "United States"],
  ["person", "Maria Dahl", ["MD"], "Maria Dahl"],
] as const)
  test(`${name}, called ${aliases.join(" and ")}`, () => expect(fullName({ kind, name, aliases })).toBe(expected));
