import { UserError } from "../../errors.ts";
import type { Environment, Variable } from "../../platform.ts";

export interface TerminalSettings {
  readonly historyPath: string;
  /** BCP 47 tag of the reader's language; undefined: the default. */
  readonly locale?: string;
  readonly streams: TerminalStreams;
}

export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?(mode: boolean): unknown };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
}

export const variables: readonly Variable[] = [
  {
    name: "TERMINAL",
    default: "auto",
    description: "The chat in the terminal: on, off, or auto (on where Dateline is started in a terminal).",
  },
  {
    name: "TERMINAL_HISTORY",
    default: ".dateline/terminal-history",
    description: "File that keeps what was typed in the terminal from one run to the next; none keeps nothing.",
  },
  {
    name: "TERMINAL_LOCALE",
    description: "Language of the answers in the terminal, a tag such as es or en-GB; left empty, the system's.",
  },
];

/** undefined: no chat here. The streams are an argument so that a suite can stand in for a terminal. */
export function readTerminalSettings(environment: Environment, streams: TerminalStreams): TerminalSettings | undefined {
  const mode = environment.TERMINAL?.trim().toLowerCase() || "auto";
  if (mode !== "auto" && mode !== "on" && mode !== "off")
    throw new UserError(`TERMINAL is “${environment.TERMINAL}”. Set it to on, off or auto, or leave it out.`);
  const historyPath = environment.TERMINAL_HISTORY?.trim() || ".dateline/terminal-history";
  const locale = environment.TERMINAL_LOCALE?.trim() || undefined;
  if (locale !== undefined && !isLocale(locale))
    throw new UserError(`TERMINAL_LOCALE is “${locale}”. Set it to a language tag such as en or es, or leave it out.`);
  const isTerminal = streams.input.isTTY === true && streams.output.isTTY === true;
  if (mode === "off" || (mode === "auto" && !isTerminal)) return undefined;
  return { historyPath, locale, streams };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
