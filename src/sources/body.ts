import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";

/** What went wrong on the way: one sentence. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Counts what arrives and what it unpacks to, and stops at the bound of either. */
export async function readBody({ body, headers }: Dispatcher.ResponseData, largestBytes: number): Promise<Uint8Array> {
  const encodings = String(headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "identity");
  if (encodings.length > 2) throw new FetchError("it is packed more than twice.");
  let stream: Readable = Readable.from(bounded(body, largestBytes), { objectMode: false });
  for (const encoding of encodings.reverse()) {
    const unpack = unpackers[encoding];
    if (unpack === undefined) throw new FetchError(`it is packed in a way that is not known (${encoding.slice(0, 20)}).`);
    // Errors of either end destroy the other, and reach the loop below.
    stream = pipeline(stream, unpack(), () => undefined);
  }
  const parts: Uint8Array[] = [];
  try {
    for await (const part of bounded(stream, largestBytes)) parts.push(part);
  } finally {
    stream.destroy();
    body.destroy();
  }
  return Buffer.concat(parts);
}

async function* bounded(source: Readable, largestBytes: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const part of source as AsyncIterable<Uint8Array>) {
    seen += part.length;
    if (seen > largestBytes) throw new FetchError(`it is larger than ${Math.round(largestBytes / 1024 / 1024)} MB.`);
    yield part;
  }
}
