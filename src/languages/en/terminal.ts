import type { TerminalPhrases } from "../../language/terminal.ts";

export const terminal: TerminalPhrases = {
  welcome: "Dateline {version}: every line cites the passage it rests on.",
  hint: "Type a command such as /help. Tab completes, a number takes a next step, /quit ends.",
  nextSteps: "Next steps (type the number)",
  note: "Note",
  caution: "Caution",
  more: "more · {percent} % · space: next page, enter: next line, q: stop",
  searchedInstead: "No slash, so this was searched for: {command}",
  noSuchStep: "There is no next step {number} here.",
  goodbye: "Goodbye.",
  quit: "End the conversation",
};
