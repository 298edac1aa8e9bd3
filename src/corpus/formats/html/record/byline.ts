import { authorPattern, classWordPattern, otherStories } from "../class-words.ts";
import { classesOf, lineOf, type Page } from "../dom.ts";
import type { LinkedArticle } from "../json-ld.ts";
import { type Candidate, fold, isBeside, type Meta } from "./candidates.ts";

const names = ["author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"];
const beside = classWordPattern(otherStories);
const webAddress = /^https?:\/\/[^\s/]/iu;
const dated = /(?:19|20)\d\d/u;
// Nora Field | Yusuf al-Rahbi | Carmen de la Torre | NORA FIELD
const person =
  /^(?:\p{Lu}[\p{L}.'’-]*\s)(?:(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3}(?:-\p{Lu}\p{L}+)?)\s){0,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}\p{L}+\s\p{Ll}{1,3}-\p{Lu}\p{L}+$/u;

/** Who wrote it, as the page writes it, the surest places first. `known` are the headline and the outlet, which are nobody's names. */
export function findByline(
  page: Page,
  linked: LinkedArticle | undefined,
  meta: Meta,
  matter: readonly string[],
  known: readonly (string | undefined)[],
): Candidate[] {
  const linkedNames = linked?.authors.filter(isName) ?? [];
  const candidates: Candidate[] = [
    [linkedNames.length === 0 ? undefined : [...new Set(linkedNames)].join(", "), "json-ld"],
    ...names.map((name): Candidate => [meta(name), "meta"]),
    [meta("article:author"), "open-graph"],
    ...["[itemprop=author] [itemprop=name]", "[itemprop=author]"].map((selector): Candidate => [textAt(page, selector), "microdata"]),
    [textAt(page, "[rel=author]"), "markup"],
    ...classed(page),
    [besideDate(matter), "markup"],
  ];
  const others = new Set(known.map((each) => fold(each ?? "")));
  return candidates.filter(([value]) => value !== undefined && isName(value) && !others.has(fold(value)));
}

function textAt(page: Page, selector: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) if (!isBeside(element, beside)) return lineOf(element) || undefined;
  return undefined;
}

/** <div class="byline">By <span class="author-name">Nora Field</span></div>: the narrowest is the name. */
function classed(page: Page): Candidate[] {
  const found = [...page.querySelectorAll("[class], [id]")].filter(
    (element) => authorPattern.test(classesOf(element)) && !isBeside(element, beside),
  );
  const narrow = found.filter((element) => !found.some((other) => other !== element && other.parentElement === element));
  return [...narrow, ...found].map((element): Candidate => [lineOf(element), "markup"]);
}

/** A name that stands alone, or beside the day, among the lines below the headline: only where these lines tell a day. */
function besideDate(matter: readonly string[]): string | undefined {
  if (!matter.some((line) => dated.test(line))) return undefined;
  for (const line of matter)
    for (const part of line.split(/\s*[,|·•]\s*|\s+[–—-]\s+/u)) if (person.test(part) && part.length <= 40) return part;
  return undefined;
}

/** Up to a dozen words with a capital, no address and no date. */
function isName(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 80 && !webAddress.test(text) && !text.includes("@") && !dated.test(text) && /^\p{Lu}/u.test(text)
  );
}
