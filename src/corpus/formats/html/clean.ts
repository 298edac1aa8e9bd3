import { captionWords, classWordPattern, junkWords, talkWords } from "./class-words.ts";
import { classesOf, type DomElement, lineOf, type Page } from "./dom.ts";
import type { Paragraph } from "./rendition.ts";

const machinery = "script, style, noscript, template";
const never = "nav, form, button, dialog, iframe, figcaption, aside, [hidden], [aria-hidden=true]";
const junk = classWordPattern([...junkWords, ...captionWords, ...talkWords]);
const talk = classWordPattern(talkWords);
const kept = new Set(["article", "body", "html", "main"]);
const inline = new Set(["a", "abbr", "b", "cite", "em", "i", "mark", "span", "strong", "u"]);
const invisibleStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
// What holds more than this share of the page's words is the page, whatever its class says.
const mostShare = 0.3;
// Readers' comments may outgrow the article: they go if an article remains.
const leastRest = 250;
// What asks for an address or a password: a letter, a trial, a paywall.
const doors =
  'input[type="email"], input[type="password"], a[href*="/login"], a[href*="/signin"], a[href*="/subscri"], a[href*="/suscri"], a[href*="/registr"], a[href*="/register"]';
const longestBox = 300;
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
  for (const sign of page.querySelectorAll(doors)) if (isDoor(sign)) drop(boxOf(sign, page));
  for (const element of page.querySelectorAll(never)) drop(element);
  for (const element of page.querySelectorAll("[style]")) if (invisibleStyle.test(element.getAttribute("style") ?? "")) drop(element);
  for (const element of page.querySelectorAll("[class], [id]")) {
    if (kept.has(element.localName) || isMidSentence(element)) continue;
    const classes = classesOf(element);
    if (junk.test(classes)) drop(element, talk.test(classes));
  }
  for (const figure of page.querySelectorAll("figure"))
    if (figure.querySelector("img, picture, video, iframe") !== null && figure.querySelector("table, blockquote, pre") === null)
      drop(figure);
  for (const list of page.querySelectorAll("ul, ol")) if (isLinkList(list)) list.remove();
}

/** "At <a class="ticker">Harlan Mills</a>, we …": words of a sentence, whatever the class says. */
function isMidSentence(element: DomElement): boolean {
  if (!inline.has(element.localName)) return false;
  let isBehind = false;
  for (const node of element.parentElement?.childNodes ?? []) {
    if (node === element) isBehind = true;
    else if (isBehind && node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? "")) return true;
  }
  return false;
}

/** A field; a link that is most of its line, not one in passing. */
function isDoor(sign: DomElement): boolean {
  return sign.localName !== "a" || (sign.parentElement !== null && lineOf(sign.parentElement).length <= lineOf(sign).length * 2);
}

/** The widest element around a field for an address, or a link to the door, that says no more than such a box says. */
function boxOf(sign: DomElement, page: Page): DomElement {
  let box = sign;
  for (
    let above = sign.parentElement;
    above !== null && above !== page.body && above.localName !== "article";
    above = above.parentElement
  ) {
    if (lineOf(above).length > longestBox || above.querySelector("h1") !== null) break;
    box = above;
  }
  return box;
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
