import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { goldOf, judges, type Make, makes, siteWords } from "../../../bench/extraction/makes.ts";
import { stories } from "../../../bench/extraction/stories.ts";
import { wordF1 } from "../../../bench/extraction/word-f1.ts";
import { extractArticle } from "../../../src/corpus/formats/html.ts";

// Floors only rise. What the peers reach is printed by bench/extraction.ts.
const floors: readonly [string, Readonly<Record<string, Make>>, number][] = [
  ["makes that rules were made for", makes, 0.975],
  ["makes that judge", judges, 0.988],
];
for (const [name, writers, floor] of floors)
  for (const language of ["en", "es"] as const)
    test(`${name}, ${language}: F1 of words at least ${floor}, and above Readability's alone`, () => {
      const scores = stories
        .filter((story) => story.language === language)
        .flatMap((story) =>
          Object.entries(writers).map(([make, write]) => {
            const html = write(story, siteWords[language]);
            const text = extractArticle(html)?.text ?? "";
            const alone = new Readability(parseHTML(html).document as never).parse()?.textContent ?? "";
            const gold = goldOf(make, story);
            return {
              ours: wordF1(text.startsWith(story.title) ? text.slice(story.title.length) : text, gold),
              theirs: wordF1(alone, gold),
            };
          }),
        );
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const ours = mean(scores.map((score) => score.ours));
      expect(ours).toBeGreaterThanOrEqual(floor);
      expect(ours).toBeGreaterThan(mean(scores.map((score) => score.theirs)));
    });
