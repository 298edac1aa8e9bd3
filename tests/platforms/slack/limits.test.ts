import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Brief, Citation, Inline } from "../../../src/brief.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { platform } from "../../../src/platforms/slack/index.ts";
import { sampleButtonId } from "../../contracts/platform-contract.ts";
import { findFlaws, measureMessage } from "../../fakes/slack/limits.ts";
import { slackReader } from "../../fakes/slack/reader.ts";

const citation: Citation = { article: "003", start: 0, end: 9 };
const render = (blocks: readonly Block[], more: Partial<Brief> = {}, commandLine?: string) =>
  platform.render(
    { command: "search", locale: "en", title: "Limits", blocks, actions: [], data: {}, ...more },
    { language: en, buttonId: sampleButtonId, commandLine },
  );
const over = (pages: ReturnType<typeof render>) =>
  pages.flatMap((page) => [...measureMessage(page).filter(({ actual, allowed }) => actual > allowed), ...findFlaws(page)]);
const text = (words: string): Inline => ({ kind: "text", text: words });

describe("whatever a brief holds", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom('"'.repeat(4_000), "\\\n".repeat(3_000), "👩‍👩‍👧‍👦".repeat(400), "word ".repeat(900), "", " "),
  );
  const url = fc.oneof(
    fc.webUrl(),
    fc.constantFrom(`https://x.example/${"a".repeat(2_950)}`, `https://x.example/${"a".repeat(4_000)}`, "javascript:alert(1)"),
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    fc.record({ kind: fc.constantFrom("text", "strong", "emphasis", "name"), text: words }) as fc.Arbitrary<Inline>,
    fc.record({ kind: fc.constant("verbatim" as const), text: words, citation: fc.constant(citation) }),
    fc.record({ kind: fc.constant("citation" as const), citation: fc.constant(citation) }),
    fc.record({ kind: fc.constant("link" as const), url, text: words }),
  );
  const inlines = fc.array(inline, { maxLength: 12 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom("heading", "paragraph"), inlines }) as fc.Arbitrary<Block>,
    fc.record({ kind: fc.constant("entry" as const), lead: inlines, inlines, details: fc.array(inlines, { maxLength: 30 }) }),
    fc.record({ kind: fc.constant("quotation" as const), inlines, source: inlines }),
    fc.record({
      kind: fc.constant("table" as const),
      header: fc.array(words, { maxLength: 22 }),
      rows: fc.array(fc.array(inlines, { maxLength: 22 }), { maxLength: 12 }),
    }),
    fc.record({ kind: fc.constant("passage" as const), before: words, marked: words, after: words, citation: fc.constant(citation) }),
    fc.record({ kind: fc.constant("note" as const), tone: fc.constantFrom("info" as const, "caution" as const), inlines }),
    fc.constant({ kind: "divider" } as const),
  );
  const actions = fc.array(fc.record({ label: words, command: words }), { maxLength: 60 });

  test("no message exceeds a limit or is refused, with buttons that turn pages and without", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 8 }),
        words,
        actions,
        fc.constantFrom(undefined, "/search x"),
        (blocks, title, steps, line) => {
          expect(over(render(blocks, { title, actions: steps }, line))).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe("the edges", () => {
  test("sixty short entries: no more than fifty blocks a message", () => {
    const pages = render(Array.from({ length: 60 }, (_, index) => ({ kind: "entry", inlines: [text(`${index}`)], details: [] })));
    expect(pages).toHaveLength(2);
    expect(over(pages)).toEqual([]);
  });

  test("forty links with the longest addresses", () => {
    const link: Inline = { kind: "link", url: `https://x.example/${"a".repeat(2_950)}`, text: "x" };
    expect(over(render([{ kind: "paragraph", inlines: Array.from({ length: 40 }, () => link) }]))).toEqual([]);
  });

  test("a title of 150 characters is a header, one of 151 a paragraph; neither is cut", () => {
    const title = "t".repeat(150);
    expect(render([], { title })[0]?.blocks[0]).toMatchObject({ type: "header", text: { text: title } });
    const [longer] = render([], { title: `${title}u` });
    expect(longer?.blocks[0]?.type).toBe("rich_text");
    expect(longer && slackReader.textOf(longer)).toBe(`${title}u`);
  });

  test("an entry that fits a page is not split over two", () => {
    const entry = (index: number): Block => ({
      kind: "entry",
      lead: [text(`start${index} `)],
      inlines: [text("w ".repeat(500))],
      details: [[text(`end${index}`)]],
    });
    const pages = render(Array.from({ length: 20 }, (_, index) => entry(index)));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const seen = slackReader.textOf(page);
      for (let index = 0; index < 20; index += 1)
        expect(seen.includes(`start${index} `)).toBe(new RegExp(`end${index}(?!\\d)`, "u").test(seen));
    }
  });

  test("a table of 21 columns or with a page of text in a cell becomes a list; a plain one stays a table", () => {
    const kinds = (header: readonly string[], cell: string) =>
      render([{ kind: "table", header, rows: [header.map(() => [text(cell)])] }])[0]?.blocks.map(({ type }) => type);
    expect(kinds(["a", "b"], "x")).toContain("table");
    expect(
      kinds(
        Array.from({ length: 21 }, (_, index) => `c${index}`),
        "x",
      ),
    ).not.toContain("table");
    expect(kinds(["a", "b"], "long ".repeat(200))).not.toContain("table");
  });

  test("an empty cell, a short row and an empty header are given a blank, which Slack wants", () => {
    const pages = render([{ kind: "table", header: ["", "b"], rows: [[[text("x")]], [[], [text("")]], [[text("z")], [text("y")]]] }]);
    expect(pages[0]?.blocks.map(({ type }) => type)).toContain("table");
    expect(over(pages)).toEqual([]);
  });

  test("the same command twice is one button", () => {
    const [page] = render([], {
      actions: [
        { label: "A", command: "/help" },
        { label: "B", command: "/help" },
      ],
    });
    expect(page && slackReader.actionsOf(page)).toEqual([{ id: sampleButtonId("/help"), label: "A" }]);
  });

  test("the notification says what it is about, escaped, and is short", () => {
    const [page] = render([{ kind: "paragraph", inlines: [text("<!channel> & more ".repeat(100))] }], { title: "A & B" });
    expect(page?.text.startsWith("A &amp; B: &lt;!channel&gt; &amp; more")).toBe(true);
    expect(page?.text.length).toBeLessThan(1_500);
  });

  test("a command that Slack keeps for itself is shown under the umbrella", () => {
    const shown = render([
      {
        kind: "paragraph",
        inlines: [{ kind: "command", command: "/search tariff" }, text(" or "), { kind: "command", command: "/stance ada" }],
      },
    ]);
    expect(shown[0] && slackReader.textOf(shown[0])).toBe("/dateline /search tariff or /stance ada");
  });
});
