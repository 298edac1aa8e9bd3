import { sourcesBrief } from "../src/briefs/sources.ts";
import { defineCommand } from "../src/command.ts";

/** /sources: the articles that every answer rests on. */
export default defineCommand({
  name: "sources",
  description: "sources",
  options: [],
  asks: () => ({ reads: ["articles"] }),
  run: (_args, context) => sourcesBrief(context.corpus, context),
});
