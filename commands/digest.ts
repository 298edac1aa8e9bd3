import { digestBrief } from "../src/briefs/digest.ts";
import { readPeriod, splitPeriod } from "../src/briefs/period.ts";
import { defineCommand } from "../src/command.ts";

/** /digest [period] [about]: what happened lately, what is disputed, what was left out. */
export default defineCommand({
  name: "digest",
  description: "digest",
  options: [
    { name: "period", description: "period", type: "period" },
    { name: "about", description: "digestAbout", type: "actor" },
  ],
  asks: (args, context) => {
    const { period, about } = splitPeriod(args.period, args.about);
    const { from, to } = readPeriod(period, context.corpus, context, context.language);
    return { reads: ["events"], isPeriod: true, from, to, about: about === undefined ? [] : [about] };
  },
  run: (args, context) => {
    const { period, about } = splitPeriod(args.period, args.about);
    return digestBrief(context.corpus, { ...readPeriod(period, context.corpus, context, context.language), about }, context);
  },
});
