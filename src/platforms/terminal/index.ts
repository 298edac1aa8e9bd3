import type { Platform } from "../../platform.ts";
import { startChat } from "./chat.ts";
import { renderText } from "./render.ts";
import { readTerminalSettings, type TerminalSettings, variables } from "./settings.ts";

/** A chat in the terminal that Dateline was started in. */
export const platform: Platform<TerminalSettings, string> = {
  name: "terminal",
  variables,
  readSettings: (environment) => readTerminalSettings(environment, { input: process.stdin, output: process.stdout }),
  // A terminal scrolls: one page holds everything, and the pager of the chat parts it by the screen it finds.
  render: (brief, { language }) => [renderText(brief, { language, width: printedWidth, colour: false })],
  start: startChat,
};

/** Columns of an answer that is printed rather than shown (`ask --as text`): the same bytes on every machine. */
const printedWidth = 100;
