import { expect, test } from "vitest";
import { sayStep } from "../../src/cli/trace.ts";
import { language as en } from "../../src/languages/en/index.ts";

const day = (iso: string) => ({ from: iso, to: iso, precision: "day", basis: "explicit" }) as const;

test("a publication date says what decided and what was refused", () => {
  const used = { rule: "published-not-before", values: { quote: "3 May", date: "2031-05-03" }, weight: 9 };
  const refused = { rule: "published-not-before", values: { quote: "9 June", date: "2031-06-09" }, weight: 1 };
  expect(sayStep({ kind: "published", article: "007", date: day("2031-05-04"), used: [used], refused: [refused] }, en)).toBe(
    "published [007]: 4 May 2031; used: nothing is published before what it reports: “3 May” (3 May 2031); refused, it contradicts what weighs more: nothing is published before what it reports: “9 June” (9 June 2031)",
  );
});

test("a date that nobody can know is said to be unknown", () => {
  expect(sayStep({ kind: "published", article: "007", used: [], refused: [] }, en)).toBe("published [007]: unknown");
});

test("an entry is one line: what was joined, each telling with its own date", () => {
  const event = {
    start: 0,
    end: 9,
    text: "They\nvoted.",
    trigger: { start: 5, end: 10, text: "voted\nout" },
    class: "vote",
    actors: [],
    modality: "asserted",
    background: false,
    language: "en",
    salience: 0,
  } as const;
  const entry = {
    class: "vote",
    date: day("2031-05-03"),
    actors: [],
    modality: "asserted",
    background: false,
    salience: 0,
    reports: [],
    disagreements: [],
  } as const;
  const tellings = [
    { article: "007", event: { ...event, date: day("2031-05-03") } },
    { article: "008", event },
  ];
  expect(sayStep({ kind: "entry", entry, tellings }, en)).toBe(
    "entry 3 May 2031, vote: [007] “voted out” (3 May 2031, explicit) + [008] “voted out” (no date)",
  );
});

test("no slot of a reason stays open", () => {
  const used = { rule: "published-in-year", values: { quote: "2031", date: "2031-12-31" }, weight: 1 };
  expect(sayStep({ kind: "published", article: "007", used: [used], refused: [] }, en)).not.toContain("{");
});
