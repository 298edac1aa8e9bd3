import { statusBrief } from "../src/briefs/status.ts";
import { defineCommand } from "../src/command.ts";

/** /status: how Dateline itself is doing, for admins. */
export default defineCommand({
  name: "status",
  description: "status",
  options: [],
  adminOnly: true,
  asks: () => ({ reads: [] }),
  run: (_args, context) => statusBrief(context.corpus, context.operations, context),
});
