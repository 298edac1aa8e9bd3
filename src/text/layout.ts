import type { Article, Block } from "../article.ts";
import type { Languages, Layout } from "./draft.ts";
import { detectLanguage, type Weights, weighLanguages } from "./layout/block-language.ts";
import { markMailFooter, markPosts, markRelatedLists, markStrayHeadlines } from "./layout/context.ts";
import { isLinkOnly } from "./layout/embeds.ts";
import { junkMatcher } from "./layout/junk.ts";
import { joinLines, type Line, splitLines } from "./layout/lines.ts";
import { type Mark, markPassage } from "./layout/mark.ts";
import { readRecord } from "./layout/record.ts";
import { findTitle, isProse } from "./layout/titles.ts";

/**
 * Marks what is body, title, record, embedded post and junk, and reads the record. Nothing is deleted: the blocks cover the whole text.
 *
 * Reasons that `published.why` may give, each with the slot `words` (what was read, verbatim): published-record (front matter, feed,
 * JSON), published-date-line ("Published: 26/01/2023"), published-byline ("By NAME, OUTLET - December 22, 2022"),
 * published-mail-header, published-dateline ("LIMA, Jan 26, 2023 (Agency) -"), published-address (/2023/01/26/).
 */
export function findLayout(article: Article, languages: Languages): Layout {
  const { text } = article;
  const from = article.recordSpan?.end ?? 0;
  const small = new Set(languages.all.flatMap((language) => language.layout.titleSmallWords));
  const junk = junkMatcher(languages.all);
  const alone = (line: Line) => junk.placeholder.test(line.text) || isLinkOnly(line.text) || startsRecord(line, languages);
  const passages = joinLines(splitLines(text, from), small, alone);

  let prose = 0;
  let marks = passages.flatMap((passage, index): Mark[] => {
    const found = markPassage(passage, languages.all, { head: prose === 0, first: index === 0 });
    const own = found ?? [{ start: passage.start, end: passage.end, kind: "body" as const, passage }];
    if (own.some((mark) => mark.kind === "body" && isProse(mark))) prose++;
    return own;
  });
  const weighed = new Map<string, Weights>();
  const weigh = (words: string) => {
    const before = weighed.get(words);
    if (before !== undefined) return before;
    const now = weighLanguages(words, languages.all);
    weighed.set(words, now);
    return now;
  };
  const main = mainLanguage(marks, languages, weigh) ?? article.stated.languages?.[0];
  const known = new Map<string, string | undefined>();
  const languageOf = (mark: Mark) => {
    const words = text.slice(mark.start, mark.end);
    if (!known.has(words)) known.set(words, detectLanguage(weigh(words), languages.all));
    return known.get(words);
  };
  marks = markStrayHeadlines(markMailFooter(markRelatedLists(markPosts(marks, languageOf, main))));
  const { title, marks: titles, names } = findTitle(article, marks, languageOf);
  marks = marks.map((mark) => {
    if (names?.has(mark)) return { ...mark, kind: "boilerplate" };
    return titles.has(mark) ? { ...mark, kind: mark.role === "subject" ? mark.kind : "title" } : mark;
  });

  const blocks = tile(article, marks, blockLanguages(marks, languageOf, main ?? "und"));
  return {
    title,
    ...readRecord(article, marks, languages.all),
    languages: article.stated.languages ?? spokenLanguages(text, blocks, main),
    blocks,
  };
}

function startsRecord(line: Line, languages: Languages): boolean {
  const marks = markPassage({ ...line, lines: [line] }, languages.all, { head: true, first: false });
  return marks?.length === 1 && marks[0]?.kind !== "body" && marks[0]?.kind !== "title";
}

function mainLanguage(marks: readonly Mark[], languages: Languages, weigh: (words: string) => Weights): string | undefined {
  const totals = languages.all.map(() => 0);
  for (const mark of marks) {
    if (mark.kind !== "body") continue;
    weigh(mark.passage.text).weights.forEach((weight, index) => {
      totals[index] = (totals[index] ?? 0) + weight;
    });
  }
  const best = Math.max(0, ...totals);
  return best === 0 ? undefined : languages.all[totals.indexOf(best)]?.code;
}

/** A line that does not tell its own language has that of the last one that did; links have none. */
function blockLanguages(marks: readonly Mark[], languageOf: (mark: Mark) => string | undefined, main: string): string[] {
  let current: string | undefined;
  const own = marks.map(languageOf);
  const first = own.find((code, index) => code !== undefined && marks[index]?.kind === "body");
  return marks.map((mark, index) => {
    if (mark.role === "link") return "und";
    const found = own[index];
    if (found !== undefined) {
      if (mark.kind === "body") current = found;
      return found;
    }
    return current ?? first ?? main;
  });
}

/** Blocks reach to the beginning of the next, so that they cover the text. */
function tile(article: Article, marks: readonly Mark[], codes: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const { text, recordSpan } = article;
  if (recordSpan !== undefined && recordSpan.end > 0) blocks.push({ start: 0, end: recordSpan.end, kind: "meta", language: "und" });
  marks.forEach((mark, index) => {
    const start = index === 0 ? (recordSpan?.end ?? 0) : mark.start;
    const end = marks[index + 1]?.start ?? text.length;
    blocks.push({ start, end, kind: mark.kind, language: codes[index] ?? "und" });
  });
  const last = blocks.at(-1);
  if (last !== undefined && last.end < text.length) blocks[blocks.length - 1] = { ...last, end: text.length };
  if (blocks.length === 0 && text.length > 0) blocks.push({ start: 0, end: text.length, kind: "body", language: "und" });
  return blocks;
}

/** Those in which the article or a post in it speaks, not only names something. */
function spokenLanguages(text: string, blocks: readonly Block[], main: string | undefined): string[] {
  const letters = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === "meta" || block.kind === "boilerplate" || block.language === "und") continue;
    letters.set(block.language, (letters.get(block.language) ?? 0) + text.slice(block.start, block.end).trim().length);
  }
  const spoken = [...letters].filter(([code, count]) => code === main || count >= 60).map(([code]) => code);
  return spoken.length > 0 ? spoken.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) : main === undefined ? [] : [main];
}
