import { tidyLine, tidyText } from "../tidy.ts";
import { keepProse } from "./clean.ts";
import { lineOf, type Page, parsePage } from "./dom.ts";
import { findParagraphs } from "./rendition.ts";

const tag = /<[^<>]{0,2000}>/gu;

/** The text of a piece of HTML that is all article, such as an item of a feed or the body of a mail. What no page could be loses its tags alone. */
export function renditionOfPiece(html: string): string {
  return textOf(html, (page) =>
    keepProse(findParagraphs(page.body))
      .map(({ text }) => text)
      .join("\n\n"),
  );
}

/** A headline with markup in it, in one line; a link is its words. */
export function lineOfPiece(html: string): string {
  return tidyLine(textOf(html, (page) => lineOf(page.body)));
}

function textOf(html: string, read: (page: Page) => string): string {
  try {
    return read(parsePage(html));
  } catch {
    // One hostile item or mail must not cost its feed or mailbox.
    return tidyText(html.replace(tag, " "));
  }
}
