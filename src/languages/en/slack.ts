import type { SlackPhrases } from "../../language/slack.ts";

export const slack: SlackPhrases = {
  previousPage: "Previous",
  nextPage: "Next",
  pageOf: "Page {page} of {pages}",
  openPassage: "Read a passage…",
  caution: "Careful:",
  nothing: "There is nothing to show.",
  choose: "Choose one to go on with {command}:",
  chooseKnown: "Or choose one that the articles know:",
  placeholder: "Type to search…",
  buttonExpired: "This button is too old. Ask again with a command, such as /dateline help.",
  failed: "This answer could not be made. Tell the operator this number: {id}.",
};
