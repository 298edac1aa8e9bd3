import { Readability } from "@mozilla/readability";
import { expect, test } from "vitest";
import { datesOf, type RecordMake, recordJudges, records } from "../../../bench/extraction/records.ts";
import { stories } from "../../../bench/extraction/stories.ts";
import { parsePage } from "../../../src/corpus/formats/html/dom.ts";
import { extractArticle } from "../../../src/corpus/formats/html.ts";
import { language as en } from "../../../src/languages/en/index.ts";
import { language as es } from "../../../src/languages/es/index.ts";
import { analyseArticle } from "../../../src/text/analyse.ts";

const fold = (text: string | null | undefined) => (text ?? "").replace(/^(?:by|por)\s+/iu, "").toLowerCase();
// Floors only rise. What the peers reach is printed by bench/records.ts.
const floors: readonly (readonly [string, Readonly<Record<string, RecordMake>>, { title: number; author: number; day: number }])[] = [
  ["records that rules were made for", records, { title: 1, author: 1, day: 1 }],
  ["records that judge", recordJudges, { title: 1, author: 0.83, day: 0.88 }],
];
for (const [name, makes, floor] of floors)
  for (const language of ["en", "es"])
    test(`${name}, ${language}: title, author and day are right as often as told, and more often than Readability's`, () => {
      const own = { title: 0, author: 0, day: 0 };
      const theirs = { title: 0, author: 0, day: 0 };
      let count = 0;
      for (const story of stories.filter((each) => each.language === language))
        for (const write of Object.values(makes)) {
          count++;
          const html = write(story, datesOf(story));
          const article = extractArticle(html);
          const found = article === undefined ? undefined : analyseArticle({ id: "x", ...article }, [en, es]);
          if (fold(found?.title) === fold(story.title)) own.title++;
          if (fold(found?.byline) === fold(story.byline)) own.author++;
          if (found?.published?.from === story.published && found.published.to === story.published) own.day++;
          const alone = new Readability(parsePage(html) as never).parse();
          if (fold(alone?.title) === fold(story.title)) theirs.title++;
          if (fold(alone?.byline) === fold(story.byline)) theirs.author++;
          if (alone?.publishedTime?.startsWith(story.published) === true) theirs.day++;
        }
      for (const field of ["title", "author", "day"] as const) {
        expect(own[field] / count, field).toBeGreaterThanOrEqual(floor[field]);
        expect(own[field], field).toBeGreaterThanOrEqual(theirs[field]);
      }
    });

const prose =
  "The council met on Monday and voted for the new bridge, which will cost nine million and open in the spring of next year. ".repeat(2);
const pageWith = (below: string, behind = "", head = "") =>
  `<html><head><title>The bridge opens | The Ledger</title>${head}</head><body><nav><a href="/">Home</a></nav><main><h1>The bridge opens</h1>${below}<p>${prose}</p><p>${prose}</p></main>${behind}</body></html>`;
const cases: readonly (readonly [string, string, object])[] = [
  ["a name beside the day", pageWith("<p>Nora Field · March 12, 2024</p>"), { byline: "Nora Field" }],
  ["a name with particles", pageWith("<p><em>Carmen de la Torre</em></p><p>12/03/2024</p>"), { byline: "Carmen de la Torre" }],
  ["a section beside no day is nobody", pageWith("<p>World News</p>"), { byline: undefined }],
  [
    "the outlet beside the day is nobody",
    pageWith("<p>The Ledger, March 12, 2024</p>", "", '<meta property="og:site_name" content="The Ledger">'),
    { byline: undefined, outlet: "The Ledger" },
  ],
  [
    "who wrote another story is not the author",
    pageWith("", '<aside><span class="author">Edith Stone</span></aside>'),
    { byline: undefined },
  ],
  [
    "who commented is not the author",
    pageWith("", '<div class="comments"><span class="author">Edith Stone</span></div>'),
    { byline: undefined },
  ],
  [
    "the day of a comment is not that of the article",
    pageWith("", '<div class="comments"><time datetime="2025-01-09">9 January</time></div>'),
    { published: undefined },
  ],
  [
    "the day of another story is not either",
    pageWith("", '<aside><time datetime="2025-01-09">9 January</time></aside>'),
    { published: undefined },
  ],
  ["a day in markup", pageWith('<span class="fecha">12 de marzo de 2024</span>'), { published: "12 de marzo de 2024" }],
  ["of two days in lines neither is taken", pageWith("<p>12/03/2024</p><p>14/03/2024</p>"), { published: undefined }],
];
for (const [name, html, expected] of cases)
  test(name, () => expect({ byline: undefined, published: undefined, ...extractArticle(html)?.stated }).toMatchObject(expected));

test("what is known is kept with where it comes from", () => {
  const html = pageWith(
    '<p class="byline">Nora Field</p>',
    "",
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-12"}</script><meta property="og:site_name" content="The Ledger"><link rel="canonical" href="https://ledger.example/a">',
  );
  expect(extractArticle(html)?.origins).toEqual({
    title: "markup",
    byline: "markup",
    published: "json-ld",
    outlet: "open-graph",
    url: "meta",
  });
});
