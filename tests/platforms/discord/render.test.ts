import { describe, expect, test } from "vitest";
import type { Block, Brief, Inline } from "../../../src/brief.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import type { RenderOptions } from "../../../src/platform.ts";
import { cleanText, escapeMarkdown, safeLink, shorten } from "../../../src/platforms/discord/escape.ts";
import { renderBrief } from "../../../src/platforms/discord/render.ts";
import { sampleButtonId } from "../../contracts/platform-contract.ts";
import { briefs } from "../../fixtures/briefs.ts";
import { pageReader } from "./page-reader.ts";

const options: RenderOptions = { language: en, buttonId: sampleButtonId };
const briefOf = (...blocks: Block[]): Brief => ({ command: "search", locale: "en", title: "Sample", blocks, actions: [], data: {} });
const paragraph = (...inlines: Inline[]): Block => ({ kind: "paragraph", inlines });
const text = (words: string): Inline => ({ kind: "text", text: words });
const shown = (brief: Brief, more: Partial<RenderOptions> = {}) =>
  renderBrief(brief, { ...options, ...more }).map(({ embeds }) => embeds[0]?.description ?? "");
const one = (...inlines: Inline[]) => shown(briefOf(paragraph(...inlines)))[0];

describe("escaping shows data as it is", () => {
  for (const [data, escaped] of [
    ["plain words, with (brackets) and 3.5 % - of it", "plain words, with (brackets) and 3.5 % - of it"],
    ["a colon: and 12:30", "a colon: and 12\\:30"],
    ["- item", "\\- item"],
    ["  + item", "  \\+ item"],
    ["1. first", "1\\. first"],
    ["-5 degrees", "-5 degrees"],
    ["2031. A year", "2031\\. A year"],
    ["two\n- items\n10) ten", "two\n\\- items\n10\\) ten"],
    ["# one\n-# small\n> quoted", "\\# one\n-\\# small\n\\> quoted"],
    ["@everyone <@1> </help:1> <t:1:R>", "\\@everyone \\<\\@1\\> \\</help\\:1\\> \\<t\\:1\\:R\\>"],
    ["[a](https://b.example) https://c.example", "\\[a\\](https\\://b.example) https\\://c.example"],
    ["snake_case **b** ~~s~~ ||x|| `c` \\", "snake\\_case \\*\\*b\\*\\* \\~\\~s\\~\\~ \\|\\|x\\|\\| \\`c\\` \\\\"],
  ] as const) {
    test(data, () => expect(escapeMarkdown(data)).toBe(escaped));
  }

  test("meets 50,000 hostile characters in no time", () => {
    const startMs = performance.now();
    for (const unit of ["\n ", "1", "\u200D", " \t", "*", "-\n", "\\", "1.\n", "\r"]) escapeMarkdown(cleanText(unit.repeat(50_000)));
    expect(performance.now() - startMs).toBeLessThan(1_000);
  });
});

