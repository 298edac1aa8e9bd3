import { classWordPattern, datePattern, otherStories } from "../class-words.ts";
import { classesOf, lineOf, type Page } from "../dom.ts";
import type { LinkedArticle } from "../json-ld.ts";
import { type Candidate, isBeside, type Meta } from "./candidates.ts";

const openGraph = ["article:published_time", "og:article:published_time", "article.published"];
const others =
  "datepublished date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued pubdate publishdate publish-date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime".split(
    " ",
  );
// A year, an ISO day, a day of any written form: whatever names a year
const dated = /(?:19|20)\d\d/u;
const longest = 80;
const beside = classWordPattern(otherStories);

/** The day of publication as the page writes it, the surest places first. */
export function findPublished(page: Page, linked: LinkedArticle | undefined, meta: Meta, matter: readonly string[]): Candidate[] {
  const candidates: Candidate[] = [
    [linked?.published, "json-ld"],
    ...openGraph.map((name): Candidate => [meta(name), "open-graph"]),
    ...others.map((name): Candidate => [meta(name), "meta"]),
    ...items(page),
    ...times(page, "time[pubdate]"),
    ...times(page, "article time[datetime], header time[datetime], main time[datetime]"),
    ...times(page, "time[datetime]"),
    ...classed(page),
    [onlyDated(matter), "markup"],
  ];
  return candidates.filter(([value]) => value !== undefined && dated.test(value) && value.length <= longest);
}

function items(page: Page): Candidate[] {
  return [...page.querySelectorAll('[itemprop="datePublished"]')].flatMap((element): Candidate[] =>
    [element.getAttribute("datetime"), element.getAttribute("content"), lineOf(element)].map((value) => [value || undefined, "microdata"]),
  );
}

function times(page: Page, selector: string): Candidate[] {
  return [...page.querySelectorAll(selector)]
    .filter((element) => !isBeside(element, beside))
    .map((element): Candidate => [element.getAttribute("datetime")?.trim() || undefined, "markup"]);
}

/** <span class="fecha">12 de marzo de 2024</span> */
function classed(page: Page): Candidate[] {
  return [...page.querySelectorAll("[class], [id]")]
    .filter((element) => datePattern.test(classesOf(element)) && !isBeside(element, beside))
    .map((element): Candidate => [lineOf(element), "markup"]);
}

/** Where two lines name a year, one of them may be that of a change. */
function onlyDated(matter: readonly string[]): string | undefined {
  const found = matter.filter((line) => dated.test(line));
  return found.length === 1 ? found[0] : undefined;
}
