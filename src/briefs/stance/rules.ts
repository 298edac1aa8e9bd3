import type { WhyRule } from "../../language/positions.ts";
import type { Language } from "../../language.ts";

/**
 * The kind of rule that found a position, by the name that the analysis gives it.
 *
 *     "not condemn" -> negated      "noun support" -> noun      "…-backed" -> compound
 */
export function ruleKind(rule: string, languages: readonly Language[]): WhyRule {
  if (rule.startsWith("not ")) return "negated";
  if (rule.endsWith("(passive)")) return "passive";
  if (rule.startsWith("noun ")) return "noun";
  if (rule.startsWith("…") || rule.endsWith("…")) return "compound";
  if (rule.startsWith("calls ")) return "calls";
  if (rule === "verdict" || rule === "deed") return rule;
  return languages.some(({ stances }) => Object.hasOwn(stances.verbs, rule)) ? "verb" : "other";
}
