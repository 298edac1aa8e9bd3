import { missingOption } from "../src/briefs/help.ts";
import { quotesBrief } from "../src/briefs/quotes.ts";
import { defineCommand } from "../src/command.ts";

/** /quotes <actor>: what somebody said, word for word. */
export default defineCommand({
  name: "quotes",
  description: "quotes",
  options: [{ name: "actor", description: "speaker", type: "actor", required: true }],
  asks: ({ actor }) => ({ reads: ["quotes"], about: actor === undefined ? [] : [actor] }),
  run: ({ actor }, context) => {
    if (actor === undefined) throw missingOption("quotes", "actor", context.corpus, context.language);
    return quotesBrief(context.corpus, actor, context);
  },
});
