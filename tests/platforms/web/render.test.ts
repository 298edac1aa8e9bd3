import { expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { splitPages } from "../../../src/platforms/web/pages.ts";
import { renderHtml } from "../../../src/platforms/web/render.ts";
import { reflow } from "../../../src/reflow.ts";
import { briefs } from "../../fixtures/briefs.ts";
import { findHtmlDangers, textOfHtml } from "./html.ts";

test("a document that stands alone needs nothing else and links nowhere inside", () => {
  const html = renderHtml(briefs.short, { language: en });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/u);
  expect(html).not.toMatch(/<script|<link|src=|href="\//u);
  expect(html).toContain("<title>The harbour · Dateline</title>");
  expect(textOfHtml(html)).toContain("Ada Kovač said “the cranes stay still”. [003]");
  expect(html).toContain("default-src 'none'");
});

test("with the address of a page its citations lead there", () => {
  const html = renderHtml(briefs.short, { language: en, linkBase: "https://briefs.example.org" });
  expect(html).toContain('href="https://briefs.example.org/?q=%2Fsource%20003%20at%3A10-31&amp;lang=en"');
});

test("every brief stands alone unharmed and whole", () => {
  for (const brief of Object.values(briefs)) {
    const html = renderHtml(brief, { language: en });
    expect(findHtmlDangers(/<article[\s\S]*<\/article>/u.exec(html)?.[0] ?? "<none>")).toEqual([]);
    expect(html.match(/class="entry/gu)?.length ?? 0).toBe(brief.blocks.filter(({ kind }) => kind === "entry").length);
  }
});

test("pages hold every block once, in order, and a heading goes with what it heads", () => {
  const heading = { kind: "heading", inlines: [{ kind: "text", text: "Then" }] } as const;
  const blocks = [...briefs.timeline.blocks.slice(0, 20), heading, ...briefs.timeline.blocks.slice(20), ...briefs.hostile.blocks];
  const pages = splitPages(blocks);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flat()).toEqual(blocks);
  for (const page of pages) expect(page.length === 1 || page.at(-1)?.kind !== "heading").toBe(true);
  expect(splitPages([])).toEqual([[]]);
});

const longLine = "The pilots of the northern quay voted on Monday to keep";
const cases: readonly (readonly [text: string, shown: string])[] = [
  [`${longLine}\nthe gates shut.`, `${longLine} the gates shut.`],
  [`${longLine}\r\nthe gates shut.`, `${longLine}  the gates shut.`],
  [`${longLine}\n\nNobody answered.`, `${longLine}\n\nNobody answered.`],
  [`${longLine} the gates shut.\nNobody answered.`, `${longLine} the gates shut.\nNobody answered.`],
  ["A strike\nBy Ada", "A strike\nBy Ada"],
  [`${longLine} ${longLine} ${longLine}\nthe gates`, `${longLine} ${longLine} ${longLine}\nthe gates`],
];
for (const [text, shown] of cases)
  test(`${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`, () => {
    expect(reflow(text)).toBe(shown);
  });

test("a hard wrap is undone in time, however long the lines", () => {
  for (const text of ["a".repeat(50_000), `${"a".repeat(60)}\n`.repeat(1_000), "\r".repeat(50_000)])
    expect(reflow(text)).toHaveLength(text.length);
});
