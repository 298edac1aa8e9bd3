import { framesBrief } from "../src/briefs/frames.ts";
import { defineCommand } from "../src/command.ts";

/** /frames [topic]: how outlets word the same thing. */
export default defineCommand({
  name: "frames",
  description: "frames",
  options: [{ name: "topic", description: "topic", type: "topic" }],
  asks: ({ topic }) => ({ reads: ["events", "actors", "articles"], query: topic }),
  run: ({ topic }, context) => framesBrief(context.corpus, topic, context),
});
