import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Command, CommandArgs } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { commandContract, contextOf } from "../contracts/command-contract.ts";
import { hostileTexts } from "../fixtures/briefs.ts";
import { emptyCorpus, harbour } from "../fixtures/corpus.ts";

const samples: Readonly<Record<string, readonly CommandArgs[]>> = {
  timeline: [
    {},
    { about: "Ana Ruiz" },
    { about: "golpe" },
    { about: "nobody at all" },
    { from: "2031-03-04" },
    { from: "2031-04", to: "2031" },
    { from: "yesterday" },
    { from: "2031-05", to: "2031-01" },
    { outlet: "gaceta" },
    { outlet: "Gazette of Nowhere" },
    { language: "es" },
    { language: "español" },
    { language: "Klingon" },
  ],
  stance: [
    {},
    { actor: "vellania" },
    { actor: "vellania ana ruiz" },
    { actor: "teo-marsh", target: "ana-ruiz" },
    { actor: "ana ruiz" },
    { target: "ana-ruiz" },
    { actor: "ostrania", target: "la votación" },
    { actor: "Velania" },
    { actor: "ostrania", target: "xyz" },
  ],
  source: [
    { id: "101" },
    { id: "7" },
    { id: "007" },
    { id: "7", at: "30-60" },
    { id: "101", at: "0-999999" },
    { id: "101", at: "9-3" },
    { id: "101", at: "all" },
    { id: "199" },
    {},
  ],
  sources: [{}],
  search: [{ query: "vote" }, { query: "votte" }, { query: "(a+)+$" }, {}],
  actors: [{}],
  quotes: [{ actor: "Marsh" }, { actor: "vellania" }, { actor: "ana ruiz" }, { actor: "Tao" }, {}],
  digest: [
    {},
    { period: "all" },
    { period: "today" },
    { period: "24h", about: "Ruiz" },
    { period: "7d marsh" },
    { period: "2031-03" },
    { period: "2031-03-01/2031-03-05" },
    { about: "zzz" },
    { period: "7 leagues" },
  ],
  why: [
    { actor: "vellania" },
    { actor: "vellania", target: "ana ruiz" },
    { actor: "teo-marsh" },
    { actor: "Velania" },
    { actor: "ostrania", target: "la votación" },
    { actor: "ana ruiz", target: "ostrania" },
    {},
  ],
  frames: [{}, { topic: "government" }, { topic: "Gobierno" }, { topic: "farce" }, { topic: "guvernment" }, { topic: "vote" }],
  help: [{}, { command: "timeline" }, { command: "/stance" }, { command: "timelin" }, { command: "qqqq" }],
  status: [{}],
};

const folder = new URL("../../commands/", import.meta.url);
const files = readdirSync(folder).sort();
const commands = await Promise.all(files.map(async (file) => ((await import(new URL(file, folder).href)) as { default: Command }).default));

test("a command is called as its file is", () => {
  expect(commands.map(({ name }) => `${name}.ts`)).toEqual(files);
});

test("every command has samples", () => {
  expect(commands.map(({ name }) => name).filter((name) => samples[name] === undefined)).toEqual([]);
});

for (const command of commands)
  commandContract(command, samples[command.name] ?? [], {
    languages: [en, es],
    commands,
    corpora: { harbour, "an empty corpus": emptyCorpus },
  });

const hostile = [
  ...hostileTexts,
  "__proto__",
  "constructor",
  "a".repeat(50_000),
  "ñ ".repeat(25_000),
  "-".repeat(50_000),
  "2031-".repeat(10_000),
  "1".repeat(50_000),
  '"'.repeat(50_000),
  "\ud800",
];

for (const command of commands)
  for (const option of command.options)
    test(`/${command.name} ${option.name}: whatever is written there is answered or refused, and in time`, async () => {
      for (const words of hostile) {
        const args = { ...samples[command.name]?.[0], [option.name]: words };
        const startedMs = performance.now();
        try {
          const brief = await command.run(args, contextOf(harbour, en, [en, es], commands));
          expect(brief.command).toBe(command.name);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
        expect(performance.now() - startedMs).toBeLessThan(2_000);
      }
    });
