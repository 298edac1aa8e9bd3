import type { Json } from "../brief.ts";
import { digestBrief } from "../briefs/digest.ts";
import { readPeriod } from "../briefs/period.ts";
import type { CommandContext } from "../command.ts";
import type { BuiltDigest, DueDigest } from "./plan.ts";

/** The digest that a due instant asks for, without what earlier ones told. The clock is the instant meant, so that a late one covers the same days. */
export function buildDigest(
  { subscription, instant }: DueDigest,
  told: ReadonlySet<string>,
  context: Pick<CommandContext, "corpus" | "language">,
): BuiltDigest {
  const { corpus, language } = context;
  const { about, outlets, articleLanguage } = subscription;
  const period = readPeriod(subscription.period, corpus, { now: instant, timeZone: subscription.timeZone }, language);
  const brief = digestBrief(corpus, { ...period, about, outlets, languageCode: articleLanguage, seen: told }, { language });
  const data = brief.data as { readonly empty?: Json; readonly ids?: readonly string[] };
  return { brief, told: data.ids ?? [], empty: data.empty === true };
}
