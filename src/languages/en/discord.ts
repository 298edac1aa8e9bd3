import type { DiscordPhrases } from "../../language/discord.ts";

export const discord: DiscordPhrases = {
  previousPage: "Previous",
  nextPage: "Next",
  pageOf: "Page {page} of {pages}",
  openPassage: "Read a passage in its article…",
  caution: "Careful:",
  nothing: "There is nothing to show.",
  nextSteps: "What you can ask next",
  buttonExpired: "This button is too old. Ask again with a command, such as /help.",
  tooSlow: "This answer took too long and was given up. Ask for less, or tell the operator this number: {id}.",
};
