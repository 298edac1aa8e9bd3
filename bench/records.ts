import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parsePage } from "../src/corpus/formats/html/dom.ts";
import { extractArticle } from "../src/corpus/formats/html.ts";
import { language as en } from "../src/languages/en/index.ts";
import { language as es } from "../src/languages/es/index.ts";
import { analyseArticle } from "../src/text/analyse.ts";
import { datesOf, type RecordMake, recordJudges, records } from "./extraction/records.ts";
import { stories } from "./extraction/stories.ts";

// node bench/records.ts [--pages]: how often title, author and day of a page are right, beside Readability and defuddle in the same run. Missing is wrong.

interface Found {
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly day?: string | null | undefined;
}

const tools: Readonly<Record<string, (html: string) => Found | Promise<Found>>> = {
  dateline: (html) => {
    const article = extractArticle(html);
    if (article === undefined) return {};
    const { title, byline, published } = analyseArticle({ id: "x", ...article }, [en, es]);
    return { title, author: byline, day: published?.from === published?.to ? published?.from : undefined };
  },
  readability: (html) => {
    const found = new Readability(parsePage(html) as never).parse();
    return { title: found?.title, author: found?.byline, day: found?.publishedTime };
  },
  defuddle: async (html) => {
    const { title, author, published } = await Defuddle(parsePage(html) as never, "https://o.example/a");
    return { title, author, day: published };
  },
};

const fold = (text: string | null | undefined) =>
  (text ?? "")
    .replace(/^(?:by|por)\s+/iu, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .toLowerCase();
/** Days that peers give as words or in local time are read kindly. */
function dayOf(stamp: string | null | undefined): string {
  if (!stamp) return "";
  if (/^\d{4}-\d\d-\d\d/u.test(stamp)) return stamp.slice(0, 10);
  const time = Date.parse(`${stamp} UTC`);
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

interface Row {
  readonly set: string;
  readonly make: string;
  readonly language: string;
  readonly tool: string;
  readonly title: boolean;
  readonly author: boolean;
  readonly day: boolean;
}
const rows: Row[] = [];
const sets: Readonly<Record<string, Readonly<Record<string, RecordMake>>>> = { tuned: records, judging: recordJudges };
for (const [set, makes] of Object.entries(sets))
  for (const [make, write] of Object.entries(makes))
    for (const story of stories) {
      const html = write(story, datesOf(story));
      for (const [tool, read] of Object.entries(tools)) {
        const found = await read(html);
        const language = story.language;
        rows.push({
          set,
          make,
          language,
          tool,
          title: fold(found.title) === fold(story.title),
          author: fold(found.author) === fold(story.byline),
          day: dayOf(found.day) === story.published,
        });
      }
    }
const share = (own: readonly Row[], field: "title" | "author" | "day") =>
  (own.filter((row) => row[field]).length / Math.max(1, own.length)).toFixed(2);
const tell = (label: string, own: readonly Row[]) =>
  console.log(`${label} title ${share(own, "title")}  author ${share(own, "author")}  day ${share(own, "day")}  on ${own.length} pages`);
for (const set of Object.keys(sets))
  for (const language of ["en", "es"])
    for (const tool of Object.keys(tools))
      tell(
        `${set.padEnd(8)} ${language} ${tool.padEnd(12)}`,
        rows.filter((row) => row.set === set && row.language === language && row.tool === tool),
      );
if (process.argv.includes("--pages"))
  for (const make of Object.keys(records))
    for (const tool of Object.keys(tools))
      tell(
        `${make.padEnd(14)} ${tool.padEnd(12)}`,
        rows.filter((row) => row.make === make && row.tool === tool),
      );
