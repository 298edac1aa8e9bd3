import type { Quote } from "../../article.ts";
import type { Claim } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { type Issue, issueAt } from "./topics.ts";
import { denies, sideOf } from "./weights.ts";

/** Words between two names, at most. */
const span = 45;
/** Words on either side of an issue in which a speaker's view of it shows. */
const around = 12;
/** Parties before an issue that may have dealt with it, at most. */
const most = 6;

/**
 * Signs that one deals well or ill with another, or with an issue: loaded words between the two.
 *
 *     Ruiz’s feud with Mora sank to insults of Dahl        “This wall is a disgrace”, said Mora
 *     ^^^^   ^^^^      ^^^^         ^^^^^^^    ^^^^              ^^^^      ^^^^^^^^        ^^^^
 */
export function findDealings(scene: Scene, weights: readonly number[], quotes: readonly Quote[]): Claim[] {
  if (weights.every((weight) => weight === 0) && quotes.length === 0) return [];
  const issues = issuesIn(scene);
  return [...withOthers(scene, weights), ...withIssues(scene, weights, issues), ...spoken(scene, weights, { issues, quotes })];
}

function withOthers(scene: Scene, weights: readonly number[]): Claim[] {
  const { parties } = scene;
  return parties.flatMap((party, i) =>
    parties.slice(i + 1, i + 8).flatMap((other): Claim[] => {
      if (party.actors.some((id) => other.actors.includes(id))) return [];
      const sum = between(scene, weights, { from: party.to + 1, to: other.name });
      if (sum === 0) return [];
      const shared = { actors: party.actors, targets: [{ ...other, owner: false }], firstPerson: false, weak: true };
      return [{ ...shared, stance: sideOf(sum), kind: "characterised-by-outlet", rule: "between", from: party.from, to: other.to }];
    }),
  );
}

function withIssues(scene: Scene, weights: readonly number[], issues: readonly Issue[]): Claim[] {
  return issues.flatMap((issue) => {
    const before = scene.parties.filter(({ to }) => to < issue.from).slice(-most);
    return before.flatMap((party): Claim[] => {
      const sum = between(scene, weights, { from: party.to + 1, to: issue.from });
      if (sum === 0) return [];
      const shared = { actors: party.actors, targets: [], issue, firstPerson: false, weak: true };
      return [{ ...shared, stance: sideOf(sum), kind: "characterised-by-outlet", rule: "between", from: party.from, to: issue.to }];
    });
  });
}

interface Said {
  readonly issues: readonly Issue[];
  readonly quotes: readonly Quote[];
}

/** What somebody says near an issue is of it. */
function spoken(scene: Scene, weights: readonly number[], { issues, quotes }: Said): Claim[] {
  const { words } = scene;
  return issues.flatMap((issue) => {
    const start = words[issue.from]?.token.start ?? 0;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    if (quote?.speaker === undefined) return [];
    let sum = 0;
    let denied = false;
    for (let i = Math.max(0, issue.from - around); i < Math.min(words.length, issue.to + around); i++) {
      const at = words[i]?.token.start ?? -1;
      if (at < quote.start || at >= quote.end || (i >= issue.from && i <= issue.to)) continue;
      sum += weights[i] ?? 0;
      denied ||= denies(scene, i);
    }
    if (sum === 0 && denied) sum = -1;
    if (sum === 0) return [];
    const shared = { actors: [], targets: [], issue, firstPerson: true, speaker: quote.speaker, weak: true };
    return [{ ...shared, stance: sideOf(sum), kind: "own-words", rule: "near", from: issue.from, to: issue.to }];
  });
}

/** The weight of the words from one place to another; 0 where they are too many or a sentence ends between. */
function between({ words }: Scene, weights: readonly number[], { from, to }: { readonly from: number; readonly to: number }): number {
  if (to - from > span) return 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (words[i]?.role === "mark" && /^[;.?!]$/u.test(words[i]?.token.text ?? "")) return 0;
    sum += weights[i] ?? 0;
  }
  return sum;
}

/** The things worth a position that a sentence names, none twice. */
function issuesIn(scene: Scene): Issue[] {
  const { words, lexicon } = scene;
  const issues: Issue[] = [];
  words.forEach((word, at) => {
    if (word.role !== "plain" || !(lexicon.sets.issues.has(word.lower) || lexicon.sets.vague.has(word.lower))) return;
    let from = at;
    if (!lexicon.sets.adjectivesFollow) while (words[from - 1]?.role === "plain" && at - from < 3) from--;
    const issue = issueAt(scene, from);
    if (issue !== undefined && issue.to >= at && issue.from > (issues.at(-1)?.to ?? -1)) issues.push(issue);
  });
  return issues;
}
