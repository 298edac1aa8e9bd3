import { decodeText } from "./decode.ts";
import { type ReadBytes, type ReadDocument, type ReadFormat, refuse } from "./format.ts";
import { readJsonLines } from "./jsonl.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";

/** A format takes decoded text, or bytes where the text is only a part of them. Readers that stand on a library are loaded when a file needs them. */
type Format = { readonly text: () => ReadFormat | Promise<ReadFormat> } | { readonly bytes: () => Promise<ReadBytes> };

const markdown: Format = { text: () => readMarkdown };
const page: Format = { text: async () => (await import("./html.ts")).readHtml };
const feed: Format = { text: async () => (await import("./feed.ts")).readFeed };
const jsonLines: Format = { text: () => readJsonLines };

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [".txt", { text: () => readText }],
  [".md", markdown],
  [".markdown", markdown],
  [".jsonl", jsonLines],
  [".ndjson", jsonLines],
  [".html", page],
  [".htm", page],
  [".xhtml", page],
  [".rss", feed],
  [".atom", feed],
  [".rdf", feed],
  [".xml", feed],
  [".json", feed],
]);

export const formatNames: readonly string[] = [...formats.keys()];

// "a.tar.gz": the two together, where they are known, else the last
const extensions = /(?<two>\.[a-z]{1,8})?(?<one>\.[a-z0-9]{1,8})$/iu;

/** What reads a file of this name; undefined: nothing does. */
export function formatOf(fileName: string): Format | undefined {
  const { two = "", one = "" } = extensions.exec(fileName.toLowerCase())?.groups ?? {};
  return formats.get(two + one) ?? formats.get(one);
}

/** Reads the bytes of a file whose name tells the format. Never rejects: what a reader fails on is refused. */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const format = formatOf(fileName);
  if (format === undefined) return refuse(`this kind of file is not read; known are ${formatNames.join(", ")}.`);
  try {
    if ("bytes" in format) return await (await format.bytes())(bytes, fileName);
    const decoded = decodeText(bytes);
    if (decoded === undefined) return refuse("it is not text (it holds zero bytes); convert it to UTF-8 text.");
    const read = (await format.text())(decoded.text, fileName);
    return decoded.note === undefined ? read : { ...read, notes: [decoded.note, ...(read.notes ?? [])] };
  } catch (error) {
    return refuse(
      `it is too broken to be read (${error instanceof Error ? error.message.slice(0, 120) : "no reason given"}); save it anew.`,
    );
  }
}
