import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { extractArticle } from "../src/corpus/formats/html.ts";
import { language as en } from "../src/languages/en/index.ts";
import { language as es } from "../src/languages/es/index.ts";
import { analyseArticle } from "../src/text/analyse.ts";
import { goldOf, judges, makes, siteWords } from "./extraction/makes.ts";
import { stories } from "./extraction/stories.ts";
import { wordF1 } from "./extraction/word-f1.ts";

// node bench/extraction.ts [--pages]: F1 of words on invented pages of ten makes in two languages, beside Readability and defuddle in the same run.

type Extract = (html: string) => string | Promise<string>;
const extractors: Readonly<Record<string, Extract>> = {
  dateline: (html) => extractArticle(html)?.text ?? "",
  // What the analysis then leaves of it: the body blocks.
  "its body": (html) => {
    const article = extractArticle(html);
    if (article === undefined) return "";
    const { blocks } = analyseArticle({ id: "x", ...article }, [en, es]);
    return blocks.map(({ kind, start, end }) => (kind === "body" || kind === "embed" ? article.text.slice(start, end) : "")).join("\n");
  },
  readability: (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? "",
  defuddle: async (html) => {
    const { content } = await Defuddle(parseHTML(html).document as never, "https://o.example/a");
    return (
      parseHTML(`<html><body>${content.replace(/<\/(?:p|div|h\d|li|td)>|<br>/gu, " $&")}</body></html>`).document.body.textContent ?? ""
    );
  },
};

const sets = { tuned: makes, judging: judges };
const pages = Object.entries(sets).flatMap(([set, writers]) =>
  stories.flatMap((story, number) =>
    Object.entries(writers)
      .filter((_, index) => set === "judging" || index % 5 === number % 5)
      .map(([make, write]) => ({ set, make, story, html: write(story, siteWords[story.language]) })),
  ),
);
const scores: { set: string; tool: string; language: string; make: string; f1: number; ms: number }[] = [];
for (const { set, make, story, html } of pages)
  for (const [tool, extract] of Object.entries(extractors)) {
    const start = performance.now();
    const whole = (await extract(html)).trim();
    // The gold is the body: a headline above it is nobody's fault.
    const text = whole.startsWith(story.title) ? whole.slice(story.title.length) : whole;
    scores.push({ set, tool, language: story.language, make, f1: wordF1(text, goldOf(make, story)), ms: performance.now() - start });
  }

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
for (const set of Object.keys(sets))
  for (const language of ["en", "es"])
    for (const tool of Object.keys(extractors)) {
      const own = scores.filter((score) => score.set === set && score.tool === tool && score.language === language);
      const f1 = mean(own.map((score) => score.f1)).toFixed(3);
      console.log(
        `${set.padEnd(8)} ${language} ${tool.padEnd(12)} F1 ${f1} on ${own.length} pages, ${mean(own.map(({ ms }) => ms)).toFixed(1)} ms a page`,
      );
    }
if (process.argv.includes("--pages"))
  for (const make of [...Object.keys(makes), ...Object.keys(judges)])
    console.log(
      make.padEnd(10),
      Object.keys(extractors)
        .map(
          (tool) => `${tool} ${mean(scores.filter((score) => score.make === make && score.tool === tool).map(({ f1 }) => f1)).toFixed(3)}`,
        )
        .join("  "),
    );
