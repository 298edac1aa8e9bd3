import { expect, test } from "vitest";
import type { Block, Brief } from "../../../src/brief.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import { renderText } from "../../../src/platforms/terminal/render.ts";

const cite = { article: "003", start: 10, end: 20 };

function briefOf(blocks: readonly Block[], actions: Brief["actions"] = []): Brief {
  return { command: "timeline", locale: "en", title: "Harbour", blocks, actions, data: {} };
}

function entry(lead: string, words: string): Block {
  return {
    kind: "entry",
    lead: [{ kind: "strong", text: lead }],
    inlines: [{ kind: "verbatim", text: words, citation: cite }],
    details: [],
  };
}

function show(brief: Brief, width = 60, language = en): string {
  return renderText(brief, { language, width, colour: false });
}

test("dates share a column, and what follows hangs under itself", () => {
  const entries = [entry("3 May 2031", "the gates stay shut until the board has answered us all"), entry("4 May", "it answers")];
  expect(show(briefOf(entries), 60)).toBe(`Harbour
───────

3 May 2031  “the gates stay shut until the board has
            answered us all”
4 May       “it answers”
`);
});

test("a narrow terminal has dates above what they date", () => {
  expect(show(briefOf([entry("3 May 2031", "the gates stay shut")]), 30)).toBe(`Harbour
───────

3 May 2031
  “the gates stay shut”
`);
});

test("quotation marks are those of the reader's language", () => {
  expect(show(briefOf([entry("3 May", "it answers")]), 60, es)).toContain("«it answers»");
});

const table: Block = {
  kind: "table",
  header: ["Who", "What"],
  rows: [
    [[{ kind: "name", text: "Guild" }], [{ kind: "text", text: "no tariff without a vote" }]],
    [[{ kind: "name", text: "海洋部" }], [{ kind: "citation", citation: cite }]],
  ],
};

test("a table that fits is a box, wide characters and all", () => {
  expect(show(briefOf([table]))).toBe(`Harbour
───────

╭────────┬──────────────────────────╮
│ Who    │ What                     │
├────────┼──────────────────────────┤
│ Guild  │ no tariff without a vote │
│ 海洋部 │ [003]                    │
╰────────┴──────────────────────────╯
`);
});

test("a table that does not fit is stacked", () => {
  expect(show(briefOf([table]), 30)).toBe(`Harbour
───────

▪ Who: Guild
  What: no tariff without a
    vote

▪ Who: 海洋部
  What: [003]
`);
});

test("a passage is marked by signs, or by colour where there is colour", () => {
  const brief = briefOf([
    { kind: "passage", before: "The tide came.\n\nThey said ", marked: "no more", after: " and left.", citation: cite },
  ]);
  expect(show(brief)).toContain(`  │ The tide came.
  │
  │ They said ▸ no more ◂ and left.
    [003] 10–20`);
  const coloured = renderText(brief, { language: en, width: 60, colour: true });
  expect(coloured).toContain("\u001b[30m\u001b[43mno more\u001b[49m\u001b[39m");
  expect(coloured).not.toContain("▸");
});

test("next steps are numbered", () => {
  const brief = briefOf(
    [],
    [
      { label: "Positions", command: "/stance" },
      { label: "All", command: "/timeline" },
      { label: "", command: "/help" },
    ],
  );
  expect(show(brief)).toContain("  1  Positions  /stance\n  2  All        /timeline\n  3  /help\n");
});

test("where a link leads is said beside it, and what is no web address is no link", () => {
  const link = (url: string): Block => ({ kind: "paragraph", inlines: [{ kind: "link", url, text: "here" }] });
  expect(show(briefOf([link("https://news.example/a")]))).toContain("here (https://news.example/a)");
  expect(show(briefOf([link("javascript:alert(1)")]))).toMatch(/\n\nhere\n$/u);
});

test("no colour, no escape sequence; colour, only our own", () => {
  const hostile = briefOf([{ kind: "paragraph", inlines: [{ kind: "name", text: "\u001b]0;owned\u0007\u009b31m\u001b[2J" }] }]);
  expect(show(hostile)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
  expect(renderText(hostile, { language: en, width: 60, colour: true }).replace(/\u001b\[\d+m/gu, "")).not.toContain("\u001b");
});
