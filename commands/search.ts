import { missingOption } from "../src/briefs/help.ts";
import { searchBrief } from "../src/briefs/search.ts";
import { defineCommand } from "../src/command.ts";

/** /search <query>: passages that hold these words. */
export default defineCommand({
  name: "search",
  description: "search",
  options: [{ name: "query", description: "query", type: "text", required: true }],
  asks: ({ query }) => ({ reads: [], query }),
  run: ({ query }, context) => {
    if (query === undefined) throw missingOption("search", "query", context.corpus, context.language);
    return searchBrief(context.corpus, query, context);
  },
});