describe("cleaning", () => {
  test("takes out what hides and reorders, a lone surrogate and a joiner that joins nothing", () => {
    expect(cleanText("a\u202Eb\u200Bc\u0007d\uFEFFe\u00ADf")).toBe("abcdef");
    expect(cleanText("lone \uD83D end")).toBe("lone \uFFFD end");
    expect(cleanText("a \u200D b\u200D")).toBe("a  b");
  });

  test("leaves emoji, flags and accents whole", () => {
    for (const kept of ["👩‍👩‍👧‍👦", "🇵🇪", "❤️", "👍🏽", "e\u0301", "می‌خواهم"]) expect(cleanText(kept)).toBe(kept);
  });

  test("shortens a label between characters", () => {
    expect(shorten("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 25)).toBe("👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
    expect(shorten("short", 25)).toBe("short");
  });
});

describe("links", () => {
  test("show the host that they lead to", () => {
    expect(one({ kind: "link", url: "https://news.example/a b(1)", text: "https://bank.example" })).toBe(
      "https\\://bank.example ([news.example](https://news.example/a%20b%281%29))",
    );
  });

  for (const address of [
    "javascript:alert(1)",
    "https://bank.example@evil.example/",
    "https://me:word@evil.example",
    "data:text/html,x",
    "//evil.example",
    "",
  ]) {
    test(`no link: ${address}`, () => expect(safeLink(address)).toBeUndefined());
  }

  test("to articles with odd ids break nothing", () => {
    const odd: Inline = { kind: "citation", citation: { article: "a\uD83D](https://evil.example) `b", start: 0, end: 1 } };
    expect(shown(briefOf(paragraph(odd)), { linkBase: "https://dateline.example" })[0]).toMatch(
      /^\[\\\[a\uFFFD\\\]\(https\\:\/\/evil\.example\) \\`b\\\]\]\(https:\/\/dateline\.example\/\?q=[\w%.-]+&lang=en\)$/u,
    );
  });

  test("to passages are there when the web page is, and plain otherwise", () => {
    const cited: Inline = { kind: "citation", citation: { article: "003", start: 10, end: 31 } };
    expect(one(cited)).toBe("\\[003\\]");
    expect(shown(briefOf(paragraph(cited)), { linkBase: "http://127.0.0.1:8600" })[0]).toBe(
      "[\\[003\\]](http://127.0.0.1:8600/?q=%2Fsource%20003%20at%3A10-31&lang=en)",
    );
  });
});

describe("marks", () => {
  test("that meet are kept apart", () => {
    expect(one({ kind: "strong", text: "a" }, { kind: "emphasis", text: "b" })).toBe("**a**\u2060*b*");
  });

  test("of one style side by side are one", () => {
    expect(one({ kind: "strong", text: "a" }, { kind: "strong", text: "b" })).toBe("**ab**");
  });

  test("touch words, not blanks", () => {
    expect(one(text("x"), { kind: "strong", text: " a " }, text("y"))).toBe("x **a** y");
  });

  test("words of an article stand between the marks of the reader's language", () => {
    const verbatim: Inline = { kind: "verbatim", text: "the cranes stay still", citation: { article: "003", start: 0, end: 21 } };
    expect(one(verbatim)).toBe("“the cranes stay still”");
    expect(shown(briefOf(paragraph(verbatim)), { language: es })[0]).toBe("«the cranes stay still»");
  });
});

describe("tables", () => {
  const table = (cell: string): Block => ({ kind: "table", header: ["Id", "Words"], rows: [[[text("003")], [text(cell)]]] });

  test("are columns where they are narrow", () => {
    expect(shown(briefOf(table("no")))[0]).toBe("```\nId   Words\n──────────\n003  no\n```");
  });

  test("offer the passages that they cite, as columns too", () => {
    const cited: Inline = { kind: "citation", citation: { article: "003", start: 0, end: 5 } };
    const [page] = renderBrief(briefOf({ kind: "table", header: ["Id"], rows: [[[cited]]] }), options);
    expect(page?.embeds[0]?.description).toContain("```");
    expect(JSON.stringify(page?.components)).toContain(`b:${sampleButtonId("/source 003 at:0-5")}`);
  });

  test("are lists where a cell is long, or would break out of the code", () => {
    expect(shown(briefOf(table("long ".repeat(40))))[0]).toContain("- **003**\n  - *Words\\:* long");
    expect(shown(briefOf(table("a ``` b")))[0]).toContain("- **003** · *Words\\:* a \\`\\`\\` b");
  });
});

describe("pages", () => {
  const heading = (words: string): Block => ({ kind: "heading", inlines: [text(words)] });

  test("never end with a heading", () => {
    const brief = briefOf(paragraph(text("a".repeat(2_500))), heading("Next"), paragraph(text("b".repeat(500))));
    expect(shown(brief).map((page) => page.slice(0, 12))).toEqual(["aaaaaaaaaaaa", "### Next\nbbb"]);
  });

  test("keep an entry whole up to the limit of an embed, and no further", () => {
    const entry = (length: number): Block => ({ kind: "entry", inlines: [text("w".repeat(length))], details: [] });
    expect(shown(briefOf(paragraph(text("before")), entry(4_000)))).toHaveLength(2);
    expect(shown(briefOf(entry(4_094)))).toHaveLength(1);
    expect(shown(briefOf(entry(4_095))).length).toBeGreaterThan(1);
  });

  test("break long text after a word", () => {
    const [first = "", second = ""] = shown(briefOf(paragraph(text("several words ".repeat(400)))));
    expect(first).toMatch(/(?:several|words)$/u);
    expect(second).toMatch(/^(?:several|words)/u);
  });

  test("turn by buttons where somebody asked, and are posted one after the other where nobody did", () => {
    const ids = (commandLine?: string) =>
      renderBrief(briefs.timeline, { ...options, commandLine }).map(({ components }) =>
        components.flatMap((row) =>
          row.components.flatMap((each) => ("custom_id" in each ? [each.custom_id.split(":").slice(0, 2).join(":")] : [])),
        ),
      );
    const turned = ids("/timeline");
    const last = turned.length;
    expect(turned[0]).toEqual(expect.arrayContaining(["p:0", "p:2"]));
    expect(turned[last - 1]).toEqual(expect.arrayContaining([`p:${last - 1}`, `p:${last + 1}`]));
    expect(turned.every((page) => page.some((id) => id.startsWith("b:")))).toBe(true);
    const posted = ids();
    expect(posted.flat().some((id) => id.startsWith("p:"))).toBe(false);
    expect(posted.map((page) => page.some((id) => id.startsWith("b:")))).toEqual([...Array(last - 1).fill(false), true]);
  });

  test("offer every passage that they cite", () => {
    const citations = Array.from(
      { length: 60 },
      (_, index): Inline => ({ kind: "citation", citation: { article: "003", start: index, end: index + 5 } }),
    );
    const pages = renderBrief(briefOf(paragraph(...citations)), options);
    const menus = pages.flatMap(({ components }) =>
      components.flatMap((row) => row.components.flatMap((each) => ("options" in each ? [each.options.length] : []))),
    );
    expect(menus).toEqual([25, 25, 10]);
  });

  test("stay within the limits with all their buttons", () => {
    for (const brief of Object.values(briefs)) {
      const pages = renderBrief(brief, { ...options, commandLine: `/search ${"x".repeat(500)}` });
      expect(pages.flatMap(pageReader.measure).filter(({ actual, allowed }) => actual > allowed)).toEqual([]);
    }
  });

  test("say a title that is too long in full", () => {
    const title = "harbour ".repeat(60).trim();
    const [page] = renderBrief({ ...briefOf(paragraph(text("x"))), title }, options);
    expect(page?.embeds[0]?.title).toMatch(/^harbour .*…$/u);
    expect(page?.embeds[0]?.description).toContain(`### ${title}`);
  });

  test("of what went wrong have another colour", () => {
    const colour = (command: string) => renderBrief({ ...briefs.short, command }, options)[0]?.embeds[0]?.color;
    expect(colour("error")).not.toBe(colour("timeline"));
  });
});
