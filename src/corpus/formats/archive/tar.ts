import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createTarDecoder } from "modern-tar";
import { checkEntries, type Entry, refuseEntry } from "./bounds.ts";

/** The files of a tar archive, an entry at a time as they arrive; links and devices are passed over. */
export async function* unpackTar(
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Entry> {
  const { readable, writable } = createTarDecoder({ strict: true });
  const entries = (Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>).pipeThrough({
    readable,
    writable,
  } as never) as ReadableStream<{
    header: { name: string; size: number; type?: string };
    body: ReadableStream<Uint8Array>;
  }>;
  let count = 0;
  for await (const { header, body } of entries) {
    checkEntries(++count);
    const { name, size, type } = header;
    const isFile = type === undefined || type === "file" || type === "contiguous-file";
    const reason = refuseEntry(size);
    if (!isFile || !isWanted(name) || reason !== undefined) {
      await body.cancel();
      if (isFile && isWanted(name) && reason !== undefined) yield { name, reason };
      continue;
    }
    const parts: Uint8Array[] = [];
    for await (const part of body) parts.push(part);
    yield { name, bytes: Buffer.concat(parts) };
  }
}
