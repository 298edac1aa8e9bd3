import { tidyText } from "../tidy.ts";
import { type DomElement, type DomNode, isElement } from "./dom.ts";

const blocks = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silent = new Set(
  "audio button canvas datalist embed head iframe input map math meter noscript object option progress script select style svg template textarea title video".split(
    " ",
  ),
);

/** A paragraph of a rendition, and how much of it is links. */
export interface Paragraph {
  readonly text: string;
  readonly linked: number;
  /** Names of the blocks around it, the nearest last. */
  readonly inside: readonly string[];
}

/** What a reader of the page sees, a paragraph an entry. Cells of a row stand in one paragraph; an embedded post is one. */
export function findParagraphs(root: DomElement): Paragraph[] {
  const found: Paragraph[] = [];
  let text = "";
  let linked = 0;
  let inside: readonly string[] = [];
  const flush = () => {
    const clean = tidyText(text);
    if (clean !== "") found.push({ text: clean, linked, inside });
    text = "";
    linked = 0;
  };
  const walk = (node: DomNode, path: readonly string[], link: boolean, together: boolean) => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? "").replace(/\s+/gu, " ");
      if (words.trim() !== "") inside = path;
      text += words;
      if (link) linked += words.trim().length;
      return;
    }
    if (!isElement(node) || silent.has(node.localName)) return;
    const name = node.localName;
    if (name === "br") {
      text += together ? " " : "\n";
      return;
    }
    const block = blocks.has(name);
    if (block && !together) flush();
    else if (block) text += (name === "td" || name === "th") && text.trim() !== "" ? " | " : " ";
    const below = block ? [...path, name] : path;
    const joined = together || isPost(node) || (name === "tr" && isData(node));
    for (const child of node.childNodes) walk(child, below, link || name === "a", joined);
    if (block && !together) flush();
    else if (block) text += " ";
  };
  walk(root, [], false, false);
  flush();
  return found;
}

function isPost(element: DomElement): boolean {
  return /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)(?:\s|$)/u.test(
    element.getAttribute("class") ?? "",
  );
}

/** A row of short cells is data; long ones are a layout. */
function isData(row: DomElement): boolean {
  return (row.textContent ?? "").trim().length < 300 && row.querySelector("p, div, table") === null;
}
