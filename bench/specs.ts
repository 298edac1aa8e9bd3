/**
 * How many expressions of the public specs (Recognizers-Text, Duckling) the tagger reads as they say, by kind.
 *
 *     npm run bench -- specs [--misses]      needs DATELINE_SHARED, the folder that holds eval/data
 *
 * Every phrase is read alone as a body of that language, published on the spec's reference day. Their values become days: a day, or a half-open
 * range of days. Right is an expression inside the phrase
 *   whose days are one of these ranges, or
 *   two whose first day and last day are those of the range ("from January to April"; the specs end some ranges before their last period), or
 *   whose value is the length of the range where TIMEX3 tells a length ("the past two weeks" is P2W), or
 *   for a bound ("since 2010"), whose days start or end at the bound, or
 *   for a part of a period ("the end of 2012"), which names that period and the part of it where the range lies.
 * Where a spec holds a past and a future day, either is right: the tense of the sentence decides, and most of the phrases have none. Duckling holds the
 * future one alone: the day before or the year before is right as well for a weekday or a date without a year that stands alone.
 * "Next" and "last" before a weekday are right as the nearest one too. "Two months ago" and "two months from tomorrow" are right as the month, as
 * TIMEX3 has it, where the specs count to the day, and "a few weeks" is PXW, where they say three.
 */

import { join } from "node:path";
import { argv, env, exit } from "node:process";
import type { Timex } from "../src/article.ts";
import { loadLanguages } from "../src/registry.ts";
import { readSentences } from "../src/text/sentences.ts";
import { daysOf } from "../src/text/time/days.ts";
import { findTimexes } from "../src/text/timexes.ts";
import { type Meaning, next, readSpecCases, type SpecCase } from "./spec-cases.ts";

if (env.DATELINE_SHARED === undefined) {
  console.log("specs: skipped, DATELINE_SHARED is not set");
  exit(0);
}
const folder = join(env.DATELINE_SHARED, "eval", "data");
const installed = await loadLanguages();
const languages = {
  all: installed,
  of: (code: string) => {
    const language = installed.find((each) => each.code === code) ?? installed[0];
    if (language === undefined) throw new Error("no language is installed");
    return language;
  },
};
const plainKinds = new Set(["recognizers date", "duckling day", "duckling week", "duckling month", "duckling quarter", "duckling year"]);

for (const code of installed.map((language) => language.code)) {
  const cases = readSpecCases(folder, code);
  const counted = cases.filter(({ leftOut }) => leftOut === undefined);
  const rows = new Map<string, { right: number; cases: number }>();
  for (const spec of counted) {
    const right = isRight(spec, timexesOf(spec));
    for (const kind of [spec.kind, ...(plainKinds.has(spec.kind) ? ["all plain dates"] : [])]) {
      const row = rows.get(kind) ?? { right: 0, cases: 0 };
      rows.set(kind, { right: row.right + Number(right), cases: row.cases + 1 });
    }
    if (!right && argv.includes("--misses")) tellMiss(spec);
  }
  console.log(`\n${code}: kind                   right  cases     %`);
  for (const [kind, { right, cases: all }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `    ${kind.padEnd(24)}${String(right).padStart(5)}${String(all).padStart(7)}${((100 * right) / all).toFixed(1).padStart(6)}`,
    );
  console.log("    left out:");
  const reasons = Map.groupBy(
    cases.filter(({ leftOut }) => leftOut !== undefined),
    (spec) => `${spec.leftOut}`,
  );
  for (const [reason, left] of [...reasons].sort(([, a], [, b]) => b.length - a.length))
    console.log(`    ${String(left.length).padStart(5)}  ${reason}, e.g. “${shorten(left[0]?.input ?? "")}”`);
}

function timexesOf({ input, language, published }: SpecCase): Timex[] {
  const blocks = [{ start: 0, end: input.length, kind: "body" as const, language }];
  return findTimexes(
    {
      article: { id: "spec", text: input, stated: {} },
      layout: { languages: [language], genre: "report", blocks },
      sentences: readSentences(input, blocks, languages),
      published: { from: published, to: published, precision: "day", basis: "explicit" },
      languages,
    },
    [],
  );
}

function isRight({ start, end, meanings }: SpecCase, timexes: readonly Timex[]): boolean {
  const inside = timexes.filter((timex) => timex.start < end && timex.end > start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return false;
  return meanings.some(
    (meaning) =>
      inside.some((timex) => means(timex, meaning)) ||
      (inside.length > 1 && first.days?.from === meaning.from && until(last, meaning.until) && meaning.from !== undefined),
  );
}

function means({ value, days, mod }: Timex, { from, until: to, value: length }: Meaning): boolean {
  if (length !== undefined && value === length) return true;
  if (days === undefined) return false;
  // "The end of 2012": which days these are, nobody has agreed on.
  if (mod !== undefined && from !== undefined && to !== undefined) {
    const whole = daysOf(value);
    return whole !== undefined && whole.from <= from && to <= next(whole.to) && days.from < to && from <= days.to;
  }
  if (from !== undefined && to !== undefined) return days.from === from && next(days.to) === to;
  const bound = from ?? to;
  return bound !== undefined && (days.from === bound || days.to === bound || next(days.to) === bound);
}

function until({ days }: Timex, to: string | undefined): boolean {
  return days !== undefined && to !== undefined && (next(days.to) === to || days.to === to || days.from === to);
}

function tellMiss(spec: SpecCase): void {
  const meant = spec.meanings.map(({ from, until: to, value }) => value ?? `${from ?? ""}..${to ?? ""}`).join(" | ");
  const found = timexesOf(spec).map(({ text, value }) => `${text}=${value}`);
  console.log(
    `miss ${spec.language} ${spec.kind}: “${shorten(spec.input)}” [${spec.input.slice(spec.start, spec.end)}] ref ${spec.published} meant ${meant}; found ${found.join(", ") || "nothing"}`,
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
