import { Readability } from "@mozilla/readability";
import { expect, test } from "vitest";
import type { PieceMake } from "../../../bench/extraction/dressing.ts";
import { dressings } from "../../../bench/extraction/dressing.ts";
import { goldOf, judges, type Make, makes, siteWords } from "../../../bench/extraction/makes.ts";
import { pieceJudges } from "../../../bench/extraction/piece-judges.ts";
import { goldOfMake, pieceMakes } from "../../../bench/extraction/piece-makes.ts";
import { pieces } from "../../../bench/extraction/pieces.ts";
import { realPages } from "../../../bench/extraction/real-pages.ts";
import { stories } from "../../../bench/extraction/stories.ts";
import { wordF1 } from "../../../bench/extraction/word-f1.ts";
import { parsePage } from "../../../src/corpus/formats/html/dom.ts";
import { extractArticle } from "../../../src/corpus/formats/html.ts";

type Sample = readonly [title: string, html: string, gold: string];
const ofStories = (language: string, writers: Readonly<Record<string, Make>>): Sample[] =>
  stories
    .filter((story) => story.language === language)
    .flatMap((story) =>
      Object.entries(writers).map(([make, write]): Sample => [story.title, write(story, siteWords[story.language]), goldOf(make, story)]),
    );
const ofPieces = (language: string, writers: Readonly<Record<string, PieceMake>>): Sample[] =>
  pieces
    .filter((piece) => piece.language === language)
    .flatMap((piece) =>
      Object.entries(writers).map(
        ([make, write]): Sample => [piece.title, write(piece, dressings[piece.language]), goldOfMake(make, piece)],
      ),
    );

// Floors only rise. What the peers reach is printed by bench/extraction.ts.
const floors: readonly (readonly [string, (language: string) => Sample[], number])[] = [
  ["makes that rules were made for", (language) => [...ofStories(language, makes), ...ofPieces(language, pieceMakes)], 0.975],
  ["older makes that judge", (language) => ofStories(language, judges), 0.988],
  ["newer makes that judge", (language) => ofPieces(language, pieceJudges), 0.975],
];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const readabilityAlone = (html: string) => new Readability(parsePage(html) as never).parse()?.textContent ?? "";
for (const [name, samples, floor] of floors)
  for (const language of ["en", "es"])
    test(`${name}, ${language}: F1 of words at least ${floor}, and above Readability's alone`, () => {
      const scores = samples(language).map(([title, html, gold]) => {
        const text = extractArticle(html)?.text ?? "";
        return {
          ours: wordF1(text.startsWith(title) ? text.slice(title.length) : text, gold),
          theirs: wordF1(readabilityAlone(html), gold),
        };
      });
      const ours = mean(scores.map((score) => score.ours));
      expect(ours).toBeGreaterThanOrEqual(floor);
      expect(ours).toBeGreaterThan(mean(scores.map((score) => score.theirs)));
    });

test("real pages whose whole text is known: F1 of words at least 0.97, and above Readability's alone", () => {
  const whole = realPages().filter(({ isWhole, isKnown }) => isWhole && !isKnown);
  expect(whole.length).toBeGreaterThanOrEqual(8);
  const ours = mean(whole.map(({ html, text }) => wordF1(extractArticle(html)?.text ?? "", text)));
  expect(ours).toBeGreaterThanOrEqual(0.97);
  expect(ours).toBeGreaterThan(mean(whole.map(({ html, text }) => wordF1(readabilityAlone(html), text))));
});
