import { BoundError, checkUnpacked, type Entry, refuseEntry } from "./archive/bounds.ts";
import { gunzip } from "./archive/gunzip.ts";
import { unpackTar } from "./archive/tar.ts";
import { unpackZip } from "./archive/zip.ts";
import { type ReadBytes, type ReadDocument, type ReadParts, type Refused, refuse } from "./format.ts";

/** Which names are read, and by what; the archive itself knows no format. */
export interface EntryReaders {
  readonly isKnown: (name: string) => boolean;
  readonly read: ReadBytes;
}

export const readZip =
  (readers: EntryReaders): ReadBytes =>
  (bytes) =>
    readEntries(unpackZip(bytes, wanted(readers)), readers.read);

export const readTar =
  (readers: EntryReaders): ReadBytes =>
  (bytes) =>
    readEntries(unpackTar([bytes], wanted(readers)), readers.read);

export const readTarGz =
  (readers: EntryReaders): ReadBytes =>
  (bytes) =>
    readEntries(unpackTar(bounded(gunzip([bytes])), wanted(readers)), readers.read);

/** One compressed file: "wire.jsonl.gz" holds "wire.jsonl". */
export const readGz =
  ({ isKnown, read }: EntryReaders): ReadBytes =>
  async (bytes, fileName) => {
    const name = fileName.replace(/\.gz$/iu, "");
    if (!isKnown(name)) return refuse("what it compresses is of no format that is read, by its name; unpack it.");
    const unpack = async function* (): AsyncGenerator<Entry> {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of gunzip([bytes])) {
        size += part.length;
        const reason = refuseEntry(size);
        if (reason !== undefined) throw new BoundError(reason);
        parts.push(part);
      }
      yield { name, bytes: Buffer.concat(parts, size) };
    };
    return readEntries(unpack(), read);
  };

/** A list of documents, compressed, is read as it comes: it may be of any length. */
export const readGzParts = (read: ReadParts): ReadParts =>
  async function* (chunks, fileName) {
    try {
      yield* read(gunzip(chunks), fileName.replace(/\.gz$/iu, ""));
    } catch (error) {
      yield refuse(reasonOf(error));
    }
  };

async function* bounded(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    checkUnpacked(size, size);
    yield part;
  }
}

/** Reads what an archive holds, an entry at a time. One that is broken, or grows beyond its bounds, is left there; what was read is kept. */
async function readEntries(entries: AsyncIterable<Entry> | Iterable<Entry>, read: ReadBytes): Promise<ReadDocument> {
  const articles: ReadDocument["articles"][number][] = [];
  const refused: Refused[] = [];
  const notes: string[] = [];
  let seen = 0;
  try {
    for await (const entry of entries) {
      seen++;
      const part = entry.name.replace(/[\0-\x1F\x7F-\x9F]+/gu, "?");
      const found = entry.reason === undefined ? await read(entry.bytes, entry.name.replace(/^.*[/\\]/u, "")) : refuse(entry.reason);
      articles.push(...found.articles);
      refused.push(...found.refused.map((each) => ({ ...each, part })));
      notes.push(...(found.notes ?? []).map((note) => `${part}: ${note}`));
    }
  } catch (error) {
    refused.push({ reason: reasonOf(error) });
  }
  if (seen === 0 && refused.length === 0) refused.push({ reason: "it is an archive without any file of a format that is read." });
  return { articles, refused, notes };
}

/** Files that a person put there: no folders, no hidden ones, no shadows of another system. */
function wanted({ isKnown }: EntryReaders): (name: string) => boolean {
  return (name) => isKnown(name) && !/(?:^|[/\\])(?:\.(?!\.?[/\\])|__MACOSX[/\\])/u.test(name);
}

function reasonOf(error: unknown): string {
  return error instanceof BoundError ? error.message : `it is a broken archive (${messageOf(error)}); pack it anew.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split("\n")[0]?.slice(0, 100) || "it ends too early" : "no reason given";
}
