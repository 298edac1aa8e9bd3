import { PassThrough } from "node:stream";
import type { TerminalStreams } from "./settings.ts";

/** One keyboard for two readers: readline, and the pager, which wants single keys while readline rests. */
export interface Keyboard {
  /** What readline reads from. */
  readonly input: NodeJS.ReadableStream;
  /** The next key goes to the caller; undefined when there is no more input. */
  readKey(): Promise<string | undefined>;
  close(): void;
}

export function openKeyboard(input: TerminalStreams["input"]): Keyboard {
  const forwarded = Object.assign(new PassThrough(), {
    isTTY: input.isTTY,
    setRawMode: (mode: boolean) => void input.setRawMode?.(mode),
  });
  let waiting: ((key: string | undefined) => void) | undefined;
  let ended = false;
  const give = (key: string | undefined) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(key);
  };
  const onData = (chunk: Buffer | string) => {
    if (waiting) give(chunk.toString());
    else forwarded.write(chunk);
  };
  const onEnd = () => {
    ended = true;
    give(undefined);
    forwarded.end();
  };
  input.on("data", onData);
  input.on("end", onEnd);
  return {
    input: forwarded,
    readKey: () => (ended ? Promise.resolve(undefined) : new Promise((resolve) => (waiting = resolve))),
    close: () => {
      input.off("data", onData);
      input.off("end", onEnd);
      input.pause();
      give(undefined);
    },
  };
}
