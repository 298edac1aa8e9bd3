const mostEntries = 100_000;
const largestEntry = 64 * 1024 * 1024;
const largestArchive = 512 * 1024 * 1024;
/** Text is seldom packed to less than a fiftieth. */
const highestRatio = 200;
/** Below this nobody is hurt by any ratio. */
const harmlessBytes = 8 * 1024 * 1024;

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;

export type Entry =
  | { readonly name: string; readonly bytes: Uint8Array; readonly reason?: undefined }
  /** One that cannot be unpacked, and why. */
  | { readonly name: string; readonly reason: string };

/** An archive that unpacks to more than anybody meant; the message is one sentence for its owner. */
export class BoundError extends Error {}

/** Throws where so many bytes came, or would come, out of so few. */
export function checkUnpacked(unpacked: number, packed: number): void {
  if (unpacked > largestArchive) throw new BoundError(`it unpacks to more than ${megabytes(largestArchive)}; split it.`);
  checkRatio(unpacked, packed);
}

export function checkRatio(unpacked: number, packed: number): void {
  if (unpacked > harmlessBytes && unpacked > packed * highestRatio)
    throw new BoundError(`it unpacks to more than ${highestRatio} times its size, as bombs do; unpack it yourself if you trust it.`);
}

export function checkEntries(count: number): void {
  if (count > mostEntries) throw new BoundError(`it holds more than ${mostEntries} files; split it.`);
}

/** Why an entry of this size is not read; undefined: it is. */
export function refuseEntry(size: number): string | undefined {
  return size > largestEntry ? `it is larger than ${megabytes(largestEntry)} unpacked; split it.` : undefined;
}
