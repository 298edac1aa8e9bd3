import { describe, expect, test } from "vitest";
import { isTimelineEntry } from "../../src/corpus/timeline.ts";
import { line, timelineOf } from "./made-up.ts";

const norway = {
  id: "1",
  published: "2031-05-14",
  text: "On Monday, the Norwegian parliament removed President Ingrid Dahl. Shops were full of people. Nobody complained.",
};
const spanish = {
  id: "2",
  published: "2031-05-15",
  language: "es" as const,
  text: "Las tiendas estaban llenas. El Parlamento de Noruega destituyó a la presidenta Ingrid Dahl el 12 de mayo de 2031. Nadie se quejaba.",
};

const shown = (articles: Parameters<typeof timelineOf>[0]) => timelineOf(articles).filter(isTimelineEntry).map(line);

describe("one entry for one event", () => {
  test("over articles and languages", () => {
    expect(shown([norway, spanish])).toEqual(["2031-05-12 remove 1+2"]);
  });
  test("a bare reference joins what another article dates", () => {
    const later = {
      id: "3",
      published: "2031-06-20",
      text: "Shops were full. Norwegian President Ingrid Dahl had many friends. On 18 June 2031, Sweden condemned Norway for the removal of Ingrid Dahl. Nobody complained.",
    };
    expect(shown([norway, later])).toContain("2031-05-12 remove 1+3");
  });
  test("not on different days", () => {
    const other = { ...spanish, text: spanish.text.replace("12 de mayo", "2 de mayo") };
    expect(shown([norway, other])).toEqual(["2031-05-02 remove 2", "2031-05-12 remove 1"]);
  });
  test("not of different people", () => {
    const other = { ...spanish, text: spanish.text.replace("Ingrid Dahl", "Karin Lund").replace("Noruega", "Suecia") };
    expect(shown([norway, other])).toHaveLength(2);
  });
  test("two of a kind in one article stay two", () => {
    const text = "Shops were full. On 3 May 2031 Norway signed a treaty with Sweden. On 5 May 2031 Norway signed a treaty with Denmark.";
    expect(shown([{ id: "1", published: "2031-05-14", text }])).toEqual(["2031-05-03 sign 1", "2031-05-05 sign 1"]);
  });
  test("what was planned and then happened is one entry, told as having happened", () => {
    const plan = {
      id: "1",
      published: "2031-05-10",
      text: "Shops were full. Norway will sign the port treaty with Sweden on 12 May 2031. Nobody complained.",
    };
    const deed = {
      id: "2",
      published: "2031-05-13",
      text: "Shops were full. Norway signed the port treaty with Sweden on 12 May 2031. Nobody complained.",
    };
    const entries = timelineOf([plan, deed]).filter((e) => e.class === "sign");
    expect(entries.map(line)).toEqual(["2031-05-12 sign 1+2"]);
    expect(entries[0]?.modality).toBe("asserted");
  });
  test("a plan alone is not listed", () => {
    expect(
      shown([
        {
          id: "1",
          published: "2031-05-10",
          text: "Shops were full. Norway will sign the port treaty with Sweden on 12 May 2031. Nobody complained.",
        },
      ]),
    ).toEqual([]);
  });
});

describe("copies", () => {
  const body =
    "On 3 May 2031 the parliament of Norway removed President Ingrid Dahl after a long debate about the harbour of the capital and the price of fish, and the crowd outside sang until the morning while the police watched from the bridges and the ferries waited. ";
  test("a copy is cited as one and is no second witness", () => {
    const first = { id: "1", published: "2031-05-04", text: body.repeat(2) };
    const copy = { id: "2", published: "2031-05-05", text: `${body.repeat(2)}Shops were full.` };
    const alone = timelineOf([first]).find((e) => e.class === "remove");
    const both = timelineOf([first, copy]).find((e) => e.class === "remove");
    expect(both?.reports.map((r) => [r.article, r.copyOf])).toEqual([
      ["1", undefined],
      ["2", "1"],
    ]);
    expect(both?.salience).toBe(alone?.salience);
  });
});

describe("versions that differ are shown", () => {
  test("numbers of the dead", () => {
    const a = {
      id: "1",
      published: "2031-05-14",
      text: "Shops were full. The earthquake in Chile on 12 May 2031 killed 40 people in Chile. Nobody complained.",
    };
    const b = {
      id: "2",
      published: "2031-05-15",
      text: "Shops were full. The earthquake in Chile on 12 May 2031 killed at least 55 people in Chile. Nobody complained.",
    };
    const entry = timelineOf([a, b]).find((e) => e.class === "die");
    expect(
      entry?.disagreements
        .find((d) => d.about === "number")
        ?.versions.map((v) => v.text)
        .toSorted(),
    ).toEqual(["40", "at least 55"]);
  });
  test("equal numbers are no disagreement", () => {
    const text = "Shops were full. The earthquake in Chile on 12 May 2031 killed 40 people in Chile. Nobody complained.";
    const entry = timelineOf([
      { id: "1", published: "2031-05-14", text },
      { id: "2", published: "2031-05-15", text: `Trade is slow. ${text}` },
    ]).find((e) => e.class === "die");
    expect(entry?.disagreements).toEqual([]);
  });
});

describe("always", () => {
  const corpus = [
    norway,
    spanish,
    {
      id: "3",
      published: "2031-05-16",
      text: "Shops were full. On Thursday Sweden condemned Norway. Police in Norway killed 3 people on Monday.",
    },
  ];
  test("the order of the articles does not matter", () => {
    expect(timelineOf(corpus.toReversed())).toEqual(timelineOf(corpus));
  });
  test("ids differ, dates ascend, one report an article, every report verbatim", () => {
    const entries = timelineOf(corpus);
    expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
    const days = entries.map((e) => e.date?.from ?? "9999");
    expect(days).toEqual(days.toSorted());
    for (const { reports } of entries) {
      expect(new Set(reports.map((r) => r.article)).size).toBe(reports.length);
      for (const r of reports) expect(corpus.find((a) => a.id === r.article)?.text.slice(r.start, r.end)).toBe(r.text);
    }
  });
  test("no article, no entry", () => {
    expect(timelineOf([])).toEqual([]);
  });
});
