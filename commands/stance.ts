import { stanceBrief } from "../src/briefs/stance.ts";
import { defineCommand } from "../src/command.ts";

/** /stance [actor] [target]: who takes which position toward whom. */
export default defineCommand({
  name: "stance",
  description: "stance",
  options: [
    { name: "actor", description: "actor", type: "actor" },
    { name: "target", description: "target", type: "actor" },
  ],
  asks: ({ actor, target }) => ({ reads: ["positions"], about: [actor, target].flatMap((words) => words ?? []) }),
  run: ({ actor, target }, context) => stanceBrief(context.corpus, { actor, target }, context),
});
