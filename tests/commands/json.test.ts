import { describe, expect, test } from "vitest";
import { z } from "zod";
import { digestBrief } from "../../src/briefs/digest.ts";
import { framesBrief } from "../../src/briefs/frames.ts";
import { quotesBrief } from "../../src/briefs/quotes.ts";
import { searchBrief } from "../../src/briefs/search.ts";
import { sourceBrief } from "../../src/briefs/source.ts";
import { stanceBrief } from "../../src/briefs/stance.ts";
import { timelineBrief } from "../../src/briefs/timeline.ts";
import { whyBrief } from "../../src/briefs/why.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { emptyCorpus, harbour } from "../fixtures/corpus.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const date = z.object({
  from: day,
  to: day,
  precision: z.enum(["day", "month", "year", "range"]),
  basis: z.enum(["explicit", "relative", "inferred"]),
  why: z.string().endsWith(".").optional(),
});
const citation = z.object({ article: z.string(), start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) });
const event = z.object({
  id: z.string(),
  date: date.nullable(),
  text: z
    .string()
    .min(1)
    .regex(/^[^\n]*$/u),
  actors: z.array(z.string()),
  citations: z.array(citation).min(1),
  disagreements: z.array(
    z.object({ about: z.string(), versions: z.array(z.object({ text: z.string(), citations: z.array(citation).min(1) })).min(2) }),
  ),
});
const timeline = z.object({ command: z.literal("timeline"), query: z.object({}).loose(), total: z.int(), events: z.array(event) });
const party = z.object({ id: z.string(), name: z.string(), kind: z.enum(["country", "person", "organisation", "bloc", "group", "issue"]) });
const evidence = citation.extend({
  kind: z.enum(["own-words", "reported-act", "characterised-by-outlet"]),
  speaker: z.string().nullable(),
  date: date.nullable(),
});
const position = z.object({ stance: z.enum(["support", "oppose", "mediate", "neutral", "mixed"]), evidence: z.array(evidence).min(1) });
const stance = z.object({
  command: z.literal("stance"),
  actors: z.array(
    z.object({ actor: party, positions: z.array(position.extend({ target: party })), about: z.array(position.extend({ actor: party })) }),
  ),
  suggestions: z.array(z.string()).optional(),
});
const source = z.strictObject({
  command: z.literal("source"),
  id: z.string(),
  path: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  languages: z.array(z.string()),
  genre: z.enum(["report", "opinion", "letter", "repost", "live", "other"]),
  published: date.nullable(),
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      aliases: z.array(z.string()),
      speaksFor: z.string().nullable(),
      country: z.string().nullable(),
    }),
  ),
  kind: z.string().nullable(),
  reportBy: z.string().nullable(),
  words: z.int().min(1),
  sentencesCount: z.int().min(1),
  slant: z.array(
    z.object({
      term: z.string(),
      topic: z.string(),
      leans: z.string(),
      count: z.int(),
      spans: z.array(citation.omit({ article: true })).min(1),
    }),
  ),
  dateContradictions: z.array(
    z.object({ rule: z.string(), quote: z.string(), citation: citation.pick({ article: true, start: true, end: true }).nullable() }),
  ),
  sameStory: z.array(z.string()),
  translationOf: z.string().nullable(),
});
const search = z.object({
  command: z.literal("search"),
  total: z.int(),
  hits: z.array(z.object({ article: z.string(), score: z.number(), snippets: z.array(citation.omit({ article: true })) })),
});

const word = z.object({
  term: z.string().min(1),
  leans: z.enum(["for", "against", "unclear", "plain"]),
  count: z.int().min(1),
  spans: z.array(citation).min(1),
});
const outletWords = z.object({ outlet: z.string().nullable(), articles: z.array(z.string()).min(1), words: z.array(word).min(1) });
const frames = z.object({
  command: z.literal("frames"),
  query: z.object({ topic: z.string().optional() }),
  topics: z.array(
    z.object({
      topic: z.string(),
      name: z.string(),
      outlets: z.int().min(1),
      outletsWithLoadedWords: z.int(),
      things: z.array(z.object({ actor: z.string(), outlets: z.array(outletWords).min(2) })),
      elsewhere: z.array(outletWords),
    }),
  ),
  suggestions: z.array(z.string()).optional(),
});
const why = z.object({
  command: z.literal("why"),
  positions: z.array(
    z.object({
      actor: z.string(),
      target: z.string(),
      stance: position.shape.stance,
      evidence: z.array(
        citation.extend({ kind: evidence.shape.kind, stance: position.shape.stance, rule: z.string(), words: citation.optional() }),
      ),
    }),
  ),
  suggestions: z.array(z.string()).optional(),
});

const reader = { language: en, languages: [en] };
/** As a program reads it. */
const json = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe("the JSON of the public contract", () => {
  for (const question of [{}, { about: "ana ruiz" }, { about: "nothing such" }])
    test(`/timeline ${JSON.stringify(question)}`, () => {
      timeline.parse(json(timelineBrief(harbour, question, reader).data));
    });

  for (const question of [
    {},
    { actor: "vellania" },
    { actor: "vellania", target: "ana-ruiz" },
    { target: "ostrania" },
    { actor: "Velania" },
  ])
    test(`/stance ${JSON.stringify(question)}`, () => {
      stance.parse(json(stanceBrief(harbour, question, reader).data));
    });

  for (const id of ["101", "102", "7"])
    test(`/source ${id}`, () => {
      source.parse(json(sourceBrief(harbour, { id }, reader).data));
    });

  for (const topic of [undefined, "vote", "nothing such"])
    test(`/frames ${topic ?? ""}`, () => {
      expect(frames.parse(json(framesBrief(harbour, topic, reader).data)).topics).toHaveLength(topic === "nothing such" ? 0 : 1);
    });

  for (const question of [{ actor: "vellania", target: "ana-ruiz" }, { actor: "teo-marsh" }, { actor: "Velania" }])
    test(`/why ${JSON.stringify(question)}`, () => {
      why.parse(json(whyBrief(harbour, question, reader).data));
    });

  test("/search", () => {
    expect(search.parse(json(searchBrief(harbour, "vote", reader).data)).total).toBe(2);
    expect(search.parse(json(searchBrief(emptyCorpus, "vote", reader).data)).hits).toEqual([]);
  });

  test("every event of the timeline comes, by date, and says in how many", () => {
    const { total, events } = timeline.parse(json(timelineBrief(harbour, {}, reader).data));
    expect(events.map(({ id }) => id)).toEqual(["removal", "recall", "condemned"]);
    expect(total).toBe(3);
  });

  test("an actor nobody knows: an empty list and the nearest names", () => {
    expect(json(stanceBrief(harbour, { actor: "Velania" }, reader).data)).toMatchObject({ actors: [], suggestions: ["Vellania"] });
  });

  test("/quotes names the speaker of each", () => {
    expect(json(quotesBrief(harbour, "vellania", reader).data)).toMatchObject({
      total: 3,
      quotes: [{ speaker: "teo-marsh", kind: "direct" }, {}, {}],
    });
  });

  test("/digest says whether it is empty and what it told", () => {
    const whole = { from: "2031-03-01", to: "2031-04-30" };
    expect(json(digestBrief(harbour, whole, reader).data)).toMatchObject({
      empty: false,
      ids: ["removal", "recall", "condemned", "talks"],
    });
    expect(json(digestBrief(harbour, { from: "2030-01-01", to: "2030-01-02" }, reader).data)).toMatchObject({ empty: true, ids: [] });
  });
});
