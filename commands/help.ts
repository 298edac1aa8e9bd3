import { helpBrief } from "../src/briefs/help.ts";
import { defineCommand } from "../src/command.ts";

/** /help [command]: what can be asked, with examples from the corpus. */
export default defineCommand({
  name: "help",
  description: "help",
  options: [{ name: "command", description: "command", type: "text" }],
  asks: () => ({ reads: ["actors", "articles"] }),
  run: ({ command }, context) => helpBrief(context.corpus, context.commands, command, context),
});
