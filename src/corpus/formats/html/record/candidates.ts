import type { Origin } from "../../../../article.ts";
import { classesOf, type DomElement, lineOf, type Page } from "../dom.ts";

/** What a place of the page says, if it says anything, and which kind of place it is. */
export type Candidate = readonly [value: string | undefined, origin: Origin];

export type Meta = (name: string) => string | undefined;

export function readMeta(page: Page): Meta {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop"))?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name !== undefined && content !== undefined && content !== "" && !found.has(name)) found.set(name, content);
  }
  return (name) => found.get(name);
}

export function linkOf(page: Page, rel: string): string | undefined {
  return page.querySelector(`link[rel="${rel}"]`)?.getAttribute("href")?.trim() || undefined;
}

export function itemText(page: Page, name: string): string | undefined {
  const element: DomElement | null = page.querySelector(`[itemprop="${name}"]`);
  return lineOf(element?.querySelector('[itemprop="name"]') ?? element) || undefined;
}

/** Stands in a part of the page that tells of other things: another story, a comment, the foot. */
export function isBeside(element: DomElement, beside: RegExp): boolean {
  for (let at: DomElement | null = element.parentElement; at !== null; at = at.parentElement) {
    if (at.localName === "body") return false;
    if (/^(?:aside|nav|footer)$/u.test(at.localName) || beside.test(classesOf(at))) return true;
  }
  return false;
}

export const fold = (text: string) =>
  text
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .toLowerCase();
export const same = (one: string, other: string) => fold(one) === fold(other);
