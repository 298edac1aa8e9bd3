import { timelineBrief } from "../src/briefs/timeline.ts";
import { defineCommand } from "../src/command.ts";

/** /timeline [about] [from] [to] [outlet] [language] [length]: what happened, in order. */
export default defineCommand({
  name: "timeline",
  description: "timeline",
  options: [
    { name: "about", description: "about", type: "actor" },
    { name: "from", description: "from", type: "date" },
    { name: "to", description: "to", type: "date" },
    { name: "outlet", description: "outlet", type: "outlet" },
    { name: "language", description: "language", type: "language" },
    { name: "length", description: "length", type: "number" },
  ],
  asks: ({ about, from, to, outlet, language, length }) => ({
    reads: ["events"],
    about: about === undefined ? [] : [about],
    from,
    to,
    outlet,
    language,
    most: Number(length ?? 0) || undefined,
  }),
  run: ({ about, from, to, outlet, language, length }, context) =>
    timelineBrief(context.corpus, { about, from, to, outlet, language, length }, context),
});
