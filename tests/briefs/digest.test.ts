import { expect, test } from "vitest";
import type { Brief } from "../../src/brief.ts";
import { digestBrief } from "../../src/briefs/digest.ts";
import { sortDigest } from "../../src/briefs/digest-choice.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { inlinesOf, plain } from "../contracts/command-contract.ts";
import { harbour } from "../fixtures/corpus.ts";

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const lines = ({ blocks }: Brief) => blocks.map((block) => plain(inlinesOf(block)));

test("what happened in the days is told apart from what was only reported in them", () => {
  const { happened, reported } = sortDigest(harbour, { from: "2031-03-04", to: "2031-03-04" }, en);
  expect(ids(happened)).toEqual(["recall"]);
  expect(ids(reported)).toEqual(["removal", "condemned"]);
});

test("a date too vague for the period is not told as having happened in it", () => {
  const vague = harbour.timeline.map((entry) =>
    entry.id === "recall"
      ? { ...entry, date: { from: "2031-01-01", to: "2031-12-31", precision: "year", basis: "explicit" } as const }
      : entry,
  );
  const choice = (to: string) => sortDigest({ ...harbour, timeline: vague }, { from: "2031-03-01", to }, en);
  expect(ids(choice("2031-03-07").happened)).toEqual(["removal"]);
  expect(ids(choice("2031-03-07").reported)).toContain("recall");
  expect(ids(choice("2032-03-01").happened)).toContain("recall");
});

test("what was told before is left out and counted", () => {
  const choice = sortDigest(harbour, { from: "2031-03-01", to: "2031-03-31", seen: new Set(["removal", "talks"]) }, en);
  expect(ids(choice.happened)).toEqual(["recall", "condemned"]);
  expect(ids(choice.planned)).toEqual([]);
  expect(choice.leftOut.seen).toBe(2);
});

test("all told before: empty, and said in a line", () => {
  const brief = digestBrief(
    harbour,
    { from: "2031-03-01", to: "2031-04-30", seen: new Set(["removal", "recall", "condemned", "talks"]) },
    { language: en },
  );
  expect(lines(brief)[0]).toBe("Nothing new: 1 March to 30 April 2031.");
  expect(brief.data).toMatchObject({ empty: true, leftOut: { seen: 4 } });
});

test("what is disputed has its own part, and is not told twice", () => {
  const said = lines(digestBrief(harbour, { from: "2031-03-03", to: "2031-03-03" }, { language: en }));
  expect(said.filter((line) => line.includes("what to call it"))).toHaveLength(1);
  expect(said[said.indexOf("What is disputed") + 1]).toContain("removed [101] · golpe [102]");
});

test("about somebody: only what concerns them, and nothing else is counted as left out", () => {
  const choice = sortDigest(harbour, { from: "2031-03-01", to: "2031-03-31", about: "ana ruiz" }, en);
  expect(ids([...choice.happened, ...choice.reported, ...choice.planned])).toEqual(["removal"]);
  expect(choice.leftOut).toEqual({ minor: 0, seen: 0, undated: 0, background: 0, unconfirmed: 0 });
});

test("says what it rests on and what it left out", () => {
  const said = lines(digestBrief(harbour, { from: "2031-03-01", to: "2031-03-31" }, { language: en }));
  expect(said[said.indexOf("What it rests on") + 1]).toBe("The Quay Courier [101] · La Gaceta [102] · What the quays are saying [7]");
  expect(said.at(-1)).toBe("Left out: 1 event without a known date, 1 file that could not be read.");
});

test("of many events the weightiest are told, and the rest is counted", () => {
  const [first] = harbour.timeline;
  if (first === undefined) throw new Error("no fixture");
  const many = {
    ...harbour,
    timeline: Array.from({ length: 30 }, (_, index) => ({ ...first, id: `event-${index}`, salience: index / 30 })),
  };
  const choice = sortDigest(many, { from: "2031-03-03", to: "2031-03-03" }, en);
  expect(choice.happened).toHaveLength(10);
  expect(ids(choice.happened)[0]).toBe("event-20");
  expect(choice.leftOut.minor).toBe(20);
});

test("without news: the newest article, and the latest days that have some, to press", () => {
  const brief = digestBrief(harbour, { from: "2040-01-01", to: "2040-01-07" }, { language: en });
  expect(lines(brief)[0]).toBe(
    "Nothing new: 1 to 7 January 2040. Newest article: outlet not stated [7], between 30 March and 2 April 2031.",
  );
  const [latest] = brief.actions;
  expect(latest).toEqual({ label: "Digest: 27 March to 2 April 2031", command: "/digest period:2031-03-27/2031-04-02" });
  expect(digestBrief(harbour, { from: "2031-03-27", to: "2031-04-02" }, { language: en }).data).toMatchObject({ empty: false });
});

test("without news about somebody: the days in which there was some of them, none where there never was", () => {
  const commands = (about: string) =>
    digestBrief(harbour, { from: "2040-01-01", to: "2040-01-07", about }, { language: en }).actions.map(({ command }) => command);
  expect(commands("ana ruiz")).toContain('/digest period:2031-02-25/2031-03-03 about:"ana ruiz"');
  expect(commands("zebras").filter((command) => command.startsWith("/digest period:"))).toEqual([]);
});
