import { expect, test } from "vitest";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

const around = "The crowd left when night fell over the harbour, and nobody stayed behind to clean up.";

function postsOf(...paragraphs: string[]) {
  const text = ["President Ana Ríos visited the harbour on Monday, and the crowd was large.", ...paragraphs, around].join("\n\n");
  return analyseArticle({ id: "x", text, stated: {} }, [en, es]).quotes.map(({ text: words, speaker, date }) => ({ words, speaker, date }));
}

test("an embedded post belongs to who signed it, with its stamp and without its links", () => {
  expect(postsOf("We will rebuild the port. pic.twitter.com/abc123", "— Ana Ríos (@anarios) January 31, 2023")).toEqual([
    { words: "We will rebuild the port.", speaker: "ana-rios", date: "January 31, 2023" },
  ]);
});

test("in another language than the article", () => {
  expect(postsOf("Hoy nos reunimos con los gremios del puerto.", "— Ana Ríos (@anarios) 31 de enero de 2023")).toEqual([
    { words: "Hoy nos reunimos con los gremios del puerto.", speaker: "ana-rios", date: "31 de enero de 2023" },
  ]);
});

test("as a block quotation of Markdown, and by somebody the article does not know", () => {
  expect(postsOf("> We reject the violence of the last days.\n>\n> — Harbour Watch (@harbourwatch) January 31, 2023")).toEqual([
    { words: "We reject the violence of the last days.", speaker: "harbour-watch", date: "January 31, 2023" },
  ]);
});

test("two posts are two", () => {
  expect(
    postsOf(
      "We will rebuild the port.",
      "— Ana Ríos (@anarios) January 31, 2023",
      "We will not pay for it.",
      "— Tom Hale (@tomhale) February 1, 2023",
    ).map(({ speaker }) => speaker),
  ).toEqual(["ana-rios", "tom-hale"]);
});

test("a dash with an address, but no stamp of a post, signs nothing", () => {
  expect(postsOf("We will rebuild the port – write to (harbour@example.org) on Monday.")).toEqual([]);
});
