import type { Article } from "../../article.ts";
import { countWords, endsSentence } from "./lines.ts";
import type { Mark } from "./mark.ts";

const prefix = /^(?:Subject\s?:\s*)?(?:(?:Re|Fwd?)\s?:|\[[^\]]{1,30}\])?\s*/iu;
const markdown = /^#{1,6}\s+/u;
const crumbs = /\s*[»›>→|]\s*/u;

export interface TitleFound {
  readonly title?: string;
  /** The marks that are the headline, or repeat it. */
  readonly marks: ReadonlySet<Mark>;
  /** Names of the site or section above it. */
  readonly names?: ReadonlySet<Mark>;
}

/**
 * The headline of the article: what the record states, else the first line that is set apart and no sentence,
 * else nothing: no guess.
 */
export function findTitle(article: Article, marks: readonly Mark[], languageOf: (mark: Mark) => string | undefined): TitleFound {
  const stated = article.stated.title === undefined ? undefined : fold(article.stated.title);
  const head: Mark[] = [];
  for (const mark of marks) {
    if (mark.kind === "body" && isProse(mark)) break;
    head.push(mark);
  }
  const open = head.filter((mark) => mark.kind === "body" || mark.role === "heading");
  if (stated !== undefined) {
    const same = marks.filter((mark) => (mark.kind === "body" || mark.kind === "title") && fold(mark.passage.text) === stated);
    return { title: article.stated.title, marks: new Set(same) };
  }
  const repeated = open.find((mark) => head.some((other) => other !== mark && repeats(other, mark)));
  const title = repeated ?? chooseHeadline(open);
  const chosen = title ?? head.find((mark) => mark.role === "subject" && isHeadline(mark)) ?? atLanguageChange(marks, languageOf);
  if (chosen === undefined) return { marks: new Set() };
  const words = chosen.passage.text.replace(markdown, "").replace(prefix, "");
  return {
    title: words,
    marks: new Set(marks.filter((mark) => mark === chosen || (mark.kind === "body" && fold(mark.passage.text) === fold(words)))),
    names: new Set(open.slice(0, Math.max(0, open.indexOf(chosen))).filter(isName)),
  };
}

/** The first line, unless it is the name of a site or section above a longer one. */
function chooseHeadline(open: readonly Mark[]): Mark | undefined {
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const longer = others.find((mark) => isHeadline(mark) && countWords(mark.passage.text) >= 4);
  if (longer !== undefined && isName(first)) return longer;
  return isHeadline(first) ? first : undefined;
}

/** "WORLD", "The Example Times" */
function isName(mark: Mark): boolean {
  const words = mark.passage.text.match(/\p{L}+/gu) ?? [];
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** In a document of two versions, the line at which the language changes heads the second. */
function atLanguageChange(marks: readonly Mark[], languageOf: (mark: Mark) => string | undefined): Mark | undefined {
  return marks.find((mark, index) => {
    if (mark.kind !== "body" || !isHeadline(mark)) return false;
    const above = marks.slice(0, index).filter((other) => other.kind === "body" && isProse(other));
    const below = marks.slice(index + 1).filter((other) => other.kind === "body" && isProse(other));
    if (above.length < 2 || below.length < 2) return false;
    const own = languageOf(mark);
    return own !== undefined && above.every((other) => languageOf(other) !== own) && below.every((other) => languageOf(other) === own);
  });
}

function repeats(other: Mark, mark: Mark): boolean {
  if (!isHeadline(mark)) return false;
  const line = fold(mark.passage.text.replace(markdown, ""));
  if (other.role === "breadcrumb") return fold(other.passage.text.split(crumbs).at(-1) ?? "") === line;
  return fold(other.passage.text.replace(prefix, "")) === line;
}

function isHeadline(mark: Mark): boolean {
  const { text } = mark.passage;
  if (mark.role === "heading") return true;
  const words = countWords(text);
  return words >= 2 && words <= 32 && text.length <= 240 && /^[\p{Lu}\p{Nd}"“‘«¿¡'[*]/u.test(text) && !/[.:;,…][”"»’']?$/u.test(text);
}

/** A paragraph that speaks in sentences. */
export function isProse(mark: Mark): boolean {
  const words = countWords(mark.passage.text);
  return (endsSentence(mark.passage.text) && words >= 6) || words > 32;
}

function fold(text: string): string {
  return text.normalize("NFC").replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, " ").trim().toLowerCase();
}
