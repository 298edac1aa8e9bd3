import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../../src/command-line.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { formatCommandLine } from "../../../src/platforms/discord/command-line.ts";
import { sampleCommands } from "../../fakes/host.ts";

const parse = (line: string) => parseCommandLine(line, sampleCommands, en.phrases);

for (const [args, line] of [
  [{}, "/timeline"],
  [{ about: "peru", from: "2031-01" }, "/timeline about:peru from:2031-01"],
  [{ about: "Ada Kovač" }, '/timeline about:"Ada Kovač"'],
  [{ about: 'the "pilot" said' }, '/timeline about:“the "pilot" said”'],
] as const) {
  test(line, () => expect(formatCommandLine("timeline", args)).toBe(line));
}

test("whatever a reader writes into an option, a button asks the same again", () => {
  const value = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== "" && !(/"/u.test(text) && /”/u.test(text) && /»/u.test(text)));
  fc.assert(
    fc.property(value, value, (about, from) => {
      expect(parse(formatCommandLine("timeline", { about, from })).args).toEqual({ about, from });
    }),
    { numRuns: 500 },
  );
});
