import { expect, test } from "vitest";
import { completeLine } from "../src/line-completion.ts";
import { createFakeHost } from "./fakes/host.ts";

const names = ["pilots-guild", "Port Board", "press"];
const host = createFakeHost({
  complete: (_command, option, partial) =>
    option === "date"
      ? []
      : names.filter((value) => value.toLowerCase().startsWith(partial.toLowerCase())).map((value) => ({ value, label: value })),
});
const language = host.languageFor("en");

async function complete(line: string, isAdmin = false, limit = 10): Promise<readonly string[]> {
  const { start, choices } = await completeLine(line, host, { language, asker: { isAdmin, place: "test" }, limit });
  return choices.map(({ insert }) => line.slice(0, start) + insert);
}

const cases: readonly (readonly [line: string, completed: readonly string[]])[] = [
  ["/ti", ["/timeline "]],
  ["/he", ["/help"]],
  ["/TI", ["/timeline "]],
  ["  /ti", ["  /timeline "]],
  ["/zz", []],
  ["ti", []],
  ["", []],
  ["/unknown x", []],
  ["/timeline fr", ["/timeline from:"]],
  ["/timeline about:pi", ["/timeline about:pilots-guild"]],
  ["/timeline about:po", ['/timeline about:"Port Board"']],
  ['/timeline about:"port b', ['/timeline about:"Port Board"']],
  ["/timeline about:press fr", ["/timeline about:press from:"]],
  ["/timeline from:2031 about:pi", ["/timeline from:2031 about:pilots-guild"]],
  ["/stance pi", ["/stance pilots-guild"]],
  ["/stance port b", ['/stance "Port Board"']],
  ["/source at:", []],
  ["/help x", []],
];

for (const [line, completed] of cases)
  test(`${JSON.stringify(line)} completes to ${JSON.stringify(completed)}`, async () => {
    expect(await complete(line)).toEqual(completed);
  });

test("an option that is there already is not offered again", async () => {
  expect(await complete("/timeline from:2031 ")).not.toContain("/timeline from:2031 from:");
  expect(await complete("/timeline from:2031 ")).toContain("/timeline from:2031 outlet:");
});

test("commands for admins are offered to admins only", async () => {
  expect(await complete("/stat")).toEqual([]);
  expect(await complete("/stat", true)).toEqual(["/status"]);
});

test("never more than the limit", async () => {
  expect(await complete("/", true, 3)).toHaveLength(3);
  expect(await complete("/timeline ", false, 2)).toHaveLength(2);
});

test("a hostile line is taken apart in time", async () => {
  expect(await complete(`/timeline ${'"a:'.repeat(20_000)}`)).toEqual([]);
  expect(await complete(`/timeline ${" ".repeat(50_000)}`)).not.toEqual([]);
});
