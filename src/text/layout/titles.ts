import type { Article } from "../../article.ts";
import { countWords, endsSentence } from "./lines.ts";
import type { Mark } from "./mark.ts";

const prefix = /^(?:Subject\s?:\s*)?(?:(?:Re|Fwd?)\s?:|\[[^\]]{1,30}\])?\s*/iu;
const markdown = /^#{1,6}\s+/u;
/** Lines above the first sentence of an article: more are no head of one. */
const mostAbove = 60;
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
    if ((mark.kind === "body" && isProse(mark)) || head.length === mostAbove) break;
    head.push(mark);
  }
  const open = head.filter((mark) => mark.kind === "body" || mark.role === "heading");
  if (stated !== undefined) {
    const same = marks.filter((mark) => (mark.kind === "body" || mark.kind === "title") && fold(mark.passage.text) === stated);
    return { title: article.stated.title, marks: new Set(same) };
  }
  const repeated = findRepeated(head, open);
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
  const prose = marks.filter((mark) => mark.kind === "body" && isProse(mark)).map(languageOf);
  const second = prose.at(-1);
  if (second === undefined) return undefined;
  const change = prose.indexOf(second);
  if (change < 2 || prose.slice(change).some((code) => code !== second)) return undefined;
  let above = 0;
  return marks.find((mark) => {
    if (mark.kind !== "body") return false;
    const own = Number(isProse(mark));
    above += own;
    return above - own === change && prose.length - above >= 2 && isHeadline(mark) && languageOf(mark) === second;
  });
}

/** The first line that another line of the head says again, as a line or as the end of a path to the page. */
function findRepeated(head: readonly Mark[], open: readonly Mark[]): Mark | undefined {
  const told = new Map<string, number>();
  for (const mark of head) told.set(asTold(mark), (told.get(asTold(mark)) ?? 0) + 1);
  return open.find((mark) => {
    if (!isHeadline(mark)) return false;
    const line = fold(mark.passage.text.replace(markdown, ""));
    return (told.get(line) ?? 0) > (asTold(mark) === line ? 1 : 0);
  });
}

function asTold(mark: Mark): string {
  const { text } = mark.passage;
  return fold(mark.role === "breadcrumb" ? (text.split(crumbs).at(-1) ?? "") : text.replace(prefix, ""));
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
