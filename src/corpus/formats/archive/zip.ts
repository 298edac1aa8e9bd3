import { unzipSync } from "fflate";
import { checkEntries, checkUnpacked, type Entry, refuseEntry } from "./bounds.ts";

// So much is unpacked at a time.
const batchBytes = 16 * 1024 * 1024;

/** The files of a zip archive. What its directory promises is checked before anything is unpacked, and no entry may hold more than it promises. */
export function* unpackZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Generator<Entry> {
  const sizes = new Map<string, number>();
  let count = 0;
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      checkEntries(++count);
      if (isWanted(name) && !name.endsWith("/")) {
        sizes.set(name, originalSize);
        if (refuseEntry(originalSize) === undefined) total += originalSize;
        checkUnpacked(total, bytes.length);
      }
      return false;
    },
  });
  let batch: string[] = [];
  let held = 0;
  for (const [name, size] of sizes) {
    const reason = refuseEntry(size);
    if (reason !== undefined) {
      yield { name, reason };
      continue;
    }
    if (held + size > batchBytes && batch.length > 0) {
      yield* unpackBatch(bytes, batch);
      batch = [];
      held = 0;
    }
    batch.push(name);
    held += size;
  }
  yield* unpackBatch(bytes, batch);
}

/** All at once; where one fails, one by one, so that the others are had. */
function* unpackBatch(bytes: Uint8Array, names: readonly string[]): Generator<Entry> {
  const wanted = new Set(names);
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    for (const name of names) {
      const file = found[name];
      if (file !== undefined) yield { name, bytes: file };
    }
  } catch {
    const [name] = names;
    if (names.length === 1 && name !== undefined)
      yield { name, reason: "it cannot be unpacked: it is broken, locked with a password or packed in an unusual way; pack it anew." };
    else for (const each of names) yield* unpackBatch(bytes, [each]);
  }
}
