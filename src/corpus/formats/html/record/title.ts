import { lineOf, type Page } from "../dom.ts";
import type { LinkedArticle } from "../json-ld.ts";
import { findParagraphs } from "../rendition.ts";
import { type Candidate, fold, type Meta, same } from "./candidates.ts";

const siteSeparator = /\s+(?:[|–—·»-]|::)\s+/u;
const anySeparator = /\s+(?:[|–—·»-]|::)\s+|:\s+/u;
const mostLines = 60;

/** The headline without the name of the site: the one that readers see, where the page's record says the same with more around it. */
export function findTitle(page: Page, linked: LinkedArticle | undefined, meta: Meta, outlet: string | undefined): Candidate[] {
  const stated = (
    [
      [linked?.headline, "json-ld"],
      [meta("og:title"), "open-graph"],
      [meta("twitter:title"), "meta"],
      [meta("dc.title"), "meta"],
    ] as const
  ).find(([value]) => value !== undefined);
  const headings = [...page.querySelectorAll("h1")].map(lineOf).filter((text) => text.length > 3);
  const whole = stated?.[0] ?? (lineOf(page.querySelector("title")) || undefined);
  if (whole === undefined) return [[headings[0], "markup"]];
  const heading = headings.find((text) => same(text, whole) || (text.length > 15 && fold(whole).startsWith(fold(text))));
  if (heading !== undefined) return [[heading, "markup"]];
  const parts = whole.split(siteSeparator);
  const last = parts.at(-1);
  if (parts.length > 1 && last !== undefined && (same(last, outlet ?? "") || stated === undefined)) {
    const front = whole.slice(0, whole.lastIndexOf(last)).replace(/\s+(?:[|–—·»-]|::)\s+$/u, "");
    return [[headings.find((text) => text.length > 15 && fold(whole).includes(fold(text))) ?? front, stated?.[1] ?? "meta"]];
  }
  if (stated !== undefined) return [[whole, stated[1]]];
  if (headings.length === 1) return [[headings[0], "markup"]];
  return [[lineWithin(page, whole) ?? whole, "meta"]];
}

/** "The Evening Ledger: Harlan Textiles to close mill", where the page has the last part as a line of its own. */
function lineWithin(page: Page, whole: string): string | undefined {
  const parts = whole.split(anySeparator).filter((part) => part.split(/\s+/u).length >= 3);
  if (parts.length === 0 || parts[0] === whole) return undefined;
  const lines = new Set(
    findParagraphs(page.body)
      .slice(0, mostLines)
      .flatMap(({ text }) => text.split("\n"))
      .map(fold),
  );
  return parts.find((part) => lines.has(fold(part)));
}
