import { expect, test } from "vitest";
import { noticeBrief } from "../../src/briefs/notice.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";

const trouble = { kind: "source", target: "https://o.example/feed", reason: "it is gone for good (410)." } as const;
for (const [language, title] of [
  [en, "Sources that need an admin"],
  [es, "Fuentes que necesitan a un administrador"],
] as const)
  test(`a dead source is told with its address, why, and where to look: ${language.code}`, () => {
    const brief = noticeBrief([trouble], language);
    expect(brief.title).toBe(title);
    expect(JSON.stringify(brief.blocks)).toContain(trouble.target);
    expect(JSON.stringify(brief.blocks)).toContain(trouble.reason);
    expect(JSON.stringify(brief.blocks)).toContain("dateline sources");
  });

test("beside a digest that failed the notice is one of digests", () => {
  const late = { kind: "late", digest: "a", instant: "2026-03-02T10:00:00.000Z", target: "slack:C1", reason: "x", key: "k" } as const;
  const brief = noticeBrief([trouble, late], en);
  expect(brief.title).toBe("Digests that need an admin");
  expect(JSON.stringify(brief.blocks)).toContain("dateline deliveries why k");
});
