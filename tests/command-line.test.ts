import { describe, expect, test } from "vitest";
import type { Command } from "../src/command.ts";
import { parseCommandLine } from "../src/command-line.ts";
import { UserError } from "../src/errors.ts";
import { language as en } from "../src/languages/en/index.ts";

const run: Command["run"] = () => {
  throw new Error("not run here");
};
const option = (name: string, hidden = false) => ({ name, description: name, type: "text", hidden }) as const;
const commands: readonly Command[] = [
  { name: "timeline", description: "", options: [option("about"), option("from"), option("outlet")], run },
  { name: "stance", description: "", options: [option("actor"), option("target")], run },
  { name: "source", description: "", options: [option("id"), option("at", true)], run },
  { name: "search", description: "", options: [option("query")], run },
  { name: "sources", description: "", options: [], run },
];
const parse = (line: string) => parseCommandLine(line, commands, en.phrases);

describe("a line is taken apart", () => {
  for (const [line, name, args] of [
    ["/stance colombia", "stance", { actor: "colombia" }],
    ["stance colombia", "stance", { actor: "colombia" }],
    ["  /STANCE   colombia ", "stance", { actor: "colombia" }],
    ["/stance united states castillo", "stance", { actor: "united states castillo" }],
    ['/stance "united states" castillo', "stance", { actor: "united states", target: "castillo" }],
    ['/stance "united states" pedro castillo', "stance", { actor: "united states", target: "pedro castillo" }],
    ["/stance “Ana Ruiz” «Teo Marsh»", "stance", { actor: "Ana Ruiz", target: "Teo Marsh" }],
    ['/timeline "Steve Jobs"', "timeline", { about: "Steve Jobs" }],
    [
      '/timeline castillo from:2022-12-01 outlet:"World BEYOND War"',
      "timeline",
      { about: "castillo", from: "2022-12-01", outlet: "World BEYOND War" },
    ],
    ["/timeline from:2022-12 pedro castillo", "timeline", { about: "pedro castillo", from: "2022-12" }],
    ["/timeline FROM:2022", "timeline", { from: "2022" }],
    ["/timeline https://quay.example/a 10:30", "timeline", { about: "https://quay.example/a 10:30" }],
    ["/timeline note:this", "timeline", { about: "note:this" }],
    ["/source 003 at:120-260", "source", { id: "003", at: "120-260" }],
    ['/search "dialogue table" peru', "search", { query: '"dialogue table" peru' }],
    ['/search "dialogue table"', "search", { query: "dialogue table" }],
    ['/search 6" pipe', "search", { query: '6" pipe' }],
    ["/search it's", "search", { query: "it's" }],
    ['/timeline from:"" x', "timeline", { about: "x" }],
    ["/sources", "sources", {}],
  ] as const)
    test(line, () => {
      expect(parse(line)).toEqual({ name, args });
    });
});

describe("a line that cannot be taken apart says what to do", () => {
  test("an unknown command names the nearest", () => {
    expect(() => parse("/timlin x")).toThrow(UserError);
    expect(() => parse("/timlin x")).toThrow("/timeline");
  });
  test("a command near to none names help", () => {
    expect(() => parse("/zzzz")).toThrow("/help");
    expect(() => parse("")).toThrow(UserError);
  });
  test("an option given twice", () => {
    expect(() => parse("/timeline from:2022 from:2023")).toThrow("from is given twice");
  });
  test("more values than options", () => {
    expect(() => parse('/stance "a" "b" "c"')).toThrow("c is one too many");
    expect(() => parse("/sources all")).toThrow(UserError);
  });
});

test("hostile lines are taken apart in time", () => {
  for (const piece of ['"', "a:", "“", "“ ", "« ", '" "', 'about:"', " ", "\\", 'a:"b']) {
    const started = performance.now();
    try {
      parse(`/timeline ${piece.repeat(50_000 / piece.length)}`);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});
