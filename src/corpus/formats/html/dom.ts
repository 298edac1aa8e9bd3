import { parseHTML } from "linkedom";
import { tidyLine } from "../tidy.ts";

/** The little of a node that the readers use. */
export interface DomNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface Page extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

const hasHtml = /<html[\s>]/iu;
const hasBody = /<body[\s>]/iu;
// Elements that must be closed: what is open of them is how deep a page goes, near enough.
const nesting = /<(?<close>\/?)(?:a|article|b|blockquote|center|div|em|font|form|i|main|ol|section|span|strong|table|u|ul)(?=[\s>])/giu;
const deepest = 2_000;
const shouted = /\s(?:NAME|CONTENT|PROPERTY|REL|HREF|TYPE|CLASS|ID|STYLE|LANG|DATETIME|Name|Content|Class|Rel|Href)\s{0,3}=/u;
const headEnd = /<\/head\s*>/iu;

/** Parses a page or a piece of one; what browsers would add around it is added. Throws a RangeError on what no page is nested like. */
export function parsePage(source: string): Page {
  checkDepth(source);
  let html = source.replace(/^\uFEFF/u, "").replaceAll("\0", "");
  if (!hasBody.test(html)) {
    const head = headEnd.exec(html);
    if (head !== null) html = `${html.slice(0, head.index)}</head><body>${html.slice(head.index + head[0].length)}`;
    else html = `<body>${html.replace(/<\/?html[^>]*>/giu, "").replace(/^\s*<!doctype[^>]*>/iu, "")}</body>`;
  }
  if (!hasHtml.test(html)) html = `<html>${html}</html>`;
  // The library's types want those of a browser; this is the door.
  const page = parseHTML(html).document as unknown as Page;
  if (shouted.test(html)) lowerAttributes(page);
  return page;
}

/** <META NAME="author" CONTENT="…">: the parser keeps the case of attributes, selectors want them small. */
function lowerAttributes(page: Page): void {
  for (const element of page.querySelectorAll("*") as Iterable<DomElement & WithAttributes>)
    for (const { name, value } of [...element.attributes]) {
      const small = name.toLowerCase();
      if (small !== name && element.getAttribute(small) === null) element.setAttribute(small, value);
    }
}

interface WithAttributes {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute(name: string, value: string): void;
}

/** Browsers cut nesting off at 512; the parser, left alone, takes the square of the depth. */
function checkDepth(source: string): void {
  let depth = 0;
  for (const { groups } of source.matchAll(nesting)) {
    depth = groups?.close === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) throw new RangeError("nested too deeply");
  }
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** Text of a node in one line. */
export function lineOf(node: DomNode | null | undefined): string {
  return tidyLine(node?.textContent ?? "");
}

export function classesOf(element: DomElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim().toLowerCase();
}
