import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { checkRatio } from "./bounds.ts";

/** Unpacks gzip a part at a time, and stops where more comes out than anybody packs into so little. */
export async function* gunzip(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const counted = async function* () {
    for await (const part of source) {
      packed += part.length;
      yield part;
    }
  };
  const stream = Readable.from(counted(), { objectMode: false });
  const unpacking = createGunzip();
  stream.on("error", (error) => unpacking.destroy(error)).pipe(unpacking);
  let unpacked = 0;
  try {
    for await (const part of unpacking) {
      unpacked += (part as Buffer).length;
      checkRatio(unpacked, packed);
      yield part as Buffer;
    }
  } finally {
    unpacking.destroy();
    stream.destroy();
  }
}
