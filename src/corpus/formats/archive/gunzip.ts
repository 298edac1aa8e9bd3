import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { checkUnpacked } from "./bounds.ts";

/** Unpacks gzip a part at a time, and stops where more comes out than anybody meant. */
export async function* gunzip(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = Readable.from([bytes]).pipe(createGunzip());
  let unpacked = 0;
  try {
    for await (const part of stream) {
      unpacked += (part as Buffer).length;
      checkUnpacked(unpacked, bytes.length);
      yield part as Buffer;
    }
  } finally {
    stream.destroy();
  }
}
