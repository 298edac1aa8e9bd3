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
const headEnd = /<\/head\s*>/iu;

/** Parses a page or a piece of one; what browsers would add around it is added. */
export function parsePage(source: string): Page {
  let html = source.replace(/^\uFEFF/u, "").replaceAll("\0", "");
  if (!hasBody.test(html)) {
    const head = headEnd.exec(html);
    if (head !== null) html = `${html.slice(0, head.index)}</head><body>${html.slice(head.index + head[0].length)}`;
    else html = `<body>${html.replace(/<\/?html[^>]*>/giu, "").replace(/^\s*<!doctype[^>]*>/iu, "")}</body>`;
  }
  if (!hasHtml.test(html)) html = `<html>${html}</html>`;
  // The library's types want those of a browser; this is the door.
  return parseHTML(html).document as unknown as Page;
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
