import { captionWords, junkWords } from "./class-words.ts";
import { classesOf, type DomElement, lineOf, type Page } from "./dom.ts";
import type { Paragraph } from "./rendition.ts";

const never = "script, style, noscript, template, nav, form, button, dialog, iframe, figcaption, aside, [hidden], [aria-hidden=true]";
const junk = wordPattern([...junkWords, ...captionWords]);
const invisibleStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
// What holds more than this share of the page's words is the page, whatever its class says.
const mostShare = 0.3;
const stop = /[.!?…:;»”"')\]]$/u;

/** Takes from a page what its own markup says is no article, before anybody looks for one. Changes the page. */
export function cleanPage(page: Page): void {
  const whole = lineOf(page.body).length;
  const small = (element: DomElement) => lineOf(element).length <= whole * mostShare;
  for (const element of page.querySelectorAll(never))
    if (element.localName !== "aside" || small(element)) if (small(element)) element.remove();
  for (const element of page.querySelectorAll("[style]"))
    if (invisibleStyle.test(element.getAttribute("style") ?? "") && small(element)) element.remove();
  for (const element of page.querySelectorAll("[class], [id]")) {
    if (element.localName === "body" || element.localName === "html" || element.localName === "article" || element.localName === "main")
      continue;
    if (junk.test(classesOf(element)) && small(element)) element.remove();
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
  const kept = paragraphs.filter(({ text, linked }) => linked < text.length * 0.7 || (text.length > 200 && linked < text.length * 0.9));
  const isFiller = ({ text, inside }: Paragraph) =>
    !stop.test(text) && text.split(/\s+/u).length <= 10 && !/^(?:li|tr|td)$/u.test(inside.at(-1) ?? "");
  let end = kept.length;
  while (end > 1 && isFiller(kept[end - 1] as Paragraph)) end--;
  return kept.slice(0, end);
}

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join("|")})(?=$|[\\s_-])`, "iu");
}
