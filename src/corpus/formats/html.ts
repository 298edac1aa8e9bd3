import { Readability } from "@mozilla/readability";
import type { Article } from "../../article.ts";
import { idOfFile, type ReadFormat, refuse } from "./format.ts";
import { cleanPage, keepProse } from "./html/clean.ts";
import { type DomElement, type Page, parsePage } from "./html/dom.ts";
import { readPageRecord } from "./html/metadata.ts";
import { findParagraphs } from "./html/rendition.ts";
import { tidyText } from "./tidy.ts";

const longestPage = 4_000_000;
const mostElements = 100_000;
// Less than a sentence is no article.
const leastText = 60;

/** A saved page: the article in it, its headline first, paragraphs set apart by empty lines. */
export const readHtml: ReadFormat = (html, fileName) => {
  if (html.trim() === "") return refuse("it is empty.");
  if (html.length > longestPage)
    return refuse(`it is longer than ${longestPage / 1_000_000} million characters, which no article is; split it.`);
  try {
    const article = extractArticle(html);
    if (article === undefined)
      return refuse(
        "no article was found in it; if scripts make the page, save it from a browser once it is shown, or save its text as .txt.",
      );
    return { articles: [{ id: idOfFile(fileName), ...article }], refused: [] };
  } catch (error) {
    if (error instanceof RangeError) return refuse("its elements are nested too deeply to be a page; save its text as .txt.");
    throw error;
  }
};

/** The text and the record of the article that a page holds; undefined where it holds none. */
export function extractArticle(html: string): Pick<Article, "text" | "stated" | "origins"> | undefined {
  const page = parsePage(html);
  const { stated, origins, linked } = readPageRecord(page);
  cleanPage(page);
  const whole = renditionOf(page.body);
  const candidates = [extractProse(page), linked?.body === undefined ? "" : tidyText(linked.body)];
  const [extracted = "", embedded = ""] = candidates;
  // Pages behind a script or a door show a teaser and keep the rest in their record.
  const body = embedded.length > extracted.length * 1.5 ? embedded : extracted.length >= leastText ? extracted : whole;
  if (body.length < leastText) return undefined;
  const { title } = stated;
  if (title === undefined) return { text: body, stated, origins };
  const paragraphs = body.split(/\n{2,}/u).map((paragraph, index) => (index > 2 ? paragraph : dropLine(paragraph, title)));
  return { text: [title, ...paragraphs.filter((paragraph) => paragraph !== "")].join("\n\n"), stated, origins };
}

/** Nothing where Readability finds no article, or fails on a tree that no browser would build. */
function extractProse(page: Page): string {
  // Asked to serialise nothing: the element itself is what comes back.
  const reader = new Readability<DomElement>(page as never, {
    maxElemsToParse: mostElements,
    keepClasses: true,
    serializer: (element) => element as unknown as DomElement,
  });
  try {
    const content = reader.parse()?.content;
    return content === null || content === undefined ? "" : renditionOf(content);
  } catch {
    return "";
  }
}

function renditionOf(root: DomElement): string {
  return keepProse(findParagraphs(root))
    .map(({ text }) => text)
    .join("\n\n");
}

/** The headline stands above the text once; a paragraph may begin with it where only line breaks part them. */
function dropLine(paragraph: string, title: string): string {
  const [first = "", ...rest] = paragraph.split("\n");
  return fold(first) === fold(title) ? rest.join("\n") : paragraph;
}

const fold = (text: string) =>
  text
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .toLowerCase();
