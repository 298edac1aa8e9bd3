import { describe, expect, test } from "vitest";
import { cleanText, escapeText, shorten, splitText, unescapeText } from "../../../src/platforms/slack/text.ts";
import { hostileTexts } from "../../fixtures/briefs.ts";

describe("cleaning", () => {
  for (const [dirty, clean] of [
    ["left \u202Eright\u202C \u2066in\u2069", "left right in"],
    ["ze\u200Bro\u2060 wi\uFEFFdth s\u00ADoft", "zero width soft"],
    ["a\u0000b\u0007c\u001b[31md\u009b", "abc[31md"],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
    ["hid\u200Dden", "hidden"],
    ["lone \uD83D surrogate", "lone \uFFFD surrogate"],
    ["tags \u{E0041}\u{E0042} in text", "tags  in text"],
  ] as const)
    test(JSON.stringify(dirty), () => expect(cleanText(dirty)).toBe(clean));

  for (const kept of [
    "👩‍👩‍👧‍👦",
    "❤️",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "क्\u200Dष",
    "<!channel> *b* `c` :tada: & &amp;",
    "tab\tand\nline",
    "é ñ ü Ž",
  ])
    test(`${kept} stays as it is`, () => expect(cleanText(kept)).toBe(kept));
});

describe("escaping", () => {
  test("& < > and nothing else, once", () => {
    expect(escapeText("<!channel> & &amp; *x*")).toBe("&lt;!channel&gt; &amp; &amp;amp; *x*");
    for (const text of hostileTexts) expect(unescapeText(escapeText(text))).toBe(text);
  });

  test("what readers typed is read once: an entity that they typed stays", () => {
    expect(unescapeText("AT&amp;T &lt;x&gt; &amp;lt;")).toBe("AT&T <x> &lt;");
  });
});

describe("splitting", () => {
  const texts = [
    ...hostileTexts,
    "👩‍👩‍👧‍👦".repeat(50),
    "🇵🇪".repeat(50),
    "e\u0301".repeat(50),
    `a${"\u0301".repeat(300)}`,
    "각".repeat(40),
    "word ".repeat(60),
    "",
    "x",
  ];

  test("gives the text back, keeps to the limit, and always gets on", () => {
    for (const text of texts)
      for (const limit of [1, 2, 3, 7, 20, 64]) {
        let rest = text;
        let joined = "";
        for (let turn = 0; rest !== "" && turn < 2_000; turn += 1) {
          const [first, after] = splitText(rest, limit);
          // Only a character of two units may exceed a limit of one.
          expect(first.length).toBeLessThanOrEqual(Math.max(limit, 2));
          expect(first.length).toBeGreaterThan(0);
          expect(first.isWellFormed()).toBe(true);
          joined += first;
          rest = after;
        }
        expect(joined).toBe(text);
      }
  });

  test("never inside a character as a reader sees it", () => {
    for (const unit of ["👩‍👩‍👧‍👦", "🇵🇪", "e\u0301", "👍🏽", "❤️"])
      for (let limit = unit.length; limit < 40; limit += 1) {
        const [first] = splitText(unit.repeat(30), limit);
        expect(first.length % unit.length).toBe(0);
      }
  });

  test("at a blank where one is near", () => {
    expect(splitText("the tide turned", 10)).toEqual(["the tide ", "turned"]);
    expect(splitText("the tide turned", 8)).toEqual(["the tide", " turned"]);
  });

  test("50,000 characters are split in a moment", () => {
    const startMs = performance.now();
    for (const unit of ["a", "👩‍👩‍👧‍👦", "\u0301", "🇵🇪", "\u200D"]) {
      let rest = unit.repeat(50_000 / unit.length);
      cleanText(rest);
      while (rest !== "") rest = splitText(rest, 2_000)[1];
    }
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });

  test("a label that is too long says so, whole characters only", () => {
    expect(shorten("harbour", 7)).toBe("harbour");
    expect(shorten("harbours", 7)).toBe("harbou…");
    expect(shorten("👩‍👩‍👧‍👦".repeat(10), 30)).toBe("👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
  });
});
