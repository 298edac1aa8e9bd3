import { missingOption } from "../src/briefs/help.ts";
import { sourceBrief } from "../src/briefs/source.ts";
import { defineCommand } from "../src/command.ts";

/** /source <id>: one article; with `at`, a passage in it. */
export default defineCommand({
  name: "source",
  description: "source",
  options: [
    { name: "id", description: "article", type: "article", required: true },
    { name: "at", description: "passage", type: "span", hidden: true },
  ],
  asks: ({ id }) => ({ reads: [], article: id }),
  run: ({ id, at }, context) => {
    if (id === undefined) throw missingOption("source", "id", context.corpus, context.language);
    return sourceBrief(context.corpus, { id, at }, context);
  },
});
