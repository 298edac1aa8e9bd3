import { expect, test } from "vitest";
import type { Block, Brief, Inline } from "../../../src/brief.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { renderMarkdown } from "../../../src/platforms/terminal/markdown.ts";
import { briefs, hostileTexts } from "../../fixtures/briefs.ts";

function render(...inlines: readonly Inline[]): string {
  const blocks: readonly Block[] = [{ kind: "paragraph", inlines }];
  const brief: Brief = { command: "search", locale: "en", title: "", blocks, actions: [], data: {} };
  return renderMarkdown(brief, { language: en }).replace(/\n$/u, "");
}

const cases: readonly (readonly [Inline, string])[] = [
  [{ kind: "name", text: "**boss** _x_ `y`" }, "\\*\\*boss\\*\\* \\_x\\_ \\`y\\`"],
  [{ kind: "name", text: "[press](https://evil.example)" }, "\\[press\\](https\\://evil.example)"],
  [{ kind: "name", text: "<script> &amp; @everyone #3" }, "\\<script\\> \\&amp; \\@everyone \\#3"],
  [{ kind: "name", text: "1. one\n2. two" }, "1\\. one 2. two"],
  [{ kind: "name", text: "- item" }, "\\- item"],
  [{ kind: "strong", text: "opposes " }, "**opposes** "],
  [{ kind: "verbatim", text: "a\\b", citation: { article: "003", start: 0, end: 3 } }, "“a\\\\b”"],
  [{ kind: "citation", citation: { article: "odd_id", start: 0, end: 3 } }, "\\[odd\\_id\\]"],
  [{ kind: "command", command: "/search `x`" }, "`` /search `x` ``"],
  [{ kind: "link", url: "https://fine.example/a_(b)?q=<2>", text: "fine] [x" }, "[fine\\] \\[x](<https://fine.example/a_(b)?q=%3C2%3E>)"],
  [{ kind: "link", url: "javascript:alert(1)", text: "script" }, "script"],
  [{ kind: "link", url: "https://bank.example@evil.example/", text: "bank" }, "bank"],
];

for (const [inline, expected] of cases)
  test(`${JSON.stringify(inline)} is ${expected}`, () => {
    expect(render(inline)).toBe(expected);
  });

test("every special character of a hostile text is escaped", () => {
  for (const text of hostileTexts) {
    const rest = render({ kind: "name", text }).replace(/\\[!-/:-@[-`{-~]/gu, "");
    expect(rest).not.toMatch(/[*_`[\]<>~|@#&!]|https?:|www\.|\n/u);
  }
});

test("neighbouring entries are one list, tables are tables, the next steps come last", () => {
  const text = renderMarkdown(briefs.short, { language: en });
  expect(text).toContain("# The harbour\n\n## What the **Morning Pilot** reports\n\n");
  expect(text).toContain("- Timeline: `/timeline harbour`");
  expect(renderMarkdown(briefs.stances, { language: en })).toContain(
    "| Actor | Position | Evidence |\n| --- | --- | --- |\n| Pilots' Guild | **opposes** |",
  );
});
