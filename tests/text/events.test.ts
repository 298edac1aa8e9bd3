import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-cases.ts";

const find = (text: string, name: string, language = "en") => eventsOf(text, language).find((e) => e.class === name);

describe("who and to whom", () => {
  test("the subject of an active verb is the agent, its object the patient", () => {
    expect(find("On Monday Norway condemned Sweden. Nobody else spoke.", "condemn")).toMatchObject({ agent: "norway", patient: "sweden" });
  });
  test("in the passive they change places", () => {
    expect(find("Norway was sanctioned by Sweden on Monday. Nobody else spoke.", "sanction")).toMatchObject({
      agent: "sweden",
      patient: "norway",
    });
  });
  test("a relative clause speaks of the one before it", () => {
    expect(find("Ingrid Dahl, who was arrested on Monday in Sweden, fell silent. Nobody else spoke.", "arrest")?.patient).toBe(
      "ingrid-dahl",
    );
  });
  test("an apposition is not the subject", () => {
    expect(find("Ingrid Dahl, a friend of Sweden, resigned on Monday. Nobody else spoke.", "resign")?.agent).toBe("ingrid-dahl");
  });
  test("a noun tells by its owner or by what follows it", () => {
    expect(find("The arrest of Ingrid Dahl on Monday was news. Nobody else spoke.", "arrest")?.patient).toBe("ingrid-dahl");
    expect(find("Ingrid Dahl's arrest on Monday was news. Nobody else spoke.", "arrest")?.patient).toBe("ingrid-dahl");
  });
});

describe("tolls", () => {
  test("the number of the dead is kept with its words", () => {
    const event = find("In Norway protests have gone on for a month, leaving at least 60 dead. Nobody else spoke.", "die");
    expect(event?.count).toMatchObject({ text: "at least 60", value: 60 });
  });
  test("a number that counts something else is none", () => {
    expect(find("On Monday 60 ministers of Norway met. Nobody else spoke.", "die")).toBeUndefined();
  });
});

describe("the news of a lede", () => {
  test("the undated past of the first sentence is dated by the publication, and says so", () => {
    expect(find("Norway signed a treaty with Sweden. Nobody else spoke. It was long.", "sign")?.date).toMatchObject({
      from: "2031-05-14",
      basis: "inferred",
      why: { rule: "news-of-the-day" },
    });
  });
  test("not where nobody knows the day of publication", () => {
    expect(
      eventsOf("Norway signed a treaty with Sweden. Nobody else spoke.", "en", undefinedDay).find((e) => e.class === "sign")?.date,
    ).toBeUndefined();
  });
});
const undefinedDay = "";

describe("whatever the text", () => {
  const hostile = [
    "",
    " ",
    "\u0000",
    "was ".repeat(5000),
    "removed and ".repeat(4000),
    "60 dead ".repeat(5000),
    "on Monday, ".repeat(3000),
    "—".repeat(50_000),
    "the ousted ".repeat(4000),
  ];
  for (const text of hostile)
    test(`survives ${JSON.stringify(text.slice(0, 12))} × ${text.length}`, { timeout: 20_000 }, () => {
      for (const language of ["en", "es"])
        for (const event of eventsOf(text, language)) {
          expect(text.slice(event.start, event.end)).toBe(event.text);
          expect(event.trigger.start >= event.start && event.trigger.end <= event.end).toBe(true);
        }
    });
  test("events stand in order and slice back to their words", () => {
    const text =
      "On Monday Norway arrested Olof Berg. On Tuesday Sweden protested and recalled its ambassador. Police killed 12 people on 3 May 2031.";
    const events = eventsOf(text, "en");
    expect(events.length).toBeGreaterThan(2);
    for (const e of events) expect(text.slice(e.trigger.start, e.trigger.end)).toBe(e.trigger.text);
    expect(events.map((e) => e.trigger.start)).toEqual(events.map((e) => e.trigger.start).toSorted((a, b) => a - b));
  });
});
