import { actorsBrief } from "../src/briefs/actors.ts";
import { defineCommand } from "../src/command.ts";

/** /actors: who is in the news, and who speaks for whom. */
export default defineCommand({
  name: "actors",
  description: "actors",
  options: [],
  asks: () => ({ reads: ["actors"] }),
  run: (_args, context) => actorsBrief(context.corpus, context),
});
