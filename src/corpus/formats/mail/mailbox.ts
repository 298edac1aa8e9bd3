import { gather } from "../chunks.ts";

/** A mail of a mailbox; without a message where it is longer than the bound. */
export interface BoxedMail {
  readonly message?: Uint8Array;
  /** Line of the mailbox on which the mail begins, from 1. */
  readonly line: number;
}

// From ana at example.org  Thu Feb  2 10:00:00 2023 | From - Thu Feb  2 10:00:00 2023
const postmark = /^From \S[^\r\n]{0,200}\d{4}[^\r\n]{0,20}\r?$/u;
const longestPostmark = 300;
const stepBytes = 1024 * 1024;

/** The mails of a mailbox of any length, one at a time, no more of it in memory than the longest. A mail begins with a postmark at the start or after an empty line. */
export async function* splitMailbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  largestMail: number,
): AsyncGenerator<BoxedMail> {
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  // Line of the mail that is held, if one is.
  let begun: number | undefined;
  let isTooLarge = false;
  let from = 0;
  const mail = (end: number): BoxedMail[] =>
    begun === undefined
      ? []
      : [{ line: begun, ...(isTooLarge ? {} : { message: unmark(held.subarray(held.indexOf("\n") + 1 || end, end)) }) }];
  const drop = (end: number): void => {
    line += countLines(held, end);
    held = held.subarray(end);
  };
  for await (const chunk of gather(chunks, stepBytes)) {
    held = Buffer.concat([held, chunk]);
    for (
      let next = findPostmark(held, from, begun !== undefined, false);
      next !== undefined;
      next = findPostmark(held, from, true, false)
    ) {
      yield* mail(next);
      drop(next);
      begun = line;
      isTooLarge = false;
      from = 1;
    }
    // Nobody needs what stands before the first mail, or in one that is too long: its end alone is looked for.
    if (begun === undefined || held.length > largestMail) {
      isTooLarge = begun !== undefined;
      if (held.length > 2 * longestPostmark) drop(held.length - 2 * longestPostmark);
    }
    from = Math.max(begun === undefined ? 0 : 1, held.length - longestPostmark);
  }
  for (let next = findPostmark(held, from, begun !== undefined, true); next !== undefined; next = findPostmark(held, 1, true, true)) {
    yield* mail(next);
    drop(next);
    begun = line;
    isTooLarge = false;
  }
  yield* mail(held.length);
}

/** Offset of the next postmark; one that the end of what is held may cut off is left for later, unless nothing comes. */
function findPostmark(held: Buffer, from: number, isInside: boolean, isEnd: boolean): number | undefined {
  const isMark = (at: number) => isPostmark(held, at) && (!isInside || followsEmptyLine(held, at));
  const isWhole = (at: number) => isEnd || at + longestPostmark <= held.length;
  if (from === 0 && isWhole(0) && isMark(0)) return 0;
  for (
    let feed = held.indexOf("\nFrom ", Math.max(0, from - 1));
    feed !== -1 && isWhole(feed + 1);
    feed = held.indexOf("\nFrom ", feed + 1)
  )
    if (isMark(feed + 1)) return feed + 1;
  return undefined;
}

function isPostmark(buffer: Buffer, at: number): boolean {
  const end = buffer.indexOf("\n", at);
  const line = buffer.subarray(at, Math.min(end === -1 ? buffer.length : end, at + longestPostmark));
  return postmark.test(line.toString("latin1"));
}

function followsEmptyLine(buffer: Buffer, at: number): boolean {
  return buffer[at - 2] === 0x0a || (buffer[at - 2] === 0x0d && buffer[at - 3] === 0x0a);
}

function countLines(buffer: Buffer, to: number): number {
  let count = 0;
  for (let at = buffer.indexOf(0x0a); at !== -1 && at < to; at = buffer.indexOf(0x0a, at + 1)) count++;
  return count;
}

/** ">From " stands for "From " at the start of a line. */
function unmark(message: Buffer): Buffer {
  if (!message.includes("\n>From ")) return message;
  return Buffer.from(message.toString("latin1").replace(/(?<=\n)>(?=>{0,20}From )/gu, ""), "latin1");
}
