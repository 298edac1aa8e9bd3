import { captionWords, junkWords, talkWords } from "./class-words.ts";
import { classesOf, type DomElement, lineOf, type Page } from "./dom.ts";
import type { Paragraph } from "./rendition.ts";

const machinery = "script, style, noscript, template";
const never = "nav, form, button, dialog, iframe, figcaption, aside, [hidden], [aria-hidden=true]";
const junk = wordPattern([...junkWords, ...captionWords, ...talkWords]);
const talk = wordPattern(talkWords);
const kept = new Set(["article", "body", "html", "main"]);
const invisibleStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
// What holds more than this share of the page's words is the page, whatever its class says.
const mostShare = 0.3;
// Readers' comments may outgrow the article: they go if an article remains.
const leastRest = 250;
// A colon at the very end promises what was left out.
const stop = /[.!?…;»”"')\]]$/u;
const rights = /^[©®]/u;

/** Takes from a page what its own markup says is no article, before anybody looks for one. Changes the page. */
export function cleanPage(page: Page): void {
  for (const element of page.querySelectorAll(machinery)) element.remove();
  let rest = lineOf(page.body).length;
  const whole = rest;
  const drop = (element: DomElement, isTalk = false) => {
    const { length } = lineOf(element);
    if (length > whole * mostShare && !(isTalk && rest - length >= leastRest)) return;
    element.remove();
    rest -= length;
  };
  for (const element of page.querySelectorAll(never)) drop(element);
  for (const element of page.querySelectorAll("[style]")) if (invisibleStyle.test(element.getAttribute("style") ?? "")) drop(element);
  for (const element of page.querySelectorAll("[class], [id]")) {
    if (kept.has(element.localName)) continue;
    const classes = classesOf(element);
    if (junk.test(classes)) drop(element, talk.test(classes));
  }
  for (const list of page.querySelectorAll("ul, ol")) if (isLinkList(list)) list.remove();
}

/** Items that are links and nothing else: a menu or other stories, not points of a text. */
function isLinkList(list: DomElement): boolean {
  const text = lineOf(list).length;
  let linked = 0;
  for (const link of list.querySelectorAll("a")) linked += lineOf(link).length;
  return text > 0 && linked / text > 0.8;
}

/** Leaves out paragraphs that are links to elsewhere, and the short lines without a stop that end an article: credits, tags, calls. */
export function keepProse(paragraphs: readonly Paragraph[]): Paragraph[] {
  const prose = paragraphs.filter(
    ({ text, linked }) => !rights.test(text) && (linked < text.length * 0.7 || (text.length > 200 && linked < text.length * 0.9)),
  );
  const isFiller = ({ text, inside }: Paragraph) =>
    !stop.test(text) && text.split(/\s+/u).length <= 10 && !/^(?:li|tr|td)$/u.test(inside.at(-1) ?? "");
  for (let last = prose.at(-1); last !== undefined && prose.length > 1 && isFiller(last); last = prose.at(-1)) prose.pop();
  return prose;
}

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join("|")})(?=$|[\\s_-])`, "iu");
}
