import { missingOption } from "../src/briefs/help.ts";
import { whyBrief } from "../src/briefs/why.ts";
import { defineCommand } from "../src/command.ts";

/** /why <actor> [target]: the words and the rule behind a position, or behind "speaks for". */
export default defineCommand({
  name: "why",
  description: "why",
  options: [
    { name: "actor", description: "actor", type: "actor", required: true },
    { name: "target", description: "target", type: "actor" },
  ],
  asks: ({ actor, target }) => ({ reads: ["positions"], about: [actor, target].flatMap((words) => words ?? []) }),
  run: ({ actor, target }, context) => {
    if (actor === undefined) throw missingOption("why", "actor", context.corpus, context.language);
    return whyBrief(context.corpus, { actor, target }, context);
  },
});
