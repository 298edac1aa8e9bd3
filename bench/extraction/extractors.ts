import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { parsePage } from "../../src/corpus/formats/html/dom.ts";
import { extractArticle } from "../../src/corpus/formats/html.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

type Extract = (html: string) => string | Promise<string>;
/** Ours and its peers: HTML in, text out. The peers get the page as our own parser mends it. */
export const extractors: Readonly<Record<string, Extract>> = {
  dateline: (html) => extractArticle(html)?.text ?? "",
  // What the analysis then leaves of it: the body blocks.
  "its body": (html) => {
    const article = extractArticle(html);
    if (article === undefined) return "";
    const { blocks } = analyseArticle({ id: "x", ...article }, [en, es]);
    return blocks.map(({ kind, start, end }) => (kind === "body" || kind === "embed" ? article.text.slice(start, end) : "")).join("\n");
  },
  readability: (html) => new Readability(parsePage(html) as never).parse()?.textContent ?? "",
  defuddle: async (html) => {
    const { content } = await Defuddle(parsePage(html) as never, "https://o.example/a");
    return (
      parseHTML(`<html><body>${content.replace(/<\/(?:p|div|h\d|li|td)>|<br>/gu, " $&")}</body></html>`).document.body.textContent ?? ""
    );
  },
};
