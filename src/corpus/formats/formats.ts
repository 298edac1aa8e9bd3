import type { EntryReaders } from "./archive.ts";
import { decodeText } from "./decode.ts";
import { type ReadBytes, type ReadDocument, type ReadFormat, type ReadParts, refuse } from "./format.ts";
import { readJsonParts } from "./jsonl.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";

/** A format takes decoded text, or bytes where the text is only a part of them. Readers that stand on a library are loaded when a file needs them. */
type Format =
  | { readonly text: () => ReadFormat | Promise<ReadFormat> }
  | { readonly bytes: () => Promise<ReadBytes> }
  /** Lists of documents, which may be of any length. */
  | { readonly parts: () => ReadParts | Promise<ReadParts> };

const markdown: Format = { text: () => readMarkdown };
const page: Format = { text: async () => (await import("./html.ts")).readHtml };
const feed: Format = { text: async () => (await import("./feed.ts")).readFeed };
const mail: Format = { bytes: async () => (await import("./mail.ts")).readMail };
const mailbox: Format = { parts: async () => (await import("./mail.ts")).readMailParts };
const pdf: Format = { bytes: async () => (await import("./pdf.ts")).readPdf };
const tarGz: Format = { bytes: async () => (await import("./archive.ts")).readTarGz(entryReaders) };
const jsonLines: Format = { parts: () => readJsonParts };

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
  [".eml", mail],
  [".mbox", mailbox],
  [".mbx", mailbox],
  [".pdf", pdf],
]);

const archives: ReadonlyMap<string, Format> = new Map<string, Format>([
  [".zip", { bytes: async () => (await import("./archive.ts")).readZip(entryReaders) }],
  [".tar", { bytes: async () => (await import("./archive.ts")).readTar(entryReaders) }],
  [".tar.gz", tarGz],
  [".tgz", tarGz],
  [".gz", { bytes: async () => (await import("./archive.ts")).readGz(entryReaders) }],
]);

export const formatNames: readonly string[] = [...formats.keys(), ...archives.keys()];

// "a.tar.gz": the two together, where they are known, else the last
const extensions = /(?<two>\.[a-z]{1,8})?(?<one>\.[a-z0-9]{1,8})$/iu;

/** What reads a file of this name; undefined: nothing does. */
export function formatOf(fileName: string): Format | undefined {
  return find(formats, fileName) ?? find(archives, fileName);
}

function isArchive(fileName: string): boolean {
  return find(archives, fileName) !== undefined;
}

function find(known: ReadonlyMap<string, Format>, fileName: string): Format | undefined {
  const { two = "", one = "" } = extensions.exec(fileName.toLowerCase())?.groups ?? {};
  return known.get(two + one) ?? known.get(one);
}

/** Reads the bytes of a file whose name tells the format. Never rejects: what a reader fails on is refused. */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const format = formatOf(fileName);
  if (format === undefined) return refuse(`this kind of file is not read; known are ${formatNames.join(", ")}.`);
  try {
    if ("parts" in format) return await collect((await format.parts())(once(bytes), fileName));
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

/** What reads a file of this name however long it is, a part at a time; undefined: it is read as a whole. */
export async function partsOf(fileName: string): Promise<ReadParts | undefined> {
  const format = formatOf(fileName);
  if (format !== undefined && "parts" in format) return format.parts();
  const packed = /\.gz$/iu.test(fileName) ? formatOf(fileName.slice(0, -".gz".length)) : undefined;
  return packed !== undefined && "parts" in packed ? (await import("./archive.ts")).readGzParts(await packed.parts()) : undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function collect(parts: AsyncIterable<ReadDocument>): Promise<ReadDocument> {
  const articles: ReadDocument["articles"][number][] = [];
  const refused: ReadDocument["refused"][number][] = [];
  const notes = new Set<string>();
  for await (const part of parts) {
    for (const article of part.articles) articles.push(article);
    for (const each of part.refused) refused.push(each);
    for (const note of part.notes ?? []) notes.add(note);
  }
  return { articles, refused, ...(notes.size === 0 ? {} : { notes: [...notes] }) };
}

/** Files inside an archive are read as those beside it, but no archive in an archive is opened. */
const entryReaders: EntryReaders = {
  isKnown: (name) => formatOf(name) !== undefined,
  read: async (bytes, name) =>
    isArchive(name) ? refuse("it is an archive inside an archive, which is not opened; unpack it.") : readBytes(bytes, name),
};
