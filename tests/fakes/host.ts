import { createHash } from "node:crypto";
import type { Brief } from "../../src/brief.ts";
import { type Command, defineCommand } from "../../src/command.ts";
import type { Language } from "../../src/language.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import type { Asker, Choice, Host, Log } from "../../src/platform.ts";
import { briefs } from "../fixtures/briefs.ts";

/** What was asked of the host, and what it logged; in memory. */
export interface FakeHost extends Host {
  readonly asked: { readonly line: string; readonly asker: Asker }[];
  readonly lines: { readonly level: keyof Log; readonly message: string; readonly fields?: Readonly<Record<string, unknown>> }[];
  readonly stops: string[];
}

export interface FakeHostOptions {
  readonly commands?: readonly Command[];
  /** Answers in place of the fixtures'. May throw: then the host breaks its promise never to reject. */
  readonly answer?: (line: string, asker: Asker) => Brief | Promise<Brief>;
  readonly complete?: (command: string, option: string, partial: string) => readonly Choice[];
  /** A store that survives "restarts": give the same map to the next host. */
  readonly store?: Map<string, string>;
  readonly linkBase?: string;
}

/** An in-memory Host that answers with the fixture briefs: "/timeline" with `briefs.timeline`, "/hostile" with `briefs.hostile`… */
export function createFakeHost({
  commands = sampleCommands,
  answer = answerWithFixture,
  complete = completeWithSamples,
  store = new Map(),
  linkBase,
}: FakeHostOptions = {}): FakeHost {
  const asked: FakeHost["asked"] = [];
  const lines: FakeHost["lines"] = [];
  const stops: string[] = [];
  const log = (level: keyof Log) => (message: string, fields?: Readonly<Record<string, unknown>>) =>
    void lines.push({ level, message, fields });
  const buttonId = (command: string) => createHash("sha256").update(command).digest("base64url").slice(0, 16);
  const ask = async (line: string, asker: Asker): Promise<Brief> => {
    asked.push({ line, asker });
    return answer(line, asker);
  };
  return {
    asked,
    lines,
    stops,
    commands,
    languages: [en, es],
    version: "0.0.0-test",
    log: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
    languageFor,
    answer: ask,
    answerCommand: (name, args, asker) =>
      ask(
        [`/${name}`, ...Object.entries(args).flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value}`]))].join(" "),
        asker,
      ),
    complete: async (command, option, partial, _asker, limit) => complete(command, option, partial).slice(0, limit),
    buttonId,
    rememberButton: async (command) => {
      store.set(`button:${buttonId(command)}`, command);
      return buttonId(command);
    },
    recallButton: async (id) => store.get(`button:${id}`),
    isFirst: async (key) => {
      const first = !store.has(`seen:${key}`);
      store.set(`seen:${key}`, "");
      return first;
    },
    memory: { read: async (key) => store.get(`memory:${key}`), write: async (key, value) => void store.set(`memory:${key}`, value) },
    linkBase: () => linkBase,
    health: () => ({ ok: true, detail: { corpus: "5 articles" } }),
    requestStop: (reason) => void stops.push(reason),
  };
}

/** Commands of every shape that a platform must offer: each option type, required and not, hidden, admins only. */
export const sampleCommands: readonly Command[] = [
  defineCommand({
    name: "timeline",
    description: "timeline",
    options: [
      { name: "about", description: "about", type: "actor" },
      { name: "from", description: "from", type: "date" },
      { name: "outlet", description: "outlet", type: "outlet" },
      { name: "language", description: "language", type: "language" },
    ],
    run: () => briefs.timeline,
  }),
  defineCommand({
    name: "source",
    description: "source",
    options: [
      { name: "id", description: "id", type: "article", required: true },
      { name: "at", description: "at", type: "span", hidden: true },
    ],
    run: () => briefs.passage,
  }),
  defineCommand({
    name: "search",
    description: "search",
    options: [{ name: "query", description: "query", type: "text", required: true }],
    run: () => briefs.hostile,
  }),
  defineCommand({
    name: "digest",
    description: "digest",
    options: [
      { name: "period", description: "period", type: "period" },
      { name: "limit", description: "limit", type: "number" },
    ],
    run: () => briefs.notes,
  }),
  defineCommand({
    name: "stance",
    description: "stance",
    options: [{ name: "actor", description: "actor", type: "actor" }],
    run: () => briefs.stances,
  }),
  defineCommand({ name: "help", description: "help", options: [], run: () => briefs.short }),
  defineCommand({ name: "status", description: "status", options: [], adminOnly: true, run: () => briefs.notes }),
];

function answerWithFixture(line: string): Brief {
  const name = line.split(" ")[0]?.replace("/", "") ?? "";
  const known: Readonly<Record<string, Brief>> = {
    ...briefs,
    source: briefs.passage,
    search: briefs.hostile,
    digest: briefs.notes,
    stance: briefs.stances,
    help: briefs.short,
    status: briefs.notes,
  };
  return known[name] ?? briefs.empty;
}

function completeWithSamples(_command: string, option: string, partial: string): readonly Choice[] {
  return Array.from({ length: 40 }, (_, index) => ({
    value: `${option}-${index}`,
    label: `${partial} ${option} ${index} ${"👩‍👩‍👧‍👦".repeat(20)}`,
  }));
}

function languageFor(locale: string | undefined): Language {
  return locale?.toLowerCase().split("-")[0] === "es" ? es : en;
}
