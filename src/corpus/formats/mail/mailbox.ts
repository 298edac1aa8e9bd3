export interface BoxedMail {
  readonly message: Uint8Array;
  /** Line of the mailbox on which the mail begins, from 1. */
  readonly line: number;
}

// From ana at example.org  Thu Feb  2 10:00:00 2023 | From - Thu Feb  2 10:00:00 2023
const postmark = /^From \S[^\r\n]{0,200}\d{4}[^\r\n]{0,20}\r?$/u;
const longestPostmark = 300;

/** The mails of a mailbox, one at a time and without copying it. A mail begins with a postmark at the start or after an empty line. */
export function* splitMailbox(bytes: Uint8Array): Generator<BoxedMail> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = isPostmark(buffer, 0) ? 0 : -1;
  let line = 1;
  for (let at = buffer.indexOf("\nFrom "); ; at = buffer.indexOf("\nFrom ", at + 1)) {
    const ends = at === -1;
    const next = at + 1;
    if (!ends && !(isPostmark(buffer, next) && (start === -1 || followsEmptyLine(buffer, next)))) continue;
    if (start !== -1) {
      yield { message: unmark(buffer.subarray(buffer.indexOf("\n", start) + 1, ends ? buffer.length : next)), line };
      if (!ends) line += countLines(buffer, start, next);
    } else if (!ends) line += countLines(buffer, 0, next);
    if (ends) return;
    start = next;
  }
}

function isPostmark(buffer: Buffer, at: number): boolean {
  const end = buffer.indexOf("\n", at);
  const line = buffer.subarray(at, Math.min(end === -1 ? buffer.length : end, at + longestPostmark));
  return postmark.test(line.toString("latin1"));
}

function followsEmptyLine(buffer: Buffer, at: number): boolean {
  return buffer[at - 2] === 0x0a || (buffer[at - 2] === 0x0d && buffer[at - 3] === 0x0a);
}

function countLines(buffer: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = buffer.indexOf(0x0a, from); at !== -1 && at < to; at = buffer.indexOf(0x0a, at + 1)) count++;
  return count;
}

/** ">From " stands for "From " at the start of a line. */
function unmark(message: Buffer): Buffer {
  if (!message.includes("\n>From ")) return message;
  return Buffer.from(message.toString("latin1").replace(/(?<=\n)>(?=>{0,20}From )/gu, ""), "latin1");
}
