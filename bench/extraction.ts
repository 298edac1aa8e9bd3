import { dressings } from "./extraction/dressing.ts";
import { extractors } from "./extraction/extractors.ts";
import { goldOf, judges, makes, siteWords } from "./extraction/makes.ts";
import { pieceJudges } from "./extraction/piece-judges.ts";
import { goldOfMake, pieceMakes } from "./extraction/piece-makes.ts";
import { pieces } from "./extraction/pieces.ts";
import { stories } from "./extraction/stories.ts";
import { wordF1 } from "./extraction/word-f1.ts";

// node bench/extraction.ts [--pages]: F1 of words on invented pages of many makes in two languages, beside Readability and defuddle in the same run.

interface Sample {
  readonly set: "tuned" | "judging";
  readonly make: string;
  readonly language: string;
  readonly title: string;
  readonly html: string;
  readonly gold: string;
}

const samples: readonly Sample[] = [
  ...Object.entries({ tuned: makes, judging: judges }).flatMap(([set, writers]) =>
    stories.flatMap((story, number) =>
      Object.entries(writers)
        .filter((_, index) => set === "judging" || index % 5 === number % 5)
        .map(([make, write]) => ({
          set: set as Sample["set"],
          make,
          language: story.language,
          title: story.title,
          html: write(story, siteWords[story.language]),
          gold: goldOf(make, story),
        })),
    ),
  ),
  ...Object.entries({ tuned: pieceMakes, judging: pieceJudges }).flatMap(([set, writers]) =>
    Object.entries(writers).flatMap(([make, write]) =>
      pieces.map((piece) => ({
        set: set as Sample["set"],
        make,
        language: piece.language,
        title: piece.title,
        html: write(piece, dressings[piece.language]),
        gold: goldOfMake(make, piece),
      })),
    ),
  ),
];
const scores: { set: string; tool: string; language: string; make: string; f1: number; ms: number }[] = [];
for (const { set, make, language, title, html, gold } of samples)
  for (const [tool, extract] of Object.entries(extractors)) {
    const start = performance.now();
    const whole = (await extract(html)).trim();
    // The gold is the body: a headline above it is nobody's fault.
    const text = whole.startsWith(title) ? whole.slice(title.length) : whole;
    scores.push({ set, tool, language, make, f1: wordF1(text, gold), ms: performance.now() - start });
  }

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
for (const set of ["tuned", "judging"])
  for (const language of ["en", "es"])
    for (const tool of Object.keys(extractors)) {
      const own = scores.filter((score) => score.set === set && score.tool === tool && score.language === language);
      const f1 = mean(own.map((score) => score.f1)).toFixed(3);
      console.log(
        `${set.padEnd(8)} ${language} ${tool.padEnd(12)} F1 ${f1} on ${own.length} pages, ${mean(own.map(({ ms }) => ms)).toFixed(1)} ms a page`,
      );
    }
// Of the makes that judge no page is told: a rule made for one of them would judge itself.
if (process.argv.includes("--pages"))
  for (const make of [...Object.keys(makes), ...Object.keys(pieceMakes)])
    console.log(
      make.padEnd(10),
      Object.keys(extractors)
        .map((tool) => {
          const own = scores.filter((score) => score.make === make && score.tool === tool);
          return `${tool} ${mean(own.map(({ f1 }) => f1)).toFixed(3)}`;
        })
        .join("  "),
    );
