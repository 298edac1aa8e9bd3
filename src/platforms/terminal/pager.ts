import type { TerminalStreams } from "./settings.ts";

export interface PagerOptions {
  readonly output: TerminalStreams["output"];
  readonly readKey: () => Promise<string | undefined>;
  /** The line that asks for a key, for how much was shown. */
  readonly prompt: (percent: number) => string;
}

/** Writes a text a screen at a time: space shows the next screen, enter the next line, q stops. All at once where nobody can press a key. */
export async function pageText(text: string, { output, readKey, prompt }: PagerOptions): Promise<void> {
  const lines = text.replace(/\n$/u, "").split("\n");
  const screen = Math.max(2, (output.rows ?? 24) - 2);
  if (output.isTTY !== true || lines.length <= screen) {
    output.write(`${lines.join("\n")}\n`);
    return;
  }
  let shown = 0;
  let step = screen;
  while (shown < lines.length) {
    output.write(`${lines.slice(shown, shown + step).join("\n")}\n`);
    shown = Math.min(lines.length, shown + step);
    if (shown === lines.length) return;
    output.write(prompt(Math.floor((100 * shown) / lines.length)));
    const next = await nextStep(readKey, screen);
    output.write(clearLine);
    if (next === 0) return;
    step = next;
  }
}

/** Lines to show next; 0: stop. Other keys are not answered. */
async function nextStep(readKey: PagerOptions["readKey"], screen: number): Promise<number> {
  for (;;) {
    const key = await readKey();
    if (key === undefined || stopKeys.has(key)) return 0;
    if (pageKeys.has(key)) return screen;
    if (lineKeys.has(key)) return 1;
  }
}

const clearLine = "\r\u001b[2K";
const stopKeys: ReadonlySet<string> = new Set(["q", "Q", "\u0003", "\u0004", "\u001b"]);
const pageKeys: ReadonlySet<string> = new Set([" ", "f", "\u001b[6~"]);
const lineKeys: ReadonlySet<string> = new Set(["\r", "\n", "\r\n", "j", "\u001b[B"]);
